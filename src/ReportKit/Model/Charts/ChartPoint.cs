namespace ReportKit;

/// <summary>One place of a chart: a value, or the reason why there is none.</summary>
/// <param name="Label">Where it stands on the axis: <c>2018</c>.</param>
/// <param name="Value">In the chart's unit; null where nothing is known, which is never drawn as a zero.</param>
/// <param name="Gap">Why there is no value, as a reader sees it: <c>not reported</c>; empty where there is one.</param>
/// <param name="Facts">What it rests on; a gap may rest on a fact too.</param>
public sealed record ChartPoint(string Label, FactValue? Value, string Gap, IReadOnlyList<Fact> Facts)
{
    /// <summary>The least it can be; null where nothing bounds it below.</summary>
    public decimal? Low => Value?.Low;

    /// <summary>The most it can be; null where nothing bounds it above.</summary>
    public decimal? High => Value?.High;

    /// <summary>Where its mark begins.</summary>
    internal decimal Bottom => Low ?? 0;

    /// <summary>Where its mark ends; where nothing bounds it above, no higher than what it is at least.</summary>
    internal decimal Top => Value?.Top ?? 0;

    /// <summary>How far it may reach above its lower bound; null where it is one number, or not bounded above.</summary>
    internal decimal? Spread => High > Bottom ? High - Bottom : null;

    /// <summary>The highest of what is drawn of it, other sources included.</summary>
    internal decimal Highest => Others.Select(o => o.Top).Append(Top).Max();

    /// <summary>Whether it may be zero or more: a mark at zero would say that there were none.</summary>
    internal bool MayBeZero => Value is { IsExact: false, Low: 0, High: > 0 };

    /// <summary>Printed beside the value, as how much of the whole it covers: <c>27 of 53 countries</c>; may be empty.</summary>
    public string Remark { get; init; } = "";

    /// <summary>The heading of bars that belong together, such as <c>Citizenship, 2016</c>; may be empty.</summary>
    public string Group { get; init; } = "";

    /// <summary>What the value is a part of, in the same unit, so that its share can be told; null where it is no part of a whole that
    /// was counted.</summary>
    public decimal? Whole { get; init; }

    /// <summary>Whether there could be a value. Where there couldn't, as before a rank was in use, a missing value is no gap.</summary>
    public bool Applies { get; init; } = true;

    /// <summary>What other sources or earlier editions give for it. They stand beside the value and never change it.</summary>
    public IReadOnlyList<FactValue> Others { get; init; } = [];

    /// <summary>Whether a placement behind it was reckoned, so that no copy of its edition says it.</summary>
    public bool IsReckoned => Facts.Any(f => f is PlacementFact { IsReckoned: true });

    /// <summary>Which series of which source it belongs to: points of different ones aren't told as a rise or a fall. Empty where
    /// that makes no difference.</summary>
    public string Origin { get; init; } = "";

    /// <summary>A value with the facts behind it.</summary>
    public static ChartPoint Of(string label, FactValue value, params IReadOnlyList<Fact> facts) => new(label, value, "", facts);

    /// <summary>An exact number with the facts behind it.</summary>
    public static ChartPoint Of(string label, decimal number, params IReadOnlyList<Fact> facts) =>
        Of(label, new FactValue(ValueKind.Exact, number, number), facts);

    /// <summary>Bounds with the facts behind them; one number where they are equal.</summary>
    public static ChartPoint Between(string label, decimal low, decimal high, params IReadOnlyList<Fact> facts) =>
        Of(label, new FactValue(low == high ? ValueKind.Exact : ValueKind.Range, low, high), facts);

    /// <summary>No value because there could be none, and why.</summary>
    public static ChartPoint NotApplicable(string label, string reason) => Missing(label, reason) with { Applies = false };

    /// <summary>No value, and why.</summary>
    public static ChartPoint Missing(string label, string gap, params IReadOnlyList<Fact> facts) => new(label, null, gap, facts);
}
