namespace ReportKit;

/// <summary>What became of one fact.</summary>
/// <param name="Document">The country whose fact it is.</param>
/// <param name="Kind">In what way.</param>
/// <param name="Severity">How much it asks of a reviewer.</param>
/// <param name="Before">The old fact; null where it is new.</param>
/// <param name="After">The new fact; null where it is gone.</param>
public sealed record FactChange(string Document, FactChangeKind Kind, ChangeSeverity Severity, FactRecord? Before, FactRecord? After)
{
    /// <summary>The fact as it is now, or as it was last.</summary>
    public FactRecord Fact => After ?? Before!;

    /// <summary>The new value less the old, where both are one number; null otherwise.</summary>
    public decimal? Difference => Before?.Value is { } before ? After?.Value?.DifferenceFrom(before) : null;

    /// <summary>The difference in per cent of the old value; null where there is none or the old value is zero.</summary>
    public decimal? PerCent => Before?.Value is { } before ? After?.Value?.PerCentFrom(before) : null;

    /// <summary>Names of the fields that differ; empty for what is added or removed.</summary>
    public IReadOnlyList<string> Fields => Before is null || After is null ? [] : After.DifferencesFrom(Before);
}
