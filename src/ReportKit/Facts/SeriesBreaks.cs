namespace ReportKit.Facts;

/// <summary>Finds years in which a producer's series counts something else than the year before, as far as another source gives it away.</summary>
internal static class SeriesBreaks
{
    // Smaller numbers are equal by chance.
    private const decimal LeastTelling = 10;

    /// <summary>What gives it away: the earlier figure of another source, which has the same number as the later figure for the same time and sets
    /// it against another earlier one. Null where nothing does.</summary>
    /// <param name="facts">All facts.</param>
    /// <param name="before">A total of a release.</param>
    /// <param name="now">The total of a later period by the same source.</param>
    public static FigureFact? Find(FactTable facts, FigureFact before, FigureFact now)
    {
        if (!now.IsOfRelease || before.Value is not { IsExact: true } earlier || now.Value is not { IsExact: true, Low: >= LeastTelling } value)
        {
            return null;
        }

        var others = facts.FiguresOf(now.Country)
            .Where(f => !f.IsOfRelease && f.Unit == now.Unit && f.Indicator.Section == now.Indicator.Section && f.Value is { IsExact: true }).ToList();
        return others.Where(f => f.Value == value && Overlap(f.Period, now.Period))
            .SelectMany(same => others.Where(f => IsOneSeries(f, same) && f.Value != earlier && Overlap(f.Period, before.Period) && f.Period.To < same.Period.From))
            .OrderBy(f => f.Id, StringComparer.Ordinal).FirstOrDefault();
    }

    /// <summary>Whether two periods have a day in common.</summary>
    public static bool Overlap(FactPeriod a, FactPeriod b) => a.From <= (b.To ?? DateOnly.MaxValue) && b.From <= (a.To ?? DateOnly.MaxValue);

    private static bool IsOneSeries(FigureFact a, FigureFact b) =>
        a.Citation.Source == b.Citation.Source && a.Indicator == b.Indicator && a.Breakdown == b.Breakdown;
}
