namespace ReportKit;

/// <summary>One sentence under a chart, without its full stop.</summary>
/// <param name="Text">As a reader sees it.</param>
/// <param name="IsHatched">Whether it explains places that are drawn hatched.</param>
internal sealed record ChartNote(string Text, bool IsHatched = false)
{
    /// <summary>Its key within the chart: anchors and the sentence map are named for it.</summary>
    public string Id { get; init; } = "";

    /// <summary>What it tells, each once; none where it says how to read a mark.</summary>
    public IReadOnlyList<Fact> Facts { get; init; } = [];
}
