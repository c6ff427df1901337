using System.Text.Json.Nodes;

namespace ReportKit.LanguageServer;

/// <summary>Finds in a JSON Schema what may stand at a place of a YAML file, with what the documentation says of it.</summary>
internal static class SchemaWalk
{
    /// <summary>The schemas of a path; none where nothing may stand there.</summary>
    public static IReadOnlyList<JsonObject> At(JsonObject root, IReadOnlyList<string> path) =>
        path.Aggregate<string, IReadOnlyList<JsonObject>>(Choices(root).ToList(), (schemas, step) =>
            [.. schemas.SelectMany(schema => Below(schema, step)).SelectMany(Choices)]);

    /// <summary>The keys that a mapping may have, with their sentences.</summary>
    public static IEnumerable<(string Key, string? Sentence, bool IsDeep)> KeysOf(IEnumerable<JsonObject> schemas) =>
        from schema in schemas
        from property in schema["properties"] as JsonObject ?? []
        select (property.Key, SentenceOf(property.Value), IsDeep(property.Value as JsonObject));

    /// <summary>The values that a text may have, with what they are called.</summary>
    public static IEnumerable<(string Value, string? Label)> ValuesOf(IEnumerable<JsonObject> schemas) =>
        from schema in schemas
        where schema["enum"] is JsonArray
        let labels = schema["enumDescriptions"] as JsonArray
        from value in schema["enum"]!.AsArray().Index()
        select ($"{value.Item}", labels is null ? null : (string?)labels[value.Index]);

    /// <summary>What the documentation says of the schemas of a place; null where it says nothing.</summary>
    public static string? SentenceOf(IEnumerable<JsonNode?> schemas) => schemas.Select(SentenceOf).FirstOrDefault(s => s is not null);

    private static string? SentenceOf(JsonNode? schema) => (string?)(schema as JsonObject)?["description"];

    private static IEnumerable<JsonObject> Choices(JsonObject schema) =>
        schema["anyOf"] is JsonArray any ? any.OfType<JsonObject>().SelectMany(Choices).Append(schema) : [schema];

    private static IEnumerable<JsonObject> Below(JsonObject schema, string step)
    {
        var next = step == YamlContext.Item ? schema["items"] : schema["properties"]?[step] ?? schema["additionalProperties"];
        return next is JsonObject found ? [found] : [];
    }

    // Whether what stands under a key begins on a line of its own.
    private static bool IsDeep(JsonObject? schema) => schema is not null
        && (schema.ContainsKey("properties") || schema.ContainsKey("items") || schema["additionalProperties"] is JsonObject);
}
