namespace ReportKit.Cli;

/// <summary>datapackage.json of an edition: version 2 of the standard, with what the project says of itself and nothing that nobody
/// said.</summary>
internal static class PackageDescription
{
    public const string FileName = "datapackage.json";

    /// <summary>A property of our own, by which a folder is known as an earlier export.</summary>
    public const string Mark = "reportkit:edition";

    private const string Profiles = "https://datapackage.org/profiles/2.0";

    public static byte[] Write(EditionContent content, IReadOnlyList<(ExportTable Table, RenderedFile File)> tables) =>
        JsonFile.Write(json => Write(json, content, tables));

    private static void Write(
        Utf8JsonWriter json, EditionContent content, IReadOnlyList<(ExportTable Table, RenderedFile File)> tables)
    {
        var citation = content.Citation;
        json.WriteStartObject();
        json.WriteString("$schema", $"{Profiles}/datapackage.json");
        json.WriteString("name", $"trafficking-in-persons-{citation.Year.ToString(CultureInfo.InvariantCulture)}");
        json.WriteString("title", citation.Title);
        json.WriteString("description", DescriptionOf(content));
        json.WriteString("version", $"{citation.Year.ToString(CultureInfo.InvariantCulture)}+{citation.DataDigest}");
        if (citation.Address.Length > 0)
        {
            json.WriteString("homepage", citation.Address);
        }

        json.WriteNumber(Mark, citation.Year);
        json.WriteString("reportkit:kit", KitBuild.Version);
        json.WriteString("reportkit:citation", citation.Line);
        if (citation.Publisher.Length > 0)
        {
            json.WriteStartArray("contributors");
            json.WriteStartObject();
            json.WriteString("title", citation.Publisher);
            json.WriteStartArray("roles");
            json.WriteStringValue("publisher");
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
        }

        json.WriteStartArray("licenses");
        json.WriteStartObject();
        json.WriteString("name", "see-sources");
        json.WriteString("title", "Of each fact that of its source: column licence of sources.csv and facts.csv");
        json.WriteEndObject();
        json.WriteEndArray();
        WriteSources(json, content);
        json.WriteStartArray("resources");
        foreach (var (table, file) in tables)
        {
            WriteResource(json, table, file);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string DescriptionOf(EditionContent content)
    {
        var edition = content.Edition;
        var countries = Counted.Of(content.Countries.Count, "country or area", "countries and areas");
        return $"What the pages of the {edition.Year} edition say of {countries}{(content.IsWhole ? "" : ", a part of the edition")}, "
            + $"reporting period {Iso(edition.PeriodFrom)} to {Iso(edition.PeriodTo)}: facts, sentences with the facts that they rest on, "
            + $"{(edition.HasTiers ? "tier assessments, " : "")}and sources. A number under 'value' is exact; an interval such as <5 "
            + "stands under 'lower' and 'upper', and a gap has a status and no number. A text that a spreadsheet would take for a "
            + "formula has an apostrophe before it.";
    }

    private static void WriteSources(Utf8JsonWriter json, EditionContent content)
    {
        var sources = content.Facts.Select(f => f.Citation.Source).Distinct().OrderBy(s => s.Value, StringComparer.Ordinal)
            .Select(content.Inputs.Facts.Sources.GetValueOrDefault).OfType<Source>().ToList();
        if (sources.Count == 0)
        {
            return;
        }

        json.WriteStartArray("sources");
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("title", FactText.NameOf(source));
            if (source.Url.Length > 0)
            {
                json.WriteString("path", source.Url);
            }

            if (source.Edition.Length > 0)
            {
                json.WriteString("version", source.Edition);
            }

            json.WriteString("reportkit:id", source.Id.Value);
            json.WriteString("reportkit:licence", source.Licence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteResource(Utf8JsonWriter json, ExportTable table, RenderedFile file)
    {
        json.WriteStartObject();
        json.WriteString("name", table.Name);
        json.WriteString("path", file.Path);
        json.WriteString("type", "table");
        json.WriteString("title", table.Title);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteNumber("bytes", file.Bytes.Length);
        json.WriteString("hash", $"sha256:{ContentHash.Of(file.Bytes)}");
        json.WriteStartObject("schema");
        json.WriteString("$schema", $"{Profiles}/tableschema.json");
        json.WriteStartArray("fields");
        foreach (var field in table.Fields)
        {
            WriteField(json, field);
        }

        json.WriteEndArray();
        WriteNames(json, "primaryKey", table.PrimaryKey);
        if (table.ForeignKeys.Count > 0)
        {
            json.WriteStartArray("foreignKeys");
            foreach (var key in table.ForeignKeys)
            {
                json.WriteStartObject();
                WriteNames(json, "fields", [key.Field]);
                json.WriteStartObject("reference");
                json.WriteString("resource", key.Table);
                WriteNames(json, "fields", [key.TableField]);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, ExportField field)
    {
        json.WriteStartObject();
        json.WriteString("name", field.Name);
        json.WriteString("type", Cells.Text(field.Type));
        if (field.Description.Length > 0)
        {
            json.WriteString("description", field.Description);
        }

        if (field.IsRequired || field.Allowed.Count > 0)
        {
            json.WriteStartObject("constraints");
            if (field.IsRequired)
            {
                json.WriteBoolean("required", true);
            }

            WriteNames(json, "enum", field.Allowed);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string key, IReadOnlyList<string> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        json.WriteStartArray(key);
        foreach (var name in names)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
