using ReportKit.Notebooks;

namespace ReportKit.Cli.Tests;

/// <summary>The notebooks that our pages show are run as written, a line a cell.</summary>
public sealed partial class DocumentedNotebooksTests : IDisposable
{
    private static readonly string Built = AppContext.BaseDirectory.Replace("ReportKit.Cli.Tests", "ReportKit.Interactive", StringComparison.Ordinal);

    private readonly NotebookFolder made = new();

    [Theory]
    [InlineData("docs/notebooks.md", 10)]
    [InlineData("src/ReportKit.Interactive/README.md", 4)]
    public void It_runs_as_written(string page, int cells)
    {
        var shown = CSharp().Match(File.ReadAllText(Path.Combine(MadeProject.Repository, page))).Groups["code"].Value;
        var lines = shown.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line
            .Replace("#r \"nuget: ReportKit.Interactive\"", Kit, StringComparison.Ordinal)
            .Replace("\"..\"", $"@\"{MadeProject.Repository}\"", StringComparison.Ordinal));
        made.Write("shown", [.. lines]);

        made.Run("run", "shown.ipynb", "--out", "out").IsDone();

        var executed = made.Executed("shown").Cells;
        Assert.Equal(cells, executed.Count);
        Assert.All(executed.Where(c => !c.Source.EndsWith(';')), c => Assert.NotNull(Assert.IsType<ResultOutput>(c.Outputs[^1]).Data.FindText("text/html")));
    }

    public void Dispose() => made.Dispose();

    // What the package does, from where it was built.
    private static string Kit =>
        $"#r \"{Built}ReportKit.dll\"\n#r \"{Built}ReportKit.Interactive.dll\"\nReportKit.ReportFormatters.Register()";

    [GeneratedRegex("```csharp\\n(?<code>#r .*?)```", RegexOptions.Singleline)]
    private static partial Regex CSharp();
}
