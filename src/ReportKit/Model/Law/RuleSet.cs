namespace ReportKit;

/// <summary>The law in force for the editions from one to another, read from data/rule-sets.csv.</summary>
/// <param name="Id">Its key: <c>R2008</c>.</param>
/// <param name="Name">The public law or laws that made it.</param>
/// <param name="FirstEdition">First edition that it governs.</param>
/// <param name="LastEdition">Last edition that it governs; null while in force.</param>
/// <param name="Grounds">Watch-list grounds of 22 USC 7107(b)(2)(A) in force: i, ii, iii-I, iii-II, iii-III.</param>
/// <param name="HasDataPresumption">Whether want of data after a request is, or in 2004 and 2005 may be, presumed to be want of
/// action.</param>
/// <param name="HasAutomaticDowngrade">Whether years on the watch list force a move to Tier 3 (section 110(b)(2)(D)).</param>
/// <param name="ListYears">Editions on the list after which that happens; 0 where it doesn't.</param>
/// <param name="WaiverYears">Editions by which a waiver can put it off; 0 where there is none.</param>
/// <param name="HasSpecialRule">Whether a country that fell so has one year on the list afterwards (section 110(b)(2)(F)).</param>
/// <param name="HasPolicyOrPattern">Whether a government policy or pattern proves a failure to make significant efforts.</param>
/// <param name="HasExplanationOfChange">Whether a changed placement must be explained (section 110(b)(1)(H)).</param>
/// <param name="HasSignificantNumber">Whether only countries with a significant number of victims are ranked.</param>
/// <param name="Mark">How far our reading was checked: verified, partly or from-memory.</param>
/// <param name="Note">What else to know.</param>
public sealed record RuleSet(
    string Id,
    string Name,
    int FirstEdition,
    int? LastEdition,
    IReadOnlyList<string> Grounds,
    bool HasDataPresumption,
    bool HasAutomaticDowngrade,
    int ListYears,
    int WaiverYears,
    bool HasSpecialRule,
    bool HasPolicyOrPattern,
    bool HasExplanationOfChange,
    bool HasSignificantNumber,
    string Mark,
    string Note)
{
    /// <summary>Day on which the law, or the first of the laws, was enacted.</summary>
    public DateOnly? Enacted { get; init; }

    /// <summary>Whether the presumption from missing data may be disregarded, as in 2004 and 2005.</summary>
    public bool MayDisregardDataPresumption { get; init; }

    /// <summary>Most editions in a row that a country can stand on the watch list, waiver included; null where nothing limits
    /// them.</summary>
    public int? LongestRun => HasAutomaticDowngrade ? ListYears + WaiverYears : null;

    /// <summary>First edition whose years on the list count: that of the first rule set with the automatic downgrade, where each one since
    /// has it. Null where none counts.</summary>
    internal int? CountedFrom { get; init; }

    /// <summary>First edition in which a fall to Tier 3 brings the special rule, in the same way; practice has it so from 2019. Null where
    /// there is no such rule.</summary>
    internal int? SpecialRuleFrom { get; init; }

    /// <summary>Whether it is the law of an edition.</summary>
    internal bool Governs(int edition) => FirstEdition <= edition && (LastEdition is not { } last || edition <= last);

    /// <summary>Whether a ground is in force.</summary>
    public bool Has(string ground) => Grounds.Contains(ground, StringComparer.Ordinal);
}
