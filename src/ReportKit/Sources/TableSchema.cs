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
    /// <param name="resource">The table in the description.</param>
    /// <param name="patterns">The patterns of the tables read so far; many fields share one.</param>
    public static TableSchema FromJson(JsonElement resource, Dictionary<string, Regex> patterns)
    {
        var name = JsonPart.Of(resource, "a table").Text("name");
        var table = new JsonPart(resource, $"the table '{name}'");
        var schema = table.Part("schema");
        var fields = schema.List("fields").Select(f => FieldSchema.FromJson(f, table.Name, patterns)).ToList();
        var keys = schema.Find("foreignKeys") is null ? [] : schema.List("foreignKeys").Select(key => ForeignKey.FromJson(key, table.Name)).ToList();
        return fields.GroupBy(f => f.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } repeated
            ? throw new FormatException($"{table.Name} has two fields '{repeated.Key}'.")
            : new TableSchema(
                name,
                table.Text("path"),
                [.. fields.Select(f => keys.Find(k => k.Field == f.Name) is { } key ? f with { Expected = f.Expected ?? $"a value of {key.TableField} in {key.Table}.csv" } : f)],
                schema.Find("primaryKey") is null ? [] : schema.Names("primaryKey"),
                keys);
    }
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
            field.Find("reportkit:expected")?.GetString());
    }

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

/// <summary>A column whose cells name rows of another table.</summary>
internal sealed record ForeignKey(string Field, string Table, string TableField)
{
    public static ForeignKey FromJson(JsonElement element, string table)
    {
        var key = JsonPart.Of(element, $"a foreign key of {table}");
        var reference = key.Part("reference");
        return new ForeignKey(key.Names("fields")[0], reference.Text("resource"), reference.Names("fields")[0]);
    }
}
