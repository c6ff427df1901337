namespace ReportKit.Assessment;

/// <summary>A text of a narrative that a reader sees: a statement, a sentence or the reason of a finding.</summary>
/// <param name="Name">How problems name it: <c>The statement TIER-01</c>.</param>
/// <param name="Words">What it says; a figure stands in it as 0.</param>
/// <param name="Section">Where it is printed; null for a reason.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record NarrativeText(string Name, string Words, Section? Section, FilePlace Place)
{
    /// <summary>A narrative's texts on its own edition and reporting period, in the order of the file.</summary>
    /// <remarks>A sentence that is a statement's text as it stands is left out: the statement is one of the texts.</remarks>
    public static IReadOnlyList<NarrativeText> Of(CountryNarrative narrative, FactTable facts)
    {
        var edition = facts.Editions[narrative.Edition];
        var statements = facts.StatementsOf(narrative.Country)
            .Where(s => s.Place.File == narrative.Place.File && IsOfEdition(s))
            .OrderBy(s => s.Place.Line)
            .Select(s => new NarrativeText($"The statement {s.ShortId}", s.Text, s.Section, s.Place));
        var sentences = from section in narrative.Sections
                        from sentence in section.Value.SelectMany(p => p.Sentences)
                        where !sentence.IsWholeStatement
                        let words = string.Concat(sentence.Parts.Select(TextOf))
                        select new NarrativeText($"The sentence '{sentence.Id}'", words, section.Key, sentence.Place);
        var reasons = (narrative.Assessment?.Findings ?? []).Where(f => f.Reason.Length > 0)
            .Select(f => new NarrativeText($"The reason of the finding on {f.Of}", f.Reason, null, f.Place));
        return [.. statements.Concat(sentences.OrderBy(s => s.Place.Line)).Concat(reasons)];

        bool IsOfEdition(StatementFact statement) =>
            (facts.Sources[statement.Citation.Source].Year is not { } year || year == narrative.Edition)
            && !(statement.Period.To < edition.PeriodFrom);
    }

    private static string TextOf(SentencePart part) => (part.Form, part.Fact) switch
    {
        (PartForm.Words or PartForm.Clause, _) => part.Text,
        (PartForm.Statement, StatementFact statement) => statement.Text.TrimEnd('.'),
        (PartForm.Phrase, _) => "0",
        _ => "",
    };
}
