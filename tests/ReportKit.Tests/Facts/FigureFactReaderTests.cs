namespace ReportKit.Tests.Facts;

public sealed class FigureFactReaderTests : IDisposable
{
    private readonly DataFolder data = new();

    [Fact]
    public void A_figure_knows_what_when_who_and_where()
    {
        data.AddFigure(period: "2016", value: "<5", quantifier: "some", speaker: "the police", breakdown: "age=child; sex=female");

        var figure = data.Validate().GetValueOrThrow().Figures.Single(f => f.ShortId.Length == 0);

        Assert.Equal("XAA.convictions.2016.persons.age=child,sex=female.tip-2018", figure.Id);
        Assert.Equal(FactPeriod.Calendar(2016), figure.Period);
        Assert.Equal(new FactValue(ValueKind.FewerThan, 0, 4), figure.Value);
        Assert.Equal(new Telling(Modality.Asserted, Quantifier.Some, Frequency.Unspecified, "the police"), figure.Telling);
        Assert.Equal(new Citation(new SourceId("tip-2018"), "Prosecution"), figure.Citation);
        Assert.Equal("data/prosecutions.csv(3)", figure.Place.ToString());
    }

    [Fact]
    public void A_figure_that_a_narrative_uses_has_a_short_name_in_its_edition() =>
        Assert.Equal("XAA-2018-PROS-01", Assert.Single(data.Validate().GetValueOrThrow().Figures).Id);

    [Fact]
    public void A_reported_zero_is_a_value_and_no_gap()
    {
        var figure = data.AddFigure("protection", "victims-identified", value: "0", unit: "victims").Validate().GetValueOrThrow().Figures[^1];

        Assert.Equal(FactStatus.Reported, figure.Status);
        Assert.True(figure.Value!.IsZero);
    }

    [Theory]
    [InlineData("not-reported", FactStatus.NotReported)]
    [InlineData("no-information", FactStatus.NoInformation)]
    [InlineData("not-applicable", FactStatus.NotApplicable)]
    [InlineData("withheld", FactStatus.Withheld)]
    [InlineData("presumed", FactStatus.Presumed)]
    public void Each_gap_is_a_fact_of_its_own_without_a_value(string status, FactStatus expected)
    {
        var figure = data.AddFigure("protection", "victims-identified", value: "", unit: "victims", status: status).Validate().GetValueOrThrow().Figures[^1];

        Assert.Equal(expected, figure.Status);
        Assert.Null(figure.Value);
    }

    [Fact]
    public void A_gap_has_no_value() =>
        Assert.Equal(
            "data/protection.csv(2,29): error RK1205: The status withheld says that there is no value, but '7' is given. Correct one of the two.",
            data.AddFigure("protection", "victims-identified", value: "7", unit: "victims", status: "withheld").Problem());

    [Fact]
    public void What_is_reported_has_a_value() =>
        Assert.Equal(
            "data/protection.csv(2,29): error RK1205: The status reported needs a value. Where there is none, say which gap it is: not-reported, no-information, not-applicable, withheld or presumed.",
            data.AddFigure("protection", "victims-identified", value: "", unit: "victims").Problem());

    [Theory]
    [InlineData("<5", "about")]
    [InlineData("16..12", "")]
    [InlineData("<1", "")]
    public void A_value_and_its_bound_make_sense(string value, string bound) =>
        Assert.Equal(
            $"data/protection.csv(2,29): error RK1102: '{value}' with bound '{bound}' isn't a value: write a number in plain digits, \"<5\" for a suppressed one, or 12..16 with the lower number first; a bound goes with a single number.",
            data.AddFigure("protection", "victims-identified", value: value, unit: "victims", bound: bound).Problem());

