using ReportKit.Diagnostics;

namespace ReportKit.Tests.Rendering;

public sealed class MethodologyTests
{
    [Fact]
    public void The_methodology_page_tells_law_statuses_conflicts_coverage_and_sources() => Snapshot.Match(Render(2018).Markdown);

    [Fact]
    public void Its_sentence_on_the_countries_rests_on_their_placements()
    {
        var map = Render(2018).Map;

        Assert.Contains("\"id\": \"methodology-about\"", map, StringComparison.Ordinal);
        Assert.Contains("tiers.csv(3)", map, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_that_differ_stand_in_a_table_with_the_rule()
    {
        using var data = Xaa.Data().AddRow("tiers.csv", "XAA,2018,3,single,un-office");

        var page = Render(2018, data).Markdown;

        Assert.Contains("| Exampleland | placement in the 2018 edition | Tier 2 Watch List (Department of Examples, Trafficking in Persons Report, 2018) | Tier 3 (Office of Examples", page, StringComparison.Ordinal);
        Assert.DoesNotContain("No two sources differ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_that_dissents_is_told_with_the_placement()
    {
        using var data = Xaa.Data().Replace("tiers.csv", "2WL,single", "2WL,majority");

        Assert.Contains("One placement has a copy that differs from the others, which are followed: Exampleland (Tier 2 Watch List).", Render(2018, data).Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void What_rests_on_memory_in_part_is_not_denied()
    {
        var page = Render(2018).Markdown;

        Assert.Contains("none rests wholly on memory; single points that do, such as the year in which words came in, are marked so in the notes below.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("none rests on memory", page, StringComparison.Ordinal);
    }

    [Fact]
    public void How_the_data_were_entered_is_not_claimed() => Assert.DoesNotContain("public copies", Render(2018).Markdown, StringComparison.Ordinal);

    [Fact]
    public void Lists_that_are_all_complete_get_no_warning_of_incomplete_ones()
    {
        using var data = Xaa.Data().Replace("sources.csv", "2017,2017-06-30,,", "2017,2017-06-30,2017-03-31,").Replace("sources.csv", "2018,2018-06-30,,", "2018,2018-06-30,2018-03-31,");

        Assert.DoesNotContain("incomplete", Render(2018, data).Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_placements_read_once_read_more_often_and_reckoned_each_kind_is_counted()
    {
        using var data = Xaa.Data().AddRow("countries.csv", "XAB,,,Land B,Land B,,,,EUR,").AddRow("countries.csv", "XAC,,,Land C,Land C,,,,EUR,")
            .AddRow("tiers.csv", "XAB,2018,1,agreed,tip-2018").AddRow("tiers.csv", "XAC,2018,1,reckoned,tip-2018,,Unchanged since 2017.");

        Assert.Contains(
            "Of the 3 placements of this edition, 1 is given alike by two or more copies of the report, or by most of them, 1 rests on one copy of the report, and 1 is reckoned from other sources, read in no copy of the report.",
            Render(2018, data).Markdown,
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_without_a_placement_has_a_methodology_page()
    {
        using var data = Xaa.Data().Replace("tiers.csv", "XAA,2018,2WL,single,tip-2018", "XAA,2016,2,single,tip-2017").AddRow("editions.csv", "2016,2015-04-01,2016-03-31,,R2008,tier-first,meet").Delete(DataFolder.Narrative);

        Assert.Contains("No placement of the 2018 edition is in the data, so it has no country's page yet;", Render(2018, data).Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2001)]
    [InlineData(2003)]
    [InlineData(2005)]
    [InlineData(2007)]
    [InlineData(2010)]
    [InlineData(2020)]
    [InlineData(2022)]
    [InlineData(2025)]
    public void Start_and_methodology_page_of_every_law_can_be_rendered(int edition)
    {
        var problems = new ProblemList();
        var flow = Xaa.RealFlow(edition);

        flow.Index(problems);
        flow.Methodology(problems);

        Assert.Empty(problems.ToSorted());
    }

    private static (string Markdown, string Map) Render(int edition, DataFolder? given = null)
    {
        using var own = given is null ? Xaa.Data() : null;
        var problems = new ProblemList();
        var files = Xaa.Flow((given ?? own)!, edition).Methodology(problems).Files
            .ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Bytes));
        Assert.Empty(problems.ToSorted());
        return (files["methodology.md"], files["methodology-map.json"]);
    }
}
