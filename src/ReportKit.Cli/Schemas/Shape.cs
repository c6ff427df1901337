using System.Text.Json.Nodes;

namespace ReportKit.Cli;

/// <summary>Parts of a JSON Schema for YAML as the kit reads it: every scalar is a text, though an editor takes one without quotes for a
/// number or a truth value.</summary>
internal static class Shape
{
    /// <summary>Ids of facts, as sentences and evidence name them.</summary>
    public const string FactId = "^[A-Z0-9][A-Za-z0-9-]*$";

    private const string Day = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

    /// <summary>Any text; it may be left empty.</summary>
    public static JsonObject Text() => new() { ["type"] = Names("string", "number", "boolean", "null") };

    /// <summary>A text that says something.</summary>
    public static JsonObject NeededText() => new() { ["type"] = Names("string", "number", "boolean"), ["minLength"] = 1 };

    public static JsonObject Matching(string pattern) => new() { ["type"] = Names("string", "number"), ["pattern"] = pattern };

    public static JsonObject Date() => new() { ["type"] = "string", ["pattern"] = Day };

    /// <summary>One of these. What looks like a number or a truth value may stand in quotes too.</summary>
    public static JsonObject OneOf(IEnumerable<string> values, Func<string, string>? describe = null)
    {
        var all = values.Distinct(StringComparer.Ordinal).ToList();
        var known = new JsonObject { ["enum"] = new JsonArray([.. all.Select(Scalar)]) };
        if (describe is not null)
        {
            known["enumDescriptions"] = Names([.. all.Select(describe)]);
        }

        var others = all.FindAll(v => Scalar(v).GetValueKind() != JsonValueKind.String);
        return others.Count == 0 ? known : new JsonObject
        {
            ["anyOf"] = new JsonArray(
                known, new JsonObject { ["type"] = "string", ["pattern"] = $"^({string.Join('|', others.Select(Regex.Escape))})$" }),
        };
    }

    /// <summary>A list; an empty value is an empty list.</summary>
    public static JsonObject List(JsonObject item, int least = 0)
    {
        var list = new JsonObject { ["type"] = least == 0 ? Names("array", "null") : "array", ["items"] = item };
        if (least > 0)
        {
            list["minItems"] = least;
        }

        return list;
    }

    /// <summary>A mapping with these keys and no other.</summary>
    public static JsonObject Mapping(IEnumerable<(string Key, JsonObject Value)> keys, params string[] required)
    {
        var mapping = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(keys.Select(k => KeyValuePair.Create(k.Key, (JsonNode?)k.Value))),
            ["additionalProperties"] = false,
        };
        if (required.Length > 0)
        {
            mapping["required"] = Names(required);
        }

        return mapping;
    }

    /// <summary>A mapping from names of a form to values of a form.</summary>
    public static JsonObject Named(string pattern, JsonObject value) => new()
    {
        ["type"] = "object",
        ["propertyNames"] = new JsonObject { ["pattern"] = pattern },
        ["additionalProperties"] = value,
    };

    public static JsonArray Names(params string[] names) => new([.. names.Select(n => (JsonNode)JsonValue.Create(n))]);

    /// <summary>The same with what the documentation says of it.</summary>
    public static JsonObject Described(JsonObject shape, string? sentence)
    {
        if (sentence is not null)
        {
            shape["description"] = sentence;
        }

        return shape;
    }

    // As the core schema of YAML 1.2, by which editors read, has a plain scalar.
    private static JsonNode Scalar(string text) =>
        text is "true" or "false" ? JsonValue.Create(text == "true")
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number)
        : JsonValue.Create(text);
}
