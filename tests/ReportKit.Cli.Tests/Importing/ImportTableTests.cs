namespace ReportKit.Cli.Tests.Importing;

[Trait(Form.Name, Form.Native)]
public sealed class ImportTableTests : IDisposable
{
    private readonly MadeProject project = new();

    public ImportTableTests() => project.Write("police.csv", "Year,Convicted\n2020,5\n2021,n/a\n2022,some\n2023,6\n2024,7\n");

    public void Dispose() => project.Dispose();

    [Fact]
    public void A_draft_is_filled_in_and_its_file_taken_in()
    {
        var draft = project.Run("import", "table", "police.csv", "--draft").IsDone();
        Assert.Contains("Then: reportkit import table police.csv --map maps/police.yml --dry-run", draft.Output, StringComparison.Ordinal);
        project.Run("import", "table", "police.csv", "--draft").IsWrongUsage("maps/police.yml is there already");
        project.Run("import", "table", "police.csv", "--map", "maps/police.yml").IsFailure("maps/police.yml(6,13): error RK1633: OPEN stands here still. Say who publishes the file.", "Nothing was written.");

        Fill();
        var result = project.Run("import", "table", "police.csv", "--map", "maps/police.yml", "--released", "2026-02-01").IsDone();

        Assert.Contains("police.csv(4,2): warning RK1602: line 4: 'some' isn't a number", result.Errors, StringComparison.Ordinal);
        Assert.Contains("\nXAA,convictions,2020,5,persons,,reported,,,,,police-2026-02-01,line 2,,,\nXAA,convictions,2021,,persons,,not-reported,", project.Text("data/prosecutions.csv"), StringComparison.Ordinal);
        project.Run("check").IsDone();
        project.Run("tidy", "--check").IsDone();
        Assert.Contains("The project has all of this already.", project.Run("import", "table", "police.csv", "--map", "maps/police.yml", "--released", "2026-02-01").IsDone().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_call_without_a_map_is_told_how_to_get_one()
    {
        project.Run("import", "table", "police.csv").IsWrongUsage("--map MAP.yml", "--draft");
        project.Run("import", "table", "police.csv", "--map", "nowhere.yml").IsWrongUsage("There is no file 'nowhere.yml' (--map).");
        project.Run("import", "table", "nowhere.csv", "--draft").IsWrongUsage("There is no file 'nowhere.csv'.");
    }

    private void Fill()
    {
        var map = project.Text("maps/police.yml").Replace("country: OPEN", "country: XAA", StringComparison.Ordinal)
            .Replace("class: OPEN", "class: C", StringComparison.Ordinal).Replace("indicator: OPEN", "indicator: convictions", StringComparison.Ordinal)
            .Replace("\"n/a\": OPEN", "\"n/a\": not-reported", StringComparison.Ordinal)
            .Replace("\"some\": OPEN", "# \"some\"", StringComparison.Ordinal).Replace(": OPEN", ": Examples", StringComparison.Ordinal);
        project.Write("maps/police.yml", map);
    }
}
