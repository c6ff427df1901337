namespace ReportKit.Facts;

/// <summary>Finds facts of different sources on the same thing that differ. A producer that revises its own figure contradicts
/// nobody.</summary>
internal static class ConflictFinder
{
    public static IReadOnlyList<FactConflict> Find(
        IReadOnlyList<FigureFact> figures, IReadOnlyList<PlacementFact> placements, SourcePreference preference)
    {
        var ofFigures = figures.Where(f => !f.IsSuperseded)
            .GroupBy(f => $"{f.Country} {f.Indicator.Id} {f.Period} {f.Unit.Id} {f.Breakdown}".TrimEnd())
            .Where(g => g.Select(f => (f.Value, f.Status)).Distinct().Count() > 1)
            .Select(g => new FactConflict(g.Key, [.. preference.Order(g)], SourcePreference.Rule));
        var ofPlacements = placements
            .GroupBy(p => $"{p.Country} tier {p.Edition}")
            .Where(g => g.Select(p => p.Tier).Distinct().Count() > 1)
            .Select(g => new FactConflict(g.Key, [.. preference.Order(g)], SourcePreference.Rule));
        return [.. ofFigures.Concat(ofPlacements).OrderBy(c => c.Key, StringComparer.Ordinal)];
    }
}
