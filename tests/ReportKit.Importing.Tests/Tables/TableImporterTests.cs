namespace ReportKit.Importing.Tests.Tables;

public sealed class TableImporterTests : IDisposable
{
    private const string Wide = """
        columns:
          Year: period
          Convicted: {is: figures, indicator: persons-convicted}
        """;

    private readonly MadeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_column_of_figures_becomes_rows_that_cite_their_cells()
    {
        var file = folder.Import(MadeMap.Of(Wide), "Year,Convicted\n2020,5\n2021,7\n");

        Assert.Equal(
            ["XAA,persons-convicted,2020,5,persons,,reported,,,,,xaa-police-2026-02-01,\"line 2, column B\",,,", "XAA,persons-convicted,2021,7,persons,,reported,,,,,xaa-police-2026-02-01,\"line 3, column B\",,,"],
            file.Rows.Select(Line));
        Assert.Empty(file.Problems);
        Assert.Equal([("taken in", 2)], file.Tally.Parts);
    }

    [Fact]
    public void Two_figures_of_one_line_are_cited_apart() => Assert.Equal(
        ["line 2, column B", "line 2, column C"],
        folder.Import(MadeMap.Of(Wide + "\n  Charged: {is: figures, indicator: persons-prosecuted}"), "Year,Convicted,Charged\n2020,5,9\n").Rows.Select(r => r["locator"]));

    [Fact]
    public void A_sheet_is_found_by_its_name_and_cells_are_cited_with_it()
    {
        var book = new MadeWorkbook().Sheet("Notes", ["Year", "Convicted"], ["2019", "1"]).Sheet("Table 4", ["Police of Exampleland"], ["Year", "Convicted"], ["2020", "1 234"]).Bytes();

        var row = Assert.Single(folder.Import(MadeMap.Of("sheet: Table 4\nthousands: \" \"\n" + Wide), book).Rows);

        Assert.Equal(("1234", "Table 4!B3"), (row["value"], row["locator"]));
    }

    [Fact]
    public void A_column_that_names_the_indicator_has_a_word_for_each()
    {
        var file = folder.Import(
            MadeMap.Of("""
                columns:
                  Year: period
                  Offence:
                    is: indicator
                    words:
                      Persons charged: persons-prosecuted
                      Women convicted: {indicator: persons-convicted, breakdown: {sex: female}}
                      Burglary: leave-out
                  Number: figures
                """),
            "Year,Offence,Number\n2020,persons charged,5\n2020,Women convicted,2\n2020,Burglary,900\n2020,Arson,3\n");

        Assert.Equal([("persons-prosecuted", "", "5"), ("persons-convicted", "sex=female", "2")], file.Rows.Select(r => (r["indicator"], r["breakdown"], r["value"])));
        Assert.Equal([("taken in", 2), ("left out by the map", 1), ("with a word that isn't known", 1)], file.Tally.Parts.OrderByDescending(p => p.Rows));
        Assert.StartsWith("police.csv(5,2): RK1605 The map doesn't say what 'Arson' means.", Shown(Assert.Single(file.Problems)), StringComparison.Ordinal);
    }

    [Fact]
    public void Others_are_left_out_where_the_map_says_so()
    {
        var file = folder.Import(
            MadeMap.Of("columns:\n  Year: period\n  Offence: {is: indicator, words: {Charged: persons-prosecuted}, others: leave-out}\n  Number: figures\n"),
            "Year,Offence,Number\n2020,Charged,5\n2020,Arson,3\n");

        Assert.Single(file.Rows);
        Assert.Empty(file.Problems);
    }

    [Fact]
    public void Columns_of_years_and_of_countries_need_no_more_than_to_be_named()
    {
        var file = folder.Import(
            $"{MadeMap.Source}columns:\n  Group: {{is: breakdown, dimension: sex, words: {{Women: female, All: whole}}}}\n  2019: {{is: figures, period: 2019, country: XAA, indicator: persons-convicted}}\n  B North: {{is: figures, period: 2019, country: XAB, indicator: persons-convicted}}\n",
            "Group,2019,B North\nAll,5,6\nWomen,2,3\n");

        Assert.Equal(["XAA 2019 5 ", "XAB 2019 6 ", "XAA 2019 2 sex=female", "XAB 2019 3 sex=female"], file.Rows.Select(r => $"{r["iso3"]} {r["period"]} {r["value"]} {r["breakdown"]}"));
    }

