using System.Text.Json.Serialization;

namespace ReportKit.Jupyter.Messages;

/// <summary>Asks whether code can be run as it is.</summary>
internal sealed record IsCompleteRequest(string Code);

/// <summary><c>complete</c>, <c>incomplete</c> with the indentation of the next line, or <c>invalid</c>.</summary>
internal sealed record IsCompleteReply(string Status, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Indent);
