namespace ReportKit.Notebooks;

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
        _ => cell.RefuseKind<NotebookCell>("cell_type", "code, markdown and raw."),
    };

    private static NotebookCell ReadCode(NotebookPart cell)
    {
        var outputs = cell.List("outputs").Select((value, i) => cell.Inside(value, $"output {i + 1} of {cell.Name}"));
        return ReadShared(cell, CellKind.Code) with
        {
            ExecutionCount = cell.Count("execution_count"),
            Outputs = [.. outputs.OfType<NotebookPart>().Select(ReadOutput).OfType<CellOutput>()],
        };
    }

    private static NotebookCell ReadText(NotebookPart cell, CellKind kind)
    {
        var kindName = kind == CellKind.Markdown ? "Markdown" : "raw";
        foreach (var key in CodeOnly.Where(cell.Map.Entries.ContainsKey))
        {
            cell.Report(
                cell.Map.Find(key),
                $"Only code cells have '{key}', and {cell.Name} is {kindName}. Remove '{key}', or make it a code cell.");
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
            if (cell.Inside(value, itsName) is { } part)
            {
                attachments = attachments.With(name, part.MimeContent(part.Map, itsName));
            }
        }

        return attachments;
    }

    private static CellOutput? ReadOutput(NotebookPart output) => output.Text("output_type") switch
    {
        "stream" => new StreamOutput(output.Text("name"), output.Lines("text")) { OtherKeys = Others(output, "name", "text") },
        "display_data" => new DisplayOutput(Data(output), output.Object("metadata")) { OtherKeys = Others(output, "data", "metadata") },
        "execute_result" => new ResultOutput(Data(output), output.Object("metadata"), output.Count("execution_count"))
        {
            OtherKeys = Others(output, "data", "metadata", "execution_count"),
        },
        "error" => new ErrorOutput(output.Text("ename"), output.Text("evalue"), output.Texts("traceback"))
        {
            OtherKeys = Others(output, "ename", "evalue", "traceback"),
        },
        _ => output.RefuseKind<CellOutput>(
            "output_type", "stream, display_data, execute_result and error. Run the cell again, or remove the output."),
    };

    private static JsonMap Data(NotebookPart output) => output.MimeContent(output.Object("data"), $"the data of {output.Name}");

    private static JsonMap Others(NotebookPart output, params IEnumerable<string> known) =>
        output.Map.Without(known).Without("output_type");
}
