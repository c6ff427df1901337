namespace ReportKit.Importing;

/// <summary>What seems to stand in a column.</summary>
/// <param name="Column">The column.</param>
/// <param name="Role">What it is; null where somebody has to say.</param>
internal sealed record ColumnGuess(ColumnTexts Column, MapRole? Role)
{
    /// <summary>Of periods, how they are written; null where that can't be told.</summary>
    public PeriodForm? Form { get; init; }

    /// <summary>Of a breakdown, along what.</summary>
    public string Dimension { get; init; } = "";

    /// <summary>What texts mean that the kit's tables know; of others it has to be said.</summary>
    public IReadOnlyDictionary<string, string> Meanings { get; init; } = new Dictionary<string, string>();

    /// <summary>Texts that need a meaning.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>Of figures, their year, where that is the heading.</summary>
    public string Year { get; init; } = "";
}
