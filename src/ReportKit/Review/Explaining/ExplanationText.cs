using ReportKit.Facts;

namespace ReportKit.Review;

/// <summary>Explanations as lines for a terminal.</summary>
public static class ExplanationText
{
    // A number of the start page may sum up hundreds.
    private const int MostFacts = 30;

    /// <summary>Writes the chain: sentence, words, facts with source and line of data, what happened since the last edition.</summary>
    /// <param name="explanation">What to write.</param>
    /// <param name="writer">Receives lines with LF.</param>
    public static void Write(SentenceExplanation explanation, TextWriter writer)
    {
        var sentence = explanation.Sentence;
        ComparisonText.Line(writer, $"{explanation.Document} {explanation.Edition}, sentence {sentence.Id}, line {sentence.Line} of the Markdown");
        ComparisonText.Line(writer, $"  {sentence.Text}");
        ComparisonText.Line(writer, "");
        ComparisonText.Line(writer, $"Words: {sentence.Words}, {(sentence.IsOfTemplate ? "a template" : "a writer's wording")}{(sentence.IsFixed ? "; fixed wording that states nothing of a country" : "")}");
        ComparisonText.Line(writer, "");
        ComparisonText.Line(writer, explanation.Facts.Count == 0 ? "Facts: none" : $"Facts: {explanation.Facts.Count}");
        foreach (var fact in explanation.Facts.Take(MostFacts))
        {
            ComparisonText.Line(writer, $"  {fact.Id}: {fact.About}: {fact.Says}");
            ComparisonText.Line(writer, $"    {Source(explanation, fact)}; {fact.Place}{(fact["note"].Length > 0 ? $"; note: {fact["note"]}" : "")}");
        }

        Rest(explanation.Facts.Count, writer);
        ComparisonText.Line(writer, "");
        Since(explanation, writer);
    }

    private static void Since(SentenceExplanation explanation, TextWriter writer)
    {
        if (explanation.EarlierEdition is not { } earlier)
        {
            ComparisonText.Line(writer, "There is no earlier edition of this document.");
            return;
        }

        ComparisonText.Line(writer, explanation.Since is { } change
            ? $"Since the {earlier} edition: {ComparisonWords.Name(change)}"
            : $"Since the {earlier} edition: unchanged");
        if (explanation.Since is { Before: not null } changed)
        {
            ComparisonText.Line(writer, $"  {ComparisonWords.Redline(changed.Pieces)}");
        }

        foreach (var fact in explanation.FactsSince.Take(MostFacts))
        {
            var difference = ComparisonWords.Difference(fact);
            ComparisonText.Line(writer, $"  {fact.Fact.Id}: {ComparisonWords.Name(fact.Kind)}{(fact.Before is null || fact.After is null ? "" : $", {fact.Before.Says} → {fact.After.Says}")}{(difference.Length > 0 ? $"  {difference}" : "")}");
        }

        Rest(explanation.FactsSince.Count, writer);
    }

    private static void Rest(int number, TextWriter writer)
    {
        if (number > MostFacts)
        {
            ComparisonText.Line(writer, $"  {ComparisonWords.Rest(number - MostFacts)} (--json has all)");
        }
    }

    private static string Source(SentenceExplanation explanation, FactRecord fact)
    {
        var source = explanation.Sources.FirstOrDefault(s => s.Id.Value == fact.Source);
        string[] parts = source is null ? [fact.Source] : [source.Producer, source.Title, source.Edition, $"({fact.Source})"];
        return string.Join(", ", parts.Where(p => p.Length > 0)) + (fact.Locator.Length > 0 ? $": {fact.Locator}" : "");
    }
}
