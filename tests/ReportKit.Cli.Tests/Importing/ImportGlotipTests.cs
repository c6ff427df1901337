using ReportKit.Importing.Tests;

namespace ReportKit.Cli.Tests.Importing;

[Trait(Form.Name, Form.Native)]
public sealed class ImportGlotipTests : IDisposable
{
    private const string Table = "data/prosecutions.csv";
    private const string Published = "glotip.xlsx";

    private readonly MadeProject project = new();

    public ImportGlotipTests()
    {
        project.Add("units", "victims,count,victim,victims", "offences,count,offence,offences");
        project.Add("indicators", "persons-convicted,prosecution,persons convicted,persons,IND.PROSECUTE,,", "victims-detected,protection,victims detected,victims,IND.PROTECT,,");
        project.Add("breakdowns", "sex,female,female", "sex,male,male");
    }

    public void Dispose() => project.Dispose();

    [Fact]
    public void Figures_are_taken_in_with_the_cells_that_they_come_from_and_the_check_agrees()
    {
        var result = Import(new MadeGlotip().Add("1,672").Add("<5", sex: "Female").Add("3", indicator: "Detected trafficking victims"));

        result.IsDone();
        Assert.Contains("3 rows below the header:\n          3 taken in\n", Lines(result.Output), StringComparison.Ordinal);
        Assert.Contains("  data/prosecutions.csv: 2 new\n", Lines(result.Output), StringComparison.Ordinal);
        Assert.Contains("\nXAA,persons-convicted,2020,1672,persons,,reported,,,,,unodc-2025-10-28,data_glotip_1!L4,,,\nXAA,persons-convicted,2020,<5,persons,,reported,sex=female,", project.Text(Table), StringComparison.Ordinal);
        Assert.Contains("unodc-2025-10-28,glotip.xlsx,", project.Text("data/published-files.csv"), StringComparison.Ordinal);
        project.Run("check").IsDone();
        project.Run("tidy", "--check").IsDone();
    }

