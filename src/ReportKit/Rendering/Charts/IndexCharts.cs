using ReportKit.Charts;
using ReportKit.Facts;
using ReportKit.Narrative;

namespace ReportKit.Rendering;

/// <summary>The figures that an edition's start page can show; null where there is nothing to draw.</summary>
/// <param name="Placements">How many countries each edition placed on each tier.</param>
/// <param name="Prosecutions">Prosecutions and convictions in the world by year.</param>
/// <param name="Victims">Victims identified in the world by year.</param>
/// <param name="Regions">What the report's regions add up to in the year before the edition, one chart an indicator.</param>
/// <param name="Parties">States party to the UN TIP Protocol by year.</param>
public sealed record IndexCharts(
    ChartBlock? Placements,
    ChartBlock? Prosecutions,
    ChartBlock? Victims,
    IReadOnlyList<ChartBlock> Regions,
    ChartBlock? Parties)
{
    /// <summary>All of them.</summary>
    internal IReadOnlyList<ReportChart> All => [.. new[] { Placements, Prosecutions, Victims, Parties }.OfType<ChartBlock>().Concat(Regions).Select(f => f.Chart)];

    /// <summary>The figures of an edition.</summary>
    internal static IndexCharts Of(FactTable facts, Wording wording, int edition) => new(
        ChartBlock.Of(PlacementCharts.ByEdition(facts, edition, wording)),
        ChartBlock.Of(WorldCharts.Prosecutions(facts, edition, wording)),
        ChartBlock.Of(WorldCharts.Victims(facts, edition, wording)),
        [
            .. RegionTotalsBuilder.Counted
                .Where(c => facts.Indicators.ContainsKey(new IndicatorId(c.Indicator)))
                .Select(c => ChartBlock.Of(RegionCharts.Compare(facts, [.. facts.CountriesOf(edition)], new IndicatorId(c.Indicator), c.Unit, FactPeriod.Calendar(edition - 1), wording)))
                .OfType<ChartBlock>(),
        ],
        ChartBlock.Of(ProtocolCharts.Parties(facts, edition - 1, wording)));
}
