using System.Globalization;
using ReportKit.Facts;

namespace ReportKit.Interactive;

/// <summary>Facts in a few words.</summary>
internal static class FactText
{
    /// <summary>A value of a closed list in words: <c>not reported</c>.</summary>
    public static string Words<T>(T value)
        where T : struct, Enum =>
        string.Concat(value.ToString().Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>A value with its bounds as the source puts it: <c>1 to 4 (fewer than 5)</c>, <c>at least 12</c>.</summary>
    public static string Value(FactValue value) => value.Kind switch
    {
        ValueKind.FewerThan => $"{Number(value.Low)} to {Number(value.High)} (fewer than {Number(value.High + 1)})",
        ValueKind.Range => $"{Number(value.Low)} to {Number(value.High)}",
        ValueKind.Exact => Number(value.Low),
        ValueKind.UpTo or ValueKind.Nearly => $"{Words(value.Kind)} {Number(value.High)}",
        _ => $"{Words(value.Kind)} {Number(value.Low)}",
    };

    /// <summary>A figure's value with its unit, or why it has none.</summary>
    public static Cell Value(FigureFact fact) => fact.Value is { } value ? new Cell(WithUnit(value, fact.Unit)) : new Cell(Words(fact.Status), IsGap: true);

    /// <summary>How a fact must be told: <c>reported; said by an NGO</c>; empty where there is nothing to mind.</summary>
    public static string Telling(Telling telling) => string.Join("; ", new[]
    {
        telling.Modality == default ? "" : Words(telling.Modality),
        telling.Quantifier == default ? "" : Words(telling.Quantifier),
        telling.Frequency == default ? "" : Words(telling.Frequency),
        string.IsNullOrEmpty(telling.Speaker) ? "" : $"said by {telling.Speaker}",
    }.Where(t => t.Length > 0));

    /// <summary>Source and the place in it.</summary>
    public static string Source(Citation citation) =>
        string.IsNullOrEmpty(citation.Locator) ? Id(citation.Source.Value) : $"{Id(citation.Source.Value)}, {citation.Locator}";

    /// <summary>What a fact says, for a list of evidence: <c>convictions 2017: 12 persons</c>.</summary>
    public static string Brief(Fact fact) => CellText.Short(fact switch
    {
        FigureFact f => $"{f.Indicator.Label} {f.Period}: {Value(f).Text}{(f.Breakdown.Length > 0 ? $" ({f.Breakdown})" : "")}",
        StatementFact { Status: FactStatus.Reported } s => s.Text,
        StatementFact s => $"{s.Indicator.Label}: {Words(s.Status)}",
        PlacementFact p => $"{TierName(p.Tier)} in {Year(p.Edition)}",
        ProtocolActFact a => $"{Words(a.Kind)} on {CellText.Of(a.Date)}",
        ProtocolStatusFact s => $"{s.Status} on {CellText.Of(s.AsOf)}",
        WorldFact w => $"the world in {Year(w.DataYear)}, printed in {Year(w.Edition)}",
        SanctionFact s => $"determination {s.Clause} for fiscal year {Year(s.FiscalYear)}",
        CoverageFact => "nothing in the source",
        _ => fact.Id,
    });

    /// <summary>A fact's id with what it says.</summary>
    public static string Evidence(Fact fact) => $"{fact.Id}: {Brief(fact)}";

    /// <summary>A tier as people say it.</summary>
    public static string TierName(Tier tier) => Assessment.Outcomes.Name(Assessment.TierAssessor.OutcomeOf(tier));

    /// <summary>A year without commas.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary>An id, which is null in a value that nobody set.</summary>
    public static string Id(string? id) => id ?? "";

    private static string WithUnit(FactValue value, Unit unit)
    {
        var isOne = value is { IsExact: true, Low: 1 };
        return unit.Kind == UnitKind.Money ? $"{unit.Plural} {Value(value)}" : $"{Value(value)} {(isOne ? unit.Singular : unit.Plural)}";
    }

    private static string Number(decimal? number) => number is { } digits ? digits.ToString("#,##0.####", CultureInfo.InvariantCulture) : "?";
}
