using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ReportKit.Sources;

/// <summary>What one table must look like.</summary>
internal sealed record TableSchema(
    string Name,
    string Path,
    IReadOnlyList<FieldSchema> Fields,
    IReadOnlyList<string> PrimaryKey,
    IReadOnlyList<ForeignKey> ForeignKeys)
{
    public static TableSchema FromJson(JsonElement resource)
    {
        var schema = resource.GetProperty("schema");
        return new TableSchema(
            resource.GetProperty("name").GetString()!,
            resource.GetProperty("path").GetString()!,
            [.. schema.GetProperty("fields").EnumerateArray().Select(FieldSchema.FromJson)],
            schema.TryGetProperty("primaryKey", out var key) ? Names(key) : [],
            schema.TryGetProperty("foreignKeys", out var keys) ? [.. keys.EnumerateArray().Select(ForeignKey.FromJson)] : []);
    }

    internal static string[] Names(JsonElement key) => key.ValueKind == JsonValueKind.Array
        ? [.. key.EnumerateArray().Select(k => k.GetString()!)]
        : [key.GetString()!];
}

/// <summary>What one column must hold.</summary>
/// <param name="Name">The column's header.</param>
/// <param name="Type">string, integer, number, year or date.</param>
/// <param name="Required">Whether a cell may not be empty.</param>
/// <param name="Allowed">The only values; none where any will do.</param>
/// <param name="Pattern">The form of a text, matched as a whole and in time linear in the text.</param>
/// <param name="Minimum">The least number.</param>
/// <param name="Maximum">The greatest number.</param>
/// <param name="Expected">What is allowed, in words, for a message: the custom property <c>reportkit:expected</c>.</param>
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
    public static FieldSchema FromJson(JsonElement field)
    {
        var constraints = field.TryGetProperty("constraints", out var c) ? c : default;
        JsonElement? Get(string name) =>
            constraints.ValueKind == JsonValueKind.Object && constraints.TryGetProperty(name, out var value) ? value : null;

        return new FieldSchema(
            field.GetProperty("name").GetString()!,
            field.GetProperty("type").GetString()!,
            Get("required")?.GetBoolean() ?? false,
            Get("enum") is { } list ? [.. list.EnumerateArray().Select(Text)] : [],
            Get("pattern")?.GetString() is { } pattern
                ? new Regex($"^(?:{pattern})$", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)
                : null,
            Get("minimum")?.GetDecimal(),
            Get("maximum")?.GetDecimal(),
            field.TryGetProperty("reportkit:expected", out var expected) ? expected.GetString() : null);
    }

    private static string Text(JsonElement value) => value.ValueKind == JsonValueKind.Number
        ? value.GetDecimal().ToString(CultureInfo.InvariantCulture)
        : value.GetString()!;
}

/// <summary>A column whose cells name rows of another table.</summary>
internal sealed record ForeignKey(string Field, string Table, string TableField)
{
    public static ForeignKey FromJson(JsonElement key)
    {
        var reference = key.GetProperty("reference");
        return new ForeignKey(
            TableSchema.Names(key.GetProperty("fields"))[0],
            reference.GetProperty("resource").GetString()!,
            TableSchema.Names(reference.GetProperty("fields"))[0]);
    }
}
