namespace ReportKit;

/// <summary>One line, or one colour of column, of a chart.</summary>
/// <param name="Name">As a reader sees it.</param>
/// <param name="Points">In the order of the axis; of two at one label the first counts.</param>
public sealed record ChartSeries(string Name, IReadOnlyList<ChartPoint> Points)
{
    private readonly Lazy<Dictionary<string, ChartPoint>> byLabel =
        new(() => Points.GroupBy(p => p.Label, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal));

    /// <summary>How a sentence names it as a part of <see cref="ReportChart.Subject"/>: <c>female</c>; its name where it is
    /// empty.</summary>
    public string Part { get; init; } = "";

    /// <summary>What it says in a sentence, where its chart words that itself; else empty.</summary>
    public string Said { get; init; } = "";

    /// <summary>The point at a label; null where the series has none.</summary>
    internal ChartPoint? At(string label) => byLabel.Value.GetValueOrDefault(label);
}
