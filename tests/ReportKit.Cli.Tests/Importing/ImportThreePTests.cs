using ReportKit.Importing.Tests;

namespace ReportKit.Cli.Tests.Importing;

[Trait(Form.Name, Form.Native)]
public sealed class ImportThreePTests : IDisposable
{
    private readonly MadeProject project = new();

    public ImportThreePTests()
    {
        project.Add("units", "points-1-to-5,measure,point on a scale of 1 to 5,points on a scale of 1 to 5", "points-3-to-15,measure,point on a scale of 3 to 15,points on a scale of 3 to 15");
        project.Add("indicators", [.. new[] { "prosecution", "protection", "prevention" }.Select(p => $"3p-{p},profile,3P index: {p} (1 to 5),points-1-to-5,,,"), "3p-total,profile,3P index: sum (3 to 15),points-3-to-15,,,"]);
    }

    public void Dispose() => project.Dispose();

    [Fact]
    public void Scores_are_taken_in_and_the_check_agrees()
    {
        var table = new MadeThreeP().Add("Exampleland", "2010", "4", "3", "-", "").Add("Northern Sample", "2010", "1", "1", "1", "4");

        var result = Import(table).IsDone();

        Assert.Contains("8 scores below the header:\n          2 that are missing (25.0 %)\n          1 that aren't the sum of their parts (12.5 %)\n          5 taken in (62.5 %)\n", Lines(result), StringComparison.Ordinal);
        Assert.Contains("3p.csv(3,6): warning RK1636: line 3 gives the sum 4 for XAB 2010, and its parts are prosecution 1, protection 1, prevention 1.", result.Errors, StringComparison.Ordinal);
        Assert.Contains("\nXAA,3p-prosecution,2010,4,points-1-to-5,,reported,,,,,3p-2016-10-15,line 2,,,\n", project.Text("data/profile.csv"), StringComparison.Ordinal);
        Assert.Contains("3p-2016-10-15,F,\"Seo-Young Cho, Axel Dreher and Eric Neumayer\",3P Anti-trafficking Policy Index,", project.Text("data/sources.csv"), StringComparison.Ordinal);
        project.Run("check").IsDone();

        Assert.EndsWith("The project has all of this that could be taken in already; 1 score wasn't, as the warnings say. Nothing was written.\n", Lines(Import(table).IsDone()), StringComparison.Ordinal);
    }

    [Fact]
    public void It_stands_beside_the_kit_s_own_score_and_says_whose_it_is()
    {
        Import(new MadeThreeP().Add("Exampleland", "2015", "4", "3", "2", "9")).IsDone();

        var text = project.Run("assess", "--country", "XAA", "--edition", "2018").IsDone().Output.ReplaceLineEndings("\n");
        using var json = JsonDocument.Parse(project.Run("assess", "--country", "XAA", "--edition", "2018", "--json").IsDone().Output);

        Assert.Contains("no part of the tier: prosecution abstains, protection abstains, prevention abstains.\nBeside it the 3P Anti-trafficking Policy Index for 2015 (3p-2016-10-15), an outside index with a key of its own: prosecution 4, protection 3, prevention 2, sum 9.\n", text, StringComparison.Ordinal);
        var assessment = json.RootElement.GetProperty("assessments")[0];
        Assert.Equal((9, JsonValueKind.Null), (assessment.GetProperty("outside_score").GetProperty("sum").GetInt32(), assessment.GetProperty("score").GetProperty("sum").ValueKind));
    }

    [Fact]
    public void An_older_release_is_taken_in_only_if_that_is_meant()
    {
        var table = new MadeThreeP().Add("Exampleland", "2010", "4", "3", "2", "9");
        Import(table).IsDone();

        Import(table, "2014-11-25").IsFailure("error RK1606", "--allow-older");
    }

    private ToolResult Import(MadeThreeP table, string released = "2016-10-15")
    {
        project.Write("3p.csv", table.Csv());
        return project.Run("import", "3p", "3p.csv", "--released", released);
    }

    private static string Lines(ToolResult result) => result.Output.ReplaceLineEndings("\n");
}
