using ReportKit.LanguageServer.Protocol;

namespace ReportKit.LanguageServer;

/// <summary>The parts of a document: statements, sentences and findings of a narrative; countries or rows of a table.</summary>
internal static class Outline
{
    private const int Namespace = 3;
    private const int Field = 8;
    private const int Text = 15;
    private const int MostRows = 5000;
    private const int LongestDetail = 80;

    public static IReadOnlyList<DocumentSymbol> Of(OpenDocument document)
    {
        var lines = document.Text.Split('\n').Select(l => l.TrimEnd('\r')).ToArray();
        return Path.GetExtension(document.Path) switch
        {
            ".csv" => OfTable(lines),
            ".yml" => YamlReader.Read(document.Text, Path.GetFileName(document.Path), new ProblemList()) is { } root
                ? OfTree(root, lines, lines.Length) : [],
            _ => [],
        };
    }

    // Rows of one country stand together.
    private static List<DocumentSymbol> OfTable(string[] lines)
    {
        var rows = lines.Index().Skip(1).Where(l => l.Item.Length > 0).ToList();
        if (!lines[0].StartsWith("iso3,", StringComparison.Ordinal))
        {
            return [.. rows.Take(MostRows).Select(l => Symbol(First(l.Item), null, Field, l.Index, l.Index, lines))];
        }

        var symbols = new List<DocumentSymbol>();
        for (var at = 0; at < rows.Count;)
        {
            var (country, end) = (First(rows[at].Item), at);
            while (end + 1 < rows.Count && First(rows[end + 1].Item) == country)
            {
                end++;
            }

            symbols.Add(Symbol(country, Counted.Of(end - at + 1, "row"), Namespace, rows[at].Index, rows[end].Index, lines));
            at = end + 1;
        }

        return symbols;
    }

    private static IReadOnlyList<DocumentSymbol> OfTree(YamlTree tree, string[] lines, int end)
    {
        var parts = Parts(tree).ToList();
        return
        [
            .. parts.Select((part, i) =>
            {
                var last = Math.Max(part.Line - 1, (i + 1 < parts.Count ? parts[i + 1].Line - 1 : end) - 1);
                var children = OfTree(part.Value, lines, last + 1);
                return Symbol(part.Name, part.Detail, children.Count > 0 ? Namespace : Text, part.Line - 1, last, lines) with
                {
                    Children = children.Count > 0 ? children : null,
                };
            }),
        ];
    }

    // A statement or a finding is one part, whose keys are no parts of it; a paragraph is none, but its sentences are.
    private static IEnumerable<(string Name, string? Detail, int Line, YamlTree Value)> Parts(YamlTree tree) => tree switch
    {
        YamlMapping mapping => mapping.Entries
            .Select(e => (e.Key, (e.Value as YamlText)?.Text is { } text ? Cut(text) : null, e.KeyPlace.Line, e.Value)),
        YamlList list => list.Items.SelectMany(Items),
        _ => [],
    };

    private static IEnumerable<(string Name, string? Detail, int Line, YamlTree Value)> Items(YamlTree item) => item switch
    {
        YamlText text => [(text.Text.Length == 0 ? "–" : Cut(text.Text), null, text.Place.Line, text)],
        YamlMapping mapping when IdOf(mapping) is { Length: > 0 } id =>
            [(id, Cut(mapping.TextOf(mapping["text"] is null ? "finding" : "text")), mapping.Place.Line, new YamlText(mapping.Place, ""))],
        _ => Parts(item),
    };

    private static string IdOf(YamlMapping mapping) => mapping.TextOf("id") is { Length: > 0 } id ? id : mapping.TextOf("of");

    private static DocumentSymbol Symbol(string name, string? detail, int kind, int from, int to, string[] lines) =>
        new(name.Length == 0 ? "–" : name, detail, kind, new(new(from, 0), new(to, lines[to].Length)),
            new(new(from, 0), new(from, lines[from].Length)));

    private static string First(string line) => TableLine.Fields(line).First().Text;

    private static string Cut(string text) => text.Length <= LongestDetail ? text : $"{text[..(LongestDetail - 1)]}…";
}
