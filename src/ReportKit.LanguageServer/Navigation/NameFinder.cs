using ReportKit.LanguageServer.Protocol;

namespace ReportKit.LanguageServer;

/// <summary>Finds what a place of a document names.</summary>
internal static partial class NameFinder
{
    // What may stand under these keys of YAML files.
    private static readonly Dictionary<string, string> TablesOfKeys = new(StringComparer.Ordinal)
    {
        ["source"] = "sources",
        ["indicator"] = "indicators",
        ["unit"] = "units",
        ["country"] = "countries",
        ["countries"] = "countries",
        ["iso3"] = "countries",
        ["statutory"] = "statutory-indicators",
        ["standard"] = "standards",
        ["unpublished"] = "sources",
    };

    /// <summary>The table whose rows a key of a YAML file names; null for other keys.</summary>
    public static string? TableOfKey(string key) => TablesOfKeys.GetValueOrDefault(key);

    /// <summary>What a place names; null where it names nothing.</summary>
    public static Named? At(ProjectView view, OpenDocument document, Position at)
    {
        var lines = document.Text.Split('\n');
        if (at.Line >= lines.Length || at.Line < 0)
        {
            return null;
        }

        var (file, line) = (view.ShownAs(document.Path), lines[at.Line].TrimEnd('\r'));
        var character = Math.Clamp(at.Character, 0, line.Length);
        return Path.GetExtension(file) switch
        {
            ".csv" => InTable(view, file, lines[0].TrimEnd('\r').Split(','), line, at.Line, character),
            ".yml" => InYaml(view, file, line, at.Line, character),
            _ => InTemplate(view, file, line, at.Line, character),
        };
    }

    private static Named? InTable(ProjectView view, string file, string[] header, string line, int at, int character)
    {
        if (at == 0 || view.Sources.Schemas.Values.FirstOrDefault(s => $"data/{s.Path}" == file) is not { } schema)
        {
            return null;
        }

        var (_, number) = TableLine.FieldAt(line, character);
        var (start, cell) = TableLine.Fields(line).ElementAtOrDefault(number);
        var column = header.ElementAtOrDefault(number) ?? "";
        if (cell is { Length: > 0 } && TableOf(view.Sources, schema, column) is { } table)
        {
            // Units of an indicator stand in one cell.
            var (from, word) = column == "units" ? WordAt(line, character, char.IsWhiteSpace) : (start, cell);
            return new Named(table, word.Trim('"', ','), file, RangeOf(at, from, word.Length));
        }

        return view.FactsByLine[new FilePlace(file, at + 1)].FirstOrDefault() is not { } fact ? null
            : new Named(Named.Facts, fact.Id, file, RangeOf(at, start, cell?.Length ?? 0)) { Fact = fact };
    }

    /// <summary>The table whose rows the cells of a column name, or are the keys of; null where they are mere values.</summary>
    public static string? TableOf(SourceSet sources, TableSchema schema, string column) =>
        schema.ForeignKeys.FirstOrDefault(k => k.Field == column) is { } key ? key.Table
        : schema.Name == "indicators" && column == "units" ? "units"
        : schema.PrimaryKey is [var own] && own == column && sources.Schemas.Values.Any(s => s.ForeignKeys.Any(k => k.Table == schema.Name))
            ? schema.Name : null;

    private static Named? InYaml(ProjectView view, string file, string line, int at, int character)
    {
        var (start, word) = WordAt(line, character, c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '.' or '_'));
        if (word.Length == 0)
        {
            return null;
        }

        // {PROF-19.speaker} is a field of a fact.
        var facts = NarrativeFacts.Of(view, file);
        var id = facts.ContainsKey(word) ? word : word.Split('.')[0];
        if (facts.TryGetValue(id, out var fact) || view.Facts.Find(word) is { } whole && (fact = whole) is not null)
        {
            return new Named(Named.Facts, fact.Id, file,
                RangeOf(at, start, facts.ContainsKey(id) ? id.Length : word.Length))
            { Fact = fact };
        }

        var key = Key().Matches(line[..start]).LastOrDefault()?.Groups["key"].Value ?? "";
        var table = TableOfKey(key) ?? (key.Length == 0 && word.Length == 3 ? "countries" : null);
        return table is not null && KeyColumnOf(view.Sources, table) is { } column && view.Sources[table].Any(row => row[column] == word)
            ? new Named(table, word, file, RangeOf(at, start, word.Length)) : null;
    }

    private static Named? InTemplate(ProjectView view, string file, string line, int at, int character)
    {
        var included = Include().Matches(line).FirstOrDefault(m => m.Index <= character && character <= m.Index + m.Length);
        return included is null || view.Inputs.Templates[included.Groups["name"].Value] is null ? null
            : new Named(Named.Templates, included.Groups["name"].Value, file,
                RangeOf(at, included.Groups["name"].Index, included.Groups["name"].Length));
    }

    /// <summary>The column that others name a table's rows by; null where nobody names them.</summary>
    public static string? KeyColumnOf(SourceSet sources, string table) =>
        sources.Schemas.Values.SelectMany(s => s.ForeignKeys).FirstOrDefault(k => k.Table == table)?.TableField
        ?? (sources.Schemas.GetValueOrDefault(table)?.PrimaryKey is [var own] ? own : null);

    private static (int Start, string Word) WordAt(string line, int character, Func<char, bool> ends)
    {
        var (start, end) = (character, character);
        while (start > 0 && !ends(line[start - 1]) && line[start - 1] != ',')
        {
            start--;
        }

        while (end < line.Length && !ends(line[end]) && line[end] != ',')
        {
            end++;
        }

        return (start, line[start..end]);
    }

    private static TextRange RangeOf(int line, int start, int length) => new(new(line, start), new(line, start + length));

    [GeneratedRegex(@"(?:^|[\s{,])(?<key>[a-z0-9-]+):", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex("""include\s+['"](?<name>[a-z0-9/-]+)['"]""", RegexOptions.CultureInvariant)]
    private static partial Regex Include();
}
