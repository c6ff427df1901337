using System.Globalization;
using System.Text;
using ReportKit.Narrative;

namespace ReportKit.Charts;

/// <summary>A country's placements as a strip small enough to stand in a list of all countries.</summary>
/// <remarks>One cell an edition, in the row of its tier, so that the place says what the colour says. The page gives size and colours:
/// classes <c>t1</c>, <c>t2</c>, <c>tw</c>, <c>t3</c>, and <c>sc</c> for special cases, which stand outside the order and are drawn as a thin
/// line in the middle. An edition without a placement is left empty.</remarks>
public static class PlacementStrip
{
    /// <summary>Draws it.</summary>
    /// <param name="placements">Of one country; of several in an edition the first counts, those of other editions are left out.</param>
    /// <param name="first">The edition at the left.</param>
    /// <param name="last">The edition at the right. The same two for all strips of a page, so that their editions stand above each other.</param>
    /// <param name="wording">The tiers' names.</param>
    /// <returns>Inline SVG of one unit an edition and four units of height, with its text in <c>aria-label</c>; empty where nothing is
    /// placed.</returns>
    public static string Draw(IEnumerable<PlacementFact> placements, int first, int last, Wording wording)
    {
        var runs = Runs(placements, first, last);
        if (runs.Count == 0)
        {
            return "";
        }

        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"strip\" viewBox=\"0 0 {last - first + 1} 4\" role=\"img\" aria-label=\"{SvgText.Escape(Tell(runs, wording))}\">");
        foreach (var tier in runs.GroupBy(r => r.Tier).OrderBy(g => g.Key))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{ClassOf(tier.Key)}\" d=\"");
            foreach (var run in tier)
            {
                svg.Append(CultureInfo.InvariantCulture, $"M{run.From - first} {Top(tier.Key)}h{run.To - run.From + 1}v{(tier.Key == Tier.SpecialCase ? ".4" : "1")}H{run.From - first}z");
            }

            svg.Append("\"/>");
        }

        return svg.Append("</svg>").ToString();
    }

    private static string Tell(List<Run> runs, Wording wording) =>
        string.Join(", ", runs.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.From}{(r.To > r.From ? $"–{r.To}" : "")} {wording.Tiers[r.Tier]}")));

    private static List<Run> Runs(IEnumerable<PlacementFact> placements, int first, int last)
    {
        var runs = new List<Run>();
        foreach (var placement in placements.Where(p => p.Edition >= first && p.Edition <= last).DistinctBy(p => p.Edition).OrderBy(p => p.Edition))
        {
            if (runs.Count > 0 && runs[^1] is var run && run.Tier == placement.Tier && run.To == placement.Edition - 1)
            {
                runs[^1] = run with { To = placement.Edition };
            }
            else
            {
                runs.Add(new Run(placement.Tier, placement.Edition, placement.Edition));
            }
        }

        return runs;
    }

    private static string ClassOf(Tier tier) => tier switch
    {
        Tier.One => "t1",
        Tier.Two => "t2",
        Tier.TwoWatchList => "tw",
        Tier.Three => "t3",
        _ => "sc",
    };

    private static string Top(Tier tier) => tier switch
    {
        Tier.One => "0",
        Tier.Two => "1",
        Tier.TwoWatchList => "2",
        Tier.Three => "3",
        _ => "1.8",
    };

    private readonly record struct Run(Tier Tier, int From, int To);
}
