namespace ReportKit.Charts;

/// <summary>Colours that keep a contrast of 3 to 1 on white paper and on a dark page, and stay apart for the colour-blind.</summary>
/// <remarks>No colour is the only sign of anything: order, names and marks say it too.</remarks>
internal static class ChartPalette
{
    private static readonly string[] Unordered = ["#2673bf", "#cc6600", "#8f5fbf", "#1f9c7a", "#b2598f", "#808080"];

    // From the best to the worst, and last what stands outside the order.
    private static readonly string[] Ordered = ["#2673bf", "#4a9bb0", "#c27c0e", "#c0452c", "#808080"];

    /// <summary>The colour of a series by its place; of levels that of a level.</summary>
    public static string Of(ReportChart chart, int place)
    {
        var palette = chart.Kind is ChartKind.StackedColumns or ChartKind.Levels ? Ordered : Unordered;
        return palette[place % palette.Length];
    }
}
