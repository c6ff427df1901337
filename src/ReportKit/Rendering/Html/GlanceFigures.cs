using ReportKit.Narrative;

namespace ReportKit.Rendering;

/// <summary>The newest yearly totals of a country, for a first look.</summary>
/// <param name="Figures">One a series, in the order of the report; none where there is no figure.</param>
/// <param name="LastYear">The last year that they could be of: <c>2017</c>.</param>
/// <param name="Source">Their source, with its producer and release; empty where there is no figure.</param>
public sealed record GlanceFigures(IReadOnlyList<FigureView> Figures, string LastYear, string Source)
{
    /// <summary>Whether all are of the same year.</summary>
    public bool IsOfOneYear => Figures.Select(f => f.Period.Year).Distinct(StringComparer.Ordinal).Count() <= 1;
}
