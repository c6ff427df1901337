using ReportKit.Charts;

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
