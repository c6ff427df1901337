using ReportKit.Charts;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Charts;

public sealed class VictimProfileTests
{
    [Fact]
    public void One_chart_has_sex_and_age_form_of_exploitation_and_citizenship()
    {
        using var data = Data();
        data.AddRow("breakdowns.csv", "citizenship,XAA,Exampleland");
        Add(data, ("age=adult; sex=female", "12"), ("age=adult; sex=male", "<5"), ("age=child; sex=female", "3"));
        Add(data, ("exploitation=labour", "7"), ("exploitation=sex", "9"), ("citizenship=XAA", "11"));
        var chart = Profile(data);

        Assert.Equal("Victims detected in Exampleland in 2017 by sex, age, form of exploitation and citizenship", chart.Title);
        Assert.Equal(
            [
                "Sex and age (2017): Women 12", "Sex and age (2017): Men 0–4", "Sex and age (2017): Girls 3", "Sex and age (2017): Boys no figure",
                "Form of exploitation (2017): Sex trafficking 9", "Form of exploitation (2017): Labour trafficking 7",
                "Citizenship (2017): Exampleland 11",
            ],
            chart.Points.Select(p => $"{p.Group}: {p.Label} {ValueText.Mark(chart, p)}"));
        Assert.Equal(
            "Victims detected by sex and age (2017): women 12, men 0–4, girls 3, boys no figure; form of exploitation (2017): "
            + "sex trafficking 9, labour trafficking 7; citizenship (2017): Exampleland 11. "
            + "The parts are answers to separate questions and need not add up.",
            ChartAltText.Of(chart));
    }

    [Fact]
    public void Each_group_is_of_its_newest_year_that_has_more_than_none()
    {
        using var data = Data();
        Add(data, "2015", ("age=adult; sex=female", "4"));
        Add(data, "2016", ("exploitation=sex", "9"), ("age=adult; sex=female", "0"));
        Add(data, "2018", ("exploitation=sex", "99"));
        var chart = Profile(data);

        Assert.Equal("Victims detected in Exampleland by sex and age (2015) and form of exploitation (2016)", chart.Title);
        Assert.Equal([4m, null, null, null, 9m], chart.Points.Select(p => p.Low));
    }

    [Fact]
    public void Of_many_citizenships_six_are_drawn_and_those_that_are_not_known()
    {
        using var data = Data();
        foreach (var n in Enumerable.Range(1, 8))
        {
            data.AddRow("breakdowns.csv", $"citizenship,C{n},land {n}");
            Add(data, ($"citizenship=C{n}", $"{n}"));
        }

        data.AddRow("breakdowns.csv", "citizenship,unknown,citizenship not known");
        Add(data, ("citizenship=unknown", "70"));
        var chart = Profile(data);

        Assert.Equal(["Land 8", "Land 7", "Land 6", "Land 5", "Land 4", "Land 3", "Citizenship not known"], chart.Labels);
        Assert.Equal("of 8 citizenships, the 6 with most victims; the parts are answers to separate questions and need not add up", chart.Note);
    }

    [Fact]
    public void Its_year_stands_with_its_numbers_in_the_file_too()
    {
        using var data = Data();
        Add(data, ("exploitation=sex", "9"));

        Assert.Equal("\"Victims detected, Form of exploitation (2017)\"", ChartCsv.Of(Profile(data)).Split('\n')[1].Split(",Sex")[0]);
    }

    [Fact]
    public void Parts_that_a_report_gives_by_itself_are_not_drawn_among_them()
    {
        using var data = Data();
        data.AddRow("breakdowns.csv", "exploitation,begging,forced begging");
        Add(data, ("exploitation=sex", "9"), ("exploitation=labour", "4"));
        foreach (var (part, value, id) in new[] { ("exploitation=begging", "3", "PROT-08"), ("exploitation=labour", "5", "PROT-09") })
        {
            data.AddFigure("protection", "victims-detected", "2017", value, "victims", breakdown: part, source: "tip-2018", id: id);
        }

        Assert.Equal(["Sex trafficking 9", "Labour trafficking 4"], Profile(data).Points.Select(p => $"{p.Label} {p.Value!.Written}"));
    }

