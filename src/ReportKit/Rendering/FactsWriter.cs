using System.Text.Json;
using ReportKit.Facts;
using ReportKit.Narrative;

namespace ReportKit.Rendering;

/// <summary>Writes facts.json: every fact that a country's page could tell.</summary>
internal static class FactsWriter
{
    public static byte[] Write(string title, IReadOnlyList<Fact> facts, FactText text) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("document", title);
        WriteFacts(json, facts, text);
        json.WriteEndObject();
    });

    /// <summary>What the facts are, without the words that the kit puts to them and the files and lines that they stand on: neither a row
    /// added elsewhere nor a word of the templates changes it.</summary>
    public static byte[] WriteContent(IReadOnlyList<Fact> facts) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        WriteFacts(json, facts, null);
        json.WriteEndObject();
    });

    private static void WriteFacts(Utf8JsonWriter json, IReadOnlyList<Fact> facts, FactText? text)
    {
        json.WriteStartArray("facts");
        foreach (var fact in facts)
        {
            json.WriteStartObject();
            json.WriteString("id", fact.Id);
            if (text is not null)
            {
                json.WriteString("about", text.About(fact));
                json.WriteString("says", text.Says(fact));
            }

            WriteFields(json, fact);
            json.WriteString("source", fact.Citation.Source.Value);
            JsonFile.WriteText(json, "locator", fact.Citation.Locator);
            JsonFile.WriteText(json, "note", fact.Note);
            WriteCorrections(json, fact, text is not null);
            if (text is not null)
            {
                JsonFile.WritePlace(json, "data", fact.Place);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCorrections(Utf8JsonWriter json, Fact fact, bool hasPlaces)
    {
        if (fact.Corrections.Count == 0)
        {
            return;
        }

        json.WriteStartArray("corrections");
        foreach (var correction in fact.Corrections)
        {
            json.WriteStartObject();
            json.WriteString("column", correction.Column);
            json.WriteString("printed", correction.Old);
            json.WriteString("corrected", correction.New);
            json.WriteString("why", correction.Why);
            json.WriteString("source", correction.Source);
            json.WriteString("status", Cells.Text(correction.Status));
            if (hasPlaces)
            {
                JsonFile.WritePlace(json, "data", correction.Place);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFields(Utf8JsonWriter json, Fact fact)
    {
        foreach (var (name, value) in FactFields.Of(fact))
        {
            switch (value)
            {
                case null:
                    json.WriteNull(name);
                    break;
                case int number:
                    json.WriteNumber(name, number);
                    break;
                case decimal number:
                    json.WriteNumber(name, number);
                    break;
                case var text:
                    json.WriteString(name, (string)text);
                    break;
            }
        }
    }
}
