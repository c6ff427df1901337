namespace ReportKit.Rendering;

/// <summary>A sentence of a rendering and what it rests on.</summary>
/// <param name="Id">Unique in the document and the same next year: <c>tier-placement</c>, <c>prosecution.convictions</c>.</param>
/// <param name="Line">Its line in the canonical Markdown, counted from 1.</param>
/// <param name="Text">As a reader sees it, without notes.</param>
/// <param name="IsFixed">Whether it is fixed wording that states nothing of a country.</param>
/// <param name="Place">Where its words stand: a template, or a narrative.</param>
/// <param name="Facts">The facts that it tells, each once, in order.</param>
public sealed record RenderedSentence(string Id, int Line, string Text, bool IsFixed, FilePlace Place, IReadOnlyList<Fact> Facts);
