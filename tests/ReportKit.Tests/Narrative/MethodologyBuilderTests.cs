using ReportKit.Narrative;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Narrative;

public sealed class MethodologyBuilderTests
{
    [Fact]
    public void A_status_is_counted_apart_from_a_zero_and_from_silence()
    {
        using var data = Xaa.Data();

        // PROS-01, PROT-02, 1 and 1,250 persons, the suppressed number, 7 victims; the year before is a reported zero.
        Assert.Equal(
            ["reported 6 8", "reported-zero 1 0", "not-reported 1 0", "no-information 0 0", "not-applicable 0 0", "withheld 0 0", "presumed 0 0"],
            Build(data).Statuses.Select(s => $"{s.Status} {s.Figures} {s.Statements}"));
    }

    [Fact]
    public void Suppressed_numbers_are_counted()
    {
        using var data = Xaa.Data();

        Assert.Equal("1", Build(data).Suppressed);
    }

    [Fact]
    public void A_conflict_on_a_placement_of_the_edition_is_listed_and_one_on_an_earlier_edition_is_not()
    {
        using var data = Xaa.Data().AddRow("tiers.csv", "XAA,2018,3,single,un-office").AddRow("tiers.csv", "XAA,2017,3,single,un-office");

        var conflict = Assert.Single(Build(data).Conflicts);

        Assert.Equal("Exampleland placement in the 2018 edition", $"{conflict.Country} {conflict.Conflict.About}");
        Assert.Equal(
            ["Tier 2 Watch List (Department of Examples, Trafficking in Persons Report, 2018)", "Tier 3 (Office of Examples, Data portal)"],
            conflict.Conflict.Values.Select(v => v.Text));
    }

    [Fact]
    public void Coverage_counts_countries_not_figures()
    {
        using var data = Xaa.Data();

        Assert.Equal(
            ["persons-prosecuted 1 1", "victims-detected 1 1"],
            Build(data).Coverage.Indicators.Select(i => $"{i.Id} {i.LastYear} {i.AnyYear}"));
        Assert.Equal("0", Build(data).Coverage.WithoutFigures);
    }

    [Fact]
    public void A_list_is_whole_found_in_part_or_not_found()
    {
        using var data = Xaa.Data()
            .Replace("sources.csv", "2018,2018-06-30,,", "2018,2018-06-30,2018-03-31,")
            .Replace("editions.csv", "2017,2016-04-01", "2016,2015-04-01,2016-03-31,,R2008,tier-first,meet,\n2017,2016-04-01");

        Assert.Equal(
            ["2016 0 none 0", "2017 1 part 0", "2018 1 whole 1"],
            Build(data).Coverage.Editions.Select(e => $"{e.Year} {e.Placements} {e.Extent} {e.OneCopy}"));
    }

    [Fact]
    public void Placements_that_were_reckoned_are_counted_apart_from_those_of_one_copy()
    {
        using var data = Xaa.Data().Replace("tiers.csv", "2018,2WL,single,tip-2018,,", "2018,2WL,reckoned,tip-2018,,The 2019 edition says so.");
        var coverage = Build(data).Coverage;

        Assert.Equal(("0", "1"), (coverage.OneCopy, coverage.Reckoned));
        Assert.Equal(["2017 0 0", "2018 0 1"], coverage.Editions.Select(e => $"{e.Year} {e.OneCopy} {e.Reckoned}"));
    }

    [Fact]
    public void Only_sources_that_the_pages_use_are_listed()
    {
        using var data = Xaa.Data().AddRow("sources.csv", "unused,,Nobody,Nothing,,,,Open,,");

        Assert.Equal(["tip-2017", "tip-2018", "un-office", "un-list"], Build(data).Sources.Select(s => s.Id));
    }

    [Theory]
    [InlineData(2001, "R2000", 7)]
    [InlineData(2010, "R2008", 11)]
    [InlineData(2018, "R2008", 12)]
    [InlineData(2025, "R2023", 12)]
    public void The_law_is_that_of_the_edition(int edition, string rules, int indicators)
    {
        var law = new MethodologyBuilder(Repository.Facts, Repository.Law, Xaa.Templates.Wording).Build(edition).Law;

        Assert.Equal(rules, law.Rules.Id);
        Assert.Equal(Enumerable.Range(1, indicators).Select(i => $"{i}"), law.Indicators.Select(i => i.Number));
        Assert.Equal(["1", "2", "3", "4"], law.Standards.Select(s => s.Number));
    }

    [Fact]
    public void Steps_stand_in_the_order_in_which_they_are_tested()
    {
        var law = new MethodologyBuilder(Repository.Facts, Repository.Law, Xaa.Templates.Wording).Build(2025).Law;

        Assert.Equal(["D1", "D2", "D3", "D4", "D5", "D6", "D7", "D7b", "D10", "D8", "D9", "D11"], law.Steps.Select(s => s.Number).Distinct());
    }

    private static Methodology Build(DataFolder data) =>
        new MethodologyBuilder(data.Validate().GetValueOrThrow(), Repository.Law, Xaa.Templates.Wording).Build(2018);
}
