using ReportKit.LanguageServer.Protocol;

namespace ReportKit.LanguageServer;

/// <summary>Finds every place of the project's files that names something. The kit's own files aren't the project's to open or
/// change.</summary>
internal static class Occurrences
{
    private static readonly string[] Documents = [ProjectSettings.FileName, "data/corrections.yml", "data/sign-off.yml"];

    private static readonly char[] Quotes = ['\'', '"'];

    /// <summary>Where it is declared; null where the kit declares it.</summary>
    public static Location? Declaration(ProjectView view, Named named)
    {
        if (named.Table == Named.Templates)
        {
            var template = view.Inputs.Templates[named.Id]!.Source.File;
            return view.PathOf(template) is null ? null : new Location(view.UriOf(template), default);
        }

        var place = named.Fact is { } fact ? PlaceOf(view, fact) : RowOf(view, named) is { } row && KeyOf(view, named) is { } key
            ? row.PlaceOf(key)
            : default;
        return place.File is null || view.PathOf(place.File) is null ? null
            : new Location(view.UriOf(place.File), ProblemRanges.Of(place, view.LinesOf(place.File)));
    }

    /// <summary>The row of a table; null where there is none.</summary>
    public static SourceRow? RowOf(ProjectView view, Named named) =>
        KeyOf(view, named) is { } key ? view.Sources[named.Table].FirstOrDefault(r => r[key] == named.Id) : null;

    /// <summary>Every place that names it, where it is declared among them, file by file.</summary>
    public static IReadOnlyList<(string File, TextRange Range)> Of(ProjectView view, Named named) =>
        named.Table == Named.Templates ? [.. InTemplates(view, named.Id)]
        : named.Fact is { } fact ? [.. OfFact(view, fact)]
        : [.. InTables(view, named), .. Narratives(view).Concat(Documents).SelectMany(file => InYaml(view, named, file)),
            .. InTemplates(view, named.Id)];

    /// <summary>Where a fact stands: the cell of its own id, or its value's row, or its statement.</summary>
    public static FilePlace PlaceOf(ProjectView view, Fact fact)
    {
        if (Named.ShortIdOf(fact).Length == 0 || fact is not FigureFact || !fact.Place.File.EndsWith(".csv", StringComparison.Ordinal))
        {
            return fact.Place;
        }

        var table = view.Sources.Tables.Values.FirstOrDefault(t => t.File == fact.Place.File);
        return table?.Rows.FirstOrDefault(r => r.Line == fact.Place.Line)?.PlaceOf("id") ?? fact.Place;
    }

    private static string? KeyOf(ProjectView view, Named named) => NameFinder.KeyColumnOf(view.Sources, named.Table);

    private static IEnumerable<(string, TextRange)> InTables(ProjectView view, Named named)
    {
        foreach (var schema in view.Sources.Schemas.Values)
        {
            var columns = schema.Fields.Where(f => NameFinder.TableOf(view.Sources, schema, f.Name) == named.Table)
                .Select(f => f.Name).ToList();
            var lines = columns.Count == 0 ? [] : view.LinesOf($"data/{schema.Path}");
            if (lines.Count > 0)
            {
                var numbers = lines[0].Split(',').Index().Where(c => columns.Contains(c.Item)).Select(c => c.Index).ToHashSet();
                foreach (var (at, line) in lines.Index().Skip(1).Where(l => l.Item.Contains(named.Id, StringComparison.Ordinal)))
                {
                    foreach (var (_, (start, text)) in TableLine.Fields(line).Index().Where(f => numbers.Contains(f.Index)))
                    {
                        foreach (var from in WordsIn(text, named.Id))
                        {
                            yield return ($"data/{schema.Path}", Range(at, start + from, named.Id.Length));
                        }
                    }
                }
            }
        }
    }

