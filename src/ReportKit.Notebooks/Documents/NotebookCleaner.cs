namespace ReportKit.Notebooks.Documents;

/// <summary>Takes out of a notebook what running it left behind, so that only what people wrote is committed.</summary>
/// <remarks>
/// Taken out: outputs and execution counts; of a cell's metadata the times, counts and states that front ends note down when
/// it runs (<c>execution</c>, <c>ExecuteTime</c>, <c>executionInfo</c>, <c>outputId</c>, <c>papermill</c>) and how its output
/// was folded, which says nothing once there is none (<c>collapsed</c>, <c>scrolled</c>); of the notebook's metadata the state
/// of widgets, papermill's record, and <c>language_info.version</c>, which kernels write anew on every machine. Kept: all else,
/// such as <c>tags</c>, <c>slideshow</c>, <c>jupyter</c>, <c>dotnet_interactive</c>, <c>polyglot_notebook</c>, <c>toc</c>.
/// </remarks>
public static class NotebookCleaner
{
    private static readonly string[] OfCells = ["collapsed", "execution", "ExecuteTime", "executionInfo", "outputId", "papermill", "scrolled"];

    private static readonly string[] OfNotebooks = ["papermill", "widgets"];

    /// <summary>The notebook as its writer left it before it ran.</summary>
    public static Notebook Clean(Notebook notebook) => notebook with
    {
        Cells = [.. notebook.Cells.Select(c => c with { Outputs = [], ExecutionCount = null, Metadata = c.Metadata.Without(OfCells) })],
        Metadata = WithoutVersion(notebook.Metadata.Without(OfNotebooks)),
    };

    /// <summary>What <see cref="Clean"/> would take out, in order of cells; none where it would change nothing.</summary>
    public static IReadOnlyList<Leftover> Findings(Notebook notebook)
    {
        var cells = notebook.Cells.Select((cell, i) => new Leftover(i + 1, cell.Id, Sentence(Left(cell))));
        var whole = Named(notebook.Metadata, OfNotebooks).Concat(HasVersion(notebook.Metadata) ? ["metadata 'language_info.version'"] : []);
        return [.. cells.Append(new Leftover(0, null, Sentence([.. whole]))).Where(l => l.Holds.Length > 0)];
    }

    private static IReadOnlyList<string> Left(NotebookCell cell)
    {
        var outputs = cell.Outputs.Count switch { 0 => null, 1 => "an output", var many => $"{many} outputs" };
        var count = cell.ExecutionCount is { } number ? $"the execution count {number}" : null;
        return [.. new[] { outputs, count }.OfType<string>(), .. Named(cell.Metadata, OfCells)];
    }

    private static IEnumerable<string> Named(JsonMap metadata, string[] keys) => keys.Where(metadata.Entries.ContainsKey).Select(k => $"metadata '{k}'");

    private static string Sentence(IReadOnlyList<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";

    private static bool HasVersion(JsonMap metadata) => metadata.Find("language_info", "version") is not null;

    private static JsonMap WithoutVersion(JsonMap metadata) =>
        metadata.Find("language_info") is JsonMap language ? metadata.With("language_info", language.Without("version")) : metadata;
}

/// <summary>What running a notebook left in it.</summary>
/// <param name="Cell">Number of the cell, counted from 1; 0 where the notebook's own metadata is meant.</param>
/// <param name="Id">The cell's id; null where it has none.</param>
/// <param name="Holds">What is there: <c>2 outputs and the execution count 5</c>.</param>
public sealed record Leftover(int Cell, string? Id, string Holds)
{
    /// <summary><c>cell 3 ('chart') holds 2 outputs and the execution count 5</c>.</summary>
    public override string ToString() => $"{(Cell == 0 ? "the notebook" : Id is null ? $"cell {Cell}" : $"cell {Cell} ('{Id}')")} holds {Holds}";
}
