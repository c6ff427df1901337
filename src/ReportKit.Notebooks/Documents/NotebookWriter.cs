using System.Buffers;

namespace ReportKit.Notebooks;

/// <summary>Writes notebooks in the one form that Python's <c>nbformat.write</c> gives them, byte for byte.</summary>
/// <remarks>Keys by code points, an indent of one space, texts as lists of their lines, numbers as they were read, one LF at the end. What
/// nbformat never writes isn't written here either: <c>signature</c>, <c>orig_nbformat</c>, <c>orig_nbformat_minor</c> of the notebook and
/// <c>trusted</c> of a cell. Half of a surrogate pair, which UTF-8 can't hold, becomes U+FFFD.</remarks>
internal static class NotebookWriter
{
    /// <exception cref="ArgumentException">Ids that nbformat 4.5 asks for are missing, ill-formed or not unique.</exception>
    public static byte[] Write(Notebook notebook)
    {
        if (notebook.MinorVersion >= Notebook.FirstWithIds
            && CellIds.Check(notebook.Cells.Select(c => c.Id)).FirstOrDefault() is (> 0, var message))
        {
            throw new ArgumentException(message, nameof(notebook));
        }

        return Encoding.UTF8.GetBytes(JsonTreeWriter.Write(ToJson(notebook), indent: 1) + "\n");
    }

    public static void Write(Notebook notebook, string path) => WriteWhole(path, Write(notebook));

    /// <summary>Writes a file, beside it first, so that a crash leaves the one before.</summary>
    public static void WriteWhole(string path, byte[] bytes)
    {
        var unfinished = $"{path}.unfinished";
        File.WriteAllBytes(unfinished, bytes);
        File.Move(unfinished, path, overwrite: true);
    }

    private static JsonMap ToJson(Notebook notebook) => notebook.OtherKeys
        .With("cells", new JsonList([.. notebook.Cells.Select(ToJson)]))
        .With("metadata", notebook.Metadata.Without("signature", "orig_nbformat", "orig_nbformat_minor"))
        .With("nbformat", Number(4))
        .With("nbformat_minor", Number(notebook.MinorVersion));

    private static JsonMap ToJson(NotebookCell cell)
    {
        var json = cell.OtherKeys
            .With("cell_type", new JsonText(cell.Kind switch { CellKind.Code => "code", CellKind.Markdown => "markdown", _ => "raw" }))
            .With("metadata", cell.Metadata.Without("trusted"))
            .With("source", Lines(cell.Source));
        json = cell.Id is null ? json : json.With("id", new JsonText(cell.Id));
        json = cell.Attachments is null ? json : json.With("attachments", Attachments(cell.Attachments));
        return cell.Kind != CellKind.Code ? json : json
            .With("execution_count", Number(cell.ExecutionCount))
            .With("outputs", new JsonList([.. cell.Outputs.Select(ToJson)]));
    }

    private static JsonMap ToJson(CellOutput output) => output switch
    {
        StreamOutput stream => Output(output, "stream").With("name", new JsonText(stream.Name)).With("text", Lines(stream.Text)),
        DisplayOutput display => Output(output, "display_data").With("data", Content(display.Data)).With("metadata", display.Metadata),
        ResultOutput result => Output(output, "execute_result").With("data", Content(result.Data)).With("metadata", result.Metadata)
            .With("execution_count", Number(result.ExecutionCount)),
        ErrorOutput error => Output(output, "error").With("ename", new JsonText(error.Name)).With("evalue", new JsonText(error.Message))
            .With("traceback", Texts(error.Trace)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static JsonMap Output(CellOutput output, string type) => output.OtherKeys.With("output_type", new JsonText(type));

    private static JsonMap Attachments(JsonMap attachments) =>
        attachments.Entries.Aggregate(attachments, (all, one) => one.Value is JsonMap content ? all.With(one.Key, Content(content)) : all);

    private static JsonMap Content(JsonMap content) => content.Entries.Aggregate(content, (all, one) =>
        one.Value is JsonText text && OutputData.IsSplit(one.Key) ? all.With(one.Key, Lines(text.Value)) : all);

    private static JsonList Lines(string text) => Texts(PythonLines.Split(text));

    private static JsonList Texts(IEnumerable<string> texts) => new([.. texts.Select(text => new JsonText(text))]);

    private static JsonLiteral Number(int? number) => new(number?.ToString(CultureInfo.InvariantCulture) ?? "null");
}

/// <summary>Splits texts where Python's <c>splitlines(True)</c> does: nbformat keeps texts as such lists.</summary>
internal static class PythonLines
{
    // Among them the separators of ASCII, the next line of ISO 8859, and Unicode's two.
    private static readonly SearchValues<char> Ends = SearchValues.Create("\n\r\v\f\u001C\u001D\u001E\u0085\u2028\u2029");

    /// <summary>The lines of a text with their ends; none of an empty text.</summary>
    public static IEnumerable<string> Split(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny(Ends);
            var next = end < 0 ? text.Length
                : start + end + (text.AsSpan(start + end).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1);
            yield return text[start..next];
            start = next;
        }
    }
}
