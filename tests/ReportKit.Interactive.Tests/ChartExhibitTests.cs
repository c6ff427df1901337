using Microsoft.DotNet.Interactive.Formatting;
using Plotly.NET;
using ReportKit.Charts;

namespace ReportKit.Interactive.Tests;

public sealed partial class ChartExhibitTests
{
    [Fact]
    public void A_figure_is_kept_in_every_form_the_richest_first()
    {
        ReportFormatters.Register();

        Assert.Equal(["application/vnd.plotly.v1+json", "image/svg+xml", "text/html", "text/plain"], Formatter.GetPreferredMimeTypesFor(typeof(ReportChart)));
        Assert.Equal(["application/vnd.plotly.v1+json", "text/html", "text/plain"], Formatter.GetPreferredMimeTypesFor(Notebook.Figure().ToChart().GetType()));
    }

    [Fact]
    public void Plain_text_tells_the_figure_and_has_its_table() => Assert.Equal(
        """
        Convictions by year
        Convictions rose from between 0 and 4 in 2015 to 12 in 2017. Not reported: 2016. Where the exact number is not known, the range in which it lies is drawn.
        Year   Convictions
        ----  ------------
        2015           0–4
        2016  not reported
        2017            12
        """,
        Notebook.Text(Notebook.Figure()));

    [Fact]
    public void Without_scripts_HTML_has_the_drawing_as_an_image_with_its_text_and_table()
    {
        var html = WithoutScripts(Notebook.Html(Notebook.Figure()));

        var svg = Encoding.UTF8.GetString(Convert.FromBase64String(Image().Match(html).Groups[1].Value));
        Assert.Equal("svg", XElement.Parse(svg).Name.LocalName);
        Assert.Contains("alt=\"Convictions rose from between 0 and 4 in 2015 to 12 in 2017.", html, StringComparison.Ordinal);
        Assert.Contains("<details><summary>Table</summary><table>", html, StringComparison.Ordinal);
        Assert.Contains("Not reported: 2016.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<svg", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_script_puts_the_figure_s_own_JSON_into_the_queue()
    {
        var html = Notebook.Html(Notebook.Figure());

        using var json = JsonDocument.Parse(Queued().Match(html).Groups[1].Value);
        using var expected = JsonDocument.Parse(PlotlyCharts.ToPlotlyJson(Notebook.Figure(), hasTitle: true));
        Assert.True(JsonElement.DeepEquals(expected.RootElement, json.RootElement));
    }

    [Fact]
    public void The_same_figure_is_the_same_bytes_and_another_has_another_id()
    {
        Assert.Equal(Notebook.Html(Notebook.Figure()), Notebook.Html(Notebook.Figure()));
        Assert.NotEqual(IdOf(Notebook.Html(Notebook.Figure())), IdOf(Notebook.Html(Notebook.Figure(last: 13))));
        Assert.StartsWith("made-figure-", IdOf(Notebook.Html(Notebook.Figure())), StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_texts_stay_texts()
    {
        var figure = Notebook.Figure(id: "\"><script>", title: "</script><script>alert('x')</script>");
        figure = figure with { Series = [new ChartSeries("<img src=x onerror=alert(1)>", figure.Series[0].Points)] };

        var html = Notebook.Html(figure);

        Assert.Single(Scripts().Matches(html));
        Assert.DoesNotContain("<img src=x", html, StringComparison.Ordinal);
        Assert.Contains("&lt;/script&gt;&lt;script&gt;alert", html, StringComparison.Ordinal);
        Assert.Matches("^[a-z0-9-]+$", IdOf(html));
    }

    [Fact]
    public void An_image_says_all_by_itself()
    {
        var svg = XElement.Parse(Notebook.Show(Notebook.Figure(), ReportFormatters.SvgMimeType));

        Assert.Contains(svg.Descendants(), e => e.Name.LocalName == "text" && e.Value == "Convictions by year");
    }

    [Fact]
    public void Figures_in_a_list_stand_one_below_the_other()
    {
        var figures = new[] { Notebook.Figure("one"), Notebook.Figure("two") };

        Assert.Equal(2, Scripts().Count(Notebook.Html(figures)));
        Assert.Equal("no charts", Notebook.Text(Array.Empty<ReportChart>()));
        Assert.Contains("no charts", Notebook.Html(Array.Empty<ReportChart>()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_without_anything_and_one_of_ten_thousand_places_are_shown()
    {
        var none = Notebook.Figure() with { Series = [] };
        var many = Notebook.Figure() with { Series = [new ChartSeries("Convictions", [.. Enumerable.Range(1, 10_000).Select(i => ChartPoint.Of($"{i}", i))])] };

        Assert.Contains("No figures.", Notebook.Text(none), StringComparison.Ordinal);
        Assert.Contains("No figures.", Notebook.Html(none), StringComparison.Ordinal);
        Assert.Contains("9,800 more", Notebook.Text(many), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chart_of_a_cell_is_queued_too_and_is_told_in_words_where_no_script_runs()
    {
        var chart = Notebook.Figure().ToChart();

        Assert.Matches(Queued(), Notebook.Html(chart));
        Assert.Equal(Notebook.Html(chart), Notebook.Html(Notebook.Figure().ToChart()));
        Assert.Equal("chart with 1 trace\ntrace        kind\n-----------  ----\nConvictions  bar", Notebook.Text(chart));
        using var json = JsonDocument.Parse(Notebook.Show(chart, ReportFormatters.PlotlyMimeType));
        Assert.Equal("bar", json.RootElement.GetProperty("data")[0].GetProperty("type").GetString());
    }

    [Fact]
    public void A_chart_whose_texts_end_a_script_doesn_t_end_ours()
    {
        var trace = new Trace("bar");
        trace.SetProperty("name", "</script><script>alert(1)</script>");

        Assert.Single(Scripts().Matches(Notebook.Html(GenericChart.ofTraceObject(useDefaults: false, trace))));
    }

    private static string WithoutScripts(string html) => Scripts().Replace(html, "");

    private static string IdOf(string html) => Id().Match(html).Groups[1].Value;

    [GeneratedRegex("<script>.*?</script>", RegexOptions.Singleline)]
    private static partial Regex Scripts();

    [GeneratedRegex("src=\"data:image/svg\\+xml;base64,([^\"]+)\"")]
    private static partial Regex Image();

    [GeneratedRegex(@"figure:figure\}\)\}\)\((\{.*\})\);</script>", RegexOptions.Singleline)]
    private static partial Regex Queued();

    [GeneratedRegex("<div data-reportkit-figure=\"([^\"]*)\"")]
    private static partial Regex Id();
}
