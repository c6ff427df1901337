using System.Text.Json.Nodes;

namespace ReportKit.Cli;

/// <summary>What a project has to choose from, as its files' schemas offer it.</summary>
internal sealed class ProjectValues(SourceSet sources)
{
    public JsonObject Countries => Of("countries", "iso3", "name");

    public JsonObject Sources => Of("sources", "id", "title");

    public JsonObject Indicators => Of("indicators", "id", "label");

    public JsonObject Units => Of("units", "id", "plural");

    public JsonObject Dimensions => Of("breakdowns", "dimension");

    public JsonObject Editions => Of("editions", "edition");

    public JsonObject RuleSets => Of("rule-sets", "id", "law");

    public JsonObject LayoutNames => Of(SectionReader.Layouts, "layout");

    public JsonObject Sections => Of(SectionReader.Table, "id", "heading");

    /// <summary>Ids of the sections, in their order.</summary>
    public IReadOnlyList<string> SectionNames => SectionReader.NamesIn(sources, []);

    /// <summary>Sources that nobody can look up.</summary>
    public JsonObject UnpublishedSources => Shape.OneOf(
        sources["sources"].Where(s => s["class"] == Facts.UnpublishedSources.Class).Select(s => s["id"]));

    public IReadOnlyList<string> StatutoryIndicators => [.. sources["statutory-indicators"].Select(row => row["code"])];

    /// <summary>Files of tables, in the data folder.</summary>
    public IEnumerable<string> Tables => sources.Schemas.Values.Select(s => s.Path).Order(StringComparer.Ordinal);

    public IEnumerable<string> Columns => sources.Schemas.Values.SelectMany(s => s.Fields).Select(f => f.Name).Distinct();

    private JsonObject Of(string table, string column, string? label = null)
    {
        var rows = sources[table].DistinctBy(row => row[column]).ToList();
        var labels = label is null ? null : rows.ToDictionary(row => row[column], row => row[label], StringComparer.Ordinal);

        // Where the table couldn't be read, anything may be one of its ids.
        return rows.Count == 0 || !sources.HasWhole(table) ? Shape.NeededText()
            : Shape.OneOf(rows.Select(row => row[column]), labels is null ? null : id => labels[id]);
    }
}
