using ReportKit.Charts;
using ReportKit.Narrative;

namespace ReportKit.Tests.Rendering;

/// <summary>A reporting period has the days that its edition gives, wherever it is told. Here the edition of 2018 covers other days than
/// the year to March.</summary>
public sealed class ReportingPeriodTests : IDisposable
{
    private readonly DataFolder data = Xaa.Data();

    public void Dispose() => data.Dispose();

    [Fact]
    public void A_page_names_the_days_of_its_own_edition()
    {
        Period("2017-07-01", "2018-06-15");
        var page = Xaa.Render(data);

        Assert.Equal("Trafficking in persons: edition 2018, reporting period 1 July 2017 to 15 June 2018.", page["edition-line"]);
        Assert.Contains("funding, 1 July 2017 to 15 June 2018", page.FactsHtml, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("April", page.Markdown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2016-07-01", "2017-06-30", "July 2016 to June 2017")]
    [InlineData("2016-07-15", "2017-07-14", "15 July 2016 to 14 July 2017")]
    [InlineData("2016-01-01", "2016-12-31", "January 2016 to December 2016")]
    public void A_sentence_names_the_time_of_an_earlier_one_by_months_or_days(string from, string to, string words)
    {
        Period("2017-08-01", "2018-07-31").Replace("editions.csv", "2017,2016-04-01,2017-03-31,2017-06-30", $"2017,{from},{to},");
        var figure = data.Validate().GetValueOrThrow().Figures.Single(f => f.ShortId == "PROT-02-P");

        Assert.Equal($"from {words}", Narrative.MadeChart.Phrase("period", figure));
        Assert.Equal(words, new FactText(Xaa.Templates.Wording, new Dictionary<string, string>()).Period(figure.Period));
    }

    [Theory]
    [InlineData("2017-04-01", "2018-03-31", "2016/17 2017 2017/18")]
    [InlineData("2017-07-01", "2018-06-30", "2016/17 2017 2017/18")]
    [InlineData("2017-04-01", "2017-12-31", "2016/17 2017 2017-04/2017-12")]
    public void A_chart_has_its_years(string from, string to, string labels) =>
        Assert.Equal(labels, string.Join(' ', ByYear(Period(from, to)).Labels));

    [Fact]
    public void A_reporting_period_that_is_a_calendar_year_stands_with_the_totals_of_that_year()
    {
        data.Replace("editions.csv", "2017,2016-04-01,2017-03-31", "2017,2016-01-01,2016-12-31");

        Assert.Equal(
            ["2016: no figure | 0", "2017: 7 | about 30"],
            ChartTable.Of(ByYear(Period("2017-01-01", "2017-12-31"))).Rows.Select(r => $"{r.Label}: {string.Join(" | ", r.Cells.Select(c => c.Text))}"));
    }

    [Fact]
    public void Parts_are_drawn_to_the_end_of_the_edition_s_own_period()
    {
        data.AddRow("breakdowns.csv", "sex,male,male");
        foreach (var (sex, value) in new[] { ("female", "5"), ("male", "9") })
        {
            data.AddFigure("protection", "victims-identified", "RP2018", value, "victims", breakdown: $"sex={sex}");
        }

        var chart = Assert.Single(VictimCharts.By(Period("2017-07-01", "2018-06-15").Validate().GetValueOrThrow(), Xaa.Code, "sex", 2018, Narrative.MadeChart.Wording));
        Assert.Contains("(2017/18)", chart.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void A_statement_without_a_period_of_its_own_holds_in_the_edition_s_period() =>
        Assert.All(
            Period("2017-07-01", "2018-06-15").Validate().GetValueOrThrow().Statements,
            s => Assert.Equal((new DateOnly(2017, 7, 1), (DateOnly?)new DateOnly(2018, 6, 15)), (s.Period.From, s.Period.To)));

    // Nine months' victims beside twelve months' are no fall.
    [Theory]
    [InlineData("2017-04-01", "2017-12-31", "counted-otherwise", "which may not be counted alike")]
    [InlineData("2017-07-01", "2018-06-30", "changed", "Victims identified: 0 in 2016/17, about 30 in 2017/18.")]
    public void Periods_of_two_lengths_are_not_compared(string from, string to, string kind, string told)
    {
        Assert.Contains(told, ChartAltText.Of(ByYear(Period(from, to))), StringComparison.Ordinal);

        Narrative2017();
        data.AddFigure("protection", "victims-identified", "RP2017", "10", "victims", breakdown: "sex=female", source: "tip-2017", id: "PROT-09")
            .AddFigure("protection", "victims-identified", "RP2018", "30", "victims", breakdown: "sex=female", id: "PROT-09");
        var changes = new NarrativeBuilder(data.Validate().GetValueOrThrow(), Repository.Law, Xaa.Templates.Wording).Build(Xaa.Code, 2018)!.Changes!;

        Assert.Equal(kind, changes.Figures.Single(f => f.Label == "Victims identified (sex: female)").Kind);
    }

    [Theory]
    [InlineData("2017-03-31", "2017")]
    [InlineData("2017-12-31", "2017")]
    [InlineData("2018-12-31", "2018")]
    [InlineData("2018-12-30", "2017")]
    public void Yearly_totals_are_told_up_to_the_last_year_that_was_over(string to, string last)
    {
        var end = MadeFacts.Day(to);
        data.AddFigure(indicator: "persons-prosecuted", period: "2018", value: "77", source: "un-office", locator: "Totals");
        data.Replace("editions.csv", "2017,2016-04-01,2017-03-31,2017-06-30", "2017,2014-04-01,2015-03-31,");
        var page = Xaa.Render(Period($"{end.AddYears(-1).AddDays(1):yyyy-MM-dd}", to));

        Assert.Equal(end.Year == 2018 && last == "2018", page.Markdown.Contains("77 persons prosecuted", StringComparison.Ordinal));
    }

    private DataFolder Period(string from, string to) => data.Replace("editions.csv", "2018,2017-04-01,2018-03-31,2018-06-30", $"2018,{from},{to},");

    private static ReportChart ByYear(DataFolder data) =>
        VictimCharts.ByYear(data.Validate().GetValueOrThrow(), Xaa.Code, 2018, Narrative.MadeChart.Wording);

    private void Narrative2017() => data.Write("narratives/XAA-2017.yml", """
            country: XAA
            edition: 2017
            source: tip-2017

            statements:
              - id: LAW-09
                section: prosecution
                indicator: law
                text: "A law was drafted."

            narrative:
              prosecution:
                -
                  - LAW-09

            """);
}
