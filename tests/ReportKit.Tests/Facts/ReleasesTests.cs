using ReportKit.Facts;

namespace ReportKit.Tests.Facts;

/// <summary>Two releases of one source stand side by side: the newer is told, the older is kept as what it printed.</summary>
public sealed class ReleasesTests : IDisposable
{
    private readonly DataFolder data = new DataFolder()
        .AddRow("sources.csv", "totals-april,G,Office of Totals,Totals,release of 14 April 2025,2025-04-14,,Open,,")
        .AddRow("sources.csv", "totals-october,G,Office of Totals,Totals,release of 28 October 2025,2025-10-28,,Open,,");

    private FactTable Facts => data.Validate().GetValueOrThrow();

    public void Dispose() => data.Dispose();

    [Fact]
    public void The_older_release_names_the_one_that_took_its_place()
    {
        Give("april", "2016", "<5").Give("october", "2016", "0");

        Assert.Equal(
            ["totals-april by totals-october", "totals-october by "],
            Facts.FiguresOf(MadeFacts.Xaa).Where(f => f.IsOfRelease).Select(f => $"{f.Citation.Source} by {f.SupersededBy}"));
        Assert.Equal(new SourceId("totals-october"), Facts.Release);
    }

    [Fact]
    public void What_the_producer_revised_is_a_restatement_and_no_conflict()
    {
        Give("april", "2015", "7").Give("october", "2015", "7").Give("april", "2016", "<5").Give("october", "2016", "0");

        Assert.Empty(data.Problems());
        Assert.Empty(Facts.Conflicts);
        Assert.Equal(["<5 now 0"], Facts.Restatements.Select(r => $"{r.Before.Value!.Written} now {r.Now?.Value?.Written}"));
    }

    [Fact]
    public void What_the_newest_release_leaves_out_is_kept_and_counts_no_more()
    {
        Give("april", "2016", "9").Give("october", "2015", "3");
        var total = FigureTotal.Of(Facts, MadeFacts.Convictions, "persons", FactPeriod.Calendar(2016), [MadeFacts.Xaa]);

        Assert.Null(Assert.Single(Facts.Restatements).Now);
        Assert.Equal((0, 1), (total.Sum.Covered, total.Silent));
    }

    [Fact]
    public void A_sum_counts_the_newer_release_alone()
    {
        Give("april", "2016", "<5").Give("october", "2016", "0");

        Assert.Equal(new CoveredSum(0, 0, 1, 1, 0), FigureTotal.Of(Facts, MadeFacts.Convictions, "persons", FactPeriod.Calendar(2016), [MadeFacts.Xaa]).Sum);
    }

    [Fact]
    public void Another_source_still_contradicts_the_newer_release()
    {
        Give("april", "2016", "12").Give("october", "2016", "14");
        data.AddFigure(period: "2016", value: "13", id: "PROS-09");

        Assert.Equal(["totals-october", "tip-2018"], Assert.Single(Facts.Conflicts).Facts.Select(f => f.Citation.Source.Value));
    }

    [Fact]
    public void An_edition_takes_no_other_edition_s_place()
    {
        data.AddFigure(period: "2015", value: "1", source: "tip-2017").AddFigure(period: "2015", value: "2", source: "tip-2018");

        Assert.All(Facts.Figures, f => Assert.False(f.IsSuperseded));
        Assert.Single(Facts.Conflicts);
    }

    [Fact]
    public void A_yearbook_is_a_release_though_its_edition_is_a_year_like_that_of_a_report()
    {
        data.AddRow("sources.csv", "yearbook-2017,G,Office of Yearbooks,Yearbook,2017,2017-05-01,,Open,,")
            .AddRow("sources.csv", "yearbook-2018,G,Office of Yearbooks,Yearbook,2018,2018-05-01,,Open,,")
            .AddFigure(period: "2015", value: "1", source: "yearbook-2017").AddFigure(period: "2015", value: "2", source: "yearbook-2018");

        Assert.Equal(
            ["yearbook-2017 by yearbook-2018", "yearbook-2018 by "],
            Facts.FiguresOf(MadeFacts.Xaa).Where(f => f.IsOfRelease).Select(f => $"{f.Citation.Source} by {f.SupersededBy}"));
        Assert.Empty(Facts.Conflicts);
        Assert.Equal(new SourceId("yearbook-2018"), Facts.Release);
    }

    [Fact]
    public void Reports_use_the_publication_that_covers_most_countries()
    {
        data.AddRow("sources.csv", "survey,G,Office,Survey,,2026-01-01,,Open,,").AddRow("countries.csv", "XAB,,,Sampleland,Sampleland,the Republic of Sampleland,,,EAP,");
        Give("october", "2016", "1");
        data.AddFigure(period: "2016", value: "1", source: "totals-october", country: "XAB").AddFigure(period: "2016", value: "2", source: "survey", unit: "cases");

        Assert.Equal(new SourceId("totals-october"), Facts.Release);
    }

    private ReleasesTests Give(string release, string period, string value)
    {
        data.AddFigure(period: period, value: value, source: $"totals-{release}", locator: "Totals");
        return this;
    }
}
