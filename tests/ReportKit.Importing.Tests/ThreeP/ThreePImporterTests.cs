namespace ReportKit.Importing.Tests.ThreeP;

public sealed class ThreePImporterTests : IDisposable
{
    private readonly MadeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_row_is_four_scores_each_with_its_scale_and_its_cell()
    {
        var file = Import(new MadeThreeP().Add("Exampleland", "2010", "4", "3", "2", "9").Workbook(), "published.xlsx");

        Assert.Equal(
            [
                "XAA,3p-prosecution,2010,4,points-1-to-5,,reported,,,,,3p-2016-10-15,Index!C2,,,",
                "XAA,3p-protection,2010,3,points-1-to-5,,reported,,,,,3p-2016-10-15,Index!D2,,,",
                "XAA,3p-prevention,2010,2,points-1-to-5,,reported,,,,,3p-2016-10-15,Index!E2,,,",
                "XAA,3p-total,2010,9,points-3-to-15,,reported,,,,,3p-2016-10-15,Index!F2,,,",
            ],
            file.Rows.Select(r => CsvLine.Join(r.Cells)));
        Assert.Empty(file.Problems);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("")]
    [InlineData("NA")]
    [InlineData(".")]
    public void A_missing_score_is_no_number_and_costs_no_other(string none)
    {
        var file = Import(new MadeThreeP().Add("Exampleland", "2010", "4", none, "2", none));

        Assert.Equal(["3p-prosecution", "3p-prevention"], file.Rows.Select(r => r["indicator"]));
        Assert.Equal([("that are missing", 2), ("taken in", 2)], file.Tally.Parts);
        Assert.Empty(file.Problems);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("3.5")]
    [InlineData("high")]
    [InlineData("=2+1")]
    public void A_score_off_its_scale_is_refused_and_the_others_kept(string score)
    {
        var file = Import(new MadeThreeP().Add("Exampleland", "2010", "4", score, "2", ""));

        Assert.Equal(["3p-prosecution", "3p-prevention"], file.Rows.Select(r => r["indicator"]));
        var problem = Assert.Single(file.Problems);
        Assert.Equal((ProblemCodes.RefusedCell, "published.csv(2,4)"), (problem.Code, $"{problem.Place}"));
    }

    [Theory]
    [InlineData("3", "10", "protection 3")]
    [InlineData("-", "6", "protection missing")]
    [InlineData("9", "12", "protection refused")]
    public void A_sum_that_its_parts_can_not_make_is_refused_and_they_are_kept(string protection, string sum, string said)
    {
        var file = Import(new MadeThreeP().Add("Exampleland", "2010", "4", protection, "2", sum));

        Assert.DoesNotContain(file.Rows, r => r["indicator"] == "3p-total");
        Assert.Contains(file.Rows, r => r["indicator"] == "3p-prosecution");
        var problem = file.Problems.Single(p => p.Code == ProblemCodes.OtherSum);
        Assert.Contains($"line 2 gives the sum {sum} for XAA 2010, and its parts are prosecution 4, {said}, prevention 2.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sum_whose_missing_part_may_be_what_it_lacks_is_kept()
    {
        var file = Import(new MadeThreeP().Add("Exampleland", "2010", "4", "-", "2", "9"));

        Assert.Equal("9", file.Rows.Single(r => r["indicator"] == "3p-total")["value"]);
        Assert.Empty(file.Problems);
    }

    [Fact]
    public void Columns_may_have_other_names_and_the_sum_may_be_lacking()
    {
        var table = new MadeThreeP { Columns = ["countryname", "iso", "year", "prosecution", "prevention", "protection"] };

        var file = Import(table.Add("Ex. Land", "XAA", "2010", "4", "3", "2").Add("Northern Sample", "", "2010", "1", "1", "1"));

        Assert.Equal(["XAA", "XAA", "XAA", "XAB", "XAB", "XAB"], file.Rows.Select(r => r["iso3"]));
        Assert.Equal("2", file.Rows.First(r => r["indicator"] == "3p-protection")["value"]);
    }

    [Fact]
    public void A_country_that_is_not_known_is_listed_with_what_it_may_mean()
    {
        var file = Import(new MadeThreeP().Add("Congo", "2010", "1", "1", "1", "3").Add("Exampleland", "2010", "1", "1", "1", "3"));

        Assert.Equal(4, file.Rows.Count);
        Assert.Contains("COD (Democratic Republic of the Congo) or COG (Republic of the Congo)", Assert.Single(file.Problems).Message, StringComparison.Ordinal);
        Assert.Contains(("of a country or area that isn't known", 4), file.Tally.Parts);
    }

    [Fact]
    public void Rows_that_differ_on_a_country_and_year_are_listed_and_none_is_chosen()
    {
        var file = Import(new MadeThreeP().Add("Exampleland", "2010", "1", "1", "1", "3").Add("Exampleland", "2010", "2", "1", "1", "4"));

        Assert.Equal(["3p-protection", "3p-prevention"], file.Rows.Select(r => r["indicator"]));
        Assert.All(file.Problems, p => Assert.Equal(ProblemCodes.AmbiguousKey, p.Code));
        Assert.Equal([("taken in", 2), ("repeated with the same value", 2), ("repeated with different values", 4)], file.Tally.Parts.OrderBy(p => p.Rows).ThenByDescending(p => p.What));
    }

    [Theory]
    [InlineData("10")]
    [InlineData("2017")]
    public void A_year_that_can_not_be_is_refused(string year)
    {
        var file = Import(new MadeThreeP().Add("Exampleland", year, "1", "1", "1", "3"));

        Assert.Empty(file.Rows);
        Assert.Equal("published.csv(2,2)", $"{Assert.Single(file.Problems).Place}");
    }

    [Fact]
    public void The_same_file_again_changes_nothing()
    {
        var table = new MadeThreeP().Add("Exampleland", "2010", "1", "2", "3", "6").Csv();
        folder.Take(Import(table));

        Assert.Empty(folder.Plan(Import(table)).Changed);
    }

    [Fact]
    public void A_table_of_something_else_is_refused_with_the_columns_that_it_lacks()
    {
        var other = new MadeThreeP { Columns = ["Country", "2010", "2011"] }.Add("Exampleland", "1", "2").Csv();

        Assert.Contains("year, prosecution, protection, prevention are missing", Assert.Throws<UnreadableFileException>(() => Import(other)).Message, StringComparison.Ordinal);
    }

    private ImportedFile Import(MadeThreeP table) => Import(table.Csv());

    private ImportedFile Import(byte[] bytes, string name = "published.csv") =>
        new ThreePImporter().Read(folder.Published(bytes, name), new ImportRequest(folder.Sources, null, new DateOnly(2016, 10, 15)));
}
