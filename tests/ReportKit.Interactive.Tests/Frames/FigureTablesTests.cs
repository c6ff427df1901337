using CsCheck;
using Deedle;
using static ReportKit.Tests.MadeFacts;

namespace ReportKit.Interactive.Tests;

public class FigureTablesTests
{
    [Fact]
    public void A_year_says_how_many_countries_it_covers_and_why_others_are_missing()
    {
        var year = ByYear(Figure("<5", "XAA"), Gap(FactStatus.NotReported, "XAB")).Rows["2017"];

        Assert.Equal((0m, 4m), (year.GetAs<decimal>("low"), year.GetAs<decimal>("high")));
        Assert.Equal(
            [2017, 1, 3, 0, 1, 0, 0, 0, 0, 1],
            new[] { "year", "covered", "of", "about", "not_reported", "no_information", "not_applicable", "withheld", "presumed", "silent" }.Select(c => year.GetAs<int>(c)));
    }

    [Fact]
    public void A_year_of_gaps_has_no_sum()
    {
        var year = ByYear(Gap(FactStatus.Withheld));

        Assert.False(year.GetColumn<decimal>("low").TryGet("2017").HasValue);
        Assert.Equal(0, year.GetColumn<int>("covered")["2017"]);
    }

    [Fact]
    public void Years_stand_in_order_of_time_calendar_and_reporting_apart() =>
        Assert.Equal(
            ["2016", "RP2017", "2017", "RP2018"],
            ByYear(Figure("1", period: "RP2018"), Figure("2"), Figure("3", period: "2016"), Figure("4", period: "RP2017")).RowKeys);

    [Fact]
    public void A_month_is_no_year() =>
        Assert.Equal(["2017"], ByYear(Figure("7"), Figure("3", period: "2017-05"), Figure("2", period: "2017-05/..")).RowKeys);

    [Fact]
    public void What_lies_in_no_region_could_not_report() =>
        Assert.Equal(
            (1, 3),
            (ByYear(Figure("7"), Figure("3", "XAU")).GetColumn<int>("covered")["2017"], ByYear(Figure("7")).GetColumn<int>("of")["2017"]));

    [Fact]
    public void Regions_stand_by_name_each_with_its_own_coverage()
    {
        var regions = FigureTables.ByRegion(Table(Figure("<5", "XAA"), Figure("2", "XAB")), Convictions.Value, "persons", FactPeriod.Calendar(2017));

        Assert.Equal(["AF", "EUR"], regions.RowKeys);
        Assert.Equal((2m, 6m), (regions.GetColumn<decimal>("low")["AF"], regions.GetColumn<decimal>("high")["AF"]));
        Assert.Equal([2, 0], regions.GetColumn<int>("covered").Values);
        Assert.Equal([2, 1], regions.GetColumn<int>("of").Values);
        Assert.False(regions.GetColumn<decimal>("low").TryGet("EUR").HasValue);
    }

    [Fact]
    public void Covered_gaps_and_silent_make_the_whole() =>
        AnyFigures.Sample(figures =>
        {
            var table = FigureTables.ByYear(Table(figures), Convictions.Value, "persons");
            var parts = new[] { "covered", "not_reported", "no_information", "not_applicable", "withheld", "presumed", "silent" };
            return table.RowKeys.All(year => parts.Sum(p => table.GetColumn<int>(p)[year]) == table.GetColumn<int>("of")[year]);
        });

    [Fact]
    public void Regions_make_the_year() =>
        AnyFigures.Sample(figures =>
        {
            var facts = Table(figures);
            var year = FigureTables.ByYear(facts, Convictions.Value, "persons");
            var regions = FigureTables.ByRegion(facts, Convictions.Value, "persons", FactPeriod.Calendar(2017));
            return year.RowCount == 0
                || year.GetColumn<int>("covered")["2017"] == regions.GetColumn<int>("covered").Values.Sum();
        });

    [Fact]
    public void Order_of_facts_doesnt_matter() =>
        (from figures in AnyFigures
         from shuffled in Gen.Shuffle(figures)
         select (figures, shuffled))
        .Sample(p => FigureTables.ByYear(Table(p.figures), Convictions.Value, "persons").Equals(FigureTables.ByYear(Table(p.shuffled), Convictions.Value, "persons")));

    [Fact]
    public void An_edition_that_prints_another_figure_restates_the_year()
    {
        var world = FigureTables.World(Table(World(2005, 2008, 6178), World(2005, 2007, 6618), World(2006, 2007, 5808), World(2006, 2008, 5808)));

        Assert.Equal(["world.2005.2007", "world.2005.2008", "world.2006.2007", "world.2006.2008"], world.RowKeys);
        Assert.Equal([false, true, false, false], world.GetColumn<bool>("restated").Values);
        Assert.Equal([2007, 2008, 2007, 2008], world.GetColumn<int>("edition").Values);
    }

    [Fact]
    public void A_figure_given_for_the_first_time_restates_nothing() =>
        Assert.Equal([false, false], FigureTables.World(Table(World(2021, 2022, 10572), World(2021, 2024, 10572, 90354))).GetColumn<bool>("restated").Values);

    // One entry a country at the most, so that no two have the same id.
    private static readonly Gen<FigureFact[]> AnyFigures =
        Gen.Select(AnyFigure("XAA"), AnyFigure("XAB"), AnyFigure("XAC"), (a, b, c) => new[] { a, b, c }.OfType<FigureFact>().ToArray());

    private static Gen<FigureFact?> AnyFigure(string country) => Gen.OneOf(
        Gen.Const((FigureFact?)null),
        Gen.Int[0, 99].Select(n => (FigureFact?)Figure($"{n}", country)),
        Gen.Int[2, 9].Select(n => (FigureFact?)Figure($"<{n}", country)),
        Gen.OneOf(FactStatus.NotReported, FactStatus.NoInformation, FactStatus.NotApplicable, FactStatus.Withheld, FactStatus.Presumed)
            .Select(s => (FigureFact?)Gap(s, country)));

    private static Frame<string, string> ByYear(params FigureFact[] facts) => FigureTables.ByYear(Table(facts), Convictions.Value, "persons");
}
