namespace ReportKit.Facts;

/// <summary>Releases of one publication side by side: the newest counts, an older one is kept as what it printed.</summary>
/// <param name="sources">Sources by id.</param>
/// <param name="editions">Editions by year.</param>
/// <param name="others">Facts that are no figures: whose publication tells them is a yearly report, and an edition of it takes no
/// other's place.</param>
/// <param name="preference">Which of several sources is newer.</param>
internal sealed class Releases(
    IReadOnlyDictionary<SourceId, Source> sources,
    IReadOnlyDictionary<int, Edition> editions,
    IEnumerable<Fact> others,
    SourcePreference preference)
{
    private readonly HashSet<(string, string)> reports =
    [
        .. others.Where(f => f is PlacementFact or StatementFact or WorldFact).Select(f => f.Citation.Source).Distinct()
            .Where(sources.ContainsKey).Select(id => (sources[id].Producer, sources[id].Title)),
    ];

    /// <summary>The yearly reports among the publications, in order.</summary>
    public IEnumerable<string> Reports => reports.Select(r => $"{r.Item1} {r.Item2}").Order(StringComparer.Ordinal);

    /// <summary>The figures; those of an older release name the newest in <see cref="FigureFact.SupersededBy"/>.</summary>
    public IReadOnlyList<FigureFact> Mark(IReadOnlyList<FigureFact> figures)
    {
        var bySource = FirstBySource(figures);
        var newest = Newest(bySource.Values).ToDictionary(Publication);
        var older = bySource.Keys.Where(source => newest[Publication(source)] != source).ToHashSet();
        return older.Count == 0
            ? figures
            :
            [
                .. figures.Select(f => f.IsOfRelease && older.Contains(f.Citation.Source)
                    ? f with { SupersededBy = newest[Publication(f.Citation.Source)] }
                    : f),
            ];
    }

    /// <summary>The newest release of the publication that covers most countries; of several as many, the one published last. The default
    /// where there is none. What others count or score for themselves isn't looked at.</summary>
    public SourceId Main(IReadOnlyList<FigureFact> all)
    {
        var figures = all.Where(f => !f.Indicator.IsOutside).ToList();
        var bySource = FirstBySource(figures);
        var countries = bySource.Keys.Select(Publication).Distinct().ToDictionary(p => p, _ => new HashSet<CountryCode>());
        var places = bySource.Keys.ToDictionary(source => source, source => countries[Publication(source)]);
        foreach (var figure in figures.Where(f => f.IsOfRelease))
        {
            places.GetValueOrDefault(figure.Citation.Source)?.Add(figure.Country);
        }

        return Newest(bySource.Values).OrderByDescending(source => countries[Publication(source)].Count).FirstOrDefault();
    }

    /// <summary>What older releases gave otherwise, or what the newest leaves out, ordered by id.</summary>
    public static IReadOnlyList<Restatement> Restatements(IReadOnlyList<FigureFact> figures)
    {
        var before = figures.Where(f => f.IsSuperseded).ToList();
        var asked = before.Select(f => (f.SupersededBy, Key(f))).ToHashSet();
        var now = asked.Count == 0 ? [] : figures.Where(f => f.IsOfRelease && !f.IsSuperseded)
            .Select(f => (Figure: f, Key: (f.Citation.Source, Key(f))))
            .Where(f => asked.Contains(f.Key)).DistinctBy(f => f.Key).ToDictionary(f => f.Key, f => f.Figure);
        return
        [
            .. before.Select(f => new Restatement(f, now.GetValueOrDefault((f.SupersededBy, Key(f)))))
                .Where(r => (r.Before.Value, r.Before.Status) != (r.Now?.Value, r.Now?.Status)),
        ];
    }

    // A figure of each source that is a release.
    private Dictionary<SourceId, FigureFact> FirstBySource(IReadOnlyList<FigureFact> figures)
    {
        var first = new Dictionary<SourceId, FigureFact>();
        foreach (var figure in figures.Where(f => f.IsOfRelease && !first.ContainsKey(f.Citation.Source)))
        {
            if (sources.ContainsKey(figure.Citation.Source) && !IsOfReport(figure))
            {
                first.Add(figure.Citation.Source, figure);
            }
        }

        return first;
    }

    // A year alone doesn't tell: a yearbook of 2024 is a release like another.
    private bool IsOfReport(FigureFact figure) =>
        figure.Edition is { } year && editions.ContainsKey(year) && reports.Contains(Publication(figure.Citation.Source));

    private IEnumerable<SourceId> Newest(IEnumerable<FigureFact> releases) =>
        preference.Order(releases).Select(f => f.Citation.Source).DistinctBy(Publication);

    private (string Producer, string Title) Publication(SourceId source) => (sources[source].Producer, sources[source].Title);

    private static (CountryCode, IndicatorId, FactPeriod, string, string) Key(FigureFact f) =>
        (f.Country, f.Indicator.Id, f.Period, f.Unit.Id, f.Breakdown);
}

/// <summary>A figure that a later release of the same publication gives otherwise.</summary>
/// <param name="Before">As the older release printed it.</param>
/// <param name="Now">As the newest gives it; null where it leaves it out.</param>
internal sealed record Restatement(FigureFact Before, FigureFact? Now);
