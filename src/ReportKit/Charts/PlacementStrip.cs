namespace ReportKit.Charts;

/// <summary>A country's placements as a strip small enough to stand in a list of all countries.</summary>
/// <remarks>One cell an edition, in the row of its tier, so that the place says what the colour says. The page gives size and colours:
/// classes <c>t1</c>, <c>t2</c>, <c>tw</c>, <c>t3</c>, and <c>sc</c> for special cases, which stand outside the order and are drawn as
/// a thin line in the middle. An edition without a placement is left empty.</remarks>
internal static class PlacementStrip
{
    /// <summary>Draws it.</summary>
    /// <param name="placements">Of one country; of several in an edition the first counts, those of other editions are left out.</param>
    /// <param name="first">The edition at the left.</param>
    /// <param name="last">The edition at the right. The same two for all strips of a page, so that their editions stand above each
    /// other.</param>
    /// <param name="wording">The tiers' names.</param>
    /// <returns>Inline SVG of one unit an edition and four units of height, with its text in <c>aria-label</c>; empty where nothing is
    /// placed.</returns>
    public static string Draw(IEnumerable<PlacementFact> placements, int first, int last, Wording wording)
    {
        var ordered = placements.Where(p => p.Edition >= first && p.Edition <= last).DistinctBy(p => p.Edition).OrderBy(p => p.Edition);
        var runs = Runs.Of(ordered, (a, b) => a.Tier == b.Tier && a.Edition == b.Edition - 1)
            .Select(run => (run[0].Tier, From: run[0].Edition, To: run[^1].Edition))
            .ToList();
        if (runs.Count == 0)
        {
            return "";
        }

        var label = string.Join(", ", runs.Select(r => $"{r.From}{(r.To > r.From ? $"–{r.To}" : "")} {wording.Tiers[r.Tier]}"));
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"strip\" viewBox=\"0 0 {last - first + 1} 4\" role=\"img\" aria-label=\"{SvgText.Escape(label)}\">");
        foreach (var tier in runs.GroupBy(r => r.Tier).OrderBy(g => g.Key))
        {
            var (name, top, height) = LookOf(tier.Key);
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{name}\" d=\"");
            foreach (var run in tier)
            {
                svg.Append(CultureInfo.InvariantCulture, $"M{run.From - first} {top}h{run.To - run.From + 1}v{height}H{run.From - first}z");
            }

            svg.Append("\"/>");
        }

        return svg.Append("</svg>").ToString();
    }



    private static (string Class, string Top, string Height) LookOf(Tier tier) => tier switch
    {
        Tier.One => ("t1", "0", "1"),
        Tier.Two => ("t2", "1", "1"),
        Tier.TwoWatchList => ("tw", "2", "1"),
        Tier.Three => ("t3", "3", "1"),
        _ => ("sc", "1.8", ".4"),
    };
}
