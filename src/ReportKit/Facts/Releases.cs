namespace ReportKit.Facts;

/// <summary>Releases of one publication side by side: the newest counts, an older one is kept as what it printed.</summary>
/// <param name="sources">Sources by id.</param>
/// <param name="editions">Editions by year: their figures are those of narratives, and an edition takes no other's place.</param>
/// <param name="preference">Which of several sources is newer.</param>
internal sealed class Releases(
    IReadOnlyDictionary<SourceId, Source> sources, IReadOnlyDictionary<int, Edition> editions, SourcePreference preference)
{
    /// <summary>The figures; those of an older release name the newest in <see cref="FigureFact.SupersededBy"/>.</summary>
    public IReadOnlyList<FigureFact> Mark(IReadOnlyList<FigureFact> figures)
    {
        var newest = Newest(figures).ToDictionary(r => r.Publication, r => r.Source);
        return
        [
            .. figures.Select(f => IsOfRelease(f) && newest[Publication(f)] is var source && source != f.Citation.Source
                ? f with { SupersededBy = source }
                : f),
        ];
    }

    /// <summary>The newest release of the publication that covers most countries; of several as many, the one published last. The default
    /// where there is none.</summary>
    public SourceId Main(IReadOnlyList<FigureFact> figures)
    {
        var countries = figures.Where(IsOfRelease).GroupBy(Publication).ToDictionary(g => g.Key, g => g.DistinctBy(f => f.Country).Count());
        return Newest(figures).OrderByDescending(r => countries[r.Publication]).Select(r => r.Source).FirstOrDefault();
    }

    /// <summary>What older releases gave otherwise, or what the newest leaves out, ordered by id.</summary>
    public static IReadOnlyList<Restatement> Restatements(IReadOnlyList<FigureFact> figures)
    {
        var now = figures.Where(f => f.IsOfRelease && !f.IsSuperseded).ToLookup(f => (f.Citation.Source, Key(f)));
        return
        [
            .. figures.Where(f => f.IsSuperseded)
                .Select(f => new Restatement(f, now[(f.SupersededBy, Key(f))].FirstOrDefault()))
                .Where(r => (r.Before.Value, r.Before.Status) != (r.Now?.Value, r.Now?.Status)),
        ];
    }

    private IEnumerable<((string Producer, string Title) Publication, SourceId Source)> Newest(IReadOnlyList<FigureFact> figures) =>
        preference.Order(figures.Where(IsOfRelease).DistinctBy(f => f.Citation.Source)).DistinctBy(Publication)
            .Select(f => (Publication(f), f.Citation.Source));

    private bool IsOfRelease(FigureFact figure) =>
        figure.IsOfRelease && sources.ContainsKey(figure.Citation.Source) && !(figure.Edition is { } year && editions.ContainsKey(year));

    private (string Producer, string Title) Publication(FigureFact figure) =>
        (sources[figure.Citation.Source].Producer, sources[figure.Citation.Source].Title);

    private static (CountryCode, IndicatorId, FactPeriod, string, string) Key(FigureFact f) =>
        (f.Country, f.Indicator.Id, f.Period, f.Unit.Id, f.Breakdown);
}

/// <summary>A figure that a later release of the same publication gives otherwise.</summary>
/// <param name="Before">As the older release printed it.</param>
/// <param name="Now">As the newest gives it; null where it leaves it out.</param>
internal sealed record Restatement(FigureFact Before, FigureFact? Now);
