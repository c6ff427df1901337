namespace ReportKit.Jupyter;

/// <summary>Asks what could stand at the cursor, or what stands there; counted in Unicode code points, null is the end.</summary>
internal sealed record CursorRequest(string Code, int? CursorPos = null);

/// <summary>What could stand at the cursor. Positions are Unicode code points.</summary>
internal sealed record CompleteReply(IReadOnlyList<string> Matches, int CursorStart, int CursorEnd, CompletionMetadata Metadata)
    : Reply("ok");

/// <summary>The same with the kind of each, in the form that JupyterLab and VS Code read.</summary>
internal sealed record CompletionMetadata([property: JsonPropertyName("_jupyter_types_experimental")] IReadOnlyList<TypedCompletion> Types);

internal sealed record TypedCompletion(string Text, string Type, int Start, int End);

internal sealed record InspectReply(bool Found, MimeBundle Data, Nothing Metadata) : Reply("ok");

internal sealed record IsCompleteRequest(string Code);

/// <summary><c>complete</c>, <c>incomplete</c> with the indentation of the next line, or <c>invalid</c>.</summary>
internal sealed record IsCompleteReply(
    string Status, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Indent = null);
