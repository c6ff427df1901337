using System.Text.Json;
using ReportKit.Facts;

namespace ReportKit.Review;

/// <summary>Reads facts.json and map.json.</summary>
internal static class ReviewJson
{
    // What a record has beside its fields.
    private static readonly string[] Apart = ["id", "kind", "about", "says", "source", "locator", "data"];

    public static Dictionary<string, FactRecord> Facts(JsonElement root)
    {
        var facts = new Dictionary<string, FactRecord>(StringComparer.Ordinal);
        foreach (var fact in root.GetProperty("facts").EnumerateArray())
        {
            var id = fact.GetProperty("id").GetString()!;
            var fields = fact.EnumerateObject().Where(field => !Apart.Contains(field.Name)).Select(Field).ToList();
            var record = FactRecord.Read(
                id, fact.GetProperty("kind").GetString()!, fields, Text(fact, "source"), Text(fact, "locator"), Text(fact, "data"));
            facts.Add(id, fact.TryGetProperty("says", out var says) ? record with { About = Text(fact, "about"), Says = says.GetString()! } : record);
        }

        return facts;
    }

    public static List<ReviewSentence> Sentences(JsonElement root) =>
    [
        .. root.GetProperty("sentences").EnumerateArray().Select(s => new ReviewSentence(
            s.GetProperty("id").GetString()!,
            s.GetProperty("line").GetInt32(),
            s.GetProperty("text").GetString()!,
            s.TryGetProperty("fixed", out var isFixed) && isFixed.GetBoolean(),
            Text(s, "words"),
            [.. s.GetProperty("facts").EnumerateArray().Select(f => f.GetProperty("id").GetString()!)])),
    ];

    private static FactField Field(JsonProperty field) => field.Value.ValueKind switch
    {
        JsonValueKind.Null => new(field.Name, null, null),
        JsonValueKind.Number => new(field.Name, field.Value.GetDecimal()),
        JsonValueKind.Array => new(field.Name, string.Join("; ", field.Value.EnumerateArray().Select(Correction))),
        _ => new(field.Name, field.Value.ToString()),
    };

    private static string Correction(JsonElement correction) =>
        FactFields.Correction(Text(correction, "column"), Text(correction, "printed"), Text(correction, "corrected"), Text(correction, "why"));

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
