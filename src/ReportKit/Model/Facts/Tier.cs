namespace ReportKit;

/// <summary>A published rank.</summary>
public enum Tier
{
    /// <summary>Tier 1: fully meets the minimum standards.</summary>
    One,

    /// <summary>Tier 2: doesn't, but makes significant efforts.</summary>
    Two,

    /// <summary>Tier 2 Watch List: as Tier 2, with a ground for special scrutiny.</summary>
    TwoWatchList,

    /// <summary>Tier 3: doesn't, and makes no significant efforts.</summary>
    Three,

    /// <summary>Special Case: not ranked, for want of a government in control or of access. Practice, not statute.</summary>
    SpecialCase,
}
