namespace ReportKit.Facts;

/// <summary>Facts as they are gathered.</summary>
internal sealed record FactLists(
    List<FigureFact> Figures,
    List<StatementFact> Statements,
    List<PlacementFact> Placements,
    List<ProtocolActFact> ProtocolActs,
    List<ProtocolStatusFact> ProtocolStatuses,
    List<ProtocolTotalFact> ProtocolTotals,
    List<WorldFact> World,
    List<SanctionFact> Sanctions,
    List<CountryNarrative> Narratives)
{
    /// <summary>Figures with an id of their own that something is wrong with, by country and short id.</summary>
    public HashSet<(string Country, string ShortId)> UnreadFigures { get; } = [];

    /// <summary>Every fact gathered so far.</summary>
    public IEnumerable<Fact> All =>
        Figures.Cast<Fact>().Concat(Statements).Concat(Placements).Concat(ProtocolActs).Concat(ProtocolStatuses).Concat(ProtocolTotals).Concat(World).Concat(Sanctions);

    /// <summary>Gives the facts gathered so far the corrections of their rows.</summary>
    public void Mark(ILookup<FilePlace, Correction> corrections)
    {
        if (corrections.Count == 0)
        {
            return;
        }

        Mark(Figures);
        Mark(Placements);
        Mark(ProtocolActs);
        Mark(ProtocolStatuses);
        Mark(ProtocolTotals);
        Mark(World);
        Mark(Sanctions);

        void Mark<T>(List<T> list)
            where T : Fact
        {
            for (var i = 0; i < list.Count; i++)
            {
                list[i] = CorrectedSources.Mark(list[i], corrections);
            }
        }
    }
}
