namespace ReportKit.Facts;

/// <summary>A sum that says how much of the whole it covers.</summary>
/// <remarks>A gap adds nothing and isn't a zero: it lowers <see cref="Covered"/>. Bounds are summed apart, so that "fewer
/// than 5" adds nothing to <see cref="Low"/> and 4 to <see cref="High"/>. A sum over nothing has no bounds.</remarks>
/// <param name="Low">The least it can be; null where nothing is covered or an addend has no lower bound.</param>
/// <param name="High">The most it can be; null where nothing is covered or an addend has no upper bound.</param>
/// <param name="Covered">How many gave a value.</param>
/// <param name="Total">How many could have.</param>
/// <param name="About">How many of the covered gave only "about" so many; the bounds are then about right too.</param>
internal sealed record CoveredSum(decimal? Low, decimal? High, int Covered, int Total, int About)
{
    /// <summary>Whether all that could give a value did.</summary>
    public bool IsComplete => Covered == Total;

    /// <summary>Whether the covered values add up to one exact number.</summary>
    public bool IsExact => Low is not null && Low == High && About == 0;

    /// <summary>Sums values in one unit; their order doesn't matter.</summary>
    /// <param name="values">One entry for each that could have a value; null where it has none.</param>
    public static CoveredSum Over(IEnumerable<FactValue?> values)
    {
        var all = values.ToList();
        var given = all.OfType<FactValue>().ToList();
        return new CoveredSum(
            Sum([.. given.Select(v => v.Low)]),
            Sum([.. given.Select(v => v.High)]),
            given.Count,
            all.Count,
            given.Count(v => v.Kind == ValueKind.About));
    }

    // One open bound leaves the sum open, and none at all leaves no sum; LINQ's own sum makes a zero of both.
    private static decimal? Sum(IReadOnlyList<decimal?> bounds) => bounds.Count == 0 || bounds.Contains(null) ? null : bounds.Sum();
}
