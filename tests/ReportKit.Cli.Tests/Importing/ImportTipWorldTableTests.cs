namespace ReportKit.Cli.Tests.Importing;

[Trait(Form.Name, Form.Native)]
public sealed class ImportTipWorldTableTests : IDisposable
{
    private const string Header = "YEAR,PROSECUTIONS,CONVICTIONS,VICTIMS IDENTIFIED,NEW OR AMENDED LEGISLATION\n";

    private readonly MadeProject project = new();

    public ImportTipWorldTableTests() => project.Write(
        "data/sources.csv", project.Text("data/sources.csv").Replace("Department of Examples", "US Department of State", StringComparison.Ordinal));

    public void Dispose() => project.Dispose();

    [Fact]
    public void Each_edition_has_rows_of_its_own_and_what_is_restated_is_told()
    {
        project.Write("2017.csv", $"{Header}2015,\"900 (90)\",\"700 (70)\",\"5,000 (500)\",9\n");
        project.Write("2018.csv", $"Global Law Enforcement Data\n{Header}2015,\"950 (90)\",\"700 (70)\",\"5,000 (500)\",9\n2016,\"1,000 (100\",800 (80),\"6,000 (600)\",10\n");
        project.Run("import", "tip-world-table", "2017.csv", "--edition", "2017").IsDone();

        var result = project.Run("import", "tip-world-table", "2018.csv", "--edition", "2018").IsDone();

        Assert.Contains("2018.csv(4,2): warning RK1602: line 4, column B: 2016 prosecutions: '1,000 (100' isn't a whole number", result.Errors, StringComparison.Ordinal);
        Assert.Contains("Restated by a later edition, 1 figure; both stay:\n    2015 prosecutions: 900 (2017) → 950 (2018)\n", result.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.EndsWith(
            "\n2015,2017,900,90,700,70,5000,500,9,single,tip-2017\n2015,2018,950,90,700,70,5000,500,9,single,tip-2018\n2016,2018,,,800,80,6000,600,10,single,tip-2018\n",
            project.Text("data/global-law-enforcement.csv"),
            StringComparison.Ordinal);
        project.Run("check").IsDone();
        Assert.EndsWith(
            "The project has all of this that could be taken in already; 1 cell with figures wasn't, as the warnings say. Nothing was written.\n",
            project.Run("import", "tip-world-table", "2018.csv", "--edition", "2018").IsDone().Output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_edition_needs_to_be_allowed()
    {
        project.Write("2018.csv", $"{Header}2016,1000,800,6000,10\n").Write("2017.csv", $"{Header}2015,900,700,5000,9\n");
        project.Run("import", "tip-world-table", "2018.csv", "--edition", "2018").IsDone();

        project.Run("import", "tip-world-table", "2017.csv", "--edition", "2017").IsFailure("error RK1606: This is the edition of 2017, and the project has rows of the edition of 2018 (tip-2018).");
        project.Run("import", "tip-world-table", "2017.csv", "--edition", "2017", "--allow-older").IsDone();

        Assert.EndsWith("\n2015,2017,900,,700,,5000,,9,single,tip-2017\n2016,2018,1000,,800,,6000,,10,single,tip-2018\n", project.Text("data/global-law-enforcement.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_region_s_table_is_refused()
    {
        project.Write("africa.csv", $"{Header}2016,1000,800,6000,10\n");

        project.Run("import", "tip-world-table", "africa.csv", "--edition", "2018").IsFailure("africa.csv(2,1): error RK1615: The file has figures of africa, and none of the world.", "Nothing was written.");
    }
}
