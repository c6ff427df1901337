namespace ReportKit;

/// <summary>Id of a source in sources.csv: <c>tip-2018</c>.</summary>
/// <param name="Value">Lower case with hyphens.</param>
public readonly record struct SourceId(string Value)
{
    /// <summary>The id.</summary>
    public override string ToString() => Value;
}
