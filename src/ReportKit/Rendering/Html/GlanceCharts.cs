using ReportKit.Narrative;

namespace ReportKit.Rendering;

/// <summary>The newest yearly totals of a country, for a first look.</summary>
/// <param name="Series">Those with a figure, in the order of the report.</param>
/// <param name="LastYear">The last year that they could be of: <c>2017</c>.</param>
/// <param name="Source">The figures' source, with its producer and release; empty where there is no figure.</param>
public sealed record GlanceCharts(IReadOnlyList<SeriesView> Series, string LastYear, string Source)
{
    /// <summary>Whether all are of the same year.</summary>
    public bool IsOfOneYear => Series.Select(s => s.Reported!.Period.Year).Distinct(StringComparer.Ordinal).Count() <= 1;
}
