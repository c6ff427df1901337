namespace ReportKit;

/// <summary>Part of a country narrative; editions differ in their order, not in these.</summary>
public enum SectionKind
{
    /// <summary>The placement and what it rests on.</summary>
    Tier,

    /// <summary>What the government is asked to do.</summary>
    Recommendations,

    /// <summary>Law and its enforcement.</summary>
    Prosecution,

    /// <summary>Finding victims and helping them.</summary>
    Protection,

    /// <summary>Keeping trafficking from happening.</summary>
    Prevention,

    /// <summary>The state's position under the UN TIP Protocol.</summary>
    Protocol,

    /// <summary>Who is exploited, how, where and by whom.</summary>
    Profile,
}
