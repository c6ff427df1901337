namespace ReportKit.Narrative;

/// <summary>Figures on the same things that a narrative and the release of yearly totals both give.</summary>
internal static class SideBySide
{
    // What a narrative counts, and what the release counts that a reader takes for the same.
    private static readonly ILookup<string, string> Counterparts = new[]
    {
        ("investigations", "offences-recorded"),
        ("indictments", "persons-prosecuted"),
        ("prosecutions", "persons-prosecuted"),
        ("convictions", "persons-convicted"),
        ("victims-identified", "victims-detected"),
    }.ToLookup(p => p.Item1, p => p.Item2, StringComparer.Ordinal);

    /// <summary>Remarks for the writer: figures of a narrative that the release contradicts for the same time, in a sentence that doesn't
    /// say whose figure it is.</summary>
    public static void Check(FactTable facts, CountryNarrative narrative, ProblemList problems)
    {
        var totals = facts.FiguresOf(narrative.Country)
            .Where(f => f is { IsOfRelease: true, IsSuperseded: false, Breakdown.Length: 0, Value: not null })
            .Where(f => f.Period.Kind == PeriodKind.CalendarYear && f.Period.From.Year <= facts.Editions[narrative.Edition].LastYear)
            .ToLookup(f => f.Indicator.Id.Value, StringComparer.Ordinal);
        var told = from sentence in narrative.Sentences
                   where !NamesSpeaker(sentence)
                   from figure in sentence.Facts.OfType<FigureFact>()
                   where figure is { IsOfRelease: false, Breakdown.Length: 0, Value: not null }
                       && !NamesSource(sentence, facts.Sources[figure.Citation.Source])
                   select (Sentence: sentence, Figure: figure);
        foreach (var (sentence, figure) in told.DistinctBy(t => t.Figure.Id))
        {
            foreach (var total in CounterpartsOf(figure).SelectMany(id => totals[id]).Where(t => Contradict(figure, t)))
            {
                problems.Warning(
                    ProblemCodes.SourcesSideBySide,
                    $"The sentence '{sentence.Id}' gives {Text(figure)} ({figure.Citation.Source}); the table below it has {Text(total)} "
                        + $"({total.Citation.Source} at {total.Place}). Say in the sentence whose figure it is: name "
                        + $"{facts.Sources[figure.Citation.Source].Producer}, or the speaker with {{ID.speaker}}; "
                        + "a note on the page says that the two are counted by different rules.",
                    sentence.Place);
            }
        }
    }

    /// <summary>Whether a section of a narrative tells figures on what the release counts too.</summary>
    internal static bool IsTold(CountryNarrative? narrative, SectionRole role) =>
        narrative is not null && narrative.Sections.Where(s => s.Key.Role == role).SelectMany(s => s.Value)
            .SelectMany(p => p.Sentences).SelectMany(s => s.Facts).OfType<FigureFact>().Any(HasCounterpart);

    /// <summary>Whether the release counts what a reader takes for the same.</summary>
    internal static bool HasCounterpart(FigureFact figure) => CounterpartsOf(figure).Any();

    private static bool NamesSpeaker(NarrativeSentence sentence) =>
        sentence.Parts.Any(p => p is { Form: PartForm.Field, Text: "speaker" })
            || sentence.Facts.Any(f => SentenceReader.TellingOf(f).Speaker is { Length: > 0 });

    private static bool NamesSource(NarrativeSentence sentence, Source source) =>
        sentence.Parts.Any(p => p.Form is PartForm.Words or PartForm.Clause && p.Text.Contains(source.Producer, StringComparison.Ordinal));

    private static IEnumerable<string> CounterpartsOf(FigureFact figure) => Counterparts[figure.Indicator.Id.Value];

    private static bool Contradict(FigureFact figure, FigureFact total) =>
        figure.Unit == total.Unit && SeriesBreaks.Overlap(figure.Period, total.Period)
        && figure.Value!.ChangeFrom(total.Value!) is ValueChange.Increase or ValueChange.Decrease;

    private static string Text(FigureFact figure) =>
        $"{figure.Indicator.Label} in {figure.Period}: "
            + string.Join(' ', new[] { figure.Value!.Bound.Replace('-', ' '), figure.Value.Written }.Where(t => t.Length > 0));
}
