namespace ReportKit;

/// <summary>What a figure counts or a statement is about.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Section">Where a report tells it.</param>
/// <param name="Label">How a reader sees it: <c>persons prosecuted</c>.</param>
/// <param name="Units">Units that a figure of it may have; none for statements.</param>
/// <param name="Statutory">Indicator of serious and sustained efforts (22 USC 7106(b)) that it speaks to: <c>IND.PROSECUTE</c>; may be
/// empty.</param>
/// <param name="Asks">What a gap leaves unknown: <c>how many victims were identified</c>; may be empty.</param>
/// <param name="Definition">What is counted, in the producer's sense; may be empty.</param>
public sealed record Indicator(
    IndicatorId Id,
    SectionKind Section,
    string Label,
    IReadOnlyList<string> Units,
    string Statutory,
    string Asks,
    string Definition);
