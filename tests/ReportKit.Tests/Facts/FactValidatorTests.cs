namespace ReportKit.Tests.Facts;

public sealed class FactValidatorTests : IDisposable
{
    private readonly DataFolder data = new();

    [Fact]
    public void Two_figures_of_one_id_are_an_error_and_the_first_is_kept()
    {
        data.AddFigure(id: "PROS-01", period: "2016", value: "99");

        Assert.Equal("data/prosecutions.csv(3): error RK1208: The fact XAA-2018-PROS-01 is given at data/prosecutions.csv(2) already. Give this one another id, or remove it.", data.Problem());
        Assert.Equal(12, Assert.Single(data.Validate().Value.Figures).Value!.Low);
    }

    [Fact]
    public void The_same_figure_in_two_tables_is_an_error() =>
        Assert.Equal(
            "data/protection.csv(2): error RK1208: The fact XAA.convictions.2016.persons.tip-2018 is given at data/prosecutions.csv(3) already. Give this one another id, or remove it.",
            data.AddFigure(period: "2016").AddFigure("protection", period: "2016").Problem());

    [Fact]
    public void A_statement_and_a_figure_of_one_id_are_an_error() =>
        Assert.Equal(
            ["data/narratives/XAA-2018.yml(6,5): error RK1208: The fact XAA-2018-PROS-01 is given at data/prosecutions.csv(2) already. Give this one another id, or remove it."],
            data.Replace(DataFolder.Narrative, "LAW-01", "PROS-01").Problems().Where(p => p.Contains("RK1208", StringComparison.Ordinal)));

    [Fact]
    public void A_table_with_errors_never_becomes_a_report() =>
        Assert.Throws<InvalidDataException>(() => data.AddFigure(value: "about forty").Validate().GetValueOrThrow());

    [Fact]
    public void A_bad_row_is_left_out_and_the_others_are_kept() =>
        Assert.Equal(["2015", "2016", "2017"], data.AddFigure(period: "2016").AddFigure(period: "2014", unit: "victims").AddFigure(period: "2015")
            .Validate().Value.Figures.Select(f => f.Period.ToString()).Order(StringComparer.Ordinal));

    [Fact]
    public void The_order_of_rows_does_not_change_the_order_of_facts()
    {
        using var other = new DataFolder();
        data.AddFigure(period: "2015").AddFigure(period: "2016").AddRow("tiers.csv", "XAA,2018,2,single,un-office");
        other.AddFigure(period: "2016").AddFigure(period: "2015").AddRow("tiers.csv", "XAA,2018,2,single,un-office");

        Assert.Equal(data.Validate().GetValueOrThrow().All.Select(f => f.Id), other.Validate().GetValueOrThrow().All.Select(f => f.Id));
    }

    [Fact]
    public void Every_fact_is_found_by_its_id()
    {
        var facts = data.AddRow("global-law-enforcement.csv", "2017,2018,10,,5,,,,,single,tip-2018").Validate().GetValueOrThrow();

        Assert.Equal(
            ["XAA-2018-LAW-01", "XAA-2018-PROS-01", "XAA.tier.2017", "XAA.tier.2018", "world.2017.2018"],
            facts.All.Select(f => f.Id).Order(StringComparer.Ordinal));
        Assert.All(facts.All, f => Assert.Same(f, facts.Find(f.Id)));
        Assert.Null(facts.Find("XAA.tier.1999"));
    }

    [Fact]
    public void A_figure_that_the_world_table_does_not_give_is_no_zero()
    {
        var world = Assert.Single(data.AddRow("global-law-enforcement.csv", "2017,2018,0,,5,,,,,single,tip-2018").Validate().GetValueOrThrow().World);

        Assert.Equal(0, world.Prosecutions);
        Assert.Null(world.ProsecutionsLabour);
    }

    [Theory]
    [InlineData("global-law-enforcement.csv", "99999999999,2018,,,,,,,,single,tip-2018")]
    [InlineData("tiers.csv", "XAA,99999999999,2,single,tip-2018")]
    public void A_year_beyond_all_numbers_is_no_crash_even_where_editions_cannot_be_read(string file, string row) =>
        Assert.False(data.Delete("editions.csv").AddRow(file, row).Validate().IsSound);

    [Theory]
    [InlineData("countries.csv")]
    [InlineData("sources.csv")]
    [InlineData("indicators.csv")]
    [InlineData("units.csv")]
    [InlineData("editions.csv")]
    [InlineData("breakdowns.csv")]
    [InlineData("prosecutions.csv")]
    [InlineData("datapackage.json")]
    public void A_table_that_is_not_there_is_reported_and_no_crash(string file)
    {
        var facts = data.Delete(file).Validate();

        Assert.Contains($"data/{file}: error RK1001: ", facts.Problems.Select(p => p.ToString()[..Math.Min(p.ToString().Length, $"data/{file}: error RK1001: ".Length)]));
        Assert.Empty(facts.Value.CountriesOf(1999));
        _ = facts.Value.CountriesOf(2018);
    }

    public void Dispose() => data.Dispose();
}
