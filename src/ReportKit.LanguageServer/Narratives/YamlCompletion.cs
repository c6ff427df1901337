using System.Text.Json.Nodes;
using ReportKit.LanguageServer.Protocol;

namespace ReportKit.LanguageServer;

/// <summary>What may stand at a place of a YAML file: keys and values of its schema; in a narrative's sentences facts, their phrases and
/// fields.</summary>
internal static class YamlCompletion
{
    public static IReadOnlyList<CompletionItem> Of(ProjectView view, JsonObject? schema, OpenDocument document, Position at)
    {
        var lines = document.Text.Split('\n').Select(l => l.TrimEnd('\r')).ToArray();
        if (at.Line < 0 || at.Line >= lines.Length)
        {
            return [];
        }

        var character = Math.Clamp(at.Character, 0, lines[at.Line].Length);
        if (YamlContext.IsComment(lines[at.Line], character))
        {
            return [];
        }

        var context = YamlContext.At(lines, at.Line, character);
        var file = view.ShownAs(document.Path);
        return FactCompletion.Of(view, file, context, lines[at.Line], at with { Character = character })
            ?? (schema is null ? [] : OfSchema(schema, context, lines[at.Line], at.Line));
    }

    /// <summary>What the documentation says of a key, or what a value is called; null where nothing is known.</summary>
    public static Hover? HoverOf(JsonObject? schema, OpenDocument document, Position at)
    {
        var lines = document.Text.Split('\n').Select(l => l.TrimEnd('\r')).ToArray();
        if (schema is null || at.Line < 0 || at.Line >= lines.Length || at.Character >= lines[at.Line].Length)
        {
            return null;
        }

        var (line, end) = (lines[at.Line], lines[at.Line].IndexOf(':', StringComparison.Ordinal));
        var lead = line.TakeWhile(c => c is ' ' or '-').Count();
        if (at.Character >= lead && at.Character < end && !YamlContext.IsComment(line, at.Character))
        {
            var context = YamlContext.At(lines, at.Line, lead);
            return SchemaWalk.SentenceOf(SchemaWalk.At(schema, [.. context.Path, line[lead..end]])) is not { } sentence ? null
                : new Hover(new HoverText("plaintext", sentence), new(new(at.Line, lead), new(at.Line, end)));
        }

        var inside = YamlContext.At(lines, at.Line, at.Character);
        var label = inside.Key is null ? null : SchemaWalk.ValuesOf(SchemaWalk.At(schema, PathOf(inside)))
            .FirstOrDefault(v => v.Value == line[inside.Start..inside.End].Trim('"', '\'')).Label;
        return label is not { Length: > 0 } ? null
            : new Hover(new HoverText("plaintext", label), new(new(at.Line, inside.Start), new(at.Line, inside.End)));
    }

    private static IReadOnlyList<string> PathOf(YamlContext context) => context.Key is "" ? context.Path : context.Whole;

    private static IReadOnlyList<CompletionItem> OfSchema(JsonObject schema, YamlContext context, string line, int at)
    {
        var range = new TextRange(new(at, context.Start), new(at, Math.Max(context.Start, context.End)));
        var schemas = SchemaWalk.At(schema, PathOf(context));
        if (context.Key is not null)
        {
            return [.. SchemaWalk.ValuesOf(schemas).DistinctBy(v => v.Value)
                .Select(v => new CompletionItem(v.Value, v.Label, $"{v.Value} {v.Label}".TrimEnd(), new(range, v.Value)))];
        }

        var hasColon = line.AsSpan(Math.Min(line.Length, range.End.Character)).StartsWith(":");
        return
        [
            .. SchemaWalk.KeysOf(schemas).Where(k => !context.Siblings.Contains(k.Key)).DistinctBy(k => k.Key)
                .Select(k =>
                    new CompletionItem(k.Key, k.Sentence, k.Key, new(range, hasColon ? k.Key : k.IsDeep ? $"{k.Key}:" : $"{k.Key}: "))),
            .. SchemaWalk.ValuesOf(schemas).DistinctBy(v => v.Value)
                .Select(v => new CompletionItem(v.Value, v.Label, $"{v.Value} {v.Label}".TrimEnd(), new(range, v.Value))),
        ];
    }
}
