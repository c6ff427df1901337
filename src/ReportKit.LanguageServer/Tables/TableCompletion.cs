using ReportKit.LanguageServer.Protocol;

namespace ReportKit.LanguageServer;

/// <summary>What may stand in a cell: the rows that its column names, by any of their words, or values of the schema.</summary>
internal static class TableCompletion
{
    private static readonly IReadOnlyList<string> None = [];

    /// <summary>The values for a place in a table; none where anything may stand.</summary>
    /// <param name="sources">The tables as they were checked last.</param>
    /// <param name="document">The open table.</param>
    /// <param name="at">The place.</param>
    public static IReadOnlyList<CompletionItem> Of(SourceSet sources, OpenDocument document, Position at)
    {
        var name = Path.GetFileName(document.Path);
        var start = OpenDocument.OffsetOf(document.Text, new(at.Line, 0));
        var end = document.Text.IndexOf('\n', start) is >= 0 and var found ? found : document.Text.Length;
        var line = document.Text[start..end].TrimEnd('\r');
        var header = document.Text.Split('\n', 2)[0].TrimEnd('\r').Split(',');
        if (at.Line <= 0 || sources.Schemas.Values.FirstOrDefault(s => s.Path == name) is not { } schema)
        {
            return [];
        }

        var (field, column) = TableLine.FieldAt(line, at.Character);
        var range = new TextRange(new(at.Line, field), new(at.Line, ProblemRanges.EndOfField(line, field)));
        return column >= header.Length ? [] : [.. Values(sources, schema, header[column])
            .Select(v => new CompletionItem(v.Id, v.Label, $"{v.Id} {v.Label} {string.Join(' ', v.Others)}".TrimEnd(),
                new(range, v.Id)) { Others = v.Others })];
    }

    /// <summary>What a cell names, in words, each once; null where it names nothing.</summary>
    public static Hover? HoverOf(SourceSet sources, OpenDocument document, Position at)
    {
        var named = Of(sources, document, at).FirstOrDefault(item => item.Label == CellAt(document.Text, item.TextEdit.Range));
        return named?.Detail is not { Length: > 0 } label ? null
            : new Hover(new HoverText("plaintext", $"{label}\n{Rest(named)}".TrimEnd()), named.TextEdit.Range);
    }

    // What is found by all these words needn't be told twice: parts of what stands before.
    private static string Rest(CompletionItem item)
    {
        var told = new List<string> { item.Label, item.Detail! };
        foreach (var words in item.Others.Where(words => !told.Exists(t => t.Contains(words, StringComparison.OrdinalIgnoreCase))))
        {
            told.Add(words);
        }

        return string.Join("; ", told.Skip(2));
    }

    private static string CellAt(string text, TextRange range) =>
        text[OpenDocument.OffsetOf(text, range.Start)..OpenDocument.OffsetOf(text, range.End)];

    private static IEnumerable<(string Id, string? Label, IReadOnlyList<string> Others)> Values(SourceSet sources,
        TableSchema schema, string column)
    {
        if (schema.ForeignKeys.FirstOrDefault(k => k.Field == column) is { } key
            && sources.Tables.TryGetValue(key.Table, out var table))
        {
            var rows = key.Table == "countries" ? NamedRow.Countries(sources) : NamedRow.Of(table);
            return rows.Count == 0
                ? table.Rows.Select(row => (row[key.TableField], (string?)null, None))
                : rows.Select(row => (row.Id, (string?)row.Label, row.Others));
        }

        return schema.Fields.FirstOrDefault(f => f.Name == column)?.Allowed.Where(a => a.Length > 0)
            .Select(a => (a, (string?)null, None)) ?? [];
    }
}