    [Fact]
    public void Words_in_the_place_of_numbers_mean_what_the_map_says()
    {
        var file = folder.Import(
            MadeMap.Of("values: {n/a: not-reported, \"-\": 0, few: 1..4, secret: withheld, (p): leave-out}\n" + Wide),
            "Year,Convicted\n2015,N/A\n2016,-\n2017,few\n2018,secret\n2019,< 5\n2020,(p)\n2021,\n2022,some\n");

        Assert.Equal(
            [("2015", "", "not-reported"), ("2016", "0", "reported"), ("2017", "1..4", "reported"), ("2018", "", "withheld"), ("2019", "<5", "reported")],
            file.Rows.Select(r => (r["period"], r["value"], r["status"])));
        Assert.Equal([("taken in", 5), ("empty", 2), ("that aren't a number", 1)], file.Tally.Parts.OrderByDescending(p => p.Rows));
        Assert.Equal("police.csv(9,2): RK1602 line 9, column B: 'some' isn't a number without a mark between thousands and with '.' before a fraction, nor a text under values of maps/police.yml. It wasn't taken in.", Shown(Assert.Single(file.Problems)));
    }

    [Theory]
    [InlineData("", ".", "1234", "1234")]
    [InlineData("", ".", "1,234", null)]
    [InlineData(",", ".", "1,234", "1234")]
    [InlineData(",", ".", "12,34", null)]
    [InlineData(".", ",", "1.234", "1234")]
    [InlineData(".", ",", "1.234.567", "1234567")]
    [InlineData(" ", ",", "1 234", "1234")]
    [InlineData(" ", ",", "1\u00A0234", "1234")]
    [InlineData("'", ".", "1’234", "1234")]
    [InlineData("", ".", "007", null)]
    [InlineData("", ".", "-3", null)]
    [InlineData("", ".", "1e3", null)]
    [InlineData("", ".", "12*", null)]
    [InlineData("", ".", "about 12", null)]
    [InlineData("", ".", "12.0", "12")]
    [InlineData("", ".", "12.5", null)]
    public void Numbers_have_the_marks_of_the_map_and_no_other(string thousands, string mark, string cell, string? value)
    {
        var file = folder.Import(MadeMap.Of($"thousands: \"{thousands}\"\ndecimal: \"{mark}\"\n{Wide}"), $"Year;Convicted\n2020;{cell}\n");

        Assert.Equal(value, file.Rows.Select(r => r["value"]).SingleOrDefault());
        Assert.Equal(value is null ? 1 : 0, file.Problems.Count);
    }

    [Fact]
    public void A_number_of_the_workbook_itself_has_no_marks()
    {
        var book = new MadeWorkbook().RawSheet("Sheet", "<row r=\"1\"><c t=\"inlineStr\"><is><t>Year</t></is></c><c t=\"inlineStr\"><is><t>Share</t></is></c></row><row r=\"2\"><c><v>2020</v></c><c><v>12.300000000000001</v></c></row><row r=\"3\"><c><v>2021</v></c><c><v>1.234</v></c></row>").Bytes();

        var file = folder.Import(MadeMap.Of("thousands: \".\"\ndecimal: \",\"\ncolumns:\n  Year: period\n  Share: {is: figures, indicator: migrant-share}\n"), book);

        Assert.Equal(["12.3", "1.234"], file.Rows.Select(r => r["value"]));
    }

