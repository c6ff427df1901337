using ReportKit.Review;

namespace ReportKit.Tests.Review;

/// <summary>Snapshots of the made-up countries XAA and XAB.</summary>
internal static class MadeSnapshots
{
    /// <summary>An edition of one document, XAA.</summary>
    public static EditionSnapshot Edition(int year, IEnumerable<FactRecord> facts, IEnumerable<ReviewSentence> sentences, string data = "d", string templates = "t") =>
        Edition(year, [Document("XAA", facts, sentences)], data, templates);

    public static EditionSnapshot Edition(int year, IEnumerable<DocumentSnapshot> documents, string data = "d", string templates = "t") => new(
        "made",
        year,
        "0.1.0",
        documents.ToDictionary(d => d.Name, StringComparer.Ordinal),
        new Dictionary<string, string> { ["data/prosecutions.csv"] = data, ["templates/country.sbn-md"] = templates },
        new Dictionary<string, string>());

    public static DocumentSnapshot Document(string name, IEnumerable<FactRecord> facts, IEnumerable<ReviewSentence> sentences) =>
        new(name, facts.ToDictionary(f => f.Id, StringComparer.Ordinal), [.. sentences], "");

    /// <summary>A document with a text: its name, then each sentence on its line.</summary>
    public static DocumentSnapshot Named(string name, string title, IEnumerable<FactRecord> facts, IReadOnlyList<ReviewSentence> sentences)
    {
        var lines = Enumerable.Repeat("", sentences.Select(s => s.Line).DefaultIfEmpty(2).Max()).ToArray();
        lines[0] = $"# {title}";
        foreach (var sentence in sentences)
        {
            lines[sentence.Line - 1] = sentence.Text;
        }

        return Document(name, facts, sentences) with { Markdown = string.Join('\n', lines) + "\n" };
    }

    public static FactRecord Convictions(decimal? value, string period = "2017", string source = "src-1", string status = "reported", string note = "") => FactRecord.Read(
        $"XAA.convictions.{period}.persons.{source}",
        "figure",
        [
            new("indicator", "convictions"),
            new("period", period),
            new("status", status),
            new("low", value),
            new("high", value),
            new("unit", "persons"),
            new("note", note),
        ],
        source,
        "Table 1",
        "data/prosecutions.csv(2)");

    public static FactRecord Placement(int edition, string tier) => FactRecord.Read(
        $"XAA.tier.{edition}",
        "placement",
        [new("edition", edition), new("tier", tier), new("agreement", "single")],
        $"tip-{edition}",
        "",
        $"data/tiers.csv({edition - 2000})");

    public static FactRecord Statement(string id, string text, string indicator = "law") => FactRecord.Read(
        id,
        "statement",
        [new("section", "prosecution"), new("indicator", indicator), new("status", "reported"), new("text", text)],
        "src-1",
        "",
        "data/narratives/XAA-2018.yml(7)");

    public static ReviewSentence Sentence(string id, int line, string text, string words = "templates/country.sbn-md(5)", params string[] facts) =>
        new(id, line, text, IsFixed: false, words, facts);

    /// <summary>Sentences on lines 1, 2, 3 …, from "id: text".</summary>
    public static IReadOnlyList<ReviewSentence> Text(params string[] lines) =>
        [.. lines.Select((line, i) => line.Split(": ", 2)).Select((parts, i) => Sentence(parts[0], i + 1, parts[1]))];
}
