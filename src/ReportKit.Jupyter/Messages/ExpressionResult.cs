using System.Text.Json.Serialization;
using ReportKit.Notebooks.Sessions;

namespace ReportKit.Jupyter.Messages;

/// <summary>What one of a request's user expressions gave: a value in its forms, or an error.</summary>
internal sealed record ExpressionResult(
    string Status,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] MimeBundle? Data,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Nothing? Metadata,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Ename,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Evalue,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<string>? Traceback)
{
    private static readonly MimeBundle NoForms = new(new Dictionary<string, string>());

    public static ExpressionResult Of(CellResult result) => result.Error is { } error
        ? new("error", null, null, error.Name, error.Message, error.Trace)
        : new("ok", result.Value ?? NoForms, Nothing.Here, null, null, null);
}
