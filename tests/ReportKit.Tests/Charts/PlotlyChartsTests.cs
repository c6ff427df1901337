using ReportKit.Charts;

namespace ReportKit.Tests.Charts;

public sealed partial class PlotlyChartsTests
{
    public static TheoryData<ChartKind> Kinds => [.. Enum.GetValues<ChartKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_JSON_is_the_same_in_every_run_and_culture_and_has_no_made_up_id(ChartKind kind)
    {
        var figure = MadeChart.Of(kind, ("Prosecuted", "2015=2.5 2016=? 2017=1..3"));
        var first = PlotlyCharts.ToPlotlyJson(figure);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal(first, PlotlyCharts.ToPlotlyJson(figure));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.DoesNotMatch(Guid(), first);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_page_s_chart_has_no_width_no_paper_and_no_title_of_its_own(ChartKind kind)
    {
        using var json = JsonDocument.Parse(PlotlyCharts.ToPlotlyJson(MadeChart.Convictions("2015=2 2016=?", kind)));

        var layout = json.RootElement.GetProperty("layout");
        Assert.True(layout.GetProperty("autosize").GetBoolean());
        Assert.True(json.RootElement.GetProperty("config").GetProperty("responsive").GetBoolean());
        Assert.Equal("rgba(0,0,0,0)", layout.GetProperty("paper_bgcolor").GetString());
        Assert.False(layout.TryGetProperty("width", out _));
        Assert.False(layout.TryGetProperty("title", out _));
    }

    [Theory]
    [InlineData(ChartKind.GroupedColumns, "y")]
    [InlineData(ChartKind.StackedColumns, "y")]
    [InlineData(ChartKind.Lines, "y")]
    [InlineData(ChartKind.Levels, "y")]
    [InlineData(ChartKind.Bars, "x")]
    public void A_gap_is_a_null_and_a_reported_zero_a_zero(ChartKind kind, string values)
    {
        using var json = JsonDocument.Parse(PlotlyCharts.ToPlotlyJson(MadeChart.Convictions("2015=0 2016=? 2017=3", kind)));

        Assert.Equal("[0,null,3]", json.RootElement.GetProperty("data")[0].GetProperty(values).GetRawText());
    }

    [Fact]
    public void Bounds_are_whiskers_from_the_lower_one_up()
    {
        using var json = JsonDocument.Parse(PlotlyCharts.ToPlotlyJson(MadeChart.Convictions("2015=2 2016=<5 2017=up-to_7")));

        var trace = json.RootElement.GetProperty("data")[0];
        Assert.Equal("[2,0,0]", trace.GetProperty("y").GetRawText());
        Assert.Equal("[null,4,7]", trace.GetProperty("error_y").GetProperty("array").GetRawText());
    }

    [Fact]
    public void As_many_labels_stand_at_the_axis_as_a_telephone_has_room_for_and_the_last_always()
    {
        using var json = JsonDocument.Parse(PlotlyCharts.ToPlotlyJson(MadeChart.Convictions(string.Join(' ', Enumerable.Range(2001, 18).Select(y => $"{y}=1")))));

        var labels = json.RootElement.GetProperty("layout").GetProperty("xaxis").GetProperty("tickvals").EnumerateArray().Select(l => l.GetString()).ToList();
        Assert.InRange(labels.Count, 4, 9);
        Assert.Equal("2018", labels[^1]);
    }

    [Fact]
    public void A_place_where_nothing_is_known_is_shaded()
    {
        using var json = JsonDocument.Parse(PlotlyCharts.ToPlotlyJson(MadeChart.Convictions("2015=2 2016=? 2017=3")));

        var shape = Assert.Single(json.RootElement.GetProperty("layout").GetProperty("shapes").EnumerateArray());
        Assert.Equal((0.58, 1.42), (shape.GetProperty("x0").GetDouble(), shape.GetProperty("x1").GetDouble()));
    }

    [Fact]
    public void Texts_can_neither_leave_a_script_nor_be_read_as_markup()
    {
        var json = PlotlyCharts.ToPlotlyJson(MadeChart.Of(ChartKind.Lines, ("</script><a href=\"javascript:alert(1)\">x</a>", "2015=1")));

        Assert.DoesNotContain("<", json, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(json);
        Assert.StartsWith("&lt;/script&gt;", document.RootElement.GetProperty("data")[0].GetProperty("name").GetString(), StringComparison.Ordinal);
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", RegexOptions.IgnoreCase)]
    private static partial Regex Guid();
}
