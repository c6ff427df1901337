namespace ReportKit;

/// <summary>Id of an indicator in indicators.csv: <c>persons-prosecuted</c>.</summary>
/// <param name="Value">Lower case with hyphens.</param>
public readonly record struct IndicatorId(string Value)
{
    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
