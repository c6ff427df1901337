namespace ReportKit;

/// <summary>A sentence of a rendering, as its map.json has it.</summary>
/// <param name="Id">Unique in the document: <c>prosecution.convictions</c>.</param>
/// <param name="Line">Its line in the Markdown, counted from 1.</param>
/// <param name="Text">As a reader sees it, without notes.</param>
/// <param name="IsFixed">Whether it is fixed wording that states nothing of a country.</param>
/// <param name="Words">Where its words stand, a template or a narrative: <c>templates/sections/tier.sbn-md(12)</c>.</param>
/// <param name="Facts">Ids of the facts that it tells, in order.</param>
public sealed record ReviewSentence(string Id, int Line, string Text, bool IsFixed, string Words, IReadOnlyList<string> Facts)
{
    /// <summary>Whether its words are a template's; else they are a writer's, in a narrative.</summary>
    public bool IsOfTemplate => KitTemplates.WithoutLayer(Words).StartsWith("templates/", StringComparison.Ordinal);

    internal static ReviewSentence Of(RenderedSentence s) =>
        new(s.Id, s.Line, s.Text, s.IsFixed, JsonFile.Place(s.Place), [.. s.Facts.Select(f => f.Id)]);
}
