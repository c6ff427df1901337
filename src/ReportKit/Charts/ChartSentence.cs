namespace ReportKit.Charts;

/// <summary>One sentence of what a chart tells.</summary>
/// <param name="Id">Its key within the chart, the same next year: the series as a slug, <c>gap-1</c>, <c>interval</c>, <c>other</c>,
/// <c>note</c> or <c>nothing</c>.</param>
/// <param name="Text">With its full stop.</param>
/// <param name="Facts">What it tells, each once, gaps that rest on facts included.</param>
internal sealed record ChartSentence(string Id, string Text, IReadOnlyList<Fact> Facts)
{
    /// <summary>Whether it states nothing that a fact stands behind: how to read a mark, or that there is no entry.</summary>
    public bool IsFixed => Facts.Count == 0;
}
