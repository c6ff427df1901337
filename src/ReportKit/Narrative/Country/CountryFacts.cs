namespace ReportKit.Narrative;

/// <summary>Which facts a country's page could tell.</summary>
internal sealed class CountryFacts(FactTable facts, StatisticsBuilder statistics)
{
    /// <summary>Ordered by id.</summary>
    /// <param name="placement">The country's placement in the edition.</param>
    /// <param name="protocol">Its position under the UN TIP Protocol at the end of the reporting period.</param>
    public IReadOnlyList<Fact> Of(PlacementHistory placement, ProtocolStatus protocol)
    {
        var (code, year) = (placement.Placement.Country, placement.Placement.Edition);
        var restated = facts.RestatementsOf(code).Select(r => r.Before).Where(f => StatisticsBuilder.IsTotalUpTo(f, year - 1));
        var figures = facts.FiguresOf(code).Where(f => f.Edition == year || statistics.IsTold(f, year - 1)).Concat(restated);
        var names = facts.Countries[code].EditionNames.Where(n => n.IsOf(year));
        return
        [
            .. figures.Cast<Fact>().Concat(facts.StatementsOf(code, year)).Concat(placement.All).Concat(protocol.Evidence).Concat(names)
                .DistinctBy(f => f.Id).OrderBy(f => f.Id, StringComparer.Ordinal),
        ];
    }
}
