using ReportKit.LanguageServer.Protocol;

namespace ReportKit.LanguageServer;

/// <summary>From a line of data, of a narrative or of a template to the sentences that come from it.</summary>
internal static class SentenceUses
{
    private const int MostEditions = 3;

    /// <summary>The sentences of the likeliest edition that has any.</summary>
    public static IReadOnlyList<SentenceUse> Of(ProjectCheck check, string file, PreviewParams asked, CancellationToken cancel) =>
        !check.Result.HasValue ? []
        : Subjects(check.Result.Value.Facts, file, asked).Take(MostEditions)
            .Select(s => In(check, s, file, asked.Line + 1, cancel)).FirstOrDefault(found => found.Count > 0) ?? [];

    private static IEnumerable<PreviewSubject> Subjects(FactTable facts, string file, PreviewParams asked) =>
        PreviewSubject.Narrative(file) is var (country, edition) ? [new PreviewSubject(country, edition)]
        : AskedEdition.Find($"{file}:{asked.Line + 1}", facts)
            .Where(e => e.Country is not null).Select(e => new PreviewSubject(e.Country!.Value, e.Edition))
            .Concat(PreviewSubject.Find(facts, null, file, asked) is { } named ? [named] : []).Distinct();

    private static IReadOnlyList<SentenceUse> In(
        ProjectCheck check, PreviewSubject subject, string file, int line, CancellationToken cancel)
    {
        var (country, edition) = subject;
        var sound = CheckedInputs.For(check.Result, [country]);
        if (!sound.IsSound || !sound.Value.Facts.CountriesOf(edition).Any(c => c.Code == country)
            || ReviewRun.Snapshot(sound.Value, edition, [country], cancel: cancel) is not { IsSound: true, Value: var snapshot })
        {
            return [];
        }

        var document = snapshot.Documents[country.Value];
        var name = sound.Value.Facts.Countries[country].In(edition).Name;
        return
        [
            .. ReviewRun.Explainer(sound.Value, snapshot.Only(country.Value), cancel).Find($"{file}:{LineOf(document, file, line)}")
                .Select(s => new SentenceUse(country.Value, name, edition, s.Sentence.Id, s.Sentence.Text, WordsOf(check, s.Sentence))),
        ];
    }

    // In a table a line is a row; elsewhere what begins at a line goes on to the next beginning.
    private static int LineOf(DocumentSnapshot document, string file, int line) => file.EndsWith(".csv", StringComparison.Ordinal) ? line
        : document.Facts.Values.Select(f => f.Place).Concat(document.Sentences.Select(s => s.Words)).Select(AskedPlace.Read)
            .Where(p => p?.File == file && p.Line <= line).Max(p => p?.Line) ?? line;

    private static PreviewPlace WordsOf(ProjectCheck check, ReviewSentence sentence) => AskedPlace.Read(sentence.Words) is { } place
        ? PreviewMaker.Place(check, new FilePlace(place.File, place.Line)) : new PreviewPlace(sentence.Words, null, 0);
}
