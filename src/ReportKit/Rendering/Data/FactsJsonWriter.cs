namespace ReportKit.Rendering;

/// <summary>Writes facts.json: every fact that a country's page could tell.</summary>
/// <remarks>By hand, because the fields of a fact depend on its kind: <see cref="FactFields"/> alone knows them.</remarks>
internal static class FactsJsonWriter
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

            json.WriteString("kind", Cells.Text(FactFields.KindOf(fact)));
            foreach (var field in FactFields.Of(fact))
            {
                WriteField(json, field);
            }

            json.WriteString("source", fact.Citation.Source.Value);
            WriteText(json, "locator", fact.Citation.Locator);
            WriteText(json, "note", fact.Note);
            if (fact.Corrections.Count > 0)
            {
                CorrectionJson[] corrections = [.. fact.Corrections.Select(c => CorrectionJson.Of(c, hasPlace: text is not null))];
                json.WritePropertyName("corrections");
                JsonSerializer.Serialize(json, corrections, OutputJson.Default.CorrectionJsonArray);
            }

            if (text is not null)
            {
                json.WriteString("data", JsonFile.Place(fact.Place));
                WriteText(json, "layer", text.Layer(fact));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteField(Utf8JsonWriter json, FactField field)
    {
        if (field.Number is { } number)
        {
            json.WriteNumber(field.Name, number);
        }
        else
        {
            // Null where there is no text either.
            json.WriteString(field.Name, field.Text);
        }
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0)
        {
            json.WriteString(name, text);
        }
    }
}

/// <summary>A correction as facts.json has it.</summary>
internal sealed record CorrectionJson(
    string Column,
    string Printed,
    string Corrected,
    string Why,
    string Source,
    string Status,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Data)
{
    public static CorrectionJson Of(Correction c, bool hasPlace) =>
        new(c.Column, c.Old, c.New, c.Why, c.Source, Cells.Text(c.Status), hasPlace ? JsonFile.Place(c.Place) : null);
}
