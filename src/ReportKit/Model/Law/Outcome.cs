namespace ReportKit;

/// <summary>What the law can make of a country in an edition.</summary>
public enum Outcome
{
    /// <summary>Tier 1.</summary>
    One,

    /// <summary>Tier 2.</summary>
    Two,

    /// <summary>Tier 2 Watch List.</summary>
    TwoWatchList,

    /// <summary>Tier 3.</summary>
    Three,

    /// <summary>Special Case: practice, not statute.</summary>
    SpecialCase,

    /// <summary>Not in the report, for want of a significant number of victims (editions to 2008).</summary>
    NotRanked,
}

/// <summary>Outcomes in words.</summary>
public static class Outcomes
{
    /// <summary>A tier as an outcome of the decision.</summary>
    public static Outcome Of(Tier tier) => tier switch
    {
        Tier.One => Outcome.One,
        Tier.Two => Outcome.Two,
        Tier.TwoWatchList => Outcome.TwoWatchList,
        Tier.Three => Outcome.Three,
        _ => Outcome.SpecialCase,
    };

    /// <summary>An outcome as people say it.</summary>
    public static string Name(Outcome outcome) => outcome switch
    {
        Outcome.One => "Tier 1",
        Outcome.Two => "Tier 2",
        Outcome.TwoWatchList => "Tier 2 Watch List",
        Outcome.Three => "Tier 3",
        Outcome.SpecialCase => "Special Case",
        _ => "not ranked",
    };

    /// <summary>Outcomes as alternatives: <c>Tier 1, Tier 2 or Tier 3</c>.</summary>
    public static string Or(IReadOnlyList<Outcome> outcomes) => outcomes.Count < 2
        ? string.Concat(outcomes.Select(Name))
        : $"{string.Join(", ", outcomes.SkipLast(1).Select(Name))} or {Name(outcomes[^1])}";
}
