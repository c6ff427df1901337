using System.Text.Encodings.Web;

namespace ReportKit.Rendering;

/// <summary>What a page says of its data to programs: a <c>Dataset</c> of schema.org as JSON-LD, with relative addresses, unless the
/// project says where its editions are published.</summary>
/// <remarks>Nothing in it is a claim that the data don't make: without a publisher nobody is named, and a licence is that of a source.
/// Characters that end a script, and all that isn't ASCII, are escaped.</remarks>
internal sealed class PageDataset(FactTable facts, Wording wording)
{
    private const string Json = "application/json";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Default };

    /// <summary>Of an edition's start page.</summary>
    public Markup Index(EditionIndex index) => Write(json =>
    {
        var edition = index.Edition;
        var citation = EditionCitation.Of(facts, edition);
        var countries = Counted.Of(index.Countries.Count, "country or area", "countries and areas");
        WriteHead(
            json,
            edition,
            edition.Title,
            $"Reports on trafficking in persons in {countries}: facts with the source of each, and sentences with the facts that they "
                + "rest on.");
        WriteText(json, "datePublished", citation.Released is { } day ? Iso(day) : "");
        WriteText(json, "url", citation.Address);
        WriteText(json, "creditText", citation.Line);
        WriteFiles(
            json,
            [
                ("Sentences and their facts", $"{edition.Address}map.json", Json),
                ("Every input and output with its checksum", $"{edition.Address}{Manifest.FileName}", Json),
            ]);
    });

    /// <summary>Of a country's page.</summary>
    /// <param name="report">The report.</param>
    /// <param name="told">The facts of its page of facts.</param>
    public Markup Country(CountryReport report, IReadOnlyList<Fact> told) => Write(json =>
    {
        var (edition, country) = (report.Edition, report.Country);
        var beside = edition.Address.Length > 0 ? $"{edition.Address}{country.Code}/" : "";
        WriteHead(
            json,
            edition,
            $"Facts on {country.NameInText}: trafficking in persons {edition.Year}",
            $"The facts that the report on {country.NameInText} in the {edition.Year} edition can draw on, each with its source and the "
                + "place in it, and the sentences that rest on them.");
        WriteText(json, "url", beside.Length > 0 ? $"{beside}report.html" : "");
        WriteText(json, "creativeWorkStatus", report.DraftMark);
        json.WriteStartObject("spatialCoverage");
        json.WriteString("@type", "Place");
        json.WriteString("name", country.Name);
        json.WriteString("identifier", country.Code);
        json.WriteEndObject();
        json.WriteStartObject("isPartOf");
        json.WriteString("@type", "Dataset");
        json.WriteString("name", edition.Title);
        json.WriteString("url", edition.Address.Length > 0 ? $"{edition.Address}index.html" : "../index.html");
        json.WriteEndObject();
        WriteSources(json, told);
        WriteFiles(
            json,
            [
                ("Facts", $"{beside}facts.json", Json),
                ("Sentences and their facts", $"{beside}map.json", Json),
            ]);
    });

    private void WriteHead(Utf8JsonWriter json, Edition edition, string name, string description)
    {
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", "Dataset");
        json.WriteString("name", name);
        json.WriteString("description", description);
        json.WriteString("inLanguage", wording.Language);
        json.WriteString("temporalCoverage", $"{Iso(edition.PeriodFrom)}/{Iso(edition.PeriodTo)}");
        if (edition.Publisher.Length > 0)
        {
            // Whether it is a body or a person nobody said.
            json.WriteStartObject("publisher");
            json.WriteString("name", edition.Publisher);
            json.WriteEndObject();
        }
    }

    // Editions of one publication are named once.
    private void WriteSources(Utf8JsonWriter json, IReadOnlyList<Fact> told)
    {
        json.WriteStartArray("isBasedOn");
        var sources = told.Select(f => f.Citation.Source).Distinct().OrderBy(s => s.Value, StringComparer.Ordinal)
            .Select(facts.Sources.GetValueOrDefault).OfType<Source>().DistinctBy(s => (s.Producer, s.Title, s.Licence));
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("@type", "CreativeWork");
            json.WriteString("name", source.Title);
            json.WriteStartObject("publisher");
            json.WriteString("name", source.Producer);
            json.WriteEndObject();
            WriteText(json, "url", source.Url);
            json.WriteStartObject("license");
            json.WriteString("@type", "CreativeWork");
            json.WriteString("name", source.Licence);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFiles(Utf8JsonWriter json, IEnumerable<(string Name, string File, string Type)> files)
    {
        json.WriteStartArray("distribution");
        foreach (var (name, file, type) in files)
        {
            json.WriteStartObject();
            json.WriteString("@type", "DataDownload");
            json.WriteString("name", name);
            json.WriteString("encodingFormat", type);
            json.WriteString("contentUrl", file);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0)
        {
            json.WriteString(name, text);
        }
    }

    private static Markup Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return new Markup(Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
