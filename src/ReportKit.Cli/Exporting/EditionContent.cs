namespace ReportKit.Cli;

/// <summary>What an edition says, and what it knows: its pages' sentences with their facts, the facts that its pages of facts list, and
/// every figure on its countries up to its last year.</summary>
internal sealed class EditionContent
{
    private readonly Dictionary<string, IReadOnlyList<FigureFact>> restated;

    private EditionContent(CheckedInputs inputs, RenderedEdition rendered, IReadOnlyList<CountryCode> countries, bool isWhole)
    {
        Inputs = inputs;
        Edition = inputs.Facts.Editions[rendered.Edition];
        Countries = countries;
        IsWhole = isWhole;
        Documents =
        [
            .. rendered.Documents.Where(d => isWhole || countries.Any(c => c.Value == d.Name)).OrderBy(d => d.Name, StringComparer.Ordinal),
        ];
        Citation = EditionCitation.Of(inputs.Facts, Edition);
        Said = rendered.Documents.SelectMany(d => d.Sentences).SelectMany(s => s.Facts).Select(f => f.Id)
            .ToHashSet(StringComparer.Ordinal);
        Listed = Documents.SelectMany(d => d.Facts).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        restated = inputs.Facts.Restatements.Where(r => r.Now is not null).GroupBy(r => r.Now!.Id)
            .ToDictionary(g => g.Key, g => (IReadOnlyList<FigureFact>)[.. g.Select(r => r.Before)], StringComparer.Ordinal);
        Facts =
        [
            .. Documents.SelectMany(d => d.Facts.Concat(d.Sentences.SelectMany(s => s.Facts))).Concat(Known())
                .Where(f => isWhole || countries.Contains(f.Country))
                .DistinctBy(f => f.Id).OrderBy(f => f.Id, StringComparer.Ordinal),
        ];
    }

    public CheckedInputs Inputs { get; }

    public Edition Edition { get; }

    /// <summary>Ordered by code.</summary>
    public IReadOnlyList<CountryCode> Countries { get; }

    /// <summary>Whether all of its countries are in it, and the pages that are no country's.</summary>
    public bool IsWhole { get; }

    /// <summary>Its pages, ordered by name; those of a part are its countries'.</summary>
    public IReadOnlyList<RenderedDocument> Documents { get; }

    /// <summary>How it is cited.</summary>
    public EditionCitation Citation { get; }

    /// <summary>Every fact that is said, listed or known; ordered by id.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>Ids of the facts that a sentence of any page says.</summary>
    public IReadOnlySet<string> Said { get; }

    /// <summary>Ids of the facts that a country's page of facts lists.</summary>
    public IReadOnlySet<string> Listed { get; }

    /// <summary>What older releases of the same publication printed in a figure's place, where it is another value.</summary>
    public IReadOnlyList<FigureFact> RestatedBy(Fact fact) => restated.GetValueOrDefault(fact.Id, []);

    /// <summary>An edition, or some countries of it; no value where a page of it can't be made.</summary>
    /// <param name="inputs">Sound for these countries.</param>
    /// <param name="edition">Its year.</param>
    /// <param name="countries">Of the edition; none: all.</param>
    /// <param name="cancel">Stops between countries.</param>
    public static Validated<EditionContent> Make(
        CheckedInputs inputs, int edition, IReadOnlyList<CountryCode> countries, CancellationToken cancel)
    {
        var request = new ReportRequest(edition, countries, Environment.ProcessorCount)
        {
            Options = new RenderOptions(ReportFormats.None) { IsForReview = true },
        };
        var all = inputs.Facts.CountriesOf(edition).Select(c => c.Code).ToList();
        return EditionRun.Make(inputs, request, null, cancel).Select(rendered => new EditionContent(
            inputs, rendered, countries.Count == 0 ? all : [.. all.Intersect(countries)], countries.Count == 0));
    }

    // What an older release printed is told where the newer one has it otherwise.
    private IEnumerable<FigureFact> Known()
    {
        var facts = Inputs.Facts;
        var restatements = facts.Restatements.Select(r => r.Before.Id).ToHashSet(StringComparer.Ordinal);
        return Countries.SelectMany(c => facts.FiguresOf(c)).Where(f =>
            f.Edition == Edition.Year
            || (f.IsOfRelease && f.Period.From.Year <= Edition.LastYear && !IsOfLaterEdition(f)
                && (!f.IsSuperseded || restatements.Contains(f.Id))));
    }

    private bool IsOfLaterEdition(FigureFact figure) =>
        figure.Edition is { } year && year > Edition.Year && Inputs.Facts.Editions.ContainsKey(year);
}
