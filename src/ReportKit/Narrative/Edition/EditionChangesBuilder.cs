namespace ReportKit.Narrative;

/// <summary>Compares an edition's placements with those of the latest edition before it.</summary>
internal sealed class EditionChangesBuilder(FactTable facts, Wording wording)
{
    /// <summary>What differs.</summary>
    public EditionChanges Build(PlacementList now, PlacementList before, IReadOnlyDictionary<CountryCode, CountryEntry> entries)
    {
        // A country that the edition lists need not be placed yet.
        var placed = entries.Keys.Where(now.Placements.ContainsKey).ToList();
        var both = placed.Where(before.Placements.ContainsKey).OrderBy(c => entries[c].Name, NameOrder.English).ToList();
        var added = before.IsWhole ? placed.Except(both).OrderBy(c => entries[c].Name, NameOrder.English).ToList() : [];
        var dropped = now.IsWhole
            ? before.Placements.Keys.Except(now.Placements.Keys).Where(facts.Countries.ContainsKey).OrderBy(NameOf, NameOrder.English)
                .ToList()
            : [];
        var reckoned = both.SelectMany(c => new[] { before.Placements[c], now.Placements[c] }).Where(p => p.IsReckoned).ToList();
        return new EditionChanges(
            $"{before.Edition}",
            before.Edition == now.Edition - 1,
            now.IsWhole,
            before.IsWhole,
            InText(both, Pair),
            InText([.. both.Where(c => now.Placements[c].Tier == before.Placements[c].Tier)], Pair),
            [
                .. both.GroupBy(c => (From: before.Placements[c].Tier, To: now.Placements[c].Tier))
                    .Where(move => move.Key.From != move.Key.To)
                    .OrderBy(move => move.Key.To).ThenBy(move => move.Key.From)
                    .Select(move => Move(move.Key.From, move.Key.To, [.. move])),
            ],
            added.Count == 0 ? null : new CountryGroup(
                "new", "", AtStart(added, c => [now.Placements[c], before.AbsenceOf(c)]), [.. added.Select(c => entries[c])]),
            dropped.Count == 0 ? null : new DroppedCountries(
                AtStart(dropped, c => [before.Placements[c], now.AbsenceOf(c)]),
                [.. dropped.Select(c => new DroppedCountry(NameOf(c), new PlacementView(before.Placements[c], wording)))]))
        {
            Reckoned = NumberStyle.Count(reckoned, wording),
        };

        // Only the earlier edition has it, under the name that it used.
        string NameOf(CountryCode country) => facts.Countries[country].In(before.Edition).Name;

        Fact[] Pair(CountryCode country) => [before.Placements[country], now.Placements[country]];

        PlacementMove Move(Tier from, Tier to, List<CountryCode> countries) => new(
            Cells.Text(PlacementHistoryAssessor.Compare(from, to)),
            $"{Cells.Text(from)}-to-{Cells.Text(to)}",
            Cells.Text(from),
            wording.Tiers[from],
            Cells.Text(to),
            wording.Tiers[to],
            AtStart(countries, Pair),
            [.. countries.Select(c => entries[c])]);
    }

    private Traced AtStart(List<CountryCode> countries, Func<CountryCode, Fact[]> evidence) =>
        NumberStyle.AtStart(InText(countries, evidence)!);

    private Traced? InText(List<CountryCode> countries, Func<CountryCode, Fact[]> evidence) => countries.Count == 0
        ? null
        : new Traced(NumberStyle.InText(countries.Count, wording), [.. countries.SelectMany(evidence)]);
}
