namespace ReportKit.Importing.Tests.Tip;

public sealed class TipTiersImporterTests : IDisposable
{
    private readonly MadeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_placement_cites_the_file_and_its_cell()
    {
        Assert.Equal(["published.xlsx, line 2, column B", "published.xlsx, line 2, column C"], Import("Country,2024,2025\nExampleland,Tier 1,Tier 2 WL\n").Rows.Select(r => r["locator"]));
        Assert.Equal("published.xlsx, Sheet1!B2", Assert.Single(Import(new MadeWorkbook().Sheet("Sheet1", ["Country", "2024"], ["Exampleland", "Tier 1"]).Bytes()).Rows)["locator"]);
    }

    [Fact]
    public void A_column_for_each_edition_gives_a_row_for_each() => Assert.Equal(
        ["XAA,2024,1,single,tip-2024,,", "XAA,2025,2WL,single,tip-2025,,"],
        Lines(Import("Country,2024,2025\nExampleland,Tier 1,Tier 2 WL\n")));

    [Theory]
    [InlineData("Country,Year,Tier\nExampleland,2024,Tier 1\nExampleland,2025,Tier 2 WL\n")]
    [InlineData("Country;ISO3;Tier 2024;Tier 2025\nExampleland;XAA;Tier 1;Watchlist\n")]
    [InlineData("iso\ttip_2024\ttip_2025\nXAA\tTier 1\t2WL\n")]
    [InlineData("Tiers as published\n\nCountry Name,Tier Ranking,Report Year\nExampleland ,1,2024\nExampleland,2WL,2025\n")]
    public void Names_codes_separators_and_lines_before_the_columns_make_no_difference(string text) =>
        Assert.Equal(["XAA,2024,1,single,tip-2024,,", "XAA,2025,2WL,single,tip-2025,,"], Lines(Import(text)).Order(StringComparer.Ordinal));

    [Fact]
    public void A_workbook_and_a_page_are_read_too()
    {
        Assert.Equal(["XAA,2024,1,single,tip-2024,,"], Lines(Import(new MadeWorkbook().Sheet("Sheet1", ["Country", "2024"], ["Exampleland", "Tier 1"]).Bytes())));
        Assert.Equal(["XAA,2024,1,single,tip-2024,,"], Lines(Import("<!DOCTYPE html><table><tr><th>Country</th><th>2024</th></tr><tr><td>Exampleland</td><td>Tier&nbsp;1</td></tr></table>")));
    }

    [Theory]
    [InlineData("Tier 1", "1")]
    [InlineData(" tier  2 ", "2")]
    [InlineData("Tier 2*", "2")]
    [InlineData("TIER II", "2")]
    [InlineData("Tier 2 Watch List", "2WL")]
    [InlineData("Tier 2 Watchlist", "2WL")]
    [InlineData("Tier 2 (Watch List)", "2WL")]
    [InlineData("Tier 2W", "2WL")]
    [InlineData("T2WL", "2WL")]
    [InlineData("Watchlist", "2WL")]
    [InlineData("Tier 3", "3")]
    [InlineData("Tier 3 (auto downgrade)", "3")]
    [InlineData("Special Case", "SC")]
    [InlineData("SC", "SC")]
    public void Words_of_tiers_are_read_as_they_are_met(string cell, string tier) =>
        Assert.Equal([$"XAA,2024,{tier},single,tip-2024,,"], Lines(Import($"Country,2024\nExampleland,{cell}\n")));

    [Theory]
    [InlineData("")]
    [InlineData("NA")]
    [InlineData("N/A")]
    [InlineData("-")]
    [InlineData("not ranked")]
    public void What_says_nothing_is_no_tier(string cell)
    {
        var file = Import($"Country,2024,2025\nExampleland,{cell},Tier 1\n");

        Assert.Equal(["XAA,2025,1,single,tip-2025,,"], Lines(file));
        Assert.Empty(file.Problems);
        Assert.Equal([("without a tier", 1), ("that are new", 1)], file.Tally.Parts);
    }

