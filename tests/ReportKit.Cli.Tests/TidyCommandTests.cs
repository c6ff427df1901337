namespace ReportKit.Cli.Tests;

[Trait(Form.Name, Form.Native)]
public sealed class TidyCommandTests : IDisposable
{
    private const string Table = "data/prosecutions.csv";

    private readonly MadeProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void What_a_spreadsheet_did_is_mended_and_every_value_stays()
    {
        var (table, narrative) = (project.Text(Table), project.Text(MadeProject.Narrative));
        var excel = table.Replace(',', ';').Replace("\n", ";;\r\n", StringComparison.Ordinal);
        project.Write(Table, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(excel)]);
        project.Write(MadeProject.Narrative, narrative.Replace("\n", "\r\n", StringComparison.Ordinal));
        project.Run("check").IsFailure("'reportkit tidy' corrects");

        var result = project.Run("tidy").IsDone();

        Assert.Equal($"{MadeProject.Narrative}: line ends\n{Table}: byte-order mark, line ends, separators, empty columns\nCorrected 2 files.\n", result.Output.ReplaceLineEndings("\n"));
        Assert.Equal((table, narrative), (project.Text(Table), project.Text(MadeProject.Narrative)));
        project.Run("check").IsDone();
        Assert.Equal("All files were tidy.\n", project.Run("tidy").IsDone().Output.ReplaceLineEndings("\n"));
        Assert.Equal("All files are tidy.\n", project.Run("tidy", "--check").IsDone().Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_check_lists_every_place_and_writes_nothing()
    {
        project.Add("tiers", "XAA,2016,\"2\",single,tip-2017");
        var before = project.Text("data/tiers.csv");

        project.Run("tidy", "--check").IsFailure(
            "data/tiers.csv(5,1): error RK1016: The row has quotation marks that no cell needs.",
            "data/tiers.csv(5): error RK1016: The row belongs before line 2.",
            "'reportkit explain RK1016' says what to do.");

        Assert.Equal(before, project.Text("data/tiers.csv"));
    }

    [Fact]
    public void What_only_a_person_can_say_is_listed_and_the_rest_mended()
    {
        project.Replace("data/sources.csv", "2018,2018-06-30", "2018,06/07/2018").Replace("data/sources.csv", "2017,2017-06-30", "2017,30/06/2017");

        var result = project.Run("tidy");

        result.IsFailure("data/sources.csv(3,", "error RK1102: '06/07/2018' isn't a published", "Only you can say what is meant there.");
        Assert.Contains("data/sources.csv: dates\n", result.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("2017,2017-06-30", project.Text("data/sources.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_code_page_is_read_where_it_is_named()
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding("windows-1252")!;
        var table = project.Add("prosecutions", "XAA,convictions,2016,9,persons,,reported,,,,,tip-2018,Prosecution,PROS-02,caf\u00E9,").Text(Table);
        project.Write(Table, encoding.GetBytes(table));

        project.Run("tidy").IsFailure("RK1003: The byte 0xE9 isn't UTF-8.", "is read with --encoding windows-1252");
        project.Run("tidy", "--encoding", "windows-1252").IsDone();

        Assert.Contains("XAA,convictions,2016,9,persons,,reported,,,,,tip-2018,Prosecution,PROS-02,caf\u00E9,\n", project.Text(Table), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_that_became_a_day_is_listed_with_its_place()
    {
        project.Add("prosecutions", "XAA,convictions,2016,9,persons,,reported,,,,,tip-2018,Prosecution,01-Mar,,");

        project.Run("tidy").IsFailure($"{Table}(", "error RK1102: '01-Mar' is a day that a spreadsheet made of an id such as MAR-01.");
    }

    [Fact]
    public void What_add_has_put_in_is_in_order()
    {
        project.Add("indicators", "arrests,prosecution,arrests,persons,,,");
        string[][] rows = [["XAA", "convictions", "2016", "tip-2017"], ["XAA", "arrests", "2016", "tip-2018"], ["XAA", "convictions", "2015", "tip-2017"], ["XAA", "arrests", "2016", "tip-2017"]];
        project.Run("tidy").IsDone();
        Assert.All(rows, row => project.Run("add", "figure", "--country", row[0], "--indicator", row[1], "--period", row[2], "--value", "3", "--source", row[3], "--locator", "x").IsDone());

        project.Run("tidy", "--check").IsDone();
    }

    [Fact]
    public void Only_the_files_that_are_named_are_mended()
    {
        project.Add("tiers", "\"XAC\",2018,2,single,tip-2018").Add("prosecutions", "\"XAB\",convictions,2017,12,persons,,reported,,,,,tip-2018,Prosecution");

        Assert.Equal("data/tiers.csv: quotation marks\nCorrected 1 file.\n", project.Run("tidy", "data/tiers.csv").IsDone().Output.ReplaceLineEndings("\n"));
        Assert.Contains("\"XAB\"", project.Text(Table), StringComparison.Ordinal);
        project.Run("tidy", "data/teirs.csv").IsWrongUsage("'data/teirs.csv' isn't a table", "Did you mean 'data/tiers.csv'?");
    }

    [Fact]
    public void A_page_says_the_same_of_tidied_data_but_for_the_lines_that_rows_stand_on()
    {
        project.Replace("data/tiers.csv", "XAA,2017,2,single,tip-2017,,\n", "").Add("tiers", "XAA,2017,2,single,tip-2017");
        project.Run("render", "--edition", "2018").IsDone();
        var before = project.Edition().Text("XAA/report.md");

        project.Run("tidy").IsDone();
        project.Run("render", "--edition", "2018").IsDone();

        Assert.Equal(before, project.Edition().Text("XAA/report.md"));
    }

    [Fact]
    public void As_JSON_it_is_one_document()
    {
        project.Add("tiers", "\"XAC\",2018,2,single,tip-2018");

        using var json = JsonDocument.Parse(project.Run("tidy", "--check", "--json").Output);

        Assert.Equal("data/tiers.csv", json.RootElement.GetProperty("files")[0].GetProperty("file").GetString());
        Assert.Equal("RK1016", json.RootElement.GetProperty("problems")[0].GetProperty("code").GetString());
    }
}
