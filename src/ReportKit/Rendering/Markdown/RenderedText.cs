namespace ReportKit.Rendering;

/// <summary>A document as canonical Markdown, with its sentences.</summary>
/// <param name="Markdown">One sentence a line; ends with one line end.</param>
/// <param name="Tagged">The same with sentences and facts tagged, from which HTML is made.</param>
/// <param name="Sentences">In the order of the text.</param>
/// <param name="Registry">The facts that tags name.</param>
/// <param name="Figures">The figures shown, by the image that stands for each: <c>prosecutions-mng.svg</c>.</param>
internal sealed record RenderedText(
    string Markdown,
    string Tagged,
    IReadOnlyList<RenderedSentence> Sentences,
    FactRegistry Registry,
    IReadOnlyDictionary<string, ReportChart> Figures)
{
    /// <summary>The same with another text before it, which tells no facts.</summary>
    public RenderedText Under(RenderedText head) => head.Markdown.Length == 0 ? this : this with
    {
        Markdown = $"{head.Markdown}\n{Markdown}",
        Tagged = $"{head.Tagged}\n{Tagged}",
        Sentences = [.. head.Sentences, .. Sentences.Select(s => s with { Line = s.Line + head.Markdown.Count(c => c == '\n') + 1 })],
    };
}

/// <summary>A sentence of a rendering and what it rests on.</summary>
/// <param name="Id">Unique in the document and the same next year: <c>tier-placement</c>, <c>prosecution.convictions</c>.</param>
/// <param name="Line">Its line in the canonical Markdown, counted from 1.</param>
/// <param name="Text">As a reader sees it, without notes.</param>
/// <param name="IsFixed">Whether it is fixed wording that states nothing of a country.</param>
/// <param name="Place">Where its words stand: a template, or a narrative.</param>
/// <param name="Facts">The facts that it tells, each once, in order.</param>
internal sealed record RenderedSentence(string Id, int Line, string Text, bool IsFixed, FilePlace Place, IReadOnlyList<Fact> Facts);

/// <summary>Numbers the facts of one rendering, so that tags can name them.</summary>
internal sealed class FactRegistry
{
    private readonly Dictionary<string, int> indexes = new(StringComparer.Ordinal);
    private readonly List<Fact> facts = [];

    /// <summary>The facts used, in the order of their first use.</summary>
    public IReadOnlyList<Fact> Facts => facts;

    public int Add(Fact fact)
    {
        if (!indexes.TryGetValue(fact.Id, out var index))
        {
            index = facts.Count;
            indexes[fact.Id] = index;
            facts.Add(fact);
        }

        return index;
    }
}
