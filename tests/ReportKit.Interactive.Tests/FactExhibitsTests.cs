using ReportKit.Tests;

namespace ReportKit.Interactive.Tests;

public sealed class FactExhibitsTests
{
    private static readonly FilePlace Place = new("data/prosecutions.csv", 17);

    [Theory]
    [InlineData("12", "12 persons")]
    [InlineData("0", "0 persons")]
    [InlineData("1250", "1,250 persons")]
    [InlineData("<5", "fewer than 5 persons (0 to 4)")]
    [InlineData("3..7", "3 to 7 persons")]
    [InlineData("at-least 12", "at least 12 persons")]
    [InlineData("more-than 12", "more than 12 persons")]
    [InlineData("up-to 12", "up to 12 persons")]
    [InlineData("nearly 12", "nearly 12 persons")]
    [InlineData("about 12", "about 12 persons")]
    public void A_value_has_its_unit_and_keeps_its_bounds(string value, string expected) => Assert.Equal(expected, FactCells.Value(MadeFacts.Figure(value)).Text);

    [Theory]
    [InlineData(FactStatus.NotReported, "not reported")]
    [InlineData(FactStatus.NoInformation, "no information")]
    [InlineData(FactStatus.NotApplicable, "not applicable")]
    [InlineData(FactStatus.Withheld, "withheld")]
    [InlineData(FactStatus.Presumed, "presumed")]
    public void A_gap_says_why_it_is_one(FactStatus status, string expected)
    {
        Assert.Contains(expected, Notebook.Text(MadeFacts.Gap(status)), StringComparison.Ordinal);
        Assert.Contains($"gap\">{expected}</td>", Notebook.Html(MadeFacts.Gap(status)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_alone_is_a_list_of_its_parts() => Assert.Equal(
        """
        id           XAA.convictions.2017.persons..newer
        country      XAA
        indicator    convictions
        period       2017
        value        12 persons
        source       newer, Table 3
        in the data  data/prosecutions.csv(17)
        """,
        Notebook.Text(MadeFacts.Figure("12") with { Place = Place, Citation = new Citation(new SourceId("newer"), "Table 3") }));

    [Fact]
    public void Facts_of_one_kind_have_its_columns_and_only_those_that_say_something()
    {
        var text = Notebook.Text(new[] { MadeFacts.Figure("12"), MadeFacts.Gap(FactStatus.Withheld, "XAB") });

        Assert.StartsWith("id                                   country  indicator    period  value       source\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n2 facts", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_query_over_facts_is_shown_like_a_list()
    {
        var table = MadeFacts.Table(MadeFacts.Figure("12"), MadeFacts.Placement(2018, Tier.Two));

        Assert.Contains("12 persons", Notebook.Text(table.FiguresOf(MadeFacts.Xaa).Where(f => f.Value is not null)), StringComparison.Ordinal);
        Assert.Contains("Tier 2", Notebook.Text(table.PlacementsOf(MadeFacts.Xaa)), StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_of_several_kinds_say_what_they_say()
    {
        var text = Notebook.Text(new Fact[]
        {
            MadeFacts.Figure("12"), MadeFacts.Placement(2018, Tier.TwoWatchList), MadeFacts.Act(ProtocolActKind.Accession, "2005-06-01"),
            MadeFacts.Status("party", "2018-01-01"), MadeFacts.Statement("The police trained."), MadeFacts.World(2005, 2018, 7),
        });

        Assert.Contains("Convictions, 2017: 12 persons", text, StringComparison.Ordinal);
        Assert.Contains("Placement in the 2018 edition: Tier 2 Watch List", text, StringComparison.Ordinal);
        Assert.Contains("UN TIP Protocol, accession: 1 June 2005", text, StringComparison.Ordinal);
        Assert.Contains("The police trained.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_is_too_long_says_so()
    {
        var facts = Enumerable.Range(0, 10_000).Select(i => (Fact)MadeFacts.Figure($"{i}")).ToList();

        Assert.EndsWith("20 of 10,000 facts; the rest is left out here, not in the data", Notebook.Text(facts), StringComparison.Ordinal);
        Assert.InRange(Notebook.Html(facts).Length, 1, 20_000);
    }

    [Fact]
    public void No_facts_are_no_facts()
    {
        Assert.Equal("no facts", Notebook.Text(Array.Empty<FigureFact>()));
        Assert.Equal("no conflicts", Notebook.Text(Array.Empty<FactConflict>()));
    }

    [Fact]
    public void All_facts_are_counted_by_kind_with_their_gaps()
    {
        var text = Notebook.Text(MadeFacts.Table(MadeFacts.Figure("12"), MadeFacts.Gap(FactStatus.NotReported, "XAB"), MadeFacts.Placement(2018, Tier.Two)));

        Assert.Contains("figures                           2          2\n", text, StringComparison.Ordinal);
        Assert.Contains("Figures with a value: 1; without: 1 not reported, 0 no information,", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_conflict_shows_what_is_used_and_what_is_kept_beside_it()
    {
        var conflicts = MadeFacts.Table(MadeFacts.Figure("12", source: "older"), MadeFacts.Figure("14", source: "newer")).Conflicts;

        Assert.Contains("Convictions, 2017: 14 persons (newer)", Notebook.Text(conflicts), StringComparison.Ordinal);
        Assert.Contains("Convictions, 2017: 12 persons (older)", Notebook.Text(conflicts), StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_and_periods_in_other_tables_are_plain_words()
    {
        Assert.Equal("XAA", Notebook.Text(MadeFacts.Xaa));
        Assert.Equal("April 2017 to March 2018", Notebook.Html(MadeFacts.Reporting(2018)));
        Assert.Equal("fewer than 5 (0 to 4)", Notebook.Text(MadeFacts.Value("<5")));
        Assert.Equal("data/prosecutions.csv(17)", Notebook.Text(Place));
    }
}
