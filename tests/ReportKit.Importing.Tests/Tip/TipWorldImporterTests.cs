namespace ReportKit.Importing.Tests.Tip;

public sealed class TipWorldImporterTests : IDisposable
{
    private const string Header = "YEAR,PROSECUTIONS,CONVICTIONS,VICTIMS IDENTIFIED,NEW OR AMENDED LEGISLATION\n";

    private readonly MadeFolder folder = new();

    public TipWorldImporterTests() => World("2015,2017,900,90,700,70,5000,,9,agreed,tip-2017\n");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_number_in_parentheses_is_the_part_for_forced_labour() => Assert.Equal(
        ["2016,2018,1000,100,800,80,6000,600,10,single,tip-2018", "2017,2018,1100,,810,,,,,single,tip-2018"],
        Lines(Import($"{Header}2016,\"1,000 (100)\",800 (80),\"6,000 (600)\",10\n2017,\"1,100\",810,N/A,\n")));

    [Theory]
    [InlineData("data_year,as_of_edition,prosecutions,prosecutions_labor,convictions\n2016,2018,1000,100,800\n", null)]
    [InlineData("Year;Edition;Prosecutions;Labour prosecutions;Convictions\n2016;2018;1,000;100;800\n", null)]
    [InlineData("2018 Trafficking in Persons Report\nGlobal Law Enforcement Data\nYear,Prosecutions,Convictions\n2016,\"1,000 (100)\",800\n", null)]
    [InlineData("Year\tConvictions\tProsecutions\n2016\t800\t1 000* ( 100 [2] )\nThe figures are estimates.\n", 2018)]
    [InlineData("Region,Year,Prosecutions,Convictions\nWorld,2016,1000 (100),800\nAfrica,2016,50 (5),40\n", 2018)]
    [InlineData("Global\nYear,Prosecutions,Convictions\n2016,1000 (100),800\nAFRICA\nYear,Prosecutions,Convictions\n2016,50 (5),40\n", 2018)]
    public void Columns_headings_and_separators_make_no_difference(string text, int? edition) =>
        Assert.Equal(["2016,2018,1000,100,800,,,,,single,tip-2018"], Lines(Import(text, edition)));

    [Fact]
    public void A_workbook_and_a_page_are_read_too()
    {
        Assert.Equal(["2016,2018,1000,100,800,,,,,single,tip-2018"], Lines(Import(new MadeWorkbook().Sheet("Global", ["Year", "Prosecutions", "Convictions"], ["2016", "1,000 (100)", "800"]).Bytes())));
        Assert.Equal(["2016,2018,1000,100,800,,,,,single,tip-2018"], Lines(Import(
            "<!DOCTYPE html><p>Africa</p><h2>Global Law Enforcement Data</h2><table><tr><th>Year</th><th>Prosecutions</th><th>Convictions</th></tr><tr><td>2016</td><td>1,000<sup>1</sup> (100)</td><td>800</td></tr></table>"
            + "<h2>Africa</h2><table><tr><th>Year</th><th>Prosecutions</th><th>Convictions</th></tr><tr><td>2016</td><td>50</td><td>40</td></tr></table>")));
    }

    [Theory]
    [InlineData("\"1,000 (100\"", ProblemCodes.RefusedCell)]
    [InlineData("\"1,0 00\"", ProblemCodes.RefusedCell)]
    [InlineData("\"1 ,000\"", ProblemCodes.RefusedCell)]
    [InlineData("1.000", ProblemCodes.RefusedCell)]
    [InlineData("about 1000", ProblemCodes.RefusedCell)]
    [InlineData("1000 (revised)", ProblemCodes.RefusedCell)]
    [InlineData("1000 (100) (10)", ProblemCodes.RefusedCell)]
    [InlineData("-1000", ProblemCodes.RefusedCell)]
    [InlineData("9999999999", ProblemCodes.RefusedCell)]
    [InlineData("=A1", ProblemCodes.RefusedCell)]
    [InlineData("1000 (1001)", ProblemCodes.PartOfLess)]
    public void A_bad_cell_costs_itself_alone(string cell, string code)
    {
        var file = Import($"{Header}2016,{cell},800 (80),6000,10\n");

        Assert.Equal(["2016,2018,,,800,80,6000,,10,single,tip-2018"], Lines(file));
        Assert.Equal((code, "published.csv(2,2)"), (Assert.Single(file.Problems).Code, $"{file.Problems[0].Place}"));
        Assert.Equal((1, 4), (file.Tally.Refused, file.Tally.Total));
    }

