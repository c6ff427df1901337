namespace ReportKit.Facts;

/// <summary>Finds facts of different sources on the same thing that differ. A producer that revises its own figure contradicts nobody.</summary>
internal static class ConflictFinder
{
    public static IReadOnlyList<FactConflict> Find(IReadOnlyList<FigureFact> figures, IReadOnlyList<PlacementFact> placements, SourcePreference preference)
    {
        var ofFigures = figures.Where(f => !f.IsSuperseded)
            .GroupBy(f => (f.Country, f.Indicator.Id, f.Period, f.Unit.Id, f.Breakdown))
            .Where(g => g.Select(f => (f.Value, f.Status)).Distinct().Count() > 1)
            .Select(g => Conflict($"{g.Key.Country} {g.Key.Item2} {g.Key.Period} {g.Key.Item4} {g.Key.Breakdown}".TrimEnd(), g, preference));
        var ofPlacements = placements
            .GroupBy(p => (p.Country, p.Edition))
            .Where(g => g.Select(p => p.Tier).Distinct().Count() > 1)
            .Select(g => Conflict($"{g.Key.Country} tier {g.Key.Edition}", g, preference));
        return [.. ofFigures.Concat(ofPlacements).OrderBy(c => c.Key, StringComparer.Ordinal)];
    }

    private static FactConflict Conflict(string key, IEnumerable<Fact> facts, SourcePreference preference) =>
        new(key, [.. preference.Order(facts)], SourcePreference.Rule);
}
