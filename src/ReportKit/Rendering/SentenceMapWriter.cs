using System.Text.Json;
using ReportKit.Facts;

namespace ReportKit.Rendering;

/// <summary>Writes map.json: for each sentence where its words stand, what facts it tells, and where those come from.</summary>
internal static class SentenceMapWriter
{
    public static byte[] Write(string title, IReadOnlyList<RenderedSentence> sentences) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("document", title);
        json.WriteStartArray("sentences");
        foreach (var sentence in sentences)
        {
            json.WriteStartObject();
            json.WriteString("id", sentence.Id);
            json.WriteNumber("line", sentence.Line);
            json.WriteString("text", sentence.Text);
            if (sentence.IsFixed)
            {
                json.WriteBoolean("fixed", true);
            }

            JsonFile.WritePlace(json, "words", sentence.Place);
            json.WriteStartArray("facts");
            foreach (var fact in sentence.Facts)
            {
                WriteFact(json, fact);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteFact(Utf8JsonWriter json, Fact fact)
    {
        json.WriteStartObject();
        json.WriteString("id", fact.Id);
        json.WriteString("source", fact.Citation.Source.Value);
        JsonFile.WriteText(json, "locator", fact.Citation.Locator);
        JsonFile.WritePlace(json, "data", fact.Place);
        json.WriteEndObject();
    }
}
