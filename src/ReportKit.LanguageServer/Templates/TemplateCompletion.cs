using ReportKit.LanguageServer.Protocol;
using ReportKit.Narrative;

namespace ReportKit.LanguageServer;

/// <summary>What a template can name at a place: variables, members of what stands before the dot, functions, other templates.</summary>
internal static partial class TemplateCompletion
{
    public static IReadOnlyList<CompletionItem> Of(ProjectView view, OpenDocument document, Position at)
    {
        var (line, character) = LineOf(document, at);
        var before = line[..character];
        if (!IsCode(document.Text, at))
        {
            return [];
        }

        if (Quoted().Match(before) is { Success: true } quoted)
        {
            var templates = view.Inputs.Templates;
            var names = quoted.Groups["what"].Value == "include" ? templates.All.Select(t => t.Name).Order(StringComparer.Ordinal)
                : templates.NamesIn("phrases/");
            return [.. names.Select(name => Item(name, null, line, quoted.Groups["word"].Index, at.Line, character))];
        }

        var begun = Begun().Match(before);
        var path = begun.Groups["path"].Value.Split('.', StringSplitOptions.RemoveEmptyEntries);
        var known = Names(view);
        var template = TemplateOf(view, document);
        if (path is [var library] && TemplateFunctions.Library.ContainsKey(library) && !known.In(template).ContainsKey(library))
        {
            return [.. TemplateFunctions.NamesIn(library)
                .Select(name => Item(name, "function", line, begun.Groups["word"].Index, at.Line, character))];
        }

        var offered = path.Length > 0 ? MembersOf(known.TypeOf(template, path))
            : known.In(template).Select(v => (Key: v.Key, Detail: Kind(v.Value)))
                .Concat(TemplateFunctions.Own.Keys.Concat(TemplateFunctions.Library.Keys)
                    .Select(name => (Key: name, Detail: (string?)"function")));
        return [.. offered.OrderBy(o => o.Key, StringComparer.Ordinal)
            .Select(o => Item(o.Key, o.Detail, line, begun.Groups["word"].Index, at.Line, character))];
    }

    /// <summary>What a name is; null where that can't be told.</summary>
    public static Hover? HoverOf(ProjectView view, OpenDocument document, Position at)
    {
        var (line, character) = LineOf(document, at);
        var end = character;
        while (end < line.Length && (char.IsAsciiLetterLower(line[end]) || char.IsAsciiDigit(line[end]) || line[end] == '_'))
        {
            end++;
        }

        var begun = Begun().Match(line[..end]);
        var path = $"{begun.Groups["path"].Value}{begun.Groups["word"].Value}".Split('.', StringSplitOptions.RemoveEmptyEntries);
        if (path.Length == 0 || !IsCode(document.Text, at) || Names(view).TypeOf(TemplateOf(view, document), path) is not { } type)
        {
            return null;
        }

        var members = MembersOf(type).Select(m => m.Key).Order(StringComparer.Ordinal).ToList();
        return new Hover(
            new HoverText(
                "plaintext",
                $"{string.Join('.', path)}: {Kind(type)}{(members.Count == 0 ? "" : $"\nMembers: {string.Join(", ", members)}")}"),
            new(new(at.Line, begun.Groups["word"].Index), new(at.Line, end)));
    }

    private static TemplateNames Names(ProjectView view) => view.Once("template names", () => TemplateNames.Of(view.Inputs.Templates));

    private static string TemplateOf(ProjectView view, OpenDocument document)
    {
        var name = view.ShownAs(document.Path)["templates/".Length..];
        return name[..(name.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot ? dot : name.Length)];
    }

    private static IEnumerable<(string Key, string? Detail)> MembersOf(Type? type) =>
        TemplateTypes.IsKnown(type) && type != typeof(string) && type is { IsEnum: false }
            ? TemplateTypes.MembersOf(type).Select(m => (m.Key, Kind(m.Value))) : [];

    private static string? Kind(Type? type) =>
        type is null ? null
        : type == typeof(string) ? "text"
        : type == typeof(bool) ? "true or false"
        : type == typeof(Traced) ? "text with its fact"
        : TemplateTypes.ItemOf(type) is { } item ? $"list of {Kind(item)}"
        : type.IsPrimitive || type == typeof(decimal) ? "number"
        : type.Name;

    private static bool IsCode(string text, Position at)
    {
        var before = text.AsSpan(0, OpenDocument.OffsetOf(text, at));
        return before.LastIndexOf("{{") is >= 0 and var open && open > before.LastIndexOf("}}");
    }

    private static (string Line, int Character) LineOf(OpenDocument document, Position at)
    {
        var lines = document.Text.Split('\n');
        var line = at.Line >= 0 && at.Line < lines.Length ? lines[at.Line].TrimEnd('\r') : "";
        return (line, Math.Clamp(at.Character, 0, line.Length));
    }

    private static CompletionItem Item(string name, string? detail, string line, int start, int at, int character)
    {
        var end = character;
        while (end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || line[end] is '_' or '-'))
        {
            end++;
        }

        return new CompletionItem(name, detail, name, new(new(new(at, start), new(at, end)), name));
    }

    [GeneratedRegex(@"(?<path>(?:[a-z_][a-z0-9_]*\.)*)(?<word>[a-z0-9_]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Begun();

    [GeneratedRegex("""(?<what>include|phrase)(?:\s+[^'"|}]*)?\s*['"](?<word>[a-z0-9/-]*)$""", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
