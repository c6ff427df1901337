using System.Text.Json;

namespace ReportKit.Review;

/// <summary>Explanations as JSON.</summary>
public static class ExplanationJson
{
    /// <summary>Writes the property <c>sentences</c> into an open object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="explanations">In their order.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<SentenceExplanation> explanations)
    {
        json.WriteStartArray("sentences");
        foreach (var explanation in explanations)
        {
            json.WriteStartObject();
            json.WriteString("document", explanation.Document);
            json.WriteNumber("edition", explanation.Edition);
            json.WriteString("id", explanation.Sentence.Id);
            json.WriteNumber("line", explanation.Sentence.Line);
            json.WriteString("text", explanation.Sentence.Text);
            json.WriteBoolean("fixed", explanation.Sentence.IsFixed);
            json.WriteString("words", explanation.Sentence.Words);
            json.WriteStartArray("facts");
            foreach (var fact in explanation.Facts)
            {
                json.WriteStartObject();
                json.WriteString("id", fact.Id);
                json.WriteString("about", fact.About);
                json.WriteString("says", fact.Says);
                json.WriteString("source", fact.Source);
                json.WriteString("locator", fact.Locator);
                json.WriteString("data", fact.Place);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Since(json, explanation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Since(Utf8JsonWriter json, SentenceExplanation explanation)
    {
        if (explanation.EarlierEdition is not { } earlier)
        {
            json.WriteNull("since");
            return;
        }

        json.WriteStartObject("since");
        json.WriteNumber("edition", earlier);
        json.WriteString("change", explanation.Since is null ? "unchanged" : ComparisonWords.Name(explanation.Since));
        if (explanation.Since?.Before is { } before)
        {
            json.WriteString("before", before.Text);
        }

        json.WriteEndObject();
    }
}
