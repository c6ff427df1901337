namespace ReportKit.Sources;

/// <summary>What one table must look like.</summary>
internal sealed record TableSchema(
    string Name,
    string Path,
    IReadOnlyList<FieldSchema> Fields,
    IReadOnlyList<string> PrimaryKey,
    IReadOnlyList<ForeignKey> ForeignKeys)
{
    private const string OrderKey = "reportkit:order";

    /// <summary>The columns by which its rows stand in order; none where the order is what a person gave them. It is the key, or the
    /// custom property <c>reportkit:order</c>.</summary>
    public IReadOnlyList<string> Order { get; init; } = PrimaryKey;

    /// <summary>What the table is, in a few words; its name where nobody said it.</summary>
    public string Title { get; init; } = Name;

    /// <summary>Names of the columns that every file of the table has; one that a file may lack stands behind them.</summary>
    public IReadOnlyList<string> Needed { get; } = [.. Fields.Where(f => !f.IsOptional).Select(f => f.Name)];

    /// <summary>What stands between the cells of a key: it occurs in no cell.</summary>
    public const char KeySeparator = '\u001F';

    /// <summary>The cells of a row's key as one text.</summary>
    public string KeyOf(SourceRow row) => string.Join(KeySeparator, PrimaryKey.Select(column => row[column]));

    public static TableSchema FromJson(JsonElement resource, Dictionary<string, Regex> patterns)
    {
        var name = JsonPart.Of(resource, "a table").Text("name");
        var table = new JsonPart(resource, $"the table '{name}'");
        var schema = table.Part("schema");
        var fields = schema.List("fields").Select(f => FieldSchema.FromJson(f, table.Name, patterns)).ToList();
        var references = schema.Find("foreignKeys") is null ? [] : schema.List("foreignKeys");
        var keys = references.Select(key => ForeignKey.FromJson(key, table.Name)).ToList();
        return fields.GroupBy(f => f.Name, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } repeated
            ? throw new FormatException($"{table.Name} has two fields '{repeated.Key}'.")
            : fields.SkipLast(1).FirstOrDefault(f => f.IsOptional) is { } early
            ? throw new FormatException($"'{early.Name}' of {table.Name} may be missing, and only the last field may be that.")
            : fields is [.., { IsOptional: true, Required: true } last]
            ? throw new FormatException($"'{last.Name}' of {table.Name} is required and may be missing; it can't be both.")
            : new TableSchema(
                name,
                table.Text("path"),
                [.. fields.Select(f => f with { Expected = f.Expected ?? keys.Find(k => k.Field == f.Name)?.Expected })],
                schema.Find("primaryKey") is null ? [] : schema.Names("primaryKey"),
                keys)
            {
                Title = table.Find("title")?.GetString() ?? name,
            }
            is var read && table.Find(OrderKey) is null ? read
            : read with { Order = OrderOf(table, fields) };
    }

    private static string[] OrderOf(JsonPart table, List<FieldSchema> fields)
    {
        string[] order = [.. table.List(OrderKey).Select(column => column.GetString() ?? "")];
        return Array.Find(order, column => !fields.Exists(f => f.Name == column)) is { } unknown
            ? throw new FormatException($"'{unknown}' in '{OrderKey}' of {table.Name} isn't a field of it.")
            : order;
    }
}

/// <summary>A column whose cells name rows of another table.</summary>
internal sealed record ForeignKey(string Field, string Table, string TableField)
{
    /// <summary>What a cell must hold, in words.</summary>
    public string Expected => $"a value of {TableField} in {Table}.csv";

    public static ForeignKey FromJson(JsonElement element, string table)
    {
        var key = JsonPart.Of(element, $"a foreign key of {table}");
        var reference = key.Part("reference");
        return new ForeignKey(key.Names("fields")[0], reference.Text("resource"), reference.Names("fields")[0]);
    }
}