    [Fact]
    public void A_mark_that_the_map_forgot_is_named() =>
        Assert.Contains("If that stands between thousands, write thousands: \",\" in the map.", Assert.Single(folder.Import(MadeMap.Of(Wide), "Year;Convicted\n2020;1,234\n").Problems).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("year", "2019/20", null)]
    [InlineData("split-year, year-begins: 7", "2019/20", "2019-07/2020-06")]
    [InlineData("split-year, year-begins: 4", "2009-10", "2009-04/2010-03")]
    [InlineData("split-year, year-begins: 4", "1999–2000", "1999-04/2000-03")]
    [InlineData("split-year, year-begins: 4", "2019/21", null)]
    [InlineData("split-year, year-begins: 4", "2019", null)]
    [InlineData("month", "2019-07", "2019-07")]
    [InlineData("kit", "2009-04/2009-09", "2009-04/2009-09")]
    [InlineData("kit", "spring", null)]
    [InlineData("year", "43831", null)]
    public void Periods_have_the_form_that_the_map_says(string form, string cell, string? period)
    {
        var file = folder.Import(MadeMap.Of($"columns:\n  Year: {{is: period, form: {form}}}\n  Convicted: {{is: figures, indicator: persons-convicted}}\n"), $"Year,Convicted\n{cell},5\n");

        Assert.Equal(period, file.Rows.Select(r => r["period"]).SingleOrDefault());
        Assert.Equal(period is null ? 1 : 0, file.Problems.Count);
    }

    [Fact]
    public void A_correct_cell_is_never_lost_for_a_bad_neighbour()
    {
        var map = MadeMap.Of("columns:\n  Year: period\n  Charged: {is: figures, indicator: persons-prosecuted}\n  Convicted: {is: figures, indicator: persons-convicted}\n");

        var file = folder.Import(map, "Year,Charged,Convicted\n2020,about 9,5\n2021,4,=2+1\nMMXX,1,2\n");

        Assert.Equal([("persons-convicted", "5"), ("persons-prosecuted", "4")], file.Rows.Select(r => (r["indicator"], r["value"])));
        Assert.Equal(["police.csv(2,2)", "police.csv(3,3)", "police.csv(4,1)"], file.Problems.Select(p => $"{p.Place}"));
        Assert.Equal(6, file.Tally.Total);
        Assert.Equal(6, file.Tally.Parts.Sum(p => p.Rows));
    }

    [Fact]
    public void Footnotes_and_rows_that_the_map_leaves_out_cost_nothing()
    {
        var map = MadeMap.Of("leave-out: [3]\nlast-row: 5\ncolumns:\n  Region: {is: breakdown, dimension: place, words: {Total: leave-out}}\n  Year: period\n  Convicted: {is: figures, indicator: persons-convicted}\n");

        var file = folder.Import(map, "Region,Year,Convicted\nNorth,2020,5\nSouth,2020,6\nTotal,2020,11\n\"Source: the police.\",,\nLater,2020,7\n");

        Assert.Equal("place=North", Assert.Single(file.Rows)["breakdown"]);
        Assert.Empty(file.Problems);
        Assert.Equal([("empty", 1), ("left out by the map", 2), ("taken in", 1)], file.Tally.Parts);
    }

