using ReportKit.Importing.Tests;

namespace ReportKit.Cli.Tests.Importing;

[Trait(Form.Name, Form.Native)]
public sealed class ImportCtdcTests : IDisposable
{
    private readonly MadeProject project = new();

    public ImportCtdcTests()
    {
        project.Add("units", "victims,count,victim,victims");
        project.Add("indicators", "ctdc-victims-citizens,profile,citizens in case data (no national total),victims,,,", "ctdc-victims-exploited,profile,victims in case data (no national total),victims,,,");
    }

    public void Dispose() => project.Dispose();

    [Fact]
    public void Counts_are_taken_in_and_the_check_agrees()
    {
        var table = new MadeCtdc().Add().Add("gender=Man").Add("yearOfRegistration=");

        var result = Import(table).IsDone();

        Assert.Contains("Global synthetic dataset, release of 30 July 2025 (ctdc-synthetic-2025-07-30)\n3 rows below the header:\n          2 counted by country of exploitation and by citizenship (66.7 %)\n          1 without a year of registration (33.3 %)\n", Lines(result), StringComparison.Ordinal);
        Assert.Contains("\nXAA,ctdc-victims-exploited,2015,2,victims,about,reported,,,,,ctdc-synthetic-2025-07-30,\"from line 2: CountryOfExploitation XAA, yearOfRegistration 2015\",,,\n", project.Text("data/profile.csv"), StringComparison.Ordinal);
        Assert.Contains("\nsex,female,female\n", project.Text("data/breakdowns.csv"), StringComparison.Ordinal);
        project.Run("check").IsDone();

        Assert.EndsWith("The project has all of this already. Nothing was written.\n", Lines(Import(table).IsDone()), StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_show_them_apart_and_say_that_they_are_no_national_total()
    {
        Import(new MadeCtdc().Add()).IsDone();
        project.Run("render", "--edition", "2018").IsDone();

        Assert.DoesNotContain("case data", project.Edition().Text("XAA/report.html"), StringComparison.Ordinal);
        Assert.Contains("Victims in case data (no national total)", project.Edition().Text("XAA/trends.html"), StringComparison.Ordinal);
        Assert.Contains("They are not yearly totals of Exampleland", project.Edition().Text("XAA/trends.html"), StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"outside\">Counts and scores of others</h2>", project.Edition().Text("coverage.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_release_is_taken_in_only_if_that_is_meant()
    {
        Import(new MadeCtdc().Add()).IsDone();

        Import(new MadeCtdc().Add(), "2024-02-01").IsFailure("error RK1606: This is the release of 1 February 2024", "--allow-older");
        Import(new MadeCtdc().Add(), "2024-02-01", "--allow-older").IsDone();
    }

    [Fact]
    public void Names_that_are_not_known_are_written_with_the_rows_that_wait_for_them()
    {
        Import(new MadeCtdc().Add("citizenship=Examplia").Add("citizenship=Examplia"), "2025-07-30", "--dry-run", "--names", "names.csv").IsDone();

        Assert.Contains("\nExamplia,,", project.Text("names.csv"), StringComparison.Ordinal);
        Assert.EndsWith(",2,\"ctdc.csv(2,4)\"\n", project.Text("names.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_day_nothing_is_written() =>
        project.Write("ctdc.csv", new MadeCtdc().Add().Bytes()).Run("import", "ctdc", "ctdc.csv").IsFailure("error RK1601: The file doesn't say when it was published.", "Nothing was written.");

    private ToolResult Import(MadeCtdc table, string released = "2025-07-30", params string[] options)
    {
        project.Write("ctdc.csv", table.Bytes());
        return project.Run(["import", "ctdc", "ctdc.csv", "--released", released, .. options]);
    }

    private static string Lines(ToolResult result) => result.Output.ReplaceLineEndings("\n");
}
