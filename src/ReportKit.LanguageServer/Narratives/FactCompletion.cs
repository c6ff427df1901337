using ReportKit.LanguageServer.Protocol;

namespace ReportKit.LanguageServer;

/// <summary>The facts that a narrative may name, where it may name one.</summary>
internal static class FactCompletion
{
    private static readonly string[] Fields = ["speaker", "quantifier", "modality", "frequency"];

    /// <summary>The facts for a place, or the phrases or fields of one; null where no fact is asked for.</summary>
    public static IReadOnlyList<CompletionItem>? Of(ProjectView view, string file, YamlContext context, string line, Position at)
    {
        var facts = NarrativeFacts.Of(view, file);
        if (NarrativeFacts.HeadOf(file) is null || context.Whole is not [var first, ..])
        {
            return null;
        }

        var open = line[..at.Character].LastIndexOf('{');
        if (first == "narrative" && open >= 0 && line.IndexOf('}', open, at.Character - open) < 0)
        {
            return InPlaceholder(view, facts, line, open + 1, at);
        }

        return context.Whole switch
        {
            ["narrative", _, YamlContext.Item, YamlContext.Item] when context.Key is null =>
                Items(view, facts.Where(f => f.Value is StatementFact), line, context.Start, at),
            ["assessment", "findings", YamlContext.Item, "evidence", ..] or ["assessment", "waiver", _, ..] =>
                Items(view, facts, line, context.Start, at),
            _ => null,
        };
    }

    private static IReadOnlyList<CompletionItem> InPlaceholder(
        ProjectView view, IReadOnlyDictionary<string, Fact> facts, string line, int start, Position at)
    {
        var begun = line[start..at.Character];
        if (begun.IndexOf('|', StringComparison.Ordinal) is >= 0 and var bar)
        {
            string[] phrases = facts.GetValueOrDefault(begun[..bar]) is StatementFact ? ["clause"]
                : [.. view.Inputs.Templates.NamesIn("phrases/")];
            return [.. phrases.Select(name => Item(name, null, name, line, start + bar + 1, at))];
        }

        if (begun.IndexOf('.', StringComparison.Ordinal) is >= 0 and var dot)
        {
            return [.. Fields.Select(name => Item(name, null, name, line, start + dot + 1, at))];
        }

        return begun.Contains(':', StringComparison.Ordinal) ? [] : Items(view, facts, line, start, at);
    }

    private static IReadOnlyList<CompletionItem> Items(
        ProjectView view, IEnumerable<KeyValuePair<string, Fact>> facts, string line, int start, Position at) =>
        [.. facts.OrderBy(f => f.Key, StringComparer.Ordinal)
            .Select(f => Item(f.Key, FactHover.Short(view, f.Value), $"{f.Key} {FactHover.Short(view, f.Value)}", line, start, at))];

    private static CompletionItem Item(string label, string? detail, string filter, string line, int start, Position at)
    {
        var end = at.Character;
        while (end < line.Length && (char.IsAsciiLetterOrDigit(line[end]) || line[end] == '-'))
        {
            end++;
        }

        return new(label, detail, filter, new(new(new(at.Line, start), new(at.Line, end)), label));
    }
}
