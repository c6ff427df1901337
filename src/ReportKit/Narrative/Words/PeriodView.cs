namespace ReportKit.Narrative;

/// <summary>A period as a template sees it.</summary>
internal sealed class PeriodView(FactPeriod period, Wording wording, int? edition)
{
    /// <summary>calendar-year, reporting-period, month, months or day.</summary>
    public string Kind => Cells.Text(period.Kind);

    /// <summary>Whether it is the reporting period of the edition that tells it.</summary>
    public bool IsEditions => period.Edition is { } of && of == edition;

    /// <summary>Whether it is the reporting period before that of the edition that tells it.</summary>
    public bool IsBeforeEditions => period.Edition is { } of && of == edition - 1;

    /// <summary>The year it is named by, of a reporting period its edition, else the year it ends in: <c>2017</c>.</summary>
    public string Year => $"{period.Edition ?? (period.To ?? period.From).Year}";

    /// <summary>Its first month: <c>April 2009</c>.</summary>
    public string FromMonth => wording.Month(period.From);

    /// <summary>Its last month; empty where the end is open.</summary>
    public string ToMonth => period.To is { } to ? wording.Month(to) : "";

    /// <summary>Its beginning: the month, or the day where it isn't of whole months.</summary>
    public string Begins => wording.BeginningOf(period);

    /// <summary>Its end, likewise; empty where it is open.</summary>
    public string Ends => wording.EndOf(period);

    /// <summary>Its first day: <c>1 April 2009</c>.</summary>
    public string FromDay => wording.Day(period.From);
}
