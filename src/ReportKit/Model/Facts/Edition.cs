namespace ReportKit;

/// <summary>One year's report.</summary>
/// <param name="Year">Its name: 2018.</param>
/// <param name="PeriodFrom">First day of the reporting period; by 22 USC 7107(b)(1) 1 April of the year before.</param>
/// <param name="PeriodTo">Last day. Protocol status is told as of this day.</param>
/// <param name="Released">Day of publication, where verified.</param>
/// <param name="RuleSet">Law in force: <c>R2008</c>.</param>
/// <param name="Layout">Order of its sections, by its name in layouts.csv; empty: that of sections.csv.</param>
/// <param name="StandardsVerb">What a government does with the minimum standards: <c>comply with</c> or <c>meet</c>.</param>
public sealed record Edition(
    int Year,
    DateOnly PeriodFrom,
    DateOnly PeriodTo,
    DateOnly? Released,
    string RuleSet,
    string Layout,
    string StandardsVerb)
{
    /// <summary>The last calendar year that was over when its reporting period ended: yearly totals are told up to it.</summary>
    public int LastYear => PeriodTo.AddDays(1).Year - 1;

    /// <summary>The sections of a country's page, in its order.</summary>
    internal IReadOnlyList<Section> Sections { get; init; } = [];

    /// <summary>The countries that it is to report on, in the order of reportkit.yml, placed or not; empty: those that it places.</summary>
    public IReadOnlyList<CountryCode> Countries { get; init; } = [];

    /// <summary>Countries that the edition places and the data has no placement of, as was found out otherwise.</summary>
    public IReadOnlyList<CountryCode> Missing { get; init; } = [];

    /// <summary>Whether it reports on countries of its own list, and not on all that the year's report places.</summary>
    public bool IsSelection => Countries.Count > 0;

    /// <summary>Whether it reports on one country alone.</summary>
    public bool IsOneCountry => Countries.Count == 1;

    /// <summary>At the head of its pages, with the year: <c>Trafficking in persons: country reports 2018</c>.</summary>
    public string Title { get; init; } = TitleOf(DefaultTitle, Year);

    /// <summary>Who answers for it; empty where nobody is named.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>Where its folder is published; ends in a slash. Empty where nobody said it.</summary>
    internal string Address { get; init; } = "";

    /// <summary>Whether it tells tiers at all. Without them its pages say nothing of placements, of the law that they follow from, nor of
    /// other editions' lists.</summary>
    public bool HasTiers { get; init; } = true;

    /// <summary>Of reports of a folder without reportkit.yml.</summary>
    internal const string DefaultTitle = "Trafficking in persons: country reports";

    /// <summary>Whether it is one that the kit knows of, and none of the project's own.</summary>
    internal bool IsOfBase { get; init; }

    /// <summary>A report's title with the edition's year, where it doesn't say it itself.</summary>
    internal static string TitleOf(string title, int year) =>
        title.Contains($"{year}", StringComparison.Ordinal) ? title : $"{title} {year}";
}
