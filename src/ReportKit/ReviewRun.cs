namespace ReportKit;

/// <summary>Editions rendered for a reviewer: compared, explained and asked about, and not written.</summary>
internal static class ReviewRun
{
    /// <summary>An edition; no value where anything went wrong. Without countries it has all that the edition places.</summary>
    public static Validated<EditionSnapshot> Snapshot(
        CheckedInputs inputs, int edition, IReadOnlyList<CountryCode> countries, string? name = null, CancellationToken cancel = default)
    {
        var request = new ReportRequest(edition, countries, Environment.ProcessorCount)
        {
            Options = new RenderOptions(ReportFormats.None) { IsForReview = true },
        };
        return EditionRun.Make(inputs, request, null, cancel)
            .Select(rendered => SnapshotReader.Of(rendered, inputs.Words, name ?? $"edition {edition}"));
    }

    /// <summary>A document in the last edition before one that has it; null where there is none.</summary>
    public static EditionSnapshot? EarlierSnapshot(CheckedInputs inputs, string document, int edition, CancellationToken cancel = default)
    {
        var facts = inputs.Facts;
        var country = facts.Countries.Keys.FirstOrDefault(c => c.Value == document);
        var earlier = facts.EditionBefore(edition, country == default ? null : country);
        if (earlier == 0)
        {
            return null;
        }

        // A page of the edition needs no country; one must be named, or all would be rendered.
        var snapshot = Snapshot(inputs, earlier, [country == default ? facts.CountriesOf(earlier)[0].Code : country], cancel: cancel);
        return snapshot.IsSound ? snapshot.Value.Only(document) : null;
    }

    /// <summary>Explains sentences of an edition: words, facts, sources, and what became of them since the edition before.</summary>
    public static SentenceExplainer Explainer(CheckedInputs inputs, EditionSnapshot snapshot, CancellationToken cancel = default) =>
        new(snapshot, document => EarlierSnapshot(inputs, document, snapshot.Edition, cancel), inputs.Facts.Sources);

    /// <summary>What a reviewer reads of one country; null where the edition doesn't place it.</summary>
    /// <exception cref="TemplateException">A template failed.</exception>
    public static CountryContent? ContentOf(CheckedInputs inputs, CountryCode country, int edition) =>
        new Flow(inputs, edition, new RenderOptions()).Read(country, new ProblemList());
}
