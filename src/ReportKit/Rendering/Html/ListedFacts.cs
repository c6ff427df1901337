namespace ReportKit.Rendering;

/// <summary>Which facts stand on the pages of facts of an edition's countries, so that a page of all countries can lead there.</summary>
internal sealed class ListedFacts(FactTable facts, Edition edition)
{
    private readonly HashSet<CountryCode> countries = [.. facts.CountriesOf(edition.Year).Select(c => c.Code)];
    private readonly HashSet<string> disputed = [.. facts.Conflicts.SelectMany(c => c.Facts).Select(f => f.Id)];
    private readonly Dictionary<CountryCode, HashSet<string>> known = [];

    /// <summary>Whether its country's page of facts has it.</summary>
    public bool Has(Fact fact)
    {
        if (!countries.Contains(fact.Country))
        {
            return false;
        }

        if (!known.TryGetValue(fact.Country, out var ids))
        {
            var protocol = ProtocolStatusAssessor.Assess(facts, fact.Country, edition.PeriodTo);
            known[fact.Country] = ids = [.. CountryFacts.Of(facts, fact.Country, edition.Year, protocol).Select(f => f.Id)];
        }

        return ids.Contains(fact.Id) || disputed.Contains(fact.Id);
    }
}
