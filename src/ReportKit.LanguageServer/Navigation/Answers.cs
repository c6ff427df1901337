using System.Text.Json.Nodes;
using ReportKit.LanguageServer.Protocol;
using StreamJsonRpc;

namespace ReportKit.LanguageServer;

/// <summary>Answers that depend on the kind of a file.</summary>
internal static class Answers
{
    private const int RequestFailed = -32803;

    public static IReadOnlyList<CompletionItem> Complete(ProjectView view, ToolParts parts, OpenDocument document, Position at) =>
        Path.GetExtension(document.Path) switch
        {
            ".csv" => TableCompletion.Of(view.Sources, document, at),
            ".yml" => YamlCompletion.Of(view, SchemaOf(view, parts, document), document, at),
            _ when IsTemplate(view, document) => TemplateCompletion.Of(view, document, at),
            _ => [],
        };

    public static Hover? Hover(ProjectView view, ToolParts parts, OpenDocument document, Position at)
    {
        var named = NameFinder.At(view, document, at);
        var isTable = document.Path.EndsWith(".csv", StringComparison.Ordinal);
        return named?.Fact is not null ? FactHover.Of(view, named)
            : IsTemplate(view, document) ? TemplateCompletion.HoverOf(view, document, at)
            : isTable ? TableCompletion.HoverOf(view.Sources, document, at)
            : YamlCompletion.HoverOf(SchemaOf(view, parts, document), document, at);
    }

    public static RenameRange PrepareRename(ProjectView view, OpenDocument document, Position at) =>
        Renaming.Prepare(view, document, at) is { Named: { } named } ? new RenameRange(named.Range, Written(document, named))
        : throw Refused(Renaming.Prepare(view, document, at).Refusal);

    public static WorkspaceEdit Rename(ProjectView view, OpenDocument document, Position at, string name)
    {
        var (named, refusal) = Renaming.Prepare(view, document, at);
        refusal = named is null ? refusal : Renaming.Objection(view, named, name);
        return refusal.Length > 0 ? throw Refused(refusal) : Renaming.Rename(view, named!, name);
    }

    /// <summary>The schema of a document; null where there is none.</summary>
    public static JsonObject? SchemaOf(ProjectView view, ToolParts parts, OpenDocument document)
    {
        var file = view.ShownAs(document.Path);
        return view.Once("schemas", () => parts.Schemas(view.Sources))
            .FirstOrDefault(s => s.Key == file || (s.Key.EndsWith("/*.yml", StringComparison.Ordinal)
                && file.StartsWith(s.Key[..^5], StringComparison.Ordinal) && file.EndsWith(".yml", StringComparison.Ordinal))).Value;
    }

    private static bool IsTemplate(ProjectView view, OpenDocument document) =>
        view.ShownAs(document.Path) is var file && file.StartsWith("templates/", StringComparison.Ordinal)
            && file.Contains(".sbn-", StringComparison.Ordinal);

    private static string Written(OpenDocument document, Named named) =>
        document.Text[OpenDocument.OffsetOf(document.Text, named.Range.Start)..OpenDocument.OffsetOf(document.Text, named.Range.End)];

    private static LocalRpcException Refused(string reason) => new(reason) { ErrorCode = RequestFailed };
}
