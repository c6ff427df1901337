namespace ReportKit;

/// <summary>A number, or the statement that there is none.</summary>
/// <param name="Edition">The year of the source's edition; null where editions have other names.</param>
/// <param name="Indicator">What is counted.</param>
/// <param name="Period">When; the figure's own period, never just the edition.</param>
/// <param name="Value">In the unit; null unless the status is <see cref="FactStatus.Reported"/>.</param>
/// <param name="Unit">What one of it is.</param>
/// <param name="Status">Whether there is a value, and if not, why.</param>
/// <param name="Breakdown">Which part of the whole, as written: <c>age=child; sex=female</c>; empty for the total.</param>
/// <param name="ShortId">The name by which the narrative it comes from uses it, where that is entered; empty for a total of a
/// release.</param>
/// <param name="Check">What the analyst noted on checking it; not printed.</param>
public sealed record FigureFact(
    int? Edition,
    Indicator Indicator,
    FactPeriod Period,
    FactValue? Value,
    Unit Unit,
    FactStatus Status,
    string Breakdown,
    string ShortId,
    string Check) : Fact
{
    /// <summary>How it must be told.</summary>
    internal Telling Telling { get; init; }

    /// <summary>Whether it comes from a release of totals that covers all countries; a narrative's own figures have names.</summary>
    public bool IsOfRelease => ShortId.Length == 0;

    /// <summary>The newer release of the same publication that took this one's place; the default where there is none.</summary>
    public SourceId SupersededBy { get; init; }

    /// <summary>Whether a newer release of the same publication is in the data: reports use that one, and keep this as what was printed
    /// before.</summary>
    public bool IsSuperseded => SupersededBy != default;
}
