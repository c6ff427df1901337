using ReportKit.Notebooks;

namespace ReportKit.Cli.Tests;

/// <summary>The repository's own notebooks.</summary>
public sealed class RepositoryNotebooksTests
{
    private static string Folder => Path.Combine(MadeProject.Repository, "notebooks");

    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder, "*.ipynb").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Fact]
    public void Nothing_that_running_leaves_is_committed() => Tool.Run(MadeProject.Repository, "notebook", "clean", "notebooks", "--check").IsDone();

    [Theory]
    [MemberData(nameof(Files))]
    public void A_cell_calls_and_has_about_fifteen_lines_at_most(string file) =>
        Assert.All(NotebookReader.Read(Path.Combine(Folder, file)).Cells.Where(c => c.Kind == CellKind.Code), c => Assert.InRange(c.Source.Split('\n').Length, 1, 16));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_notebook_is_for_a_country_and_an_edition(string file) =>
        Assert.Equal(["country", "edition"], ReportKit.Notebooks.NotebookParameters.Read(NotebookReader.Read(Path.Combine(Folder, file))).Select(p => p.Name));

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_section_has_prose_and_something_to_see(string file)
    {
        var cells = NotebookReader.Read(Path.Combine(Folder, file)).Cells;
        Assert.All(cells.Index().Where(c => c.Item.Kind == CellKind.Markdown && c.Item.Source.StartsWith("## ", StringComparison.Ordinal)), c =>
        {
            Assert.Contains("\n\n", c.Item.Source, StringComparison.Ordinal);
            Assert.False(cells[c.Index + 1].Source.TrimEnd().EndsWith(';'), $"{c.Item.Source}: the cell shows nothing.");
        });
    }
}
