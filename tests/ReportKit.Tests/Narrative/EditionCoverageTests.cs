using ReportKit.Narrative;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Narrative;

public sealed class EditionCoverageTests : IDisposable
{
    private readonly DataFolder data = Xaa.Data()
        .AddRow("indicators.csv", "offences-recorded,prosecution,offences recorded,cases,,,")
        .AddRow("countries.csv", "XAB,,,Ébène,Ébène,,,,EAP,").AddRow("tiers.csv", "XAB,2018,1,single,tip-2018");

    public void Dispose() => data.Dispose();

    [Fact]
    public void Each_year_says_of_how_many_kinds_there_is_a_figure()
    {
        var country = Country("XAA");

        Assert.Equal("PD", country.Kinds);
        Assert.Equal([1, 0, 1, 2], country.Cells.Select(c => c.Count));
        Assert.Equal(["2014", "2015", "2016", "2017"], Build().Years);
    }

    [Fact]
    public void A_reported_zero_is_marked_and_counts_as_a_figure()
    {
        Total("persons-prosecuted", "2015", "0");

        Assert.Equal(new CoverageCell(1, 2, HasZero: true), Country("XAA").Cells[1]);
        Assert.Equal("1", Kind("persons prosecuted").Zeros);
    }

    [Fact]
    public void A_stated_gap_is_no_figure_and_no_zero()
    {
        data.AddFigure(indicator: "persons-prosecuted", period: "2015", value: "", status: "not-reported", source: "un-office");

        Assert.Equal(new CoverageCell(0, 2, HasGap: true), Country("XAA").Cells[1]);
        Assert.Equal("1", Kind("persons prosecuted").Gaps);
    }

    [Fact]
    public void A_country_without_a_total_has_no_cells_at_all()
    {
        Assert.Equal(("", 0), (Country("XAB").Kinds, Country("XAB").Cells.Count));
        Assert.Equal("1", Build().WithoutTotals);
    }

    [Fact]
    public void Countries_stand_under_their_first_letter_without_its_accent() =>
        Assert.Equal(["E"], Build().Letters.Select(l => l.Letter));

    [Fact]
    public void Sources_that_differ_stand_side_by_side_the_used_one_first()
    {
        data.AddRow("sources.csv", "ilo,G,Labour Office,Statistics,,2018-01-01,,Open,,");
        Total("persons-prosecuted", "2016", "3", "ilo");

        var difference = Assert.Single(Build().Conflicts);
        Assert.Equal("persons prosecuted, 2016", difference.About);
        Assert.Equal(("3 persons", "Labour Office, Statistics"), (difference.Used!.Text, difference.UsedSource));
        Assert.Equal(["1 person (Office of Examples, Data portal)"], difference.Others.Select(o => $"{o.Value} ({o.Source})"));
        Assert.True(Country("XAA").Cells[2].Differs);
        Assert.Equal("1", Country("XAA").Differences);
    }

    [Fact]
    public void What_a_newer_release_gives_otherwise_or_leaves_out_stands_beside_what_the_older_one_gave()
    {
        data.AddRow("sources.csv", "un-office-2,G,Office of Examples,Data portal,later,2026-01-01,,Open,,");
        Total("persons-prosecuted", "2016", "2", "un-office-2");

        Assert.Empty(Build().Conflicts);
        Assert.Equal(
            ["persons prosecuted, 2014: – / fewer than 5 persons (0 to 4)", "persons prosecuted, 2016: 2 persons / 1 person", "persons prosecuted, 2017: – / 1,250 persons", "victims detected, 2017: – / 7 victims"],
            Build().Restated.Select(d => $"{d.About}: {d.Used?.Text ?? "–"} / {d.Others[0].Value}"));
        Assert.Contains(Build().Sources, s => s is { IsSuperseded: true, Name: "Office of Examples, Data portal" });
        Assert.Equal("P", Country("XAA").Kinds);
    }

    [Fact]
    public void A_value_that_is_only_more_precise_stands_behind_those_that_contradict()
    {
        data.AddRow("sources.csv", "un-office-2,G,Office of Examples,Data portal,later,2026-01-01,,Open,,");
        Total("persons-prosecuted", "2014", "0", "un-office-2");
        Total("persons-prosecuted", "2016", "2", "un-office-2");
        Total("persons-prosecuted", "2017", "1250", "un-office-2");

        Assert.Equal(["persons prosecuted, 2016", "victims detected, 2017", "persons prosecuted, 2014"], Build().Restated.Select(d => d.About));
    }

    [Fact]
    public void An_edition_knows_no_later_year_and_no_later_report()
    {
        data.AddRow("sources.csv", "ilo,G,Labour Office,Statistics,,2018-01-01,,Open,,");
        Total("persons-prosecuted", "2017", "3", "ilo");
        var earlier = EditionCoverageBuilder.Build(data.Validate().GetValueOrThrow(), Xaa.Templates.Wording, 2017);

        Assert.Equal(["2014", "2015", "2016"], earlier.Years);
        Assert.Empty(earlier.Conflicts);
        Assert.DoesNotContain(earlier.Sources, s => s.Name.EndsWith("2018", StringComparison.Ordinal));
    }

    [Fact]
    public void Parts_of_a_total_are_counted_by_what_tells_them_apart()
    {
        data.AddFigure("protection", "victims-detected", "2017", "3", "victims", breakdown: "age=child; sex=female", source: "un-office")
            .AddFigure("protection", "victims-detected", "2017", "2", "victims", breakdown: "sex=female", source: "un-office");

        Assert.Equal(["victims detected by sex: 1", "victims detected by age and sex: 1"], Build().Parts.Select(p => $"{p.Label} by {p.Part}: {p.AnyYear}"));
        Assert.Equal("2", Country("XAA").Parts);
    }

    [Fact]
    public void What_a_report_gives_by_itself_is_counted_apart() => Assert.Equal("4", Country("XAA").Reported);

    [Fact]
    public void An_edition_without_a_figure_has_no_years()
    {
        using var none = new DataFolder();

        Assert.Empty(EditionCoverageBuilder.Build(none.Validate().GetValueOrThrow(), Xaa.Templates.Wording, 2018).Years);
    }

    private void Total(string indicator, string period, string value, string source = "un-office") =>
        data.AddFigure(indicator: indicator, period: period, value: value, source: source, locator: "Totals");

    private EditionCoverage Build() => EditionCoverageBuilder.Build(data.Validate().GetValueOrThrow(), Xaa.Templates.Wording, 2018);

    private CountryCoverage Country(string code) => Build().Letters.SelectMany(l => l.Countries).Single(c => c.Code == code);

    private KindCoverage Kind(string label) => Build().Kinds.Single(k => k.Label == label);
}
