using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

/// <summary>Editions of reportkit.yml are editions like those of the table, with their place in that file.</summary>
public sealed class EditionTableTests : IDisposable
{
    private const string Released = "    released: 2026-06-30\n";

    private readonly MadeLayers project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void An_edition_that_says_nothing_has_the_Acts_period_the_law_in_force_and_the_newest_editions_layout()
    {
        var newest = KitLayer.Find("editions", ProjectSettings.None)!.Value.Table.Rows[^1];
        project.Set("  2026:", instead: "  2026:\n" + Released);

        var row = project.Row("editions", "2026");

        Assert.Equal($"2026,2026-03-31,{newest["rule_set"]},{newest["layout"]},{newest["standards_verb"]}", $"2026,{row["period_to"]},{row["rule_set"]},{row["layout"]},{row["standards_verb"]}");
        Assert.Equal(("2025-04-01", "", ""), (row["period_from"], row["released"], row["missing"]));
        Assert.Equal("reportkit.yml(5)", row.Place.ToString());
        Assert.Empty(project.Problems());
    }

    [Fact]
    public void What_it_says_counts_and_its_countries_are_those_of_the_list_or_its_own()
    {
        project.Add("countries", "iso3=XAB", "name=Northern Sample", "name_in_text=Northern Sample");
        project.Set("    from: 2025-05-01\n    to: 2026-04-30\n" + Released + "    layout: profile-first\n  2027:\n    countries: [XAB, XAA]\n    from: 2026-05-01\n    to: 2027-04-30\n", instead: Released);

        var editions = project.Validate().GetValueOrThrow().Editions;

        var edition = editions[2026];
        Assert.Equal((new DateOnly(2025, 5, 1), new DateOnly(2026, 4, 30), new DateOnly(2026, 6, 30), "profile-first"), (edition.PeriodFrom, edition.PeriodTo, edition.Released, edition.Layout));
        Assert.Equal(["XAA"], edition.Countries.Select(c => c.Value));
        Assert.Equal(["XAB", "XAA"], editions[2027].Countries.Select(c => c.Value));
    }

    [Fact]
    public void Without_a_list_an_edition_has_the_countries_that_it_places()
    {
        project.Set("", instead: "countries: [XAA]\n");

        Assert.Empty(project.Validate().GetValueOrThrow().Editions[2026].Countries);
    }

    [Fact]
    public void An_edition_of_the_kit_may_have_a_list_and_another_layout_and_keeps_the_rest()
    {
        project.Set("  2018:\n    layout: profile-first\n    countries: [XAA]");

        var (row, kit) = (project.Row("editions", "2018"), KitLayer.Find("editions", ProjectSettings.None)!.Value.Table.Rows.Single(r => r["edition"] == "2018"));

        Assert.Equal(("profile-first", kit["period_to"], kit["rule_set"]), (row["layout"], row["period_to"], row["rule_set"]));
        Assert.Equal(("reportkit.yml(8,13)", kit.PlaceOf("rule_set").ToString()), (row.PlaceOf("layout").ToString(), row.PlaceOf("rule_set").ToString()));
        Assert.Empty(project.Problems());
    }

    [Fact]
    public void A_figure_of_such_an_edition_is_one_like_others()
    {
        project.Add("prosecutions", "iso3=XAA", "indicator=persons-convicted", "period=RP2026", "value=3", "unit=persons", "status=reported", "source=un-office", "locator=Portal");

        Assert.Empty(project.Problems());
    }

