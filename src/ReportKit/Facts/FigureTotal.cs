namespace ReportKit.Facts;

/// <summary>What an indicator adds up to over countries in one period, and why some of them aren't in it.</summary>
/// <remarks>Covered countries, gaps by status and silent countries add up to <see cref="CoveredSum.Total"/>.</remarks>
/// <param name="Sum">In the unit asked for.</param>
/// <param name="Gaps">How many countries have an entry without a value, by what it says; every gap has a number.</param>
/// <param name="Silent">How many countries have no entry at all.</param>
/// <param name="Facts">The entries it rests on, gaps too; one a country, ordered by country.</param>
internal sealed record FigureTotal(
    CoveredSum Sum,
    IReadOnlyDictionary<FactStatus, int> Gaps,
    int Silent,
    IReadOnlyList<FigureFact> Facts)
{
    /// <summary>Totals an indicator.</summary>
    /// <remarks>Only figures without a breakdown count, because a part would be counted twice. Where sources differ on a
    /// country, the one that <see cref="FactTable.Conflicts"/> names first counts. Whether a sum means anything, nobody
    /// but the reader can tell: a sum of maximum penalties doesn't.</remarks>
    /// <param name="facts">All facts.</param>
    /// <param name="indicator">What is counted.</param>
    /// <param name="unit">Id of a unit; figures in others don't count: cases are never added to persons.</param>
    /// <param name="period">Exactly this period; a reporting period isn't a calendar year.</param>
    /// <param name="countries">Those that could have a figure; each counts once.</param>
    /// <exception cref="ArgumentException">The indicator isn't known, hasn't this unit, or is a percentage.</exception>
    public static FigureTotal Of(FactTable facts, IndicatorId indicator, string unit, FactPeriod period, IEnumerable<CountryCode> countries)
    {
        Check(facts, indicator, unit);
        var asked = countries.Distinct().OrderBy(c => c.Value, StringComparer.Ordinal).ToList();
        var entries = facts.Preference.Order(Totals(facts, indicator, unit).Where(f => f.Period == period)).ToLookup(f => f.Country);
        var used = asked.Select(c => entries[c].FirstOrDefault()).ToList();
        var given = used.OfType<FigureFact>().ToList();
        return new FigureTotal(
            CoveredSum.Over(used.Select(f => f?.Value)),
            Enum.GetValues<FactStatus>().Where(s => s != FactStatus.Reported).ToDictionary(s => s, s => given.Count(f => f.Status == s)),
            used.Count - given.Count,
            given);
    }

    /// <summary>Whole years in which any country has an entry, ordered by their first day.</summary>
    internal static IReadOnlyList<FactPeriod> Years(FactTable facts, IndicatorId indicator, string unit)
    {
        Check(facts, indicator, unit);
        return
        [
            .. Totals(facts, indicator, unit)
                .Select(f => f.Period)
                .Where(p => p.Kind is PeriodKind.CalendarYear or PeriodKind.ReportingPeriod)
                .Distinct()
                .OrderBy(p => p.From),
        ];
    }

    private static IEnumerable<FigureFact> Totals(FactTable facts, IndicatorId indicator, string unit) =>
        facts.Figures.Where(f => f.Indicator.Id == indicator && f.Unit.Id == unit && f.Breakdown.Length == 0 && !f.IsSuperseded);

    private static void Check(FactTable facts, IndicatorId id, string unit)
    {
        if (!facts.Indicators.TryGetValue(id, out var indicator))
        {
            var hint = NearMatch.Hint(id.Value, facts.Indicators.Keys.Select(i => i.Value));
            throw new ArgumentException($"'{id}' isn't in indicators.csv.{hint}", nameof(id));
        }

        if (!indicator.Units.Contains(unit, StringComparer.Ordinal)
            && !(facts.Units.TryGetValue(unit, out var known) && indicator.IsIn(known)))
        {
            var units = indicator.Units.Count == 0 ? "none" : indicator.UnitsInWords;
            throw new ArgumentException($"'{unit}' isn't a unit of {id}. Its units in indicators.csv: {units}.", nameof(unit));
        }

        if (Totals(facts, id, unit).Any(f => f.Unit.Kind == UnitKind.Percent))
        {
            throw new ArgumentException($"Percentages of {id} don't add up.", nameof(unit));
        }
    }
}