    [Theory]
    [InlineData("2.5")]
    [InlineData("1..2.5")]
    public void A_count_has_no_fraction(string value) =>
        Assert.Equal(
            $"data/prosecutions.csv(3,22): error RK1212: '{value}' persons can't be: a count is a whole number. Write the number that the source prints; if it prints a rate, an average or a length of time, choose a unit whose kind in units.csv is measure.",
            data.AddFigure(value: value, period: "2016").Problem());

    [Fact]
    public void A_length_of_time_may_have_a_fraction()
    {
        data.AddRow("units.csv", "years,measure,year,years").AddRow("indicators.csv", "sentences,prosecution,sentences,years,,,").AddFigure(indicator: "sentences", value: "1.5", unit: "years");

        Assert.Equal(1.5m, data.Validate().GetValueOrThrow().Figures.Single(f => f.Indicator.Id.Value == "sentences").Value!.Low);
    }

    [Fact]
    public void A_figure_is_counted_in_a_unit_of_its_indicator() =>
        Assert.Equal(
            "data/prosecutions.csv(3,25): error RK1201: 'victims' isn't a unit of convictions. Its units in indicators.csv: cases, persons.",
            data.AddFigure(unit: "victims").Problem());

    [Fact]
    public void Money_stands_for_any_currency()
    {
        data.AddRow("units.csv", "EUR,money,EUR,EUR").AddRow("indicators.csv", "fund,prosecution,fund,money,,,")
            .AddFigure(indicator: "fund", value: "1.5", unit: "EUR");

        Assert.Equal("EUR", data.Validate().GetValueOrThrow().Figures.Single(f => f.Indicator.Id.Value == "fund").Unit.Id);
    }

    [Fact]
    public void Persons_are_no_currency()
    {
        data.AddRow("indicators.csv", "fund,prosecution,fund,victims money,,,").AddFigure(indicator: "fund", unit: "persons");

        Assert.Equal(
            "data/prosecutions.csv(3,18): error RK1201: 'persons' isn't a unit of fund. Its units in indicators.csv: victims, any currency (EUR, USD, …).",
            data.Problem());
    }

    [Fact]
    public void What_is_told_in_statements_has_no_figures() =>
        Assert.Equal(
            "data/prosecutions.csv(3,17): error RK1201: 'persons' isn't a unit of law. Its units in indicators.csv: none; it is described in statements.",
            data.AddFigure(indicator: "law").Problem());

    [Theory]
    [InlineData("2017-13")]
    [InlineData("2009-09/2009-04")]
    [InlineData("1899")]
    [InlineData("9999-12")]
    public void A_period_must_be_possible(string period) =>
        Assert.Equal(
            $"data/prosecutions.csv(3,17): error RK1202: '{period}' isn't a period: write 2017, RP2018, 2017-07, 2009-04/2009-09, 2009-09/.. or 2018-03-31.",
            data.AddFigure(period: period).Problem());

    [Fact]
    public void A_period_must_have_its_form() =>
        Assert.Equal(
            "data/prosecutions.csv(3,17): error RK1102: 'last year' isn't a period: it needs a period like 2017, RP2018, 2017-07, 2009-04/2009-09, 2009-09/.. or 2018-03-31.",
            data.AddFigure(period: "last year").Problem());

    [Theory]
    [InlineData("2019", "2019")]
    [InlineData("2018-07", "2018-07")]
    [InlineData("RP2020", "RP2020")]
    public void An_edition_cannot_report_what_begins_after_its_release(string period, string shown) =>
        Assert.Equal(
            $"data/prosecutions.csv(3,17): error RK1203: {shown} begins after 2018-06-30, so the 2018 edition (tip-2018) can't report it. Correct the period or the source.",
            data.AddRow("editions.csv", "2020,2019-04-01,2020-03-31,,R2019,tier-first,meet").AddFigure(period: period).Problem());

    [Fact]
    public void A_reporting_period_belongs_to_an_edition_of_the_data() =>
        Assert.Equal(
            "data/prosecutions.csv(3,17): error RK1202: RP2015 has the days of the 2015 edition, which isn't among the editions of the data: 2017 to 2018. Add the edition, or write the months, as 2009-04/2009-09.",
            data.AddFigure(period: "RP2015").Problem());

