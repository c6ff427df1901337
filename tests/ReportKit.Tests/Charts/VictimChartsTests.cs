using ReportKit.Charts;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Charts;

public sealed class VictimChartsTests
{
    [Fact]
    public void Years_and_reporting_periods_stand_in_order_of_time()
    {
        using var data = Xaa.Data();

        var figure = VictimCharts.ByYear(data.Validate().GetValueOrThrow(), Xaa.Code, 2018, MadeChart.Wording);

        Assert.Equal(["Victims detected", "Victims identified"], figure.Series.Select(s => s.Name));
        Assert.Equal(
            ["2016/17: no figure | 0", "2017: 7 | no figure", "2017/18: no figure | about 30"],
            ChartTable.Of(figure).Rows.Select(r => $"{r.Label}: {string.Join(" | ", r.Cells.Select(c => c.Text))}"));
    }

    [Fact]
    public void Parts_are_shown_by_dimension_each_other_part_apart()
    {
        using var data = Xaa.Data();
        data.AddRow("breakdowns.csv", "sex,male,male");
        new Parts(data).Part("sex=female", "5").Part("sex=male", "<5").Part("age=child; sex=female", "1").Part("age=child; sex=male", "2");
        var figures = VictimCharts.By(data.Validate().GetValueOrThrow(), Xaa.Code, "sex", 2018, MadeChart.Wording);

        Assert.Equal(["victims-identified-by-sex-xaa", "victims-identified-by-sex-xaa-age-child"], figures.Select(f => f.Id));
        Assert.Equal(["Victims identified by sex in Exampleland (2017)", "Victims identified by sex in Exampleland (2017; age: under 18)"], figures.Select(f => f.Title));
        Assert.Equal(["5 | 0–4", "1 | 2"], figures.Select(f => string.Join(" | ", ChartTable.Of(f).Rows.Select(r => r.Cells[0].Text))));
    }

    [Fact]
    public void Parts_end_with_the_year_of_the_totals_and_say_what_is_counted()
    {
        using var data = Xaa.Data();
        data.AddRow("breakdowns.csv", "sex,male,male");
        new Parts(data, "un-office").Part("sex=female", "9", "2016").Part("sex=male", "4", "2016").Part("sex=female", "7").Part("sex=male", "5").Part("sex=female", "1", "2018").Part("sex=male", "2", "2018");
        var figure = Assert.Single(VictimCharts.By(data.Validate().GetValueOrThrow(), Xaa.Code, "sex", 2018, MadeChart.Wording));

        Assert.Equal(["2016", "2017"], figure.Labels);
        Assert.Equal("Victims identified (female) fell from 9 in 2016 to 7 in 2017. Victims identified (male) rose from 4 in 2016 to 5 in 2017.", ChartAltText.Of(figure));
    }

    [Fact]
    public void What_only_a_later_edition_says_is_not_drawn_in_an_earlier_one()
    {
        using var data = Xaa.Data();
        data.AddRow("breakdowns.csv", "sex,male,male");
        new Parts(data).Part("sex=female", "5", "2016").Part("sex=male", "4", "2016");
        data.AddFigure("protection", "victims-identified", "2016", "9", "victims", id: "PROT-09");
        var facts = data.Validate().GetValueOrThrow();

        Assert.DoesNotContain("Victims identified", VictimCharts.ByYear(facts, Xaa.Code, 2017, MadeChart.Wording).Series.Where(s => s.Points.Any(p => p.Label == "2016" && p.Value is not null)).Select(s => s.Name));
        Assert.Empty(VictimCharts.By(facts, Xaa.Code, "sex", 2017, MadeChart.Wording));
        Assert.NotEmpty(VictimCharts.By(facts, Xaa.Code, "sex", 2018, MadeChart.Wording));
    }

    [Fact]
    public void What_a_figure_of_parts_tells_names_the_part_that_all_of_it_belongs_to()
    {
        using var data = Xaa.Data();
        data.AddRow("breakdowns.csv", "sex,male,male");
        new Parts(data).Part("age=child; sex=female", "1").Part("age=child; sex=male", "2");

        Assert.Equal("Victims identified, age: under 18 (2017): Female 1; Male 2.", ChartAltText.Of(Assert.Single(VictimCharts.By(data.Validate().GetValueOrThrow(), Xaa.Code, "sex", 2018, MadeChart.Wording))));
    }

    [Fact]
    public void Of_a_table_by_sex_and_age_a_page_draws_each_number_once()
    {
        using var data = Xaa.Data();
        data.AddRow("breakdowns.csv", "sex,male,male").AddRow("breakdowns.csv", "age,adult,18 or over");
        new Parts(data).Part("age=adult; sex=female", "5").Part("age=adult; sex=male", "6").Part("age=child; sex=female", "1").Part("age=child; sex=male", "2");
        var page = Xaa.Render(data).Markdown;

        Assert.Contains("by sex in Exampleland (2017; age: under 18)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("by age in Exampleland", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_value_is_no_figure()
    {
        using var data = Xaa.Data();
        new Parts(data).Part("sex=female", "5");

        Assert.Empty(VictimCharts.By(data.Validate().GetValueOrThrow(), Xaa.Code, "sex", 2018, MadeChart.Wording));
    }

    [Fact]
    public void One_category_in_two_years_is_no_figure_of_parts()
    {
        using var data = Xaa.Data();
        new Parts(data).Part("sex=female", "5", "2016").Part("sex=female", "7");

        Assert.Empty(VictimCharts.By(data.Validate().GetValueOrThrow(), Xaa.Code, "sex", 2018, MadeChart.Wording));
    }

    [Fact]
    public void Parts_of_one_period_are_bars_and_of_several_columns()
    {
        using var data = Xaa.Data();
        data.AddRow("breakdowns.csv", "sex,male,male");
        new Parts(data).Part("sex=female", "5").Part("sex=male", "3");
        var one = Assert.Single(VictimCharts.By(data.Validate().GetValueOrThrow(), Xaa.Code, "sex", 2018, MadeChart.Wording));
        new Parts(data).Part("sex=female", "4", "2016");
        var two = Assert.Single(VictimCharts.By(data.Validate().GetValueOrThrow(), Xaa.Code, "sex", 2018, MadeChart.Wording));

        Assert.Equal((ChartKind.Bars, "2017", "sex"), (one.Kind, one.Series[0].Name, one.Axis));
        Assert.Equal(["Female", "Male"], one.Labels);
        Assert.Equal((ChartKind.GroupedColumns, "Female", "period"), (two.Kind, two.Series[0].Name, two.Axis));
        Assert.Equal(one.Id, two.Id);
        Assert.Equal("Victims identified by sex in Exampleland", two.Title);
    }

    private sealed record Parts(DataFolder Data, string Source = "tip-2018")
    {
        public Parts Part(string breakdown, string value, string period = "2017")
        {
            Data.AddFigure("protection", "victims-identified", period, value, "victims", breakdown: $"\"{breakdown}\"", source: Source);
            return this;
        }
    }
}