    [Fact]
    public void Laws_have_no_part() => Assert.Equal(ProblemCodes.RefusedCell, Assert.Single(Import($"{Header}2016,1000,800,6000,10 (3)\n").Problems).Code);

    [Fact]
    public void A_year_that_had_not_ended_is_refused()
    {
        var file = Import($"{Header}2016,1000,800,6000,10\n2018,1000,800,6000,10\n");

        Assert.Single(Lines(file));
        Assert.Contains("The year 2018 hadn't ended when the edition of 2018 was printed", Assert.Single(file.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AFRICA\nYear,Prosecutions,Convictions\n2016,1000,800\n", "published.csv", "The file has figures of AFRICA, and none of the world")]
    [InlineData("Year,Prosecutions,Convictions\n2016,1000,800\n", "near-east_2018.csv", "The file has figures of near east, and none of the world")]
    [InlineData("Country,Year,Prosecutions,Convictions\nExampleland,2016,1000,800\n", "published.csv", "The file has figures of Exampleland, and none of the world")]
    [InlineData("Year,Prosecutions,Convictions\n2016,200,100\n2017,210,90\n", "published.csv", "are less than a third of the world's in the years around")]
    public void A_region_s_table_isn_t_the_world_s(string text, string name, string message)
    {
        var thrown = Assert.Throws<UnreadableFileException>(() => Import(Encoding.UTF8.GetBytes(text), 2018, name));

        Assert.Equal(ProblemCodes.NotTheWorld, thrown.Problems[^1].Code);
        Assert.Contains(message, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_table_that_says_that_it_is_the_world_s_is_believed() =>
        Assert.Single(Lines(Import("Global\nYear,Prosecutions,Convictions\n2016,200,100\n")));

    [Fact]
    public void The_edition_is_said_once()
    {
        Refuses("Say it: --edition 2024", $"{Header}2016,1000,800,6000,10\n", null);
        Refuses("it is of the edition of 2017, and --edition says 2018", $"TIP Report 2017\n{Header}2016,1000,800,6000,10\n");
        Refuses("Leave out --edition", "Year,Edition,Prosecutions,Convictions\n2016,2018,1000,800\n");
        Refuses("The edition 2099 isn't in editions.csv", $"{Header}2016,1000,800,6000,10\n", 2099);
        Refuses("No row names the columns of the world table", "a,b\n1,2\n");
    }

    [Fact]
    public void The_same_file_again_changes_nothing_and_a_row_that_it_lacks_stays()
    {
        var text = $"{Header}2016,1000 (100),800 (80),6000 (600),10\n";
        folder.Take(Import(text));
        folder.Take(Import(Encoding.UTF8.GetBytes($"{Header}2017,1100,810,6100,11\n"), name: "other.csv"));

        Assert.Empty(folder.Plan(Import(text)).Changed);
        Assert.Equal(3, folder.Text("global-law-enforcement").TrimEnd('\n').Split('\n').Length - 1);
    }

    [Fact]
    public void What_the_project_lacks_of_a_row_is_filled_in()
    {
        folder.Take(Import($"{Header}2015,\"900\",700 (70),5000 (500),\n", 2017));

        Assert.EndsWith("\n2015,2017,900,90,700,70,5000,500,9,agreed,tip-2017\n", folder.Text("global-law-enforcement"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_that_the_project_has_otherwise_of_the_same_edition_is_listed_and_stays()
    {
        var file = Import($"{Header}2015,901,700,5000,9\n", 2017);

        Assert.Contains("2015 in the edition of 2017: prosecutions 901, and data/global-law-enforcement.csv(2) has 900.", Assert.Single(file.Problems).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(folder.Plan(file).Changed, t => t.Schema.Name == "global-law-enforcement");
    }

    [Fact]
    public void Two_rows_that_differ_are_both_left_and_two_that_agree_are_one()
    {
        var file = Import($"{Header}2015,1000,800,6000,10\n2015,1001,800,6000,10\n2016,1000,800,6000,10\n2016,1000,800,6000,10\n");

        Assert.Single(Lines(file));
        Assert.Equal(ProblemCodes.AmbiguousKey, Assert.Single(file.Problems).Code);
        Assert.Equal(16, file.Tally.Total);
    }

    [Fact]
    public void What_a_later_edition_restates_is_told_in_the_order_of_editions()
    {
        Assert.Equal([new RestatedFigure("2015 prosecutions", "2017", "900", "2018", "950")], Import($"{Header}2015,950,700,,\n").Restated);
        Assert.Equal([new RestatedFigure("2015 convictions", "2016", "650", "2017", "700")], Import($"{Header}2015,900,650,,\n", 2016).Restated);
    }

    [Fact]
    public void An_edition_whose_day_isn_t_known_is_older_by_its_year()
    {
        Assert.Equal("tip-2017", folder.Plan(Import($"{Header}2014,900,650,,\n", 2016)).Latest?.Id);
        Assert.Equal("edition of 2017", folder.Plan(Import($"{Header}2014,900,650,,\n", 2016)).Latest?.Named);
    }

    [Fact]
    public void Other_encodings_make_no_difference()
    {
        var text = $"Global – worldwide\n{Header}2016,1000 (100),800,6000,10\n";
        foreach (var encoding in (Encoding[])[Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1])
        {
            Assert.Single(Lines(Import([.. encoding.GetPreamble(), .. encoding.GetBytes(text)], 2018)));
        }
    }

    [Fact]
    public void What_is_cut_off_or_of_another_kind_is_refused()
    {
        Refuses("a quotation mark isn't closed", $"{Header}2016,\"1,000 (100\n");
        Assert.Throws<UnreadableFileException>(() => Import(new MadeWorkbook().Sheet("Global", ["Year", "Prosecutions", "Convictions"], ["2016", "1", "1"]).Bytes()[..200], 2018));
        Assert.Throws<UnreadableFileException>(() => Import("%PDF-1.7\nYear,Prosecutions,Convictions\n"u8.ToArray(), 2018));
    }

    private ImportedFile Import(string text, int? edition = 2018) => Import(Encoding.UTF8.GetBytes(text), edition);

    private ImportedFile Import(byte[] bytes, int? edition = 2018, string name = "published.csv") =>
        new TipWorldImporter(edition).Read(folder.Published(bytes, name), new ImportRequest(folder.Sources, null, null));

    private void Refuses(string why, string text, int? edition = 2018) =>
        Assert.Contains(why, Assert.Throws<UnreadableFileException>(() => Import(Encoding.UTF8.GetBytes(text), edition)).Message, StringComparison.Ordinal);

    private void World(string rows) => folder.Write(
        "data/global-law-enforcement.csv",
        $"data_year,edition,prosecutions,prosecutions_labour,convictions,convictions_labour,victims_identified,victims_labour,new_legislation,agreement,source\n{rows}");

    private static IEnumerable<string> Lines(ImportedFile file) =>
        file.Rows.Where(r => r.Table.Schema.Name == "global-law-enforcement").Select(r => CsvLine.Join(r.Cells));
}
