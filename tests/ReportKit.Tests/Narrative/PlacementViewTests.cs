using ReportKit.Narrative;

namespace ReportKit.Tests.Narrative;

public sealed class PlacementViewTests
{
    [Fact]
    public void Editions_in_a_row_at_one_tier_are_one_run_and_a_gap_is_not_found() =>
        Assert.Equal(
            ["2001–2003 Tier 3", "2004–2005 -", "2006 Tier 2", "2007–2008 Tier 2 Watch List"],
            Build("2001,3", "2002,3", "2003,3", "2006,2", "2007,2WL", "2008,2WL").Runs.Select(r => $"{r.Years} {r.Tier?.Text ?? "-"}"));

    [Fact]
    public void A_run_tells_every_placement_in_it() =>
        Assert.Equal(["XAA.tier.2007", "XAA.tier.2008"], Build("2006,2", "2007,3", "2008,3").Runs[^1].Tier!.Facts.Select(f => f.Id[..13]));

    [Fact]
    public void The_history_has_each_edition_from_the_first_to_this_one() =>
        Assert.Equal(
            ["2006 Tier 2", "2007 -", "2008 Tier 3"],
            Build("2006,2", "2008,3", "2009,1").History.Select(h => $"{h.Year} {h.Placement?.Label ?? "-"}"));

    [Fact]
    public void The_history_is_told_without_a_gap_where_there_is_none() =>
        Assert.Equal("second consecutive 2007", Described(Build("2006,2", "2007,3", "2008,3")));

    [Fact]
    public void Where_the_edition_before_the_run_is_missing_the_run_may_be_longer() =>
        Assert.Equal("second uncertain 2007", Described(Build("2005,3", "2007,3", "2008,3")));

    [Theory]
    [InlineData("1", "2", "downgraded")]
    [InlineData("2WL", "2", "upgraded")]
    [InlineData("2", "2WL", "downgraded")]
    [InlineData("3", "3", "same")]
    [InlineData("3", "SC", "to-special-case")]
    [InlineData("SC", "3", "from-special-case")]
    public void The_change_is_against_the_edition_before(string before, string now, string expected) =>
        Assert.Equal(expected, Build($"2007,{before}", $"2008,{now}").Placement!.Change);

    [Theory]
    [InlineData("Tier 1 2005", "2005,1", "2006,SC", "2007,SC", "2008,2")]
    [InlineData("", "2005,1", "2007,SC", "2008,2")]
    [InlineData("", "2007,SC", "2008,2")]
    [InlineData("", "2006,1", "2007,1", "2008,2")]
    public void After_a_special_case_the_last_tier_before_it_is_known_where_no_edition_is_missing(string expected, params string[] placements) =>
        Assert.Equal(expected, Build(placements).Placement!.LastRanked is { } last ? $"{last.Label} {last.Year}" : "");

    [Fact]
    public void Without_the_edition_before_there_is_no_change_to_tell()
    {
        Assert.Equal("first", Build("2008,2").Placement!.Change);
        Assert.Null(Build("2008,2").Placement!.Previous);
        Assert.Equal("unknown", Build("2006,2", "2008,2").Placement!.Change);
        Assert.Null(Build("2006,2", "2008,2").Placement!.Previous);
    }

    [Theory]
    [InlineData("1", "one", "Tier 1", "1")]
    [InlineData("2", "two", "Tier 2", "2")]
    [InlineData("2WL", "two-watch-list", "Tier 2 Watch List", "WL")]
    [InlineData("3", "three", "Tier 3", "3")]
    [InlineData("SC", "special-case", "Special Case", "SC")]
    public void A_tier_has_a_key_a_name_and_a_sign(string tier, string key, string name, string sign)
    {
        var placement = Build($"2008,{tier}").Placement!;

        Assert.Equal((key, name, name, sign), (placement.Tier, placement.Name.Text, placement.Label, placement.Sign));
        Assert.Equal("2008", placement.Year);
        Assert.True(placement.IsSingle);
    }

    [Fact]
    public void A_country_that_the_edition_doesn_t_place_has_no_page()
    {
        using var data = Data("2008,2");

        Assert.Null(new NarrativeBuilder(data.Validate().Value, Repository.Law, MadeChart.Wording).Build(new CountryCode("XAA"), 2007));
    }

    private static string Described(CountryReport report) =>
        $"{report.Placement!.RunOrdinal!.Text} {(report.Placement.RunIsCertain ? "consecutive" : "uncertain")} {report.Placement.RunStart!.Year}";

    private static CountryReport Build(params string[] placements)
    {
        using var data = Data(placements);
        var facts = data.Validate().GetValueOrThrow();
        return new NarrativeBuilder(facts, Repository.Law, MadeChart.Wording).Build(new CountryCode("XAA"), 2008)!;
    }

    private static DataFolder Data(params string[] placements)
    {
        var data = new DataFolder().Delete(DataFolder.Narrative).Replace("tiers.csv", "XAA,2017,2,agreed,tip-2017,,\nXAA,2018,2WL,single,tip-2018,,\n", "");
        for (var year = 2001; year <= 2009; year++)
        {
            data.AddRow("editions.csv", $"{year},{year - 1}-04-01,{year}-03-31,,R2008,tier-first,meet").AddRow("sources.csv", $"tip-{year},A,Department of Examples,Trafficking in Persons Report,{year},,,Public domain,,");
        }

        foreach (var placement in placements)
        {
            data.AddRow("tiers.csv", $"XAA,{placement},single,tip-{placement[..4]}");
        }

        return data;
    }
}