    // Cells hold one id, or several with spaces between them.
    private static IEnumerable<int> WordsIn(string text, string id)
    {
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf(' ', at) is >= 0 and var space ? space : text.Length;
            if (text.AsSpan(at, end - at).SequenceEqual(id))
            {
                yield return at;
            }

            at = end + 1;
        }
    }

    private static IEnumerable<string> Narratives(ProjectView view) => view.FilesIn("data/narratives", "*.yml");

    private static IEnumerable<(string, TextRange)> InYaml(ProjectView view, Named named, string file)
    {
        var lines = view.LinesOf(file);
        return string.Concat(lines).Contains(named.Id, StringComparison.Ordinal)
            && YamlReader.Read(string.Join('\n', lines), file, new ProblemList()) is { } root
            ? Texts(root, "").Where(t => NameFinder.TableOfKey(t.Key) == named.Table && t.Text.Text == named.Id)
                .Select(t => (file, RangeOf(t.Text, lines)))
            : [];
    }

    private static IEnumerable<(string Key, YamlText Text)> Texts(YamlTree tree, string key) => tree switch
    {
        YamlText text => [(key, text)],
        YamlList list => list.Items.SelectMany(item => Texts(item, key)),
        YamlMapping mapping => mapping.Entries.SelectMany(e => Texts(e.Value, e.Key)),
        _ => [],
    };

    private static TextRange RangeOf(YamlText text, IReadOnlyList<string> lines)
    {
        var line = lines[text.Place.Line - 1];
        var start = text.Place.Column - 1;
        return Range(text.Place.Line - 1, start < line.Length && line[start] is '"' or '\'' ? start + 1 : start, text.Text.Length);
    }

    private static IEnumerable<(string, TextRange)> InTemplates(ProjectView view, string id) =>
        from file in view.FilesIn("templates", "*.sbn-*")
        from line in view.LinesOf(file).Index()
        from quote in Quotes
        let at = line.Item.IndexOf($"{quote}{id}{quote}", StringComparison.Ordinal)
        where at >= 0
        select (file, Range(line.Index, at + 1, id.Length));

    private static IEnumerable<(string, TextRange)> OfFact(ProjectView view, Fact fact)
    {
        var id = Named.ShortIdOf(fact);
        var narrative = Named.NarrativeOf(fact);
        if (id.Length == 0)
        {
            yield break;
        }

        if (fact is FigureFact)
        {
            var place = PlaceOf(view, fact);
            if (view.PathOf(place.File) is not null)
            {
                yield return (place.File, ProblemRanges.Of(place, view.LinesOf(place.File)));
            }
        }

        foreach (var found in Whole(view.LinesOf(narrative), id))
        {
            yield return (narrative, found);
        }

        foreach (var found in InCorrections(view, fact, id, narrative))
        {
            yield return found;
        }

        foreach (var found in Whole(view.LinesOf("data/corrections.yml"), fact.Id))
        {
            yield return ("data/corrections.yml", new(found.End with { Character = found.End.Character - id.Length }, found.End));
        }
    }

    // A correction may pick its row or statement by the short id.
    private static IEnumerable<(string, TextRange)> InCorrections(ProjectView view, Fact fact, string id, string narrative)
    {
        var lines = view.LinesOf("data/corrections.yml");
        return string.Concat(lines).Contains(id, StringComparison.Ordinal)
            && YamlReader.Read(string.Join('\n', lines), "data/corrections.yml", new ProblemList()) is YamlList all
            ? from item in all.Items.OfType<YamlMapping>()
              let row = item["row"] as YamlMapping
              where row?.TextOf("id") == id
                  && (row.TextOf("iso3") == fact.Country.Value || narrative.EndsWith(item.TextOf("file"), StringComparison.Ordinal))
              select ("data/corrections.yml", RangeOf((YamlText)row["id"]!, lines))
            : [];
    }

    private static IEnumerable<TextRange> Whole(IReadOnlyList<string> lines, string id) =>
        from line in lines.Index()
        from Match match in Regex.Matches(line.Item, $"(?<![A-Za-z0-9-]){Regex.Escape(id)}(?![A-Za-z0-9-])", RegexOptions.CultureInvariant)
        select Range(line.Index, match.Index, id.Length);

    private static TextRange Range(int line, int start, int length) => new(new(line, start), new(line, start + length));
}
