namespace ReportKit.Cli;

/// <summary>The project's own tables that others refer to, as datapackage.json describes them: the rows that are referred to, and no
/// others.</summary>
internal sealed class ReferenceTables(SourceSet sources)
{
    /// <summary>What tables refer to, and what that refers to in turn; ordered by name.</summary>
    public IEnumerable<ExportTable> ReferredTo(IReadOnlyList<ExportTable> tables)
    {
        var own = tables.Select(t => t.Name).ToHashSet(StringComparer.Ordinal);
        var asked = new SortedDictionary<string, (string Column, HashSet<string> Ids)>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            Ask(table, own, asked);
        }

        // Sections are asked for by indicators too: whatever has references comes before what it refers to.
        var made = new Dictionary<string, ExportTable>(StringComparer.Ordinal);
        while (asked.Keys.FirstOrDefault(name => !made.ContainsKey(name) || made[name].Rows.Count < Rows(name, asked[name]).Count)
            is { } next)
        {
            made[next] = Table(next, Rows(next, asked[next]), [.. own, .. sources.Tables.Keys]);
            Ask(made[next], own, asked);
        }

        return asked.Keys.Select(name => made[name]);
    }

    private static void Ask(
        ExportTable table, HashSet<string> own, SortedDictionary<string, (string Column, HashSet<string> Ids)> asked)
    {
        foreach (var key in table.ForeignKeys.Where(k => !own.Contains(k.Table)))
        {
            var at = table.Fields.Index().First(f => f.Item.Name == key.Field).Index;
            if (!asked.TryGetValue(key.Table, out var ids))
            {
                asked[key.Table] = ids = (key.TableField, new HashSet<string>(StringComparer.Ordinal));
            }

            ids.Ids.UnionWith(table.Rows.Select(r => r[at]).OfType<string>().Where(id => id.Length > 0));
        }
    }

    private List<SourceRow> Rows(string table, (string Column, HashSet<string> Ids) asked) =>
        [.. sources[table].Where(r => asked.Ids.Contains(r[asked.Column])).OrderBy(r => r[asked.Column], StringComparer.Ordinal)];

    private ExportTable Table(string name, List<SourceRow> rows, IReadOnlyList<string> known)
    {
        var schema = sources.Schemas[name];
        return new ExportTable(name, schema.Title, [.. schema.Fields.Select(Field)], [.. rows.Select(r => (object?[])[
            .. schema.Fields.Select(f => Cell(f, r[f.Name]))])])
        {
            PrimaryKey = schema.PrimaryKey,
            ForeignKeys = [.. schema.ForeignKeys.Where(k => known.Contains(k.Table))],
        };
    }

    private static ExportField Field(FieldSchema field) => new(field.Name, TypeOf(field.Type), field.Description)
    {
        IsRequired = field.Required,
        Allowed = field.Allowed,
    };

    private static ExportType TypeOf(string type) => Cells.TryEnum<ExportType>(type, out var known) ? known : ExportType.String;

    // As read: the schema has checked its form.
    private static object? Cell(FieldSchema field, string text) => (text.Length, TypeOf(field.Type)) switch
    {
        (0, _) => null,
        (_, ExportType.Date) => Cells.Date(text),
        (_, ExportType.Integer or ExportType.Year) => Cells.Number(text),
        (_, ExportType.Number) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture),
        _ => text,
    };
}
