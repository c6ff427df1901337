namespace ReportKit.Review;

/// <summary>An explanation as lines for a terminal: sentence, words, facts with source and line of data, what happened since the last
/// edition.</summary>
internal static class ExplanationText
{
    // A number of the start page may sum up hundreds.
    private const int MostFacts = 30;

    public static string Of(SentenceExplanation explanation)
    {
        var sentence = explanation.Sentence;
        var owner = sentence.IsOfTemplate ? "a template" : "a writer's wording";
        var states = sentence.IsFixed ? "; fixed wording that states nothing of a country" : "";
        IEnumerable<string> lines =
        [
            $"{explanation.Document} {explanation.Edition}, sentence {sentence.Id}, line {sentence.Line} of the Markdown",
            $"  {sentence.Text}",
            "",
            $"Words: {sentence.Words}, {owner}{states}",
            "",
            explanation.Facts.Count == 0 ? "Facts: none" : $"Facts: {explanation.Facts.Count}",
            .. explanation.Facts.Take(MostFacts).SelectMany(f => Lines(f, explanation.Sources.FirstOrDefault(s => s.Id.Value == f.Source))),
            .. Rest(explanation.Facts.Count),
            "",
            .. Since(explanation),
        ];
        return string.Concat(lines.Select(ComparisonText.Line));
    }

    /// <summary>What a fact is about, what it says, and where it is from.</summary>
    public static string[] Lines(FactRecord fact, Source? source)
    {
        var note = fact["note"] is { Length: > 0 } text ? $"; note: {text}" : "";
        var layer = fact.Layer switch { "kit" => ", the kit's data", "project" => ", this project's data", _ => "" };
        return [$"  {fact.Id}: {fact.About}: {fact.Says}", $"    {SourceOf(fact, source)}; {fact.Place}{layer}{note}"];
    }

    private static IEnumerable<string> Since(SentenceExplanation explanation)
    {
        if (explanation.EarlierEdition is not { } earlier)
        {
            return ["There is no earlier edition of this document."];
        }

        var change = explanation.Since;
        return
        [
            $"Since the {earlier} edition: {(change is null ? "unchanged" : ComparisonWords.Name(change))}",
            .. change is { Before: not null } ? [$"  {ComparisonWords.Redline(change.Pieces)}"] : Array.Empty<string>(),
            .. explanation.FactsSince.Take(MostFacts).Select(Line),
            .. Rest(explanation.FactsSince.Count),
        ];
    }

    private static string Line(FactChange change)
    {
        var said = change.Before is null || change.After is null ? "" : $", {change.Before.Says} → {change.After.Says}";
        var difference = ComparisonWords.Difference(change) is { Length: > 0 } text ? $"  {text}" : "";
        return $"  {change.Fact.Id}: {ComparisonWords.Name(change.Kind)}{said}{difference}";
    }

    private static string[] Rest(int number) =>
        number > MostFacts ? [$"  {ComparisonWords.Rest(number - MostFacts)} (--json has all)"] : [];

    private static string SourceOf(FactRecord fact, Source? source)
    {
        string[] parts = source is null ? [fact.Source] : [source.Producer, source.Title, source.Edition, $"({fact.Source})"];
        return string.Join(", ", parts.Where(p => p.Length > 0)) + (fact.Locator.Length > 0 ? $": {fact.Locator}" : "");
    }
}