    [Fact]
    public void Of_several_publishers_one_says_which_parts_there_are()
    {
        using var data = Data();
        data.AddRow("breakdowns.csv", "exploitation,begging,forced begging");
        data.AddRow("sources.csv", "police,G,Police of Exampleland,Yearly tables,release of 1 March 2018,2018-03-01,,Public domain,https://example.org/,");
        Add(data, ("exploitation=sex", "9"), ("exploitation=labour", "4"));
        foreach (var (part, value) in new[] { ("exploitation=begging", "3"), ("exploitation=sex", "5") })
        {
            data.AddFigure("protection", "victims-detected", "2017", value, "victims", breakdown: part, source: "police", locator: "Table 1");
        }

        var labels = Profile(data).Labels;

        Assert.Contains("Sex trafficking", labels);
        Assert.NotEqual(labels.Contains("Forced begging"), labels.Contains("Labour trafficking"));
    }

    [Fact]
    public void Each_group_has_its_heading_above_its_bars()
    {
        using var data = Data();
        Add(data, ("age=adult; sex=female", "12"), ("exploitation=sex", "9"));
        var drawing = ChartSvg.Draw(Profile(data));
        string[] texts = ["Sex and age (2017)", "Women", "Boys", "Form of exploitation (2017)", "Sex trafficking"];

        Assert.Equal(2, drawing.Split(">Sex and age (2017)<").Length);
        Assert.All(texts, t => Assert.Contains($">{t}<", drawing, StringComparison.Ordinal));
        Assert.True(HeightOf(texts[0]) < HeightOf(texts[1]) && HeightOf(texts[2]) < HeightOf(texts[3]) && HeightOf(texts[3]) < HeightOf(texts[4]));

        double HeightOf(string text)
        {
            var at = drawing.LastIndexOf("y=\"", drawing.IndexOf($">{text}<", StringComparison.Ordinal), StringComparison.Ordinal) + 3;
            return double.Parse(drawing[at..drawing.IndexOf('"', at)], System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    [Fact]
    public void Where_all_is_zero_or_of_a_later_year_nothing_is_drawn()
    {
        using var data = Data();
        Add(data, ("exploitation=sex", "0"), ("exploitation=labour", "0"));
        Add(data, "2018", ("exploitation=sex", "9"));

        Assert.Empty(Profile(data).Points);
        Assert.DoesNotContain("victim-profile", Xaa.Render(data).Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("by-exploitation", Xaa.Render(data).Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_with_a_profile_draws_no_other_parts()
    {
        using var data = Data();
        Add(data, ("age=adult; sex=female", "12"), ("age=adult; sex=male", "3"));
        data.AddFigure("protection", "victims-identified", "2017", "5", "victims", breakdown: "\"sex=female\"", source: "tip-2018");
        data.AddFigure("protection", "victims-identified", "2017", "6", "victims", breakdown: "\"sex=male\"", source: "tip-2018");
        var page = Xaa.Render(data).Markdown;

        Assert.Contains("(victim-profile-xaa.svg)", page, StringComparison.Ordinal);
        Assert.DoesNotContain("-by-sex-", page, StringComparison.Ordinal);
        Assert.Contains("| Women | 12 |", MarksOff(page), StringComparison.Ordinal);
    }

    private static string MarksOff(string text) => System.Text.RegularExpressions.Regex.Replace(text, @"\[\^[^\]]*\]", "");

    private static DataFolder Data() => Xaa.Data()
        .AddRow("breakdowns.csv", "sex,male,male").AddRow("breakdowns.csv", "age,adult,18 or over")
        .AddRow("breakdowns.csv", "exploitation,*,form of exploitation").AddRow("breakdowns.csv", "exploitation,sex,sex trafficking")
        .AddRow("breakdowns.csv", "exploitation,labour,labour trafficking");

    private static void Add(DataFolder data, params (string Breakdown, string Value)[] parts) => Add(data, "2017", parts);

    private static void Add(DataFolder data, string year, params (string Breakdown, string Value)[] parts)
    {
        foreach (var (breakdown, value) in parts)
        {
            data.AddFigure(
                "protection", "victims-detected", year, value, "victims", breakdown: $"\"{breakdown}\"", source: "un-office", locator: "Totals");
        }
    }

    private static ReportChart Profile(DataFolder data) =>
        VictimProfile.Of(data.Validate().GetValueOrThrow(), Xaa.Code, 2018, MadeChart.Wording);
}
