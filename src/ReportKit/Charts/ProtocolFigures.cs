using System.Globalization;
using ReportKit.Assessment;
using ReportKit.Facts;
using ReportKit.Narrative;

namespace ReportKit.Charts;

/// <summary>Figures of the UN TIP Protocol.</summary>
public static class ProtocolFigures
{
    /// <summary>States party at the end of each year, from the year of entry into force. Where the position of states isn't
    /// known, their number lies between those known to be party and these with all that may be.</summary>
    /// <param name="facts">The checked facts.</param>
    /// <param name="lastYear">The last year shown; for an edition the one before it, because its own hasn't ended.</param>
    /// <param name="wording">The words beside the numbers.</param>
    public static ReportFigure Parties(FactTable facts, int lastYear, Wording wording)
    {
        var words = wording.Figures;
        var countries = CountryNames.Counted(facts).Select(c => c.Code).OrderBy(c => c.Value, StringComparer.Ordinal).ToList();
        var years = Enumerable.Range(UnProtocol.InForce.Year, Math.Max(lastYear - UnProtocol.InForce.Year + 1, 0));
        var points = years.Select(year => PointOf(facts, countries, year)).ToList();
        return new ReportFigure(
            "protocol-parties",
            words["title.protocol-parties"],
            words["name.states"],
            FigureKind.Lines,
            [new FigureSeries(ValueText.Capital(words["name.parties"]), points)],
            words)
        { Axis = words["name.year"], Note = points.Any(p => p.Low != p.High) ? words["note.parties"] : "" };
    }

    private static FigurePoint PointOf(FactTable facts, List<CountryCode> countries, int year)
    {
        var day = new DateOnly(year, 12, 31);
        var positions = countries.Select(c => ProtocolStatusAssessor.Assess(facts, c, day)).ToList();
        var parties = positions.Where(p => p.Standing == ProtocolStanding.Party).ToList();
        var unknown = positions.Count(p => p.Standing == ProtocolStanding.Unknown);
        return FigurePoint.Between(year.ToString(CultureInfo.InvariantCulture), parties.Count, parties.Count + unknown, [.. parties.SelectMany(p => p.Evidence)]);
    }
}
