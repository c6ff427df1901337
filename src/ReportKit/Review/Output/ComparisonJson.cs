using System.Text.Json;
using ReportKit.Diagnostics;
using ReportKit.Facts;

namespace ReportKit.Review;

/// <summary>Comparisons as JSON: every change, none left out.</summary>
public static class ComparisonJson
{
    /// <summary>Writes the property <c>comparisons</c> into an open object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="comparisons">One an edition.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<EditionComparison> comparisons)
    {
        json.WriteStartArray("comparisons");
        foreach (var comparison in comparisons)
        {
            json.WriteStartObject();
            Side(json, "before", comparison.Before);
            Side(json, "after", comparison.After);
            json.WriteString("summary", ComparisonWords.Summary(comparison));
            OneSided(json, comparison);
            json.WriteStartArray("absent");
            foreach (var country in comparison.Absent)
            {
                json.WriteStringValue(country);
            }

            json.WriteEndArray();
            Facts(json, comparison, comparison.Facts);
            Sentences(json, comparison, comparison.Sentences);
            json.WriteStartArray("layout");
            foreach (var layout in comparison.Layout)
            {
                json.WriteStartObject();
                json.WriteString("file", layout.File);
                json.WriteNumber("documents", layout.Documents);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void OneSided(Utf8JsonWriter json, EditionComparison comparison)
    {
        json.WriteStartArray("one_sided");
        foreach (var document in comparison.OneSided)
        {
            json.WriteStartObject();
            json.WriteString("document", document.Name);
            json.WriteString("name", comparison.TitleOf(document.Name));
            json.WriteString("only_in", document.IsAdded ? "after" : "before");
            Facts(json, comparison, document.Facts);
            Sentences(json, comparison, SentenceChangeGroup.Of(document.Sentences));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Facts(Utf8JsonWriter json, EditionComparison comparison, IReadOnlyList<FactChange> changes)
    {
        json.WriteStartArray("facts");
        foreach (var change in changes)
        {
            Fact(json, comparison, change);
        }

        json.WriteEndArray();
    }

    private static void Sentences(Utf8JsonWriter json, EditionComparison comparison, IReadOnlyList<SentenceChangeGroup> groups)
    {
        json.WriteStartArray("sentences");
        foreach (var group in groups)
        {
            Sentence(json, comparison, group);
        }

        json.WriteEndArray();
    }

    private static void Side(Utf8JsonWriter json, string name, EditionSnapshot snapshot)
    {
        json.WriteStartObject(name);
        json.WriteString("name", snapshot.Name);
        json.WriteNumber("edition", snapshot.Edition);
        json.WriteString("kit", snapshot.Kit);
        json.WriteEndObject();
    }

    private static void Fact(Utf8JsonWriter json, EditionComparison comparison, FactChange change)
    {
        json.WriteStartObject();
        json.WriteString("document", change.Document);
        json.WriteString("name", comparison.TitleOf(change.Document));
        json.WriteString("severity", Cells.Text(change.Severity));
        json.WriteString("change", Cells.Text(change.Kind));
        json.WriteString("about", change.Fact.About);
        FactSide(json, "before", change.Before);
        FactSide(json, "after", change.After);
        if (change.Difference is { } difference)
        {
            json.WriteNumber("difference", difference);
        }

        if (change.PerCent is { } perCent)
        {
            json.WriteNumber("per_cent", perCent);
        }

        json.WriteStartArray("fields");
        foreach (var field in change.Fields)
        {
            json.WriteStringValue(field);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void FactSide(Utf8JsonWriter json, string name, FactRecord? fact)
    {
        if (fact is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("id", fact.Id);
        json.WriteString("says", fact.Says);
        json.WriteString("source", fact.Source);
        json.WriteString("locator", fact.Locator);
        json.WriteString("data", fact.Place);
        json.WriteEndObject();
    }

    private static void Sentence(Utf8JsonWriter json, EditionComparison comparison, SentenceChangeGroup group)
    {
        var change = group.First;
        json.WriteStartObject();
        json.WriteString("id", change.Sentence.Id);
        json.WriteString("severity", Cells.Text(change.Severity));
        json.WriteString("change", Cells.Text(change.Kind));
        json.WriteBoolean("moved", change.IsMoved);
        json.WriteString("cause", Cells.Text(change.Cause));
        json.WriteBoolean("inferred", change.IsInferred);
        json.WriteString("words", change.Sentence.Words);
        json.WriteStartArray("in");
        foreach (var each in group.Changes)
        {
            json.WriteStartObject();
            json.WriteString("document", each.Document);
            json.WriteString("name", comparison.TitleOf(each.Document));
            Text(json, "before", each.Before);
            Text(json, "after", each.After);
            json.WriteStartArray("facts");
            foreach (var fact in each.Facts)
            {
                json.WriteStringValue(fact.Fact.Id);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Text(Utf8JsonWriter json, string name, ReviewSentence? sentence)
    {
        if (sentence is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, sentence.Text);
        }
    }
}