    [Fact]
    public void And_where_the_row_of_that_edition_is_broken_it_is_told_there_alone() =>
        Assert.StartsWith(
            "data/editions.csv(2,6): error RK1102: '2016-13-01' isn't a period_from",
            data.Replace("editions.csv", "2017,2016-04-01", "2017,2016-13-01").AddFigure(period: "RP2017").Problem(),
            StringComparison.Ordinal);

    [Fact]
    public void A_reporting_period_has_the_days_of_its_edition()
    {
        data.Replace("editions.csv", "2018,2017-04-01,2018-03-31", "2018,2017-07-01,2018-06-15").AddFigure(period: "RP2018", id: "PROS-02");

        var figure = data.Validate().Value.Figures.Single(f => f.ShortId == "PROS-02");

        Assert.Equal(("RP2018", new DateOnly(2017, 7, 1), new DateOnly(2018, 6, 15)), (figure.Period.ToString(), figure.Period.From, figure.Period.To));
    }

    [Theory]
    [InlineData("RP2018")]
    [InlineData("2018-06")]
    [InlineData("2018-06-30")]
    public void What_began_before_the_release_may_be_reported(string period) => Assert.Empty(data.AddFigure(period: period).Problems());

    [Fact]
    public void Where_the_release_is_not_known_the_reporting_period_is_the_bound() =>
        Assert.Contains(
            " 2018-04 begins after 2018-03-31, ",
            data.Replace("editions.csv", "2018-03-31,2018-06-30", "2018-03-31,").AddFigure(period: "2018-04").Problem(), StringComparison.Ordinal);

    [Fact]
    public void A_source_that_is_no_edition_may_report_any_period() => Assert.Empty(data.AddFigure(period: "2021", source: "un-office").Problems());

    [Theory]
    [InlineData("colour=red", "'colour=red' isn't in breakdowns.csv: write dimension=category, separated by \"; \".")]
    [InlineData("age=chlid", "'age=chlid' isn't in breakdowns.csv: write dimension=category, separated by \"; \". Did you mean 'age=child'?")]
    [InlineData("age", "'age' isn't in breakdowns.csv: write dimension=category, separated by \"; \".")]
    [InlineData("citizenship=", "'citizenship=' isn't in breakdowns.csv: write dimension=category, separated by \"; \".*")]
    [InlineData("citizenship=XAA;sex=female", "'citizenship=XAA;sex=female' isn't in breakdowns.csv: write dimension=category, separated by \"; \".")]
    [InlineData("sex=female; age=child", "The dimensions of 'sex=female; age=child' must differ and be in alphabetical order, so that one breakdown has one spelling.")]
    [InlineData("sex=female; sex=female", "The dimensions of 'sex=female; sex=female' must differ and be in alphabetical order, so that one breakdown has one spelling.")]
    public void A_breakdown_has_one_spelling(string breakdown, string message)
    {
        var problem = data.AddFigure(breakdown: breakdown).Problem();

        Assert.StartsWith($"data/prosecutions.csv(3,43): error RK1204: {message.TrimEnd('*')}", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("age=child; sex=female")]
    [InlineData("citizenship=any text will do")]
    public void A_known_breakdown_is_kept_as_written(string breakdown) =>
        Assert.Contains(breakdown, data.AddFigure(breakdown: breakdown).Validate().GetValueOrThrow().Figures.Select(f => f.Breakdown));

    [Fact]
    public void A_row_with_several_faults_tells_all_of_them() =>
        Assert.Equal(
            ["RK1202", "RK1205", "RK1201", "RK1204"],
            data.AddFigure(period: "2017-13", value: "", unit: "victims", breakdown: "colour=red").Validate().Problems.Select(p => p.Code));

    public void Dispose() => data.Dispose();
}
