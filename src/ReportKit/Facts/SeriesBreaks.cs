namespace ReportKit.Facts;

/// <summary>Finds years in which a producer's series counts something else than the year before, as far as another source gives it
/// away.</summary>
internal static class SeriesBreaks
{
    // Smaller numbers are equal by chance.
    private const decimal LeastTelling = 10;

    /// <summary>What gives it away: the earlier figure of another source, which has the same number as the later figure for the same time
    /// and sets it against another earlier one. Null where nothing does.</summary>
    public static FigureFact? Find(FactTable facts, FigureFact before, FigureFact now)
    {
        if (before.Value is not { IsExact: true } earlier
            || now is not { IsOfRelease: true, Value: { IsExact: true, Low: >= LeastTelling } value })
        {
            return null;
        }

        var others = facts.FiguresOf(now.Country)
            .Where(f => f is { IsOfRelease: false, Value.IsExact: true } && f.Unit == now.Unit
                && f.Indicator.Section == now.Indicator.Section)
            .ToList();
        var given = from same in others
                    where same.Value == value && Overlap(same.Period, now.Period)
                    from other in others
                    where IsOneSeries(other, same) && other.Value != earlier && Overlap(other.Period, before.Period)
                        && other.Period.To < same.Period.From
                    select other;
        return given.MinBy(f => f.Id, StringComparer.Ordinal);
    }

    /// <summary>Whether two periods have a day in common.</summary>
    public static bool Overlap(FactPeriod a, FactPeriod b) =>
        a.From <= (b.To ?? DateOnly.MaxValue) && b.From <= (a.To ?? DateOnly.MaxValue);

    private static bool IsOneSeries(FigureFact a, FigureFact b) =>
        a.Citation.Source == b.Citation.Source && a.Indicator == b.Indicator && a.Breakdown == b.Breakdown;
}
