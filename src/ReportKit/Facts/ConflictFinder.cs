namespace ReportKit.Facts;

/// <summary>Finds facts of different sources on the same thing that differ. A producer that revises its own figure contradicts
/// nobody.</summary>
internal static class ConflictFinder
{
    public static IEnumerable<FactConflict> Among(ILookup<CountryCode, FigureFact> figures, SourcePreference preference)
    {
        // One for all countries: of a million figures each would be made large anew.
        var first = new Dictionary<(string, FactPeriod, string, string), FigureFact>();
        return figures.SelectMany(of => Apart(of, first)).Select(g => new FactConflict(
            $"{g[0].Country} {g[0].Indicator.Id} {g[0].Period} {g[0].Unit.Id} {g[0].Breakdown}".TrimEnd(),
            [.. preference.Order(g)],
            SourcePreference.Rule));
    }

    public static IEnumerable<FactConflict> Among(IReadOnlyList<PlacementFact> placements, SourcePreference preference) =>
        placements
            .GroupBy(p => $"{p.Country} tier {p.Edition}")
            .Where(g => g.Select(p => p.Tier).Distinct().Count() > 1)
            .Select(g => new FactConflict(g.Key, [.. preference.Order(g)], SourcePreference.Rule));

    // Figures of a country on the same thing that differ. Hardly any has another beside it, so that only those get lists.
    private static IEnumerable<List<FigureFact>> Apart(
        IEnumerable<FigureFact> figures, Dictionary<(string, FactPeriod, string, string), FigureFact> first)
    {
        first.Clear();
        var several = new Dictionary<FigureFact, List<FigureFact>>(ReferenceEqualityComparer.Instance);
        foreach (var figure in figures.Where(f => !f.IsSuperseded))
        {
            var key = (figure.Indicator.Id.Value, figure.Period, figure.Unit.Id, figure.Breakdown);
            if (!first.TryAdd(key, figure))
            {
                var one = first[key];
                if (!several.TryGetValue(one, out var all))
                {
                    several[one] = all = [one];
                }

                all.Add(figure);
            }
        }

        return several.Values.Where(all => all.Select(f => (f.Value, f.Status)).Distinct().Count() > 1);
    }
}
