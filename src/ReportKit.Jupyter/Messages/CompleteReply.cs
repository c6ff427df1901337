using System.Text.Json.Serialization;

namespace ReportKit.Jupyter.Messages;

/// <summary>What could stand at the cursor. Positions are Unicode code points.</summary>
internal sealed record CompleteReply(IReadOnlyList<string> Matches, int CursorStart, int CursorEnd, CompletionMetadata Metadata)
{
    public string Status { get; } = "ok";
}

/// <summary>The same with the kind of each, in the form that JupyterLab and VS Code read.</summary>
internal sealed record CompletionMetadata([property: JsonPropertyName("_jupyter_types_experimental")] IReadOnlyList<TypedCompletion> Types);

/// <summary>One name that could be completed.</summary>
internal sealed record TypedCompletion(string Text, string Type, int Start, int End);
