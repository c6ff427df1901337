namespace ReportKit;

/// <summary>One year's report.</summary>
/// <param name="Year">Its name: 2018.</param>
/// <param name="PeriodFrom">First day of the reporting period; by 22 USC 7107(b)(1) 1 April of the year before.</param>
/// <param name="PeriodTo">Last day. Protocol status is told as of this day.</param>
/// <param name="Released">Day of publication, where verified.</param>
/// <param name="RuleSet">Law in force: <c>R2008</c>.</param>
/// <param name="Layout">Order of its sections: a file of templates/layouts.</param>
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

    /// <summary>The countries that it is to report on, in the order of the list in reportkit.yml; empty: those that it places.</summary>
    public IReadOnlyList<CountryCode> Countries { get; init; } = [];

    /// <summary>Countries that the edition places and the data has no placement of, as was found out otherwise.</summary>
    public IReadOnlyList<CountryCode> Missing { get; init; } = [];
}
