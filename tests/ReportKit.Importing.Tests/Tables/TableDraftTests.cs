namespace ReportKit.Importing.Tests.Tables;

public sealed class TableDraftTests : IDisposable
{
    private readonly MadeFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_can_be_told_is_said_and_the_rest_left_open() => Assert.Equal(
        """
        # What police.csv holds, for 'reportkit import table'. A draft: row 2 seems to name the columns,
        # and 4 rows follow. Fill in each OPEN, and look at the rest. docs/importing.md has all keys.

        source:
          id: police                       # a short name: the day of each release is put behind it
          producer: OPEN                   # who publishes the file
          title: OPEN                      # what the publication is called; of several tables, say which one this is
          class: OPEN                      # C: a record of the country, D: civil society, F: media and academia, G: a multilateral body
          licence: OPEN                    # on what terms its figures may be used
          url: ""                          # where it is found: https://…
          released: ""                     # the day of the release; else with each import: --released 2026-02-01

        header: 2                          # the row with the names of the columns
        thousands: ","
        decimal: "."

        # What stands in the place of a number: why there is none (not-reported, no-information, not-applicable, withheld), a value
        # (0, "<5", 1..4), or leave-out where it says nothing.
        values:
          "n/a": OPEN                      # once, first line 5

        columns:
          # A: 2 texts, 1 empty
          "Country":
            is: country
            words:                         # names that aren't known: a code, or leave-out
              "Nowhere": OPEN              # once
          # B: years from 2019 to 2020
          "Year":
            is: period
          # C: 2 texts
          "Sex":
            is: breakdown
            dimension: sex
            words:
              "F": female
              "Total": whole
          # D: 4 numbers
          "Persons convicted":
            is: figures
            indicator: persons-convicted
          # E: 3 numbers, 'n/a'
          "Victims found":
            is: figures
            indicator: OPEN                # what is counted: reportkit list indicators --like victims
          # F: nothing, 1 formula, which isn't read, 3 empty

        """.ReplaceLineEndings("\n").Split("  # F", StringSplitOptions.None)[0],
        Draft("Police of Exampleland,,,,\nCountry,Year,Sex,Persons convicted,Victims found\nExampleland,2019,F,5,\"1,204\"\nExampleland,2019,Total,7,\"1,234,567\"\nNowhere,2020,F,<5,n/a\n,2020,F,8,3\n"));

    [Fact]
    public void A_filled_draft_is_a_map()
    {
        const string Table = "Year,Offence,Number\n2019,Persons convicted,5\n2019,Charged,7\n2020,Persons convicted,n/a\n";
        var map = Draft(Table).Replace("header", "country: XAA\nheader", StringComparison.Ordinal).Replace("country: OPEN ", "# ", StringComparison.Ordinal)
            .Replace("\"Charged\": OPEN", "\"Charged\": persons-prosecuted", StringComparison.Ordinal).Replace("\"n/a\": OPEN", "\"n/a\": not-reported", StringComparison.Ordinal)
            .Replace("class: OPEN", "class: C", StringComparison.Ordinal).Replace("OPEN ", "Example ", StringComparison.Ordinal);

        var file = folder.Import(map, Table, new DateOnly(2026, 2, 1));

        Assert.Equal(["persons-convicted 5", "persons-prosecuted 7", "persons-convicted "], file.Rows.Select(r => $"{r["indicator"]} {r["value"]}"));
        Assert.Empty(file.Problems);
    }

    [Fact]
    public void A_draft_as_it_is_says_which_lines_are_left()
    {
        const string Table = "Year,Offence,Number\n2019,Murder,5\n2020,Arson,7\n";

        var problems = folder.Problems(Draft(Table), Table);

        Assert.Equal(Draft(Table).Split('\n').Count(line => line.Contains(": OPEN", StringComparison.Ordinal)), problems.Length);
        Assert.All(problems, p => Assert.Contains("RK1633", p, StringComparison.Ordinal));
    }

