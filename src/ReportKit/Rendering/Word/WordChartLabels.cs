namespace ReportKit.Rendering;

/// <summary>Which marks of a chart have their value written beside them.</summary>
/// <param name="HasAll">Every one.</param>
/// <param name="HasNamesAtEnd">Only the last of each series, with the series' name, so that no legend is needed.</param>
/// <param name="Highest">About where the axis of numbers ends.</param>
internal sealed record WordChartLabels(bool HasAll, bool HasNamesAtEnd, decimal Highest)
{
    private const int MostColumns = 26;
    private const int MostDots = 14;

    // How much of a chart's height lies between two lines of text.
    private const decimal LineShare = 0.08m;

    public static WordChartLabels Of(WordChartData data)
    {
        var chart = data.Chart;
        var marks = data.Labels.Count * chart.Series.Count;
        var highest = ChartScale.To(chart.Points.Max(p => p.Top), isWhole: true).Max;
        return new WordChartLabels(
            chart.Kind switch
            {
                ChartKind.Bars => true,
                ChartKind.GroupedColumns => marks <= MostColumns,
                ChartKind.Lines => chart.Series.Count == 1 && marks <= MostDots,
                _ => false,
            },
            chart.Kind == ChartKind.Lines && chart.Series.Count > 1 && EndsStandApart(chart, highest),
            highest);
    }

    private static bool EndsStandApart(ReportChart chart, decimal highest)
    {
        var ends = chart.Series.Select(s => s.Points.LastOrDefault(p => p.Value is not null)).OfType<ChartPoint>()
            .Select(p => p.Bottom).Order().ToList();
        return ends.Count == chart.Series.Count && ends.Zip(ends.Skip(1)).All(e => e.Second - e.First > highest * LineShare);
    }
}
