using Plotly.NET;
using ReportKit.Charts;
using ReportKit.Tests;

namespace ReportKit.Interactive.Tests;

public sealed class ChartObjectsTests
{
    public static TheoryData<ChartKind> Kinds => [.. Enum.GetValues<ChartKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_chart_and_its_JSON_say_the_same(ChartKind kind)
    {
        var gap = ChartPoint.Missing("2016", "not reported");
        var figure = Notebook.Figure() with
        {
            Kind = kind,
            Levels = kind == ChartKind.Levels ? ["First", "Second", "Third"] : [],
            Series =
            [
                new ChartSeries("Prosecuted", [ChartPoint.Of("2015", 2), gap, ChartPoint.Of("2017", MadeFacts.Value("1..3"))]),
                new ChartSeries("Convicted", [ChartPoint.Of("2015", 1), gap, ChartPoint.Missing("2017", "not reported")]),
            ],
        };

        using var chart = JsonDocument.Parse(GenericChart.toJson(figure.ToChart()));
        using var json = JsonDocument.Parse(PlotlyCharts.ToPlotlyJson(figure, hasTitle: true));
        Assert.True(JsonElement.DeepEquals(json.RootElement.GetProperty("layout"), chart.RootElement.GetProperty("layout")));
        Assert.True(JsonElement.DeepEquals(json.RootElement.GetProperty("data"), chart.RootElement.GetProperty("data")));
    }
}
