namespace ReportKit.Assessment;

/// <summary>What a text says of its country's tier.</summary>
/// <param name="Kind">Of which kind.</param>
/// <param name="Tier">The tier it names; null where it names none.</param>
/// <param name="Count">How many years in a row it counts; 0 where it counts none.</param>
/// <param name="Year">The edition it speaks of, where that isn't the narrative's own; null for the narrative's own.</param>
/// <param name="Words">The words that say so.</param>
internal sealed record TierClaim(TierClaimKind Kind, Tier? Tier, int Count, int? Year, string Words);

/// <summary>Kinds of claims.</summary>
internal enum TierClaimKind
{
    /// <summary>It is placed on a tier.</summary>
    Placed,

    /// <summary>It was placed on a tier in the edition before: <c>from Tier 3</c>.</summary>
    PlacedBefore,

    /// <summary>A tier is named, and nothing says that it is the country's.</summary>
    Named,

    Remained,

    /// <summary>It has a better tier than before.</summary>
    Upgraded,

    /// <summary>It has a worse tier than before.</summary>
    Downgraded,

    /// <summary>So many years in a row on the tier.</summary>
    Consecutive,

    /// <summary>Its government is making significant efforts.</summary>
    MakesEfforts,

    /// <summary>Its government is not making significant efforts.</summary>
    MakesNoEfforts,

    /// <summary>It fully meets the minimum standards.</summary>
    Meets,

    /// <summary>It doesn't fully meet the minimum standards.</summary>
    DoesNotMeet,

    /// <summary>It was granted a waiver of a move to Tier 3.</summary>
    Waiver,
}