    [Fact]
    public void Years_as_headings_and_a_fiscal_year_are_known()
    {
        Assert.Contains("  \"2019\":\n    is: figures\n    period: 2019\n    indicator: OPEN", Draft("Group,2019,2020\nWomen,5,6\nMen,7,8\n"), StringComparison.Ordinal);
        Assert.Contains("    form: split-year\n    year-begins: OPEN", Draft("Year,Convicted\n2018/19,5\n2019/20,7\n"), StringComparison.Ordinal);

        // A month, or a year that begins in 2010 and ends in 2011?
        Assert.Contains("    form: OPEN", Draft("Year,Convicted\n2010-11,5\n2011-12,7\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2019", "2020", "    is: period\n    words:\n      \"Total\": leave-out\n  # B")]
    [InlineData("2018/19", "2019/20", "    form: split-year\n    year-begins: OPEN              # the month in which such a year begins: 7 for July\n    words:\n      \"Total\": leave-out\n  # B")]
    [InlineData("2019-07", "2019-08", "    form: month\n    words:\n      \"Total\": leave-out\n  # B")]
    public void A_row_of_totals_below_its_periods_is_left_out(string first, string second, string says) =>
        Assert.Contains(says, Draft($"Year,Convicted\n{first},5\n{second},7\nTotal,12\n"), StringComparison.Ordinal);

    [Fact]
    public void Marks_that_may_mean_two_numbers_are_asked_for() =>
        Assert.Contains("# '1.204' may be 1.204 (thousands: \"\", decimal: \".\") or 1204 (thousands: \".\", decimal: \",\"):\nthousands: OPEN\ndecimal: OPEN\n", Draft("Year;Convicted\n2019;1.204\n2020;7\n"), StringComparison.Ordinal);

    [Fact]
    public void Columns_with_one_heading_get_their_letters() =>
        Assert.Contains("  # C, 'Charged': 2 numbers\n  C:\n    is: figures", Draft("Year,Charged,Charged\n2019,1,2\n2020,3,4\n"), StringComparison.Ordinal);

    [Fact]
    public void The_largest_sheet_is_taken_and_the_others_named()
    {
        var book = new MadeWorkbook().Sheet("Notes", ["Read", "me"], ["1", "2"]).Sheet("Table 4", ["Year", "Convicted"], ["2019", "1"], ["2020", "3"]).Bytes();

        Assert.Contains("sheet: \"Table 4\"                   # the others: Notes\n", Draft(book, null), StringComparison.Ordinal);
        Assert.Contains("It has 'Notes', 'Table 4'.", Assert.Throws<UnreadableFileException>(() => Draft(book, "Table 5")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_file_says_can_t_become_a_line_of_the_map()
    {
        var map = Draft("Year,\"Offence\n  x: y\",Number\n2019,\"a\"\": OPEN # b\",5\n2020,\"line\n  producer: Evil\",7\n2021,#,7\n2022,\t,7\n");

        var problems = new ProblemList();
        var tree = (YamlMapping)YamlReader.Read(map, "map.yml", problems)!;
        Assert.False(problems.HasErrors);
        Assert.Equal(["Year", "Offence x: y", "Number"], ((YamlMapping)tree["columns"]!).Entries.Select(e => e.Key));
        Assert.Equal("OPEN", ((YamlMapping)tree["source"]!).TextOf("producer"));
    }

    [Fact]
    public void A_file_without_a_table_is_refused() =>
        Assert.Contains("No row seems to name columns", Assert.Throws<UnreadableFileException>(() => Draft("One line of words.\n")).Message, StringComparison.Ordinal);

    private string Draft(string table) => Draft(Encoding.UTF8.GetBytes(table), null, "police.csv");

    private string Draft(byte[] table, string? sheet, string name = "police.xlsx")
    {
        var file = folder.Published(table, name);
        return TableDraft.Write(file, TableInspection.Of(file, sheet), folder.Sources);
    }
}
