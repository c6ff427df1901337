namespace ReportKit.Sources;

/// <summary>A JSON object with the words to name it by, so that what it lacks can be said.</summary>
/// <param name="Element">The object.</param>
/// <param name="Name">How a message names it: <c>the table 'tiers'</c>.</param>
internal readonly record struct JsonPart(JsonElement Element, string Name)
{
    /// <summary>An element that must be an object.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static JsonPart Of(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object ? new(element, name) : throw new FormatException($"{name} isn't an object.");

    /// <summary>A text that must be there and not be empty.</summary>
    /// <exception cref="FormatException">It isn't there.</exception>
    public string Text(string key) =>
        Find(key) is { ValueKind: JsonValueKind.String } value && value.GetString() is { Length: > 0 } text
            ? text
            : throw new FormatException($"{Name} needs a text '{key}'.");

    /// <summary>An object that must be there.</summary>
    /// <exception cref="FormatException">It isn't there.</exception>
    public JsonPart Part(string key) =>
        Find(key) is { ValueKind: JsonValueKind.Object } value
            ? new(value, Name)
            : throw new FormatException($"{Name} needs an object '{key}'.");

    /// <summary>A list that must be there.</summary>
    /// <exception cref="FormatException">It isn't there.</exception>
    public IEnumerable<JsonElement> List(string key) =>
        Find(key) is { ValueKind: JsonValueKind.Array } value
            ? value.EnumerateArray()
            : throw new FormatException($"{Name} needs a list '{key}'.");

    /// <summary>A column's name, or several, which the standard lets stand with or without a list.</summary>
    /// <exception cref="FormatException">There is something else, or nothing.</exception>
    public string[] Names(string key) => Find(key) switch
    {
        { ValueKind: JsonValueKind.String } one => [one.GetString()!],
        { ValueKind: JsonValueKind.Array } several
            when several.GetArrayLength() > 0 && several.EnumerateArray().All(n => n.ValueKind == JsonValueKind.String)
            => [.. several.EnumerateArray().Select(n => n.GetString()!)],
        _ => throw new FormatException($"{Name} needs one or more names in '{key}'."),
    };

    /// <summary>What a key holds; null where it isn't there.</summary>
    public JsonElement? Find(string key) => Element.TryGetProperty(key, out var value) ? value : null;
}
