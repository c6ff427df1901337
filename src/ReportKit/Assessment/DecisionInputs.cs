namespace ReportKit.Assessment;

/// <summary>All that the decision rests on: answers of the analyst, and the country's history.</summary>
/// <param name="Edition">The edition's year.</param>
/// <param name="Rules">The law in force.</param>
/// <param name="History">The country's tiers in earlier editions; an edition that isn't there wasn't found.</param>
internal sealed record DecisionInputs(int Edition, RuleSet Rules, IReadOnlyDictionary<int, Tier> History)
{
    /// <summary>Whether the country has a significant number of victims (editions to 2008 only).</summary>
    public Answer SignificantNumber { get; init; }

    /// <summary>Whether no authority governs or nobody has access. A flag of the editor, so no unless it is set.</summary>
    public Answer NoAuthority { get; init; } = Answer.No;

    /// <summary>Whether the government fully meets the minimum standards.</summary>
    public Answer FullyMeets { get; init; }

    /// <summary>Whether there is a government policy or pattern of trafficking (editions from 2019).</summary>
    public Answer PolicyOrPattern { get; init; }

    /// <summary>Whether the government makes significant efforts.</summary>
    public Answer SignificantEfforts { get; init; }

    /// <summary>Ground (A)(iii)(I): the number of victims is very significant or rises significantly.</summary>
    public Answer VerySignificantNumber { get; init; }

    /// <summary>Ground (A)(iii)(II): no evidence of increasing efforts over the year before.</summary>
    public Answer NoIncreasingEfforts { get; init; }

    /// <summary>Ground (A)(iii)(III): significant efforts only by commitments (until 2018).</summary>
    public Answer CommitmentsOnly { get; init; }

    /// <summary>Whether a country that rises from Tier 3 is ranked on the Tier 2 Watch List, which practice allows.</summary>
    public Answer ListedAfterTier3 { get; init; }

    /// <summary>Whether a waiver is granted.</summary>
    public Answer WaiverGranted { get; init; }

    /// <summary>The tier of the edition before; null where it wasn't found.</summary>
    public Tier? Previous => History.TryGetValue(Edition - 1, out var tier) ? tier : null;

    /// <summary>The run on the watch list that ends with the edition before.</summary>
    public WatchListRun Run => WatchListRun.Count(History, Edition, Rules.CountedFrom);
}