    [Fact]
    public void A_dry_run_shows_the_same_and_writes_nothing()
    {
        var before = project.Text(Table);

        var result = Import(new MadeGlotip().Add("5"), "--dry-run").IsDone();

        Assert.Contains("To be written:\n", Lines(result.Output), StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written.\n", Lines(result.Output), StringComparison.Ordinal);
        Assert.Equal(before, project.Text(Table));
    }

    [Fact]
    public void Taken_in_twice_it_changes_nothing_the_second_time()
    {
        var table = new MadeGlotip().Add("5").Add("7", sex: "Male");
        Import(table, "--by", "Kim Reader", "--on", "2026-12-02").IsDone();
        var files = Directory.GetFiles(Path.Combine(project.Folder, "data")).ToDictionary(f => f, File.ReadAllText);

        var again = Import(table, "--by", "Somebody Else", "--on", "2027-01-01").IsDone();

        Assert.EndsWith("The project has all of this already. Nothing was written.\n", Lines(again.Output), StringComparison.Ordinal);
        Assert.All(files, f => Assert.Equal(f.Value, File.ReadAllText(f.Key)));
    }

    [Fact]
    public void What_is_refused_is_listed_with_its_cell_and_the_rest_taken_in()
    {
        var result = Import(new MadeGlotip().Add("5").Add("6,112,019", year: "2021").Add("1", sex: "Male").Add("2", sex: "Male").Add("4", code: null, country: "Nowhere"));

        result.IsDone();
        Assert.Contains("glotip.xlsx(5,12): warning RK1602: data_glotip_1!L5 says '6112019' for XAA persons-convicted 2021", result.Errors, StringComparison.Ordinal);
        Assert.Contains("glotip.xlsx(6,12): warning RK1603: data_glotip_1!L6 says '1', data_glotip_1!L7 says '2'", result.Errors, StringComparison.Ordinal);
        Assert.Contains("glotip.xlsx(8,12): warning RK1604: 'Nowhere' isn't a country or area", result.Errors, StringComparison.Ordinal);
        Assert.Contains("          1 with an impossible value (20.0 %)\n", Lines(result.Output), StringComparison.Ordinal);
        Assert.Contains("          2 repeated with different values (40.0 %)\n", Lines(result.Output), StringComparison.Ordinal);
        Assert.DoesNotContain("6112019", project.Text(Table), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_which_nothing_is_taken_in_is_not_registered_and_nothing_is_written()
    {
        Import(new MadeGlotip { Released = "14/04/2025" }.Add("5")).IsDone();
        var files = Directory.GetFiles(Path.Combine(project.Folder, "data")).ToDictionary(f => f, File.ReadAllText);

        var refused = Import(new MadeGlotip().Add("6,112,019").Add("4", code: null, country: "Nowhere"), "--keep").IsDone();
        var others = Import(new MadeGlotip().Add("6", code: "XAB", country: "Northern Sample"), "--countries", "XAA", "--keep").IsDone();

        Assert.EndsWith("None of it was taken in, as the warnings say. Nothing was written.\n", Lines(refused.Output), StringComparison.Ordinal);
        Assert.DoesNotContain("Beside the release", refused.Output, StringComparison.Ordinal);
        Assert.EndsWith("None of it was taken in, as the counts say. Nothing was written.\n", Lines(others.Output), StringComparison.Ordinal);
        Assert.All(files, f => Assert.Equal(f.Value, File.ReadAllText(f.Key)));
        Assert.False(Directory.Exists(Path.Combine(project.Folder, "data/published")));
    }

    [Fact]
    public void A_newer_release_shows_what_it_revises_and_pages_keep_what_the_older_printed()
    {
        Import(new MadeGlotip { Released = "14/04/2025" }.Add("<5").Add("6", year: "2019")).IsDone();

        var result = Import(new MadeGlotip().Add("0").Add("6", year: "2019")).IsDone();

        Assert.Contains("Beside the release of 14 April 2025 (unodc-2025-04-14, the one before): 1 figure the same, 1 revised, 0 vanished, 0 new.\n    XAA persons-convicted 2020: <5 → 0\n", Lines(result.Output), StringComparison.Ordinal);
        project.Run("check").IsDone();
        project.Run("render", "--edition", "2019", "--country", "XAA");
        Assert.Contains("unodc-2025-04-14", project.Text(Table), StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_release_is_taken_in_only_if_that_is_meant()
    {
        var older = new MadeGlotip { Released = null }.Add("4");
        Import(new MadeGlotip().Add("5")).IsDone();
        var before = project.Text(Table);

        Import(older, "--released", "2023-05-30").IsFailure("error RK1606: This is the release of 30 May 2023, and the project has rows of the release of 28 October 2025", "--allow-older");
        Assert.Equal(before, project.Text(Table));

        Import(older, "--released", "2023-05-30", "--allow-older").IsDone();
        Assert.Contains(",unodc-2023-05-30,data_glotip_1!L2,", project.Text(Table), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_countries_that_are_asked_for_are_taken_in()
    {
        var table = new MadeGlotip().Add("5").Add("6", code: "XAB", country: "Northern Sample");

        Assert.Contains("          1 of other countries (50.0 %)\n", Lines(Import(table, "--countries", "xaa").IsDone().Output), StringComparison.Ordinal);
        Assert.DoesNotContain("XAB,persons", project.Text(Table), StringComparison.Ordinal);
        Import(table, "--countries", "XZZ").IsWrongUsage("'XZZ' isn't in countries.csv (--country)");
        Assert.DoesNotContain("other countries", Import(table, "--countries", "all").IsDone().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_is_kept_where_it_is_asked_for_and_the_check_knows_the_folder()
    {
        var table = new MadeGlotip().Add("5");

        Import(table, "--keep").IsDone();

        Assert.Equal(table.Bytes(), File.ReadAllBytes(Path.Combine(project.Folder, "data/published/unodc-2025-10-28/glotip.xlsx")));
        Assert.Contains(",published/unodc-2025-10-28/glotip.xlsx\n", project.Text("data/published-files.csv"), StringComparison.Ordinal);
        Assert.Empty(project.Run("check").IsDone().Errors);
    }

    [Fact]
    public void What_the_project_doesn_t_allow_isn_t_written()
    {
        var before = project.Replace("data/indicators.csv", "persons-convicted,prosecution", "persons-sentenced,prosecution").Text(Table);

        Import(new MadeGlotip().Add("5")).IsFailure("data/prosecutions.csv(3): error RK1106: 'persons-convicted' isn't in indicators.csv.", "Nothing was written.");

        Assert.Equal(before, project.Text(Table));
    }

    [Fact]
    public void Wrong_files_and_wrong_words_are_answered()
    {
        project.Write(Published, "<!DOCTYPE html><title>Maintenance</title>");
        project.Run("import", "glotip", Published).IsFailure("glotip.xlsx: error RK1601: This is a web page", "Nothing was written.");
        project.Run("import", "glotip", "nowhere.xlsx").IsWrongUsage("There is no file 'nowhere.xlsx'.");
        project.Run("import", "glotip", Published, "--released", "30/05/2023").IsWrongUsage("--released takes a day as 2025-10-28");
        project.Run("import", "glotip", Published, "--address", "ftp://example.org").IsWrongUsage("begins with https://");
    }

    [Fact]
    public void As_JSON_it_is_one_document()
    {
        using var json = JsonDocument.Parse(Import(new MadeGlotip().Add("5").Add("1", sex: "Male").Add("2", sex: "Male"), "--json").IsDone().Output);
        var root = json.RootElement;

        Assert.Equal(("unodc-2025-10-28", 3, true), (root.GetProperty("sources")[0].GetProperty("source").GetString(), root.GetProperty("rows").GetInt32(), root.GetProperty("written").GetBoolean()));
        Assert.Equal("RK1603", root.GetProperty("problems")[0].GetProperty("code").GetString());
    }

    private ToolResult Import(MadeGlotip table, params string[] options)
    {
        project.Write(Published, table.Bytes());
        return project.Run(["import", "glotip", Published, .. options]);
    }

    private static string Lines(string output) => output.ReplaceLineEndings("\n");
}
