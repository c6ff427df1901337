namespace ReportKit.Cli.Tests;

/// <summary>XAA's page is made while XAB's narrative is unfinished.</summary>
public sealed class ErrorsElsewhereTests
{
    private const string Other = "data/narratives/XAB-2018.yml";

    private const string Elsewhere = "data: warning RK2407: Elsewhere: 1 error in 1 other country (XAB); see 'reportkit check'. It doesn't concern XAA. "
        + "Pages of the whole edition, such as the start page, can't be made until it is corrected.";

    [Fact]
    public void A_country_is_rendered_beside_another_with_errors_and_the_edition_isn_t()
    {
        using var project = new MadeProject().Write(Other, "country: XAB\n");

        var own = project.Run("render", "--edition", "2018", "--country", "XAA").IsDone();
        Assert.Contains(Elsewhere, own.Errors, StringComparison.Ordinal);
        Assert.EndsWith($"Open {Path.Combine("artifacts", "report", "2018", "XAA", "report.html")}.\n", own.Output, StringComparison.Ordinal);
        Assert.Contains("XAA/report.html", project.Edition().Files().Keys);
        Assert.DoesNotContain("index.html", project.Edition().Files().Keys);

        project.Run("render", "--edition", "2018").IsFailure("RK1302");
        project.Run("render", "--edition", "2018", "--country", "XAB").IsFailure("RK1302");
        project.Run("check").IsFailure("RK1302");
        Assert.DoesNotContain("RK2407", project.Run("check").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_is_as_it_is_in_the_whole_edition()
    {
        using var project = new MadeProject().Rendered();
        var whole = project.Text("artifacts/report/2018/XAA/report.html");
        var index = project.Text("artifacts/report/2018/index.html");

        project.Write(Other, "country: XAB\n").Run("render", "--edition", "2018", "--country", "XAA", "--force").IsDone();

        Assert.Equal(whole, project.Text("artifacts/report/2018/XAA/report.html"));
        Assert.Equal(index, project.Text("artifacts/report/2018/index.html"));
    }

    [Fact]
    public void What_was_made_beside_errors_never_counts_as_the_whole()
    {
        using var project = new MadeProject().Rendered();
        project.Add("tiers", "XAB,2017,9,single,tip-2017").Add("prosecutions", "XAA,convictions,2016,7,persons,,reported,,,,,tip-2017,Prosecution,PROS-02,,");

        project.Run("render", "--edition", "2018", "--country", "XAA").IsDone();

        Assert.Contains("\"earlier\": [\n    \"XAB\",\n    \"coverage\",\n    \"index\",\n    \"methodology\"\n  ]", project.Text("artifacts/report/2018/manifest.json"), StringComparison.Ordinal);
        Assert.Contains("nothing to do", project.Run("render", "--edition", "2018", "--country", "XAA").IsDone().Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Errors, project.Run("render", "--edition", "2018").ExitCode);
        project.Run("render", "--edition", "2018", "--country", "XAA", "--locked").IsFailure("error");

        project.Replace("data/tiers.csv", "XAB,2017,9", "XAB,2017,3").Run("render", "--edition", "2018").IsDone();
        Assert.DoesNotContain("\"earlier\"", project.Text("artifacts/report/2018/manifest.json"), StringComparison.Ordinal);
        project.Run("render", "--edition", "2018", "--locked").IsDone();
    }

    [Fact]
    public void A_placement_that_can_t_be_read_takes_no_page_away()
    {
        using var project = new MadeProject().Rendered().Replace("data/tiers.csv", "XAB,2018,3", "XAB,2018,9");

        project.Run("render", "--edition", "2018", "--country", "XAA", "--force").IsDone();

        Assert.Contains("XAB/report.html", project.Edition().Files().Keys);
    }

    [Theory]
    [InlineData("new", "--edition", "2019", "--country", "XAA")]
    [InlineData("explain", "XAA:tier-placement", "--edition", "2018")]
    [InlineData("approve", "--country", "XAA", "--edition", "2018", "--by", "Kim Reader", "--reason", "Read.")]
    [InlineData("assess", "--country", "XAA", "--edition", "2018")]
    [InlineData("compare", "2017", "2018", "--country", "XAA")]
    public void Whatever_is_asked_of_one_country_needs_the_others_as_little(params string[] call)
    {
        using var project = new MadeProject().Write(Other, "country: XAB\n");

        project.Run(call).IsDone();
    }

    [Theory]
    [InlineData("explain", "law", "--edition", "2018")]
    [InlineData("compare", "2017", "2018")]
    [InlineData("backtest")]
    public void What_is_asked_of_all_needs_all(params string[] call)
    {
        using var project = new MadeProject().Write(Other, "country: XAB\n");

        project.Run(call).IsFailure("RK1302");
    }
}
