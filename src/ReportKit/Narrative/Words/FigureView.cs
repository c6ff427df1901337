namespace ReportKit.Narrative;

/// <summary>A figure as a template sees it. Numbers come ready to print; the words around them are the template's.</summary>
internal sealed class FigureView(FigureFact fact, Wording wording, Func<FigureFact, FigureFact?> findPrevious, int? edition = null)
{
    private FigureView? previous;

    /// <summary>What is counted: <c>persons prosecuted</c>.</summary>
    public string Label => Fact.Indicator.Label;

    /// <summary>What a gap leaves unknown: <c>how many victims were identified</c>; may be empty.</summary>
    public string Asks => Fact.Indicator.Asks;

    /// <summary>reported, not-reported, no-information, not-applicable, withheld or presumed.</summary>
    public string Status => Cells.Text(Fact.Status);

    /// <summary>Whether there is a value.</summary>
    public bool HasValue => Fact.Value is not null;

    /// <summary>exact, fewer-than, range, at-least, more-than, up-to, nearly or about; empty without a value.</summary>
    public string ValueKind => Fact.Value is { } value ? Cells.Text(value.Kind) : "";

    /// <summary>Whether it is a reported zero.</summary>
    public bool IsZero => Fact.Value?.IsZero ?? false;

    /// <summary>Whether it is exactly one.</summary>
    public bool IsOne => Fact.Value is { IsExact: true, Low: 1 };

    /// <summary>The number that the source prints, as in a sentence: <c>seven</c>, <c>1,250</c>, <c>1.4 million</c>.</summary>
    public string Limit => Number(v => v.Limit);

    /// <summary>The least it can be, as in a sentence.</summary>
    public string Low => Number(v => v.Low);

    /// <summary>The most it can be, as in a sentence.</summary>
    public string High => Number(v => v.High);

    /// <summary>As <see cref="Limit"/>, in digits, for tables.</summary>
    public string LimitDigits => Digits(v => v.Limit);

    /// <summary>As <see cref="Low"/>, in digits.</summary>
    public string LowDigits => Digits(v => v.Low);

    /// <summary>As <see cref="High"/>, in digits.</summary>
    public string HighDigits => Digits(v => v.High);

    /// <summary>Whether it is a total of a release that covers all countries, whose label names its unit:
    /// <c>persons prosecuted</c>.</summary>
    public bool IsTotal => Fact.IsOfRelease;

    /// <summary>count, measure, percent or money.</summary>
    public string UnitKind => Cells.Text(Fact.Unit.Kind);

    /// <summary>The noun for this many: <c>person</c>, <c>persons</c>; of money its sign or code.</summary>
    public string Unit => IsSingular ? Fact.Unit.Singular : Fact.Unit.Plural;

    /// <summary>When.</summary>
    public PeriodView Period => new(Fact.Period, wording, edition);

    /// <summary>The latest earlier figure on the same thing by the same source; null where there is none.</summary>
    public FigureView? Previous =>
        previous ??= findPrevious(Fact) is { } earlier ? new FigureView(earlier, wording, findPrevious, edition) : null;

    /// <summary>Whether <see cref="Previous"/> is of the period right before. Across a gap of years, or with a
    /// reporting period of another length, a comparison misleads.</summary>
    public bool FollowsOn => Previous is { } earlier && earlier.Fact.Period.To?.AddDays(1) == Fact.Period.From
        && Fact.Period.IsAsLongAs(earlier.Fact.Period);

    /// <summary>first, earlier-unknown, increase, decrease, same or unclear, against <see cref="Previous"/>.</summary>
    public string Change => Cells.Text(
        Previous is null ? ValueChange.First
        : Previous.Fact.Value is not { } earlier ? ValueChange.EarlierUnknown
        : Fact.Value?.ChangeFrom(earlier) ?? ValueChange.Unclear);

    internal FigureFact Fact => fact;

    /// <summary>Whether its noun is for one: one person, at least one person, zero to one person, but one to three persons.</summary>
    internal bool IsSingular =>
        Fact.Value is { Kind: ReportKit.ValueKind.Range, High: 1 } or { Kind: not ReportKit.ValueKind.Range, Limit: 1 };

    // A reported zero is "no victims", but "no to three" or "at least no" would be nonsense.
    private string Number(Func<FactValue, decimal?> part) =>
        Fact.Value is not { } value || part(value) is not { } number ? ""
        : Fact.Unit.Kind is not (ReportKit.UnitKind.Count or ReportKit.UnitKind.Measure) ? InMoney(number)
        : IsZero ? NumberStyle.InText(number, wording)
        : NumberStyle.Bound(number, wording);

    // A currency's code takes digits also below ten, but round millions by name: MYR 64 million, $7.
    private string InMoney(decimal number) => number <= 9 ? NumberStyle.Digits(number) : NumberStyle.InText(number, wording);

    private string Digits(Func<FactValue, decimal?> part) =>
        Fact.Value is { } value && part(value) is { } number ? NumberStyle.Digits(number) : "";
}
