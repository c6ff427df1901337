namespace ReportKit.Narrative;

/// <summary>Which facts a country's page could tell.</summary>
internal static class CountryFacts
{
    /// <summary>Ordered by id, of one edition, with the country's position under the UN TIP Protocol then.</summary>
    public static IReadOnlyList<Fact> Of(FactTable facts, CountryCode code, int year, ProtocolStatus protocol)
    {
        var lastYear = facts.Editions[year].LastYear;
        var restated = facts.RestatementsOf(code).Select(r => r.Before)
            .Where(f => !f.Indicator.IsOutside && StatisticsBuilder.IsTotalUpTo(f, lastYear));
        var figures = facts.FiguresOf(code).Where(f => f.Edition == year || StatisticsBuilder.IsTold(f, facts, lastYear)).Concat(restated);
        var names = facts.Countries[code].EditionNames.Where(n => n.IsOf(year));
        return
        [
            .. figures.Cast<Fact>().Concat(facts.StatementsOf(code, year)).Concat(facts.PlacementsUpTo(code, year))
                .Concat(protocol.Evidence).Concat(names)
                .DistinctBy(f => f.Id).OrderBy(f => f.Id, StringComparer.Ordinal),
        ];
    }
}