    [Theory]
    [InlineData("2O26", "(7,3): error RK1802: '2O26' isn't an edition. An edition is named by its year, as 2026.")]
    [InlineData("1999", "(7,3): error RK1802: No rule set of rule-sets.csv is in force for the edition 1999. Name one with rule_set, or correct the year.")]
    [InlineData("2027: { from: 2026-04-01 }", "(7,3): error RK1801: The edition 2027 says 'from' and not 'to'. Give both days of its reporting period, or neither: then it is that of the Act, from 1 April to 31 March.")]
    [InlineData("2027: { released: soon }", "(7,21): error RK1802: 'soon' isn't a date like 2018-06-28.")]
    [InlineData("2027: { relased: 2027-06-30 }", "(7,11): error RK1801: 'relased' isn't a key of the edition 2027. Known: from, to, released, rule_set, layout, countries. Did you mean 'released'?")]
    [InlineData("2027: { layout: Tier First }", "(7,19): error RK1102: 'Tier First' isn't a layout: it needs a name in lower case with hyphens, as profile-first.")]
    [InlineData("2027: { from: 2027-03-31, to: 2026-04-01 }", "(7,33): error RK1210: The reporting period ends on 2026-04-01, before it begins (2027-03-31). Correct one of the two days.")]
    [InlineData("2027: { released: 2026-04-01 }", "(7,21): error RK1210: The edition can't be released on 2026-04-01, before its reporting period ends.")]
    [InlineData("2027: { from: 2026-03-31, to: 2027-03-31 }", "(7,17): error RK1210: The reporting period of the 2027 edition begins on 2026-03-31, but that of 2026 ends only on 2026-03-31 (reportkit.yml(5,3)). Each begins after the one before it ends; correct one of the two days.")]
    [InlineData("2027: { countries: [XAC] }", "(7,23): error RK1106: 'XAC' isn't in countries.csv. Countries are named by their ISO 3166-1 alpha-3 code.")]
    [InlineData("2018: { from: 2017-01-01, to: 2017-12-31 }", "(7,17): error RK1804: The edition 2018 is in the base layer with the reporting period 2017-04-01 to 2018-03-31 (kit/data/editions.csv(19)), and here with 2017-01-01 to 2017-12-31. The kit's data mean that period; leave it as it is, or name this edition by another year.")]
    public void What_an_edition_may_not_say_is_told_with_its_place(string edition, string problem) =>
        Assert.Contains($"reportkit.yml{problem}", project.Set($"  {edition}{(edition.Contains(':', StringComparison.Ordinal) ? "" : ":")}").Problems());

    [Fact]
    public void What_rests_on_an_edition_that_cant_be_used_isnt_judged()
    {
        project.Set("    released: soon\n", instead: Released);
        project.Write("data/narratives/XAA-2026.yml", "country: XAA\nedition: 2026\nsource: un-office\n");

        Assert.Equal("reportkit.yml(6,15): error RK1802: 'soon' isn't a date like 2018-06-28.", project.Problem());
    }

    [Fact]
    public void A_row_of_ones_own_table_keeps_the_period_of_the_kits_edition_too()
    {
        project.Add("editions", "edition=2018", "period_from=2017-05-01", "period_to=2018-03-31", "rule_set=R2008", "layout=tier-first", "standards_verb=meet");

        Assert.StartsWith("data/editions.csv(2,6): error RK1804: The edition 2018 is in the base layer ", project.Problem(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_own_edition_may_not_overlap_one_of_the_kits()
    {
        project.Set("    from: 2025-03-01\n    to: 2026-02-28\n", instead: Released);

        Assert.Equal(
            "reportkit.yml(6,11): error RK1210: The reporting period of the 2026 edition begins on 2025-03-01, but that of 2025 ends only on "
            + "2025-03-31 (kit/data/editions.csv(26,17)). Each begins after the one before it ends; correct one of the two days.",
            project.Problem());
    }

    [Fact]
    public void A_project_without_tiers_may_follow_the_calendar()
    {
        project.Set("    from: 2025-01-01\n    to: 2025-12-31\n  2025:\n    from: 2024-01-01\n    to: 2024-12-31\n", instead: Released).Set("kind: no-tiers");

        Assert.Empty(project.Problems());
        Assert.StartsWith("reportkit.yml(9,11): error RK1804: The edition 2025 is in the base layer ", project.Set("data: all").Problem(), StringComparison.Ordinal);
    }
}
