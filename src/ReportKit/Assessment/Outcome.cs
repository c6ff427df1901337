namespace ReportKit.Assessment;

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
