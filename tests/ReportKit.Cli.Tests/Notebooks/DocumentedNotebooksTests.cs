using ReportKit.Notebooks;

namespace ReportKit.Cli.Tests;

/// <summary>The notebooks that our pages show are run as written, a line a cell.</summary>
public sealed partial class DocumentedNotebooksTests : IDisposable
{
    private static readonly string Built = AppContext.BaseDirectory.Replace("ReportKit.Cli.Tests", "ReportKit.Interactive", StringComparison.Ordinal);

    private readonly NotebookFolder made = new();

    public static TheoryData<string> Pages =>
    [
        .. Directory.GetFiles(MadeProject.Repository, "*.md")
            .Concat(Directory.GetFiles(Path.Combine(MadeProject.Repository, "docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.GetFiles(Path.Combine(MadeProject.Repository, "src"), "README.md", SearchOption.AllDirectories))
            .Where(file => CSharp().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(MadeProject.Repository, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_CSharp_of_a_page_runs_as_written(string page)
    {
        var cells = CellsOf(page).Select(cell => cell
            .Replace("#r \"nuget: ReportKit.Interactive\"", "", StringComparison.Ordinal)
            .Replace("Project.Open(\"..\")", Open, StringComparison.Ordinal)
            .Replace("Project.Open(\".\")", Open, StringComparison.Ordinal));
        made.Write("shown", [Kit, .. cells]);

        made.Run("run", "shown.ipynb", "--out", "out").IsDone();

        var executed = made.Executed("shown").Cells;
        Assert.All(
            executed.Skip(1).Where(c => c.Source.Split("//")[0].TrimEnd() is { Length: > 0 } line && line[^1] is not (';' or '}')),
            c => Assert.NotNull(Assert.IsType<ResultOutput>(c.Outputs[^1]).Data.FindText("text/html")));
    }

    [Theory]
    [InlineData("README.md", 10)]
    [InlineData("docs/notebooks.md", 10)]
    [InlineData("src/ReportKit.Interactive/README.md", 4)]
    public void A_first_notebook_has_so_many_lines(string page, int lines) => Assert.Equal(lines, CellsOf(page).Count);

    public void Dispose() => made.Dispose();

    // What the package does, from where it was built.
    private static string Kit =>
        $"#r \"{Built}ReportKit.dll\"\n#r \"{Built}ReportKit.Interactive.dll\"\nReportKit.ReportFormatters.Register()";

    private static string Open => $"Project.Open(@\"{MadeProject.Repository}\")";

    // A notebook is shown a line a cell; a program, which has braces, is one cell.
    private static List<string> CellsOf(string page) =>
    [
        .. CSharp().Matches(File.ReadAllText(Path.Combine(MadeProject.Repository, page)).ReplaceLineEndings("\n"))
            .Select(block => string.Join('\n', block.Groups["code"].Value.Split('\n').Select(line => line.Length >= block.Groups["indent"].Length ? line[block.Groups["indent"].Length..] : line)))
            .SelectMany(code => code.Contains('{', StringComparison.Ordinal) ? [code] : code.Split('\n', StringSplitOptions.RemoveEmptyEntries)),
    ];

    [GeneratedRegex("^(?<indent> *)```csharp\\n(?<code>.*?)^ *```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CSharp();
}
