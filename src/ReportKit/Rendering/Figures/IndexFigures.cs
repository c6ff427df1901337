using ReportKit.Charts;
using ReportKit.Facts;
using ReportKit.Narrative;

namespace ReportKit.Rendering;

/// <summary>The figures that an edition's start page can show; null where there is nothing to draw.</summary>
/// <param name="Placements">How many countries each edition placed on each tier.</param>
/// <param name="Prosecutions">Prosecutions and convictions in the world by year.</param>
/// <param name="Victims">Victims identified in the world by year.</param>
/// <param name="Regions">What the report's regions add up to in the year before the edition, one figure an indicator.</param>
/// <param name="Parties">States party to the UN TIP Protocol by year.</param>
public sealed record IndexFigures(
    FigureBlock? Placements,
    FigureBlock? Prosecutions,
    FigureBlock? Victims,
    IReadOnlyList<FigureBlock> Regions,
    FigureBlock? Parties)
{
    /// <summary>All of them.</summary>
    internal IReadOnlyList<ReportFigure> All => [.. new[] { Placements, Prosecutions, Victims, Parties }.OfType<FigureBlock>().Concat(Regions).Select(f => f.Figure)];

    /// <summary>The figures of an edition.</summary>
    internal static IndexFigures Of(FactTable facts, Wording wording, int edition) => new(
        FigureBlock.Of(PlacementFigures.ByEdition(facts, edition, wording)),
        FigureBlock.Of(WorldFigures.Prosecutions(facts, edition, wording)),
        FigureBlock.Of(WorldFigures.Victims(facts, edition, wording)),
        [
            .. RegionTotalsBuilder.Counted
                .Where(c => facts.Indicators.ContainsKey(new IndicatorId(c.Indicator)))
                .Select(c => FigureBlock.Of(RegionFigures.Compare(facts, [.. facts.CountriesOf(edition)], new IndicatorId(c.Indicator), c.Unit, FactPeriod.Calendar(edition - 1), wording)))
                .OfType<FigureBlock>(),
        ],
        FigureBlock.Of(ProtocolFigures.Parties(facts, edition - 1, wording)));
}
