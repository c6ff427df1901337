namespace ReportKit.Notebooks;

/// <summary>Something that a code cell put out: one of the four kinds that nbformat 4 knows.</summary>
internal abstract record CellOutput
{
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

/// <summary>Something that the cell showed: MIME types and content (a text, or
/// for JSON types the JSON itself); by type, also an image's width.</summary>
internal sealed record DisplayOutput(JsonMap Data, JsonMap Metadata) : CellOutput
{
    public DisplayOutput(MimeBundle bundle)
        : this(OutputData.Of(bundle), JsonMap.Empty)
    {
    }
}

/// <summary>The value of the cell's last expression, and the cell's count when it ran; null where that isn't known.</summary>
internal sealed record ResultOutput(JsonMap Data, JsonMap Metadata, int? ExecutionCount) : CellOutput
{
    public ResultOutput(MimeBundle bundle, int executionCount)
        : this(OutputData.Of(bundle), JsonMap.Empty, executionCount)
    {
    }
}

/// <summary>Why the cell failed; the trace is lines to show, which may hold ANSI colours.</summary>
internal sealed record ErrorOutput(string Name, string Message, IReadOnlyList<string> Trace) : CellOutput
{
    public ErrorOutput(CellError error)
        : this(error.Name, error.Message, error.Trace)
    {
    }
}
