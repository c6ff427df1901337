namespace ReportKit.Rendering;

/// <summary>Which facts stand on the pages of facts of an edition's countries, so that a page of all countries can lead there.</summary>
internal sealed class ListedFacts(FactTable facts, Edition edition)
{
    private readonly HashSet<CountryCode> countries = [.. facts.CountriesOf(edition.Year).Select(c => c.Code)];
    private readonly KnownConflicts conflicts = new(facts);
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
            var disputed = conflicts.Of(fact.Country, edition).SelectMany(c => c.Facts);
            var told = CountryFacts.Of(facts, fact.Country, edition.Year, protocol);
            known[fact.Country] = ids = [.. told.Concat(disputed).Select(f => f.Id)];
        }

        return ids.Contains(fact.Id);
    }
}
