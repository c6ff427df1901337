namespace ReportKit.Notebooks;

/// <summary>Takes out of a notebook what running it left behind, so that only what people wrote is committed.</summary>
/// <remarks>Taken out: outputs and execution counts; of a cell's metadata the times, counts and states that front ends note down when it
/// runs (<c>execution</c>, <c>ExecuteTime</c>, <c>executionInfo</c>, <c>outputId</c>, <c>papermill</c>) and how its output was folded,
/// which says nothing once there is none (<c>collapsed</c>, <c>scrolled</c>); of the notebook's metadata the state of widgets, papermill's
/// record, and <c>language_info.version</c>, which kernels write anew on every machine. Kept: all else, such as <c>tags</c>,
/// <c>slideshow</c>, <c>jupyter</c>, <c>dotnet_interactive</c>, <c>polyglot_notebook</c>, <c>toc</c>.</remarks>
internal static class NotebookCleaner
{
    private static readonly string[] OfCells =
        ["collapsed", "execution", "ExecuteTime", "executionInfo", "outputId", "papermill", "scrolled"];

    private static readonly string[] OfNotebooks = ["papermill", "widgets"];

    /// <summary>The notebook as its writer left it before it ran.</summary>
    public static Notebook Clean(Notebook notebook) => notebook with
    {
        Cells = [.. notebook.Cells.Select(c => c with { Outputs = [], ExecutionCount = null, Metadata = c.Metadata.Without(OfCells) })],
        Metadata = WithoutVersion(notebook.Metadata.Without(OfNotebooks)),
    };

    /// <summary>What <see cref="Clean"/> would take out, in order of cells; none where it would change nothing.</summary>
    /// <returns><c>cell 3 ('chart') holds 2 outputs and the execution count 5</c>.</returns>
    public static IReadOnlyList<string> Findings(Notebook notebook)
    {
        var hasVersion = notebook.Metadata.Find("language_info", "version") is not null;
        var whole = Named(notebook.Metadata, OfNotebooks).Concat(hasVersion ? ["metadata 'language_info.version'"] : []);
        return
        [
            .. notebook.Cells.Select((cell, i) => (Name: cell.NameAt(i + 1), Holds: Left(cell)))
                .Append(("the notebook", [.. whole]))
                .Where(left => left.Holds.Count > 0)
                .Select(left => $"{left.Name} holds {Listed(left.Holds)}"),
        ];
    }

    private static IReadOnlyList<string> Left(NotebookCell cell)
    {
        var outputs = cell.Outputs.Count switch { 0 => null, 1 => "an output", var many => $"{many} outputs" };
        var count = cell.ExecutionCount is { } number ? $"the execution count {number}" : null;
        return [.. new[] { outputs, count }.OfType<string>(), .. Named(cell.Metadata, OfCells)];
    }

    private static IEnumerable<string> Named(JsonMap metadata, string[] keys) =>
        keys.Where(metadata.Entries.ContainsKey).Select(k => $"metadata '{k}'");

    private static string Listed(IReadOnlyList<string> parts) =>
        parts.Count < 2 ? string.Concat(parts) : $"{string.Join(", ", parts.SkipLast(1))} and {parts[^1]}";

    private static JsonMap WithoutVersion(JsonMap metadata) =>
        metadata.Find("language_info") is JsonMap language ? metadata.With("language_info", language.Without("version")) : metadata;
}
