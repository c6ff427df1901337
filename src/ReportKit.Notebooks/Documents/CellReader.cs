namespace ReportKit.Notebooks.Documents;

/// <summary>Makes a cell of its JSON.</summary>
internal static class CellReader
{
    private static readonly string[] CodeOnly = ["outputs", "execution_count"];

    /// <summary>The cell; null, and a problem, where its kind isn't known.</summary>
    public static NotebookCell? Read(NotebookPart cell) => cell.Text("cell_type") switch
    {
        "code" => ReadCode(cell),
        "markdown" => ReadText(cell, CellKind.Markdown),
        "raw" => ReadText(cell, CellKind.Raw),
        var other => RefuseKind(cell, other),
    };

    private static NotebookCell ReadCode(NotebookPart cell)
    {
        var outputs = cell.List("outputs").Select((value, i) => cell.Inside(value, $"output {i + 1} of {cell.Name}"));
        return ReadShared(cell, CellKind.Code) with
        {
            ExecutionCount = cell.Count("execution_count"),
            Outputs = [.. outputs.OfType<NotebookPart>().Select(OutputReader.Read).OfType<CellOutput>()],
        };
    }

    private static NotebookCell ReadText(NotebookPart cell, CellKind kind)
    {
        foreach (var key in CodeOnly.Where(cell.Map.Entries.ContainsKey))
        {
            cell.Report(cell.Map.Find(key), $"Only code cells have '{key}', and {cell.Name} is {Name(kind)}. Remove '{key}', or make it a code cell.");
        }

        return ReadShared(cell, kind);
    }

    private static NotebookCell ReadShared(NotebookPart cell, CellKind kind)
    {
        var metadata = cell.Object("metadata");
        if (metadata.Find("tags") is not null)
        {
            cell.Inside(metadata, $"the metadata of {cell.Name}")!.Texts("tags");
        }

        return new NotebookCell(kind, cell.Lines("source"))
        {
            // An id that isn't needed is kept all the same.
            Id = cell.Map.Find("id") is null ? null : cell.Text("id"),
            Metadata = metadata,
            Attachments = cell.Map.Find("attachments") is null ? null : ReadAttachments(cell),
            OtherKeys = cell.Map.Without("cell_type", "id", "metadata", "attachments", "source").Without(CodeOnly),
        };
    }

    private static JsonMap ReadAttachments(NotebookPart cell)
    {
        var attachments = cell.Object("attachments");
        foreach (var (name, value) in attachments.Entries)
        {
            var itsName = $"attachment '{name}' of {cell.Name}";
            attachments = cell.Inside(value, itsName) is { } part ? attachments.With(name, part.MimeContent(part.Map, itsName)) : attachments;
        }

        return attachments;
    }

    private static NotebookCell? RefuseKind(NotebookPart cell, string found)
    {
        if (cell.Map.Find("cell_type") is JsonText type)
        {
            cell.Report(type, $"'cell_type' of {cell.Name} is '{found}'; allowed are code, markdown and raw.");
        }

        return null;
    }

    private static string Name(CellKind kind) => kind == CellKind.Markdown ? "Markdown" : "raw";
}
