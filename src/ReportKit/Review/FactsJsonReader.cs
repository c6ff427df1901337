namespace ReportKit.Review;

/// <summary>Reads facts.json, whichever version of the kit wrote it.</summary>
internal static class FactsJsonReader
{
    // What a record has beside its fields.
    private static readonly string[] Apart = ["id", "kind", "about", "says", "source", "locator", "data", "layer"];

    public static Dictionary<string, FactRecord> Read(byte[] bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        return json.RootElement.GetProperty("facts").EnumerateArray().Select(Fact).ToDictionary(f => f.Id, StringComparer.Ordinal);
    }

    private static FactRecord Fact(JsonElement fact)
    {
        var id = fact.GetProperty("id").GetString()!;
        var fields = fact.EnumerateObject().Where(field => !Apart.Contains(field.Name)).Select(Field).ToList();
        var record = FactRecord.Read(
            id, fact.GetProperty("kind").GetString()!, fields, Text(fact, "source"), Text(fact, "locator"), Text(fact, "data")) with
        {
            Layer = Text(fact, "layer"),
        };
        return fact.TryGetProperty("says", out var says) ? record with { About = Text(fact, "about"), Says = says.GetString()! } : record;
    }

    private static FactField Field(JsonProperty field) => field.Value.ValueKind switch
    {
        JsonValueKind.Null => new(field.Name, null, null),
        JsonValueKind.Number => new(field.Name, field.Value.GetDecimal()),
        JsonValueKind.Array => new(field.Name, string.Join("; ", field.Value.EnumerateArray().Select(Correction))),
        _ => new(field.Name, field.Value.ToString()),
    };

    private static string Correction(JsonElement c) =>
        FactFields.Correction(Text(c, "column"), Text(c, "printed"), Text(c, "corrected"), Text(c, "why"));

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
