namespace ReportKit.Notebooks;

/// <summary>Something that a code cell put out: one of the four kinds that nbformat 4 knows.</summary>
internal abstract record CellOutput
{
    /// <summary>Keys of the file that nbformat doesn't know; they are kept.</summary>
    public JsonMap OtherKeys { get; init; } = JsonMap.Empty;
}

/// <summary>Text that was written to <c>stdout</c> or <c>stderr</c>.</summary>
internal sealed record StreamOutput(string Name, string Text) : CellOutput
{
    public StreamOutput(StreamName stream, string text)
        : this(stream == StreamName.Error ? "stderr" : "stdout", text)
    {
    }
}

/// <summary>Something that the cell showed.</summary>
/// <param name="Data">MIME types and content: a text, or for JSON types the JSON itself.</param>
/// <param name="Metadata">By MIME type, such as an image's width.</param>
internal sealed record DisplayOutput(JsonMap Data, JsonMap Metadata) : CellOutput
{
    /// <exception cref="NotebookFormatException">Content of a JSON type isn't JSON.</exception>
    public DisplayOutput(MimeBundle bundle)
        : this(OutputData.Of(bundle), JsonMap.Empty)
    {
    }
}

/// <summary>The value of the cell's last expression, as in <see cref="DisplayOutput"/>.</summary>
/// <param name="Data">MIME types and content.</param>
/// <param name="Metadata">By MIME type.</param>
/// <param name="ExecutionCount">The cell's count when it ran; null where it isn't known.</param>
internal sealed record ResultOutput(JsonMap Data, JsonMap Metadata, int? ExecutionCount) : CellOutput
{
    /// <exception cref="NotebookFormatException">Content of a JSON type isn't JSON.</exception>
    public ResultOutput(MimeBundle bundle, int executionCount)
        : this(OutputData.Of(bundle), JsonMap.Empty, executionCount)
    {
    }
}

/// <summary>Why the cell failed.</summary>
/// <param name="Name">Type of the exception.</param>
/// <param name="Message">What it says.</param>
/// <param name="Trace">Lines to show; they may hold ANSI colours.</param>
internal sealed record ErrorOutput(string Name, string Message, IReadOnlyList<string> Trace) : CellOutput
{
    public ErrorOutput(CellError error)
        : this(error.Name, error.Message, error.Trace)
    {
    }
}
