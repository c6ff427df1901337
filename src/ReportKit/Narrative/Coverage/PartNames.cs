namespace ReportKit.Narrative;

/// <summary>Names what the parts of a total are told apart by.</summary>
internal static class PartNames
{
    /// <summary>The dimensions of a figure as a reader sees them: <c>sex and age</c>.</summary>
    public static string Dimensions(FigureFact figure, FactTable facts, Wording wording) => wording.List(
    [
        .. Breakdown.Of(figure.Breakdown).Parts.Select(p => facts.BreakdownLabels.GetValueOrDefault($"{p.Dimension}=*", p.Dimension)),
    ]);
}
