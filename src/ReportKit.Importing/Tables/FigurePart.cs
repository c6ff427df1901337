namespace ReportKit.Importing;

/// <summary>What one place of a map says of figures: for the whole file, for a column, or for a word in one. What it doesn't say is
/// null.</summary>
/// <param name="Place">Where it stands.</param>
internal sealed record FigurePart(FilePlace Place)
{
    private static readonly Dictionary<string, string> NoParts = [];

    public string? Country { get; init; }

    /// <summary>As the kit's tables write periods.</summary>
    public string? Period { get; init; }

    public string? Indicator { get; init; }

    public string? Unit { get; init; }

    public string? Bound { get; init; }

    public string? Modality { get; init; }

    public string? Note { get; init; }

    /// <summary>Categories by dimension.</summary>
    public IReadOnlyDictionary<string, string> Breakdown { get; init; } = NoParts;

    /// <summary>What it says, by the key of a map: what two places may not both say.</summary>
    public IEnumerable<string> Says => new[]
    {
        (TableMap.CountryKey, Country), (TableMap.PeriodKey, Period), (TableMap.IndicatorKey, Indicator),
    }.Where(s => s.Item2 is not null).Select(s => s.Item1).Concat(Breakdown.Keys.Select(dimension => $"breakdown {dimension}"));

    /// <summary>The same with what another place says beside it; where both say something, the other one counts.</summary>
    public FigurePart With(FigurePart other) => new(Place)
    {
        Country = other.Country ?? Country,
        Period = other.Period ?? Period,
        Indicator = other.Indicator ?? Indicator,
        Unit = other.Unit ?? Unit,
        Bound = other.Bound ?? Bound,
        Modality = other.Modality ?? Modality,
        Note = other.Note ?? Note,
        Breakdown = other.Breakdown.Count == 0 ? Breakdown
            : Breakdown.Count == 0 ? other.Breakdown
            : Breakdown.Concat(other.Breakdown).DistinctBy(b => b.Key).ToDictionary(StringComparer.Ordinal),
    };
}