    [Fact]
    public void A_text_goes_on_from_the_one_above_where_the_map_says_so()
    {
        const string Columns = "columns:\n  Year: {is: period, fill-down: FILL}\n  Sex: {is: breakdown, dimension: sex, words: {F: female, M: male}}\n  Convicted: {is: figures, indicator: persons-convicted}\n";
        const string Table = "Year,Sex,Convicted\n2020,F,5\n,M,6\n2021,F,7\n";

        Assert.Equal(["2020", "2020", "2021"], folder.Import(MadeMap.Of(Columns.Replace("FILL", "true", StringComparison.Ordinal)), Table).Rows.Select(r => r["period"]));
        Assert.Contains("fill-down: true", Assert.Single(folder.Import(MadeMap.Of(Columns.Replace("FILL", "false", StringComparison.Ordinal)), Table).Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Countries_are_found_by_name_and_an_unknown_one_is_listed()
    {
        var map = $"{MadeMap.Source}period: 2020\ncolumns:\n  Land: {{is: country, words: {{The North: XAB}}}}\n  Convicted: {{is: figures, indicator: persons-convicted}}\n";

        var file = folder.Import(map, "Land,Convicted\nExampleland,5\nThe  North,6\nNowhere,7\n");

        Assert.Equal([("XAA", "5"), ("XAB", "6")], file.Rows.Select(r => (r["iso3"], r["value"])));
        Assert.Equal((ProblemCodes.UnknownCountry, "Nowhere"), (file.Problems[0].Code, file.Problems[0].Cause));
    }

    [Fact]
    public void Of_some_countries_only_their_rows_are_judged()
    {
        var map = $"{MadeMap.Source}columns:\n  Year: period\n  Land: country\n  Convicted: {{is: figures, indicator: persons-convicted}}\n";

        var file = folder.Import(map, "Year,Land,Convicted\n2020,XAA,5\nMMXX,XAB,some\n", null, "XAA");

        Assert.Empty(file.Problems);
        Assert.Equal([("of other countries", 1), ("taken in", 1)], file.Tally.Parts);
    }

    [Fact]
    public void A_figure_that_stands_twice_with_different_values_is_taken_from_neither()
    {
        var file = folder.Import(MadeMap.Of(Wide), "Year,Convicted\n2020,5\n2020,6\n2021,7\n2021,7\n");

        Assert.Equal("7", Assert.Single(file.Rows)["value"]);
        Assert.Equal("police.csv(2,2): RK1603 line 2, column B says '5', line 3, column B says '6', all of XAA persons-convicted 2020. None of them was taken in: nobody knows which one counts. If they differ in something, the map doesn't say in what.", Shown(Assert.Single(file.Problems)));
    }

    [Fact]
    public void Columns_with_one_heading_are_named_by_letters()
    {
        const string Table = ",Women,,Men,\nYear,Charged,Convicted,Charged,Convicted\n2020,1,2,3,4\n";
        var lines = new StringBuilder("header: 2\ncolumns:\n  Year: period\n");
        foreach (var (letter, indicator, sex) in new[] { ("B", "persons-prosecuted", "female"), ("C", "persons-convicted", "female"), ("D", "persons-prosecuted", "male"), ("E", "persons-convicted", "male") })
        {
            lines.Append(CultureInfo.InvariantCulture, $"  {letter}: {{is: figures, indicator: {indicator}, breakdown: {{sex: {sex}}}}}\n");
        }

        Assert.Equal(["1", "2", "3", "4"], folder.Import(MadeMap.Of($"{lines}"), Table).Rows.Select(r => r["value"]));
        Assert.Contains("heading of the columns B, D", folder.Problems(MadeMap.Of("columns:\n  Year: period\n  Charged: {is: figures, indicator: persons-prosecuted}\n"), Table)[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_that_the_map_does_not_name_is_told_and_one_that_the_file_lacks_is_an_error()
    {
        Assert.Equal(
            "maps/police.yml: RK1635 The map doesn't name the column 'Acquitted' (C), which isn't read. Write what stands there, or nothing.",
            Shown(Assert.Single(folder.Import(MadeMap.Of(Wide), "Year,Convicted,Acquitted\n2020,5,1\n").Problems)));
        Assert.Equal(
            ["maps/police.yml(12,3): RK1634 The file has no column 'Convicted' in row 2. Did you mean 'Convictd'? It has 'Year', 'Convictd'."],
            folder.Problems(MadeMap.Of(Wide), "Exampleland\nYear,Convictd\n2020,5\n"));
        Assert.Contains("no sheet 'Tabel 4'. Did you mean 'Table 4'?", Assert.Throws<UnreadableFileException>(() => folder.Import(MadeMap.Of("sheet: Tabel 4\n" + Wide), new MadeWorkbook().Sheet("Table 4", ["Year", "Convicted"]).Bytes())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_part_comes_with_its_label_and_an_unknown_one_is_refused()
    {
        var map = MadeMap.Of("columns:\n  Year: period\n  Sex: {is: breakdown, dimension: sex, words: {X: divers}, labels: {divers: divers}}\n  Convicted: {is: figures, indicator: persons-convicted}\n");

        var file = folder.Import(map, "Year,Sex,Convicted\n2020,X,5\n2020,female,6\n2020,Q,7\n");

        Assert.Equal(["sex=divers", "sex=female"], file.Rows.Where(r => r.Table.Schema.Name != "breakdowns").Select(r => r["breakdown"]));
        Assert.Equal("sex,divers,divers", Line(file.Rows.Single(r => r.Table.Schema.Name == "breakdowns")));
        Assert.Equal(ProblemCodes.UnknownWord, Assert.Single(file.Problems).Code);
    }

    [Fact]
    public void Citizenships_are_countries_and_get_their_codes()
    {
        var file = folder.Import(MadeMap.Of("period: 2020\ncolumns:\n  Citizens of: {is: breakdown, dimension: citizenship, words: {others: other}}\n  Convicted: {is: figures, indicator: persons-convicted}\n"), "Citizens of,Convicted\nNorthern Sample,5\nNowhere,6\nOthers,7\n");

        Assert.Equal(["citizenship=XAB", "citizenship=other"], file.Rows.Where(r => r.Table.Schema.Name != "breakdowns").Select(r => r["breakdown"]));
        Assert.Equal(ProblemCodes.UnknownCountry, Assert.Single(file.Problems).Code);
    }

    [Fact]
    public void Bound_modality_and_note_go_with_the_figures()
    {
        var row = Assert.Single(folder.Import(MadeMap.Of("modality: estimated\ncolumns:\n  Year: period\n  Convicted: {is: figures, indicator: persons-convicted, bound: at-least, note: Courts of the capital alone.}\n"), "Year,Convicted\n2020,5\n").Rows);

        Assert.Equal(("at-least", "estimated", "Courts of the capital alone."), (row["bound"], row["modality"], row["note"]));
    }

    [Fact]
    public void The_day_of_the_call_counts_more_than_that_of_the_map() =>
        Assert.Equal("xaa-police-2027-02-01", folder.Import(MadeMap.Of(Wide), "Year,Convicted\n2020,5\n", new DateOnly(2027, 2, 1)).Release.Id);

    [Fact]
    public void A_corrected_map_leaves_no_row_of_the_old_one_behind()
    {
        folder.Take(folder.Import(MadeMap.Of(Wide), "Year,Convicted\n2020,5\n"));

        folder.Take(folder.Import(MadeMap.Of(Wide.Replace("persons-convicted", "persons-prosecuted", StringComparison.Ordinal)), "Year,Convicted\n2020,5\n"));

        Assert.DoesNotContain("persons-convicted", folder.Text("prosecutions"), StringComparison.Ordinal);
        Assert.Empty(folder.Plan(folder.Import(MadeMap.Of(Wide.Replace("persons-convicted", "persons-prosecuted", StringComparison.Ordinal)), "Year,Convicted\n2020,5\n")).Changed);

        folder.Take(folder.Import(MadeMap.Of(Wide.Replace("persons-convicted", "victims-detected", StringComparison.Ordinal)), "Year,Convicted\n2020,5\n"));
        Assert.DoesNotContain("persons-prosecuted", folder.Text("prosecutions"), StringComparison.Ordinal);
        Assert.Contains("XAA,victims-detected,2020,5,victims", folder.Text("protection"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_somebody_entered_for_the_same_figure_is_revised_and_others_stay()
    {
        const string Header = "iso3,indicator,period,value,unit,bound,status,breakdown,modality,quantifier,speaker,source,locator,id,note,check\n";
        const string Kept = "XAA,convictions,2020,9,persons,,reported,,,,,xaa-police-2026-02-01,Table 4,,,\n";
        folder.Take(folder.Import(MadeMap.Of(Wide), "Year,Convicted\n2020,5\n"));
        folder.Write("data/prosecutions.csv", $"{Header}{Kept}XAA,persons-convicted,2020,4,persons,,reported,,,,,xaa-police-2026-02-01,Table 4,,,Typed.\n");

        folder.Take(folder.Import(MadeMap.Of(Wide), "Year,Convicted\n2020,5\n"));

        Assert.Equal($"{Header}{Kept}XAA,persons-convicted,2020,5,persons,,reported,,,,,xaa-police-2026-02-01,\"line 2, column B\",,,Typed.\n", folder.Text("prosecutions"));
    }

    private static string Line(ImportedRow row) => CsvLine.Join(row.Cells);

    private static string Shown(Problem problem) => $"{problem.Place}: {problem.Code} {problem.Message}";
}
