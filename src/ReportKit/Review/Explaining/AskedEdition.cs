namespace ReportKit.Review;

/// <summary>An edition in which what somebody asks for may stand, and whom it is about, unless it may be anyone, or all.</summary>
internal sealed record AskedEdition(int Edition, CountryCode? Country)
{
    /// <summary>Where to look, the likeliest first: the edition of the fact that is named by its id or its line, the newest, then those
    /// with narratives.</summary>
    /// <param name="asked">An id, a text or a place.</param>
    /// <param name="facts">All facts.</param>
    /// <param name="among">Whose pages are asked about; none for all.</param>
    public static IReadOnlyList<AskedEdition> Find(string asked, FactTable facts, params IReadOnlyList<CountryCode> among)
    {
        var place = AskedPlace.Read(asked);
        var named = facts.All.Where(f => f.Id == asked || place?.Is(f.Place) == true).ToList();
        var countries = named.Select(f => f.Country).Distinct().ToList();
        CountryCode? country = countries is [var one] && facts.Countries.ContainsKey(one) ? one : null;
        IReadOnlyList<CountryCode> sought = among.Count > 0 || country is null ? among : [country.Value];
        var placed = facts.Editions.Keys.Where(HasAll).ToHashSet();
        var later = facts.Narratives.Where(n => country is null || n.Country == country).Select(n => n.Edition).OrderDescending();
        return
        [
            .. named.Select(f => EditionOf(f, facts)).OfType<int>().Concat(placed.Count == 0 ? [] : [placed.Max()]).Concat(later)
                .Distinct().Where(placed.Contains).Select(edition => new AskedEdition(edition, country)),
        ];

        bool HasAll(int edition)
        {
            var there = facts.CountriesOf(edition).Select(c => c.Code).ToList();
            return there.Count > 0 && !sought.Except(there).Any();
        }
    }

    // A figure from elsewhere is of no edition.
    private static int? EditionOf(Fact fact, FactTable facts) => fact switch
    {
        PlacementFact placement => placement.Edition,
        WorldFact world => world.Edition,
        SanctionFact sanction => sanction.FiscalYear - 1,
        StatementFact statement => statement.Edition,
        _ => facts.Sources[fact.Citation.Source].Year,
    };
}
