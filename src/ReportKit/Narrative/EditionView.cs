using System.Globalization;

namespace ReportKit.Narrative;

/// <summary>An edition as a template sees it.</summary>
public sealed class EditionView
{
    private readonly Edition edition;

    internal EditionView(Edition edition, Wording wording)
    {
        this.edition = edition;
        PeriodFrom = wording.Day(edition.PeriodFrom);
        PeriodTo = wording.Day(edition.PeriodTo);
    }

    /// <summary>Its year: <c>2018</c>.</summary>
    public string Year => edition.Year.ToString(CultureInfo.InvariantCulture);

    /// <summary>The year before.</summary>
    public string PreviousYear => (edition.Year - 1).ToString(CultureInfo.InvariantCulture);

    /// <summary>First day of the reporting period: <c>1 April 2017</c>.</summary>
    public string PeriodFrom { get; }

    /// <summary>Last day of the reporting period.</summary>
    public string PeriodTo { get; }

    /// <summary>Order of its sections: a file of templates/layouts.</summary>
    public string Layout => edition.Layout;

    /// <summary>What a government does with the minimum standards: <c>comply with</c> or <c>meet</c>.</summary>
    public string StandardsVerb => edition.StandardsVerb;

    /// <summary>The law in force: <c>R2008</c>.</summary>
    public string RuleSet => edition.RuleSet;
}
