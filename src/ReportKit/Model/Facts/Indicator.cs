namespace ReportKit;

/// <summary>What a figure counts or a statement is about.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Section">Where a report tells it.</param>
/// <param name="Label">How a reader sees it: <c>persons prosecuted</c>.</param>
/// <param name="Units">Units that a figure of it may have, <c>money</c> for any currency; none for statements.</param>
/// <param name="Statutory">Indicator of serious and sustained efforts (22 USC 7106(b)) that it speaks to: <c>IND.PROSECUTE</c>; may be
/// empty.</param>
/// <param name="Asks">What a gap leaves unknown: <c>how many victims were identified</c>; may be empty.</param>
/// <param name="Definition">What is counted, in the producer's sense; may be empty.</param>
public sealed record Indicator(
    IndicatorId Id,
    Section Section,
    string Label,
    IReadOnlyList<string> Units,
    string Statutory,
    string Asks,
    string Definition)
{
    /// <summary>What stands for every currency among the units of an indicator.</summary>
    internal const string AnyCurrency = "money";

    // Of the Counter Trafficking Data Collaborative, and of the 3P Anti-trafficking Policy Index.
    private static readonly string[] Outside = ["ctdc-", "3p-"];

    /// <summary>Whether it is counted or scored by others for purposes of their own: the case data of some organisations, which are no
    /// national total, or an index. Such figures stand apart: nothing adds them up, compares them with totals, or makes a tier of
    /// them.</summary>
    public bool IsOutside { get; } = Array.Exists(Outside, begin => (Id.Value ?? "").StartsWith(begin, StringComparison.Ordinal));

    /// <summary>Its units in words: <c>persons, any currency</c>.</summary>
    internal string UnitsInWords => string.Join(", ", Units.Select(u => u == AnyCurrency ? "any currency (EUR, USD, …)" : u));

    /// <summary>Whether a figure of it may have a unit.</summary>
    internal bool IsIn(Unit unit) => Units.Contains(unit.Kind == UnitKind.Money ? AnyCurrency : unit.Id, StringComparer.Ordinal)
        || Units.Contains(unit.Id, StringComparer.Ordinal);
}
