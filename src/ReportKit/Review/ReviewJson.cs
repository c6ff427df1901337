using System.Text.Json;
using ReportKit.Facts;

namespace ReportKit.Review;

/// <summary>Reads facts.json and map.json.</summary>
internal static class ReviewJson
{
    private static readonly string[] Apart = ["id", "source", "locator", "data"];

    public static Dictionary<string, FactRecord> Facts(JsonElement root)
    {
        var facts = new Dictionary<string, FactRecord>(StringComparer.Ordinal);
        foreach (var fact in root.GetProperty("facts").EnumerateArray())
        {
            var fields = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var field in fact.EnumerateObject())
            {
                if (!Apart.Contains(field.Name))
                {
                    fields[field.Name] = field.Value.ValueKind switch
                    {
                        JsonValueKind.Null => "",
                        JsonValueKind.Array => string.Join("; ", field.Value.EnumerateArray().Select(Correction)),
                        _ => field.Value.ToString(),
                    };
                }
            }

            var id = fact.GetProperty("id").GetString()!;
            facts.Add(id, new FactRecord(id, fields["kind"], fields, Text(fact, "source"), Text(fact, "locator"), Text(fact, "data")));
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

    private static string Correction(JsonElement correction) =>
        FactRecord.Correction(Text(correction, "column"), Text(correction, "printed"), Text(correction, "corrected"), Text(correction, "why"));

    private static string Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
