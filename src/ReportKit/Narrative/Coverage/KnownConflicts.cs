namespace ReportKit.Narrative;

/// <summary>What sources differ on, as far as an edition can know it: of a report that came after it, nothing.</summary>
internal sealed class KnownConflicts(FactTable facts)
{
    private readonly ILookup<CountryCode, FactConflict> conflicts = facts.Conflicts.ToLookup(c => c.Facts[0].Country);

    /// <summary>Those on one country whose facts differ also without the ones that the edition can't know.</summary>
    public IEnumerable<FactConflict> Of(CountryCode code, Edition edition)
    {
        foreach (var conflict in conflicts[code])
        {
            var known = conflict.Facts.Where(f => KnownFigures.Has(edition, f)).ToList();
            if (known.Select(Says).Distinct().Skip(1).Any())
            {
                yield return known.Count == conflict.Facts.Count ? conflict : conflict with { Facts = known };
            }
        }
    }

    private static (FactValue?, FactStatus, Tier?) Says(Fact fact) => fact switch
    {
        FigureFact figure => (figure.Value, figure.Status, null),
        PlacementFact placement => (null, FactStatus.Reported, placement.Tier),
        _ => (null, FactStatus.Reported, null),
    };
}
