using ReportKit.Notebooks;

namespace ReportKit.Cli.Tests;

/// <summary>A folder with notebooks made for a test.</summary>
internal sealed class NotebookFolder : IDisposable
{
    /// <summary>The folder.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("notebook-tests-").FullName;

    /// <summary>Writes a notebook of C# cells; <c>tag|source</c> gives a cell a tag.</summary>
    public string Write(string name, params string[] cells)
    {
        var made = cells.Select((cell, i) => cell.Split('|', 2) is [var tag, var source] && tag.All(c => char.IsAsciiLetterLower(c) || c == '-')
            ? Cell(i, source) with { Metadata = JsonMap.Empty.With("tags", JsonTree.Parse(JsonSerializer.Serialize(new[] { tag }), "tags")) }
            : Cell(i, cell));
        var path = System.IO.Path.Combine(Path, $"{name}.ipynb");
        NotebookWriter.Write(new Notebook([.. made], JsonMap.Empty, 5), path);
        return path;
    }

    /// <summary>Runs the tool in the folder.</summary>
    public ToolResult Run(params string[] arguments) => Tool.Run(Path, ["notebook", .. arguments]);

    /// <summary>Reads a notebook that a run wrote.</summary>
    public Notebook Executed(string name) => NotebookReader.Read(System.IO.Path.Combine(Path, "out", $"{name}.ipynb"));

    public void Dispose() => Directory.Delete(Path, recursive: true);

    private static NotebookCell Cell(int index, string source) => new(CellKind.Code, source) { Id = $"c{index + 1}" };
}
