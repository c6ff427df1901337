namespace ReportKit.Facts;

/// <summary>Figures in the order of their ids, and what follows from all of them together.</summary>
/// <param name="Figures">Ordered by id; those of an older release name the newest.</param>
/// <param name="ByCountry">The same by country.</param>
/// <param name="Restatements">What older releases gave otherwise.</param>
/// <param name="Conflicts">Those that differ from each other.</param>
/// <param name="Release">The newest release of the totals that cover most countries.</param>
internal sealed record OrderedFigures(
    IReadOnlyList<FigureFact> Figures,
    ILookup<CountryCode, FigureFact> ByCountry,
    IReadOnlyList<Restatement> Restatements,
    IReadOnlyList<FactConflict> Conflicts,
    SourceId Release)
{
    public static OrderedFigures Of(IReadOnlyList<FigureFact> given, Releases releases, SourcePreference preference)
    {
        var figures = ById(releases.Mark(given));
        var byCountry = figures.ToLookup(f => f.Country);
        return new(
            figures,
            byCountry,
            Releases.Restatements(figures),
            [.. ConflictFinder.Among(byCountry, preference)],
            releases.Main(figures));
    }

    // No two have the same id. In a tidy folder most are in order already.
    private static FigureFact[] ById(IReadOnlyList<FigureFact> given)
    {
        var figures = given.ToArray();
        var ids = Array.ConvertAll(figures, f => f.Id);
        Array.Sort(ids, figures, StringComparer.Ordinal);
        return figures;
    }
}
