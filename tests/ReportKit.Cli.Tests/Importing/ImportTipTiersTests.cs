namespace ReportKit.Cli.Tests.Importing;

[Trait(Form.Name, Form.Native)]
public sealed class ImportTipTiersTests : IDisposable
{
    private const string Table = "Country,2017,2018,2019\nExampleland,2,2,3\nNorthern Sample,9,4,\nNowhere,1,1,1\n";

    private readonly MadeProject project = new();

    public void Dispose() => project.Dispose();

    [Fact]
    public void Tiers_are_taken_in_and_what_the_project_has_stays()
    {
        var call = new[] { "import", "tip-tiers", "panel.csv", "--codes", "1=1,2=2,3=2WL,4=3,9=none" };
        project.Write("panel.csv", Table);
        project.Run([.. call, "--dry-run"]).IsDone();
        Assert.DoesNotContain("2019", project.Text("data/tiers.csv"), StringComparison.Ordinal);

        var result = project.Run(call).IsDone();

        Assert.Contains("panel.csv(2,3): warning RK1610: XAA 2018: '2', and data/tiers.csv(3) has 1 (tip-2018, single). Nothing was chosen", result.Errors, StringComparison.Ordinal);
        Assert.Contains("panel.csv(4,1): warning RK1604: 'Nowhere' isn't a country", result.Errors, StringComparison.Ordinal);
        Assert.Contains("2017 to 2019 (3 editions)\n9 cells of tiers below the header:\n", result.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.EndsWith("\nXAA,2017,2,single,tip-2017,,,\nXAA,2018,1,single,tip-2018,,,\nXAA,2019,2WL,single,tip-2019,,,\"panel.csv, line 2, column D\"\nXAB,2018,3,single,tip-2018,,,\n", project.Text("data/tiers.csv"), StringComparison.Ordinal);
        project.Run("check").IsDone();
        Assert.EndsWith("The project has all of this that could be taken in already; 4 cells of tiers weren't, as the warnings say. Nothing was written.\n", project.Run(call).IsDone().Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_without_their_meaning_are_refused()
    {
        project.Write("panel.csv", Table);

        project.Run("import", "tip-tiers", "panel.csv").IsFailure("panel.csv(2,2): error RK1613: The file writes tiers as numbers (2, 3, 4, 9)", "Nothing was written.");
    }

    [Fact]
    public void A_second_file_with_the_name_of_the_first_is_to_be_renamed_if_it_brings_rows_of_the_same_edition()
    {
        project.Write("panel.csv", "Country,2019\nExampleland,Tier 2\n");
        project.Run("import", "tip-tiers", "panel.csv").IsDone();
        var registered = project.Text("data/published-files.csv");

        // What it says is there already: nothing is to be registered.
        project.Write("panel.csv", "Country,2019\nExampleland,Tier Two\nExampleland,Tier 2\n");
        project.Run("import", "tip-tiers", "panel.csv").IsDone();
        Assert.Equal(registered, project.Text("data/published-files.csv"));

        project.Write("panel.csv", "Country,2019\nNorthern Sample,Tier 1\n");
        project.Run("import", "tip-tiers", "panel.csv").IsFailure(
            "panel.csv: error RK1616: data/published-files.csv(2) registers another file with the name panel.csv for tip-2019 (32 bytes, SHA-256 ",
            "Give this file another name, and import it again.",
            "Nothing was written.");
        Assert.Equal(registered, project.Text("data/published-files.csv"));

        project.Write("panel-2.csv", "Country,2019\nNorthern Sample,Tier 1\n");
        project.Run("import", "tip-tiers", "panel-2.csv").IsDone();
        Assert.Equal(["tip-2019,panel-2.csv", "tip-2019,panel.csv"], project.Text("data/published-files.csv").Split('\n')[1..^1].Select(l => string.Join(',', l.Split(',')[..2])).Order());
    }

    [Fact]
    public void Names_are_written_though_no_row_can_be_taken_in()
    {
        project.Write("panel.csv", "Country,2018\nNowhere,Tier 1\n");

        project.Run("import", "tip-tiers", "panel.csv", "--names", "names.csv").IsFailure("Nothing of the file can be taken in", "Nothing was written.");

        Assert.Contains("\nNowhere,,", project.Text("names.csv").ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3", "--codes takes what the file has, a sign and a tier, as 3=2WL, not '3'.")]
    [InlineData("3=4", "--codes 3=4: '4' isn't a tier: 1, 2, 2WL, 3, SC, none.")]
    [InlineData("3=3,3.0=2WL", "--codes says of '3.0' that it is 3 and that it is 2WL.")]
    public void A_meaning_that_can_t_be_is_answered(string codes, string message)
    {
        project.Write("panel.csv", Table);

        project.Run("import", "tip-tiers", "panel.csv", "--codes", codes).IsWrongUsage(message);
    }
}