    [Theory]
    [InlineData("1", "2", "3")]
    [InlineData("4", "NA", "")]
    [InlineData("Tier 1", "2.0", "3")]
    public void Numbers_that_nobody_explains_are_refused(string a, string b, string c)
    {
        var thrown = Assert.Throws<UnreadableFileException>(() => Import($"Country,2023,2024,2025\nExampleland,{a},{b},{c}\n"));

        Assert.Equal(ProblemCodes.UnexplainedNumbers, Assert.Single(thrown.Problems).Code);
        Assert.Contains("--codes 1=1,2=2,3=2WL,4=3,5=SC", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_mean_what_the_call_says() => Assert.Equal(
        ["XAA,2022,1,single,tip-2022,,", "XAA,2023,2WL,single,tip-2023,,", "XAA,2024,3,single,tip-2024,,"],
        Lines(Import("Country,2022,2023,2024,2025\nExampleland,1,3.0,4,9\n", codes: [("1", "1"), ("3", "2WL"), ("4", "3"), ("9", "none")])));

    [Fact]
    public void A_number_that_the_call_leaves_out_costs_itself()
    {
        var file = Import("Country,2023,2024,2025\nExampleland,1,1,7\n", codes: [("1", "1")]);

        Assert.Equal(["XAA,2023,1,single,tip-2023,,", "XAA,2024,1,single,tip-2024,,"], Lines(file));
        Assert.Equal((ProblemCodes.UnexplainedNumbers, "published.xlsx(2,4)"), (Assert.Single(file.Problems).Code, $"{file.Problems[0].Place}"));
    }

    [Fact]
    public void Numbers_beside_2WL_are_those_of_the_tiers() => Assert.Equal(
        ["XAA,2023,1,single,tip-2023,,", "XAA,2024,3,single,tip-2024,,", "XAA,2025,2WL,single,tip-2025,,"],
        Lines(Import("Country,2023,2024,2025\nExampleland,1,3,2WL\n")));

    [Theory]
    [InlineData("Tier 9", ProblemCodes.UnknownWord, "'Tier 9' isn't a tier that this import knows")]
    [InlineData("=A1", ProblemCodes.RefusedCell, "is reckoned by the file itself")]
    public void A_bad_cell_costs_itself_alone(string cell, string code, string message)
    {
        var file = Import($"Country,2024,2025\nExampleland,{cell},Tier 1\n");

        Assert.Equal(["XAA,2025,1,single,tip-2025,,"], Lines(file));
        Assert.Equal((code, "published.xlsx(2,2)"), (Assert.Single(file.Problems).Code, $"{file.Problems[0].Place}"));
        Assert.Contains(message, file.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_isn_t_known_is_listed_and_costs_its_row()
    {
        var file = Import("Country,2024\nNowhere,Tier 1\nExampleland,Tier 1\n", countries: []);

        Assert.Single(Lines(file));
        Assert.Equal((ProblemCodes.UnknownCountry, "Nowhere"), (Assert.Single(file.Problems).Code, file.Problems[0].Cause));
    }

    [Fact]
    public void A_name_and_a_code_of_two_countries_are_refused()
    {
        var file = Import("Country,ISO3,2024\nExampleland,XAB,Tier 1\nNorthern Sample,XAB,Tier 3\n");

        Assert.Equal(["XAB,2024,3,single,tip-2024,,"], Lines(file));
        Assert.Contains("'Exampleland' is XAA, and the code beside it is XAB", Assert.Single(file.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_of_other_countries_are_counted() => Assert.Equal(
        [("that are new", 1), ("of other countries", 1)],
        Import("Country,2024\nExampleland,Tier 1\nNorthern Sample,Tier 1\n", countries: ["XAA"]).Tally.Parts.OrderBy(p => p.What == "of other countries"));

    [Fact]
    public void An_edition_that_editions_csv_lacks_is_named_once()
    {
        var file = Import("Country,2024,2099\nExampleland,Tier 1,Tier 1\nNorthern Sample,Tier 1,Tier 1\n");

        Assert.Equal(2, Lines(file).Count());
        Assert.Contains("The edition 2099 isn't in editions.csv", Assert.Single(file.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_cells_that_differ_are_both_left_and_two_that_agree_are_one()
    {
        var file = Import("Country,Year,Tier\nExampleland,2024,Tier 1\nExampleland,2024,Tier 2\nNorthern Sample,2024,Tier 1\nNorthern Sample,2024,Tier 1\n");

        Assert.Equal(["XAB,2024,1,single,tip-2024,,"], Lines(file));
        Assert.Equal(ProblemCodes.AmbiguousKey, Assert.Single(file.Problems).Code);
        Assert.Equal(4, file.Tally.Total);
    }

    [Fact]
    public void A_tier_that_the_project_has_otherwise_is_listed_and_stays()
    {
        Tiers("XAA,2024,2,agreed,tip-2024,,A note.\nXAA,2025,1,reckoned,tip-2025,,From a chart.\n");

        var file = Import("Country,2024,2025\nExampleland,Tier 1,Tier 1\n");

        Assert.Equal(ProblemCodes.OtherInProject, Assert.Single(file.Problems).Code);
        Assert.Contains("XAA 2024: 'Tier 1', and data/tiers.csv(2) has 2 (tip-2024, agreed).", file.Problems[0].Message, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Plan(file).Changed, t => t.Schema.Name == "tiers");
    }

    [Fact]
    public void A_tier_that_the_file_lacks_is_listed_and_stays_but_not_one_that_it_garbles()
    {
        Tiers("XAA,2024,2,agreed,tip-2024,,\nXAB,2024,1,single,tip-2024,,\n");

        var plan = folder.Take(Import("Country,2024,2025\nNorthern Sample,Tier 9,Tier 1\n"));

        Assert.Equal("iso3,edition,tier,agreement,source,not_a_country,note,locator\nXAA,2024,2,agreed,tip-2024,,,\nXAB,2024,1,single,tip-2024,,,\nXAB,2025,1,single,tip-2025,,,\"published.xlsx, line 2, column C\"\n", folder.Text("tiers"));
        Assert.Equal(["XAA"], plan.Tables.Single(t => t.Schema.Name == "tiers").Changes.Where(c => c.Kind == ImportChangeKind.Missing).Select(c => c.Before!["iso3"]));
    }

    [Fact]
    public void The_same_file_again_changes_nothing()
    {
        const string text = "Country,2024,2025\nExampleland,Tier 1,Tier 2 WL\nNorthern Sample,NA,Tier 3\n";
        folder.Take(Import(text));

        Assert.Empty(folder.Plan(Import(text)).Changed);
    }

    [Fact]
    public void A_table_without_years_needs_its_edition()
    {
        const string text = "Country,Tier\nExampleland,Tier 1\n";

        Assert.Equal(["XAA,2025,1,single,tip-2025,,"], Lines(Import(text, edition: 2025)));
        Refuses("--edition 2025", text);
        Refuses("Leave out --edition", "Country,2024\nExampleland,Tier 1\n", edition: 2025);
    }

    [Fact]
    public void A_file_with_nothing_for_the_project_is_refused()
    {
        Refuses("No row names columns of countries and tiers", "a,b\n1,2\n");
        Refuses("isn't in editions.csv", "Country,2099\nExampleland,Tier 1\n");
        Refuses("Nothing of the file can be taken in", "Country,2024\nIreland,Tier 1\n");
    }

    private ImportedFile Import(string text, int? edition = null, string[]? countries = null, params ReadOnlySpan<(string, string)> codes) =>
        Import(Encoding.UTF8.GetBytes(text), edition, countries, codes);

    private ImportedFile Import(byte[] bytes, int? edition = null, string[]? countries = null, params ReadOnlySpan<(string Word, string Tier)> codes) =>
        new TipTiersImporter(codes.ToArray().ToDictionary(c => c.Word, c => c.Tier), edition).Read(
            folder.Published(bytes), new ImportRequest(folder.Sources, countries is [] ? null : new HashSet<string>(countries ?? ["XAA", "XAB"]), null));

    private void Refuses(string why, string text, int? edition = null) =>
        Assert.Contains(why, Assert.Throws<UnreadableFileException>(() => Import(text, edition)).Message, StringComparison.Ordinal);

    private void Tiers(string rows) => folder.Write("data/tiers.csv", $"iso3,edition,tier,agreement,source,not_a_country,note\n{rows}");

    private static IEnumerable<string> Lines(ImportedFile file) => file.Rows.Where(r => r.Table.Schema.Name == "tiers").Select(r => CsvLine.Join(r.Cells.SkipLast(1)));
}
