namespace ReportKit.Sources;

/// <summary>What one column must hold.</summary>
/// <remarks>Types are string, integer, number, year and date. Nothing allowed means that any value will do. A pattern is matched with the
/// whole cell, in time linear in the text. What is expected, in words for a message, is the custom property
/// <c>reportkit:expected</c>.</remarks>
internal sealed record FieldSchema(
    string Name,
    string Type,
    bool Required,
    IReadOnlyList<string> Allowed,
    Regex? Pattern,
    decimal? Minimum,
    decimal? Maximum,
    string? Expected)
{
    /// <summary>Whether the pattern, where there is one, says itself that it is about the whole cell.</summary>
    public bool IsAnchored { get; init; } = true;

    /// <summary>Whether an empty cell stands for a missing value; otherwise it is a value like others.</summary>
    public bool IsMissingWhereEmpty { get; init; } = true;

    /// <summary>What the column means; may be empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether a file may lack the column: the custom property <c>reportkit:optional</c>. Its cells are empty then.</summary>
    public bool IsOptional { get; init; }

    public static FieldSchema FromJson(JsonElement element, string table, Dictionary<string, Regex> patterns)
    {
        var field = JsonPart.Of(element, $"a field of {table}");
        JsonElement? Get(string name) => field.Find("constraints") is null ? null : field.Part("constraints").Find(name);

        return new FieldSchema(
            field.Text("name"),
            field.Text("type"),
            Get("required")?.GetBoolean() ?? false,
            Get("enum") is { } list ? [.. list.EnumerateArray().Select(Text)] : [],
            Get("pattern")?.GetString() is { } pattern ? PatternOf(pattern, patterns) : null,
            Get("minimum")?.GetDecimal(),
            Get("maximum")?.GetDecimal(),
            field.Find("reportkit:expected")?.GetString())
        {
            Description = field.Find("description")?.GetString() ?? "",
            IsOptional = field.Find("reportkit:optional")?.GetBoolean() ?? false,
            IsAnchored = Get("pattern")?.GetString() is not { } form || IsAnchoredForm(form),
            IsMissingWhereEmpty = field.Find("missingValues") is null || field.List("missingValues").Any(IsEmptyText),
        };
    }

    // Some readers look for a pattern anywhere in a cell, so that one without anchors allows anything around it.
    private static bool IsAnchoredForm(string pattern) =>
        (pattern.StartsWith("^(?:", StringComparison.Ordinal) && pattern.EndsWith(")$", StringComparison.Ordinal))
        || (pattern.StartsWith('^') && pattern.EndsWith('$') && !pattern.Contains('|', StringComparison.Ordinal));

    // A text, or since version 2 an object with a label.
    private static bool IsEmptyText(JsonElement value) =>
        (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("value", out var text) ? text : value)
            is { ValueKind: JsonValueKind.String } written && written.GetString() is "";

    private static Regex PatternOf(string pattern, Dictionary<string, Regex> patterns)
    {
        if (!patterns.TryGetValue(pattern, out var regex))
        {
            patterns[pattern] = regex = new Regex($"^(?:{pattern})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }

        return regex;
    }

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.Number
        ? value.GetDecimal().ToString(CultureInfo.InvariantCulture)
        : value.GetString()!;
}
