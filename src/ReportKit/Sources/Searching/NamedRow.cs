namespace ReportKit.Sources;

/// <summary>A row that others name by its id, with the words by which somebody may look for it.</summary>
/// <param name="Id">By which it is named.</param>
/// <param name="Label">What it is called; empty where it is called by its id.</param>
/// <param name="Words">Other words on it.</param>
/// <param name="Row">The row.</param>
internal sealed record NamedRow(string Id, string Label, string Words, SourceRow Row)
{
    /// <summary>The same words, as they stand in their cells.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    private static readonly Dictionary<string, (string Id, string[] Label, string[] Words)> Columns = new(StringComparer.Ordinal)
    {
        ["sections"] = ("id", ["heading"], ["role"]),
        ["indicators"] = ("id", ["label"], ["asks", "definition"]),
        ["units"] = ("id", ["singular"], ["plural"]),
        ["sources"] = ("id", ["producer", "title", "edition"], ["note"]),
        ["countries"] = ("iso3", ["name"], ["iso2", "m49", "name_in_text", "formal_name", "un_subregion"]),
        ["editions"] = ("edition", [], ["rule_set", "layout"]),
        ["rule-sets"] = ("id", ["law"], ["note"]),
        ["statutory-indicators"] = ("code", ["title"], ["text"]),
        ["standards"] = ("code", ["title"], ["text"]),
    };

    /// <summary>The rows of a table, in its order; none of a table whose rows have no names.</summary>
    public static IReadOnlyList<NamedRow> Of(SourceTable table) =>
        !Columns.TryGetValue(table.Name, out var columns) ? []
        : [.. table.Rows.Select(row => new NamedRow(row[columns.Id], Text(row, columns.Label), Text(row, columns.Words), row)
        {
            Others = [.. columns.Words.Select(c => row[c]).Where(text => text.Length > 0)],
        })];

    /// <summary>The countries with every name and code by which they are known.</summary>
    public static IReadOnlyList<NamedRow> Countries(SourceSet sources)
    {
        var others = sources["edition-names"].Concat(sources["country-names"]).ToLookup(row => row["iso3"], row => row["name"]);
        return !sources.Tables.TryGetValue("countries", out var table) ? []
            : [.. Of(table).Select(c => c with
            {
                Words = $"{c.Words} {string.Join(' ', others[c.Id])}",
                Others = [.. c.Others, .. others[c.Id].Distinct()],
            })];
    }

    private static string Text(SourceRow row, string[] columns) =>
        string.Join(' ', columns.Select(c => row[c]).Where(text => text.Length > 0));
}
