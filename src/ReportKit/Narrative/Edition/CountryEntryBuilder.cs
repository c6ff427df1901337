namespace ReportKit.Narrative;

/// <summary>Makes the entries of an edition's countries, from the lists up to it and the latest before it, if there is one.</summary>
internal sealed class CountryEntryBuilder(
    FactTable facts, Wording wording, IReadOnlyDictionary<int, PlacementList> lists, PlacementList now, PlacementList? before)
{
    private readonly HashSet<CountryCode> told = [.. facts.Narratives.Where(n => n.Edition == now.Edition && n.HasText)
        .Select(n => n.Country)];

    /// <summary>One a country, in the order given.</summary>
    public IReadOnlyDictionary<CountryCode, CountryEntry> Build(IEnumerable<Country> countries) =>
        countries.ToDictionary(c => c.Code, Entry);

    private CountryEntry Entry(Country country)
    {
        var placement = now.Placements.GetValueOrDefault(country.Code);
        var previous = before?.Placements.GetValueOrDefault(country.Code);
        return new CountryEntry(
            country.Name,
            country.NameInText,
            OtherNames(country),
            country.Code.Value,
            placement is null ? null : new PlacementView(placement, wording),
            previous is null ? null : new PlacementView(previous, wording),
            placement is null ? ""
                : previous is not null ? Cells.Text(PlacementHistoryAssessor.Compare(previous.Tier, placement.Tier))
                : before?.TellsAbsenceOf(country.Code) == true ? "new"
                : "unknown",
            lists.Count > 0 ? HistoryYear.Of(country.Code, lists.Keys.Min(), lists.Keys.Max(), lists, wording) : [],
            told.Contains(country.Code));
    }

    private string[] OtherNames(Country country) =>
    [
        .. country.EditionNames.Select(n => n.Name).Prepend(facts.Countries[country.Code].Name).Append(country.FormalName)
            .Where(n => n.Length > 0 && n != country.Name).Distinct(StringComparer.Ordinal),
    ];
}
