namespace ReportKit.Rendering;

/// <summary>Every chart that an edition's start page can show; null where there is nothing to draw.</summary>
/// <param name="Placements">How many countries each edition placed on each tier.</param>
/// <param name="Prosecutions">Prosecutions and convictions in the world by year.</param>
/// <param name="Victims">Victims identified in the world by year.</param>
/// <param name="Regions">What the report's regions add up to in the year before the edition, one chart an indicator.</param>
/// <param name="Parties">States party to the UN TIP Protocol by year.</param>
internal sealed record IndexCharts(
    ChartBlock? Placements,
    ChartBlock? Prosecutions,
    ChartBlock? Victims,
    IReadOnlyList<ChartBlock> Regions,
    ChartBlock? Parties)
{
    internal IReadOnlyList<ReportChart> All => ChartBlock.Drawn([Placements, Prosecutions, Victims, Parties, .. Regions]);

    internal static IndexCharts Of(FactTable facts, Wording wording, int edition) => new(
        facts.Editions[edition] is { HasTiers: true, IsSelection: false }
            ? ChartBlock.Of(PlacementCharts.ByEdition(facts, wording, edition))
            : null,
        ChartBlock.Of(WorldCharts.Prosecutions(facts, wording, edition)),
        ChartBlock.Of(WorldCharts.Victims(facts, wording, edition)),
        [
            .. from counted in RegionTotalsBuilder.Counted
               let indicator = new IndicatorId(counted.Indicator)
               where facts.Indicators.ContainsKey(indicator)
               let year = FactPeriod.Calendar(facts.Editions[edition].LastYear)
               let block = ChartBlock.Of(RegionCharts.Compare(facts, indicator, counted.Unit, year, wording, facts.CountriesOf(edition)))
               where block is not null
               select block,
        ],
        facts.Editions[edition].Countries.Count == 1 ? null
            : ChartBlock.Of(ProtocolCharts.Parties(facts, facts.Editions[edition].LastYear, wording)));
}
