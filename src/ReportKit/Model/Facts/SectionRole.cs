namespace ReportKit;

/// <summary>What the kit does with a section: it asks for this and never for a section's id.</summary>
public enum SectionRole
{
    /// <summary>Words alone, as in a section of a project's own.</summary>
    Text,

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

    /// <summary>Who is exploited, how, where and by whom.</summary>
    Profile,

    /// <summary>The state's position under the UN TIP Protocol.</summary>
    Protocol,
}
