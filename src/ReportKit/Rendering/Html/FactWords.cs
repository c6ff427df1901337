using ReportKit.Facts;
using ReportKit.Narrative;

namespace ReportKit.Rendering;

/// <summary>What a fact says, as a line of a table.</summary>
internal static class FactWords
{
    public static string Of(Fact fact, Wording wording) => fact switch
    {
        FigureFact figure => $"{Capital(figure.Indicator.Label)}{Breakdown(figure)}, {figure.Period}: {Value(figure)}",
        StatementFact statement => statement.Text,
        PlacementFact placement => $"{wording.Tiers[placement.Tier]} in the {Year(placement.Edition)} edition",
        ProtocolActFact act => $"{Capital(Cells.Text(act.Kind))} of the UN TIP Protocol on {wording.Day(act.Date)}",
        ProtocolStatusFact status => $"{Capital(status.Status)} of the UN TIP Protocol on {wording.Day(status.AsOf)}",
        WorldFact world => $"World figures of {Year(world.DataYear)}, as the {Year(world.Edition)} edition printed them",
        SanctionFact sanction => $"Determination for the fiscal year {Year(sanction.FiscalYear)}, clause {sanction.Clause}",
        _ => "Searched whole: nothing found on this country",
    };

    private static string Value(FigureFact figure) => figure.Value switch
    {
        null => Cells.Text(figure.Status).Replace('-', ' '),
        { IsExact: true } value => $"{NumberStyle.Digits(value.Limit)} {figure.Unit.Plural}",
        { } value => $"{value.Written} {figure.Unit.Plural}{(value.Bound.Length > 0 ? $" ({value.Bound.Replace('-', ' ')})" : "")}",
    };

    private static string Breakdown(FigureFact figure) => figure.Breakdown.Length > 0 ? $" ({figure.Breakdown.Replace("=", ": ", StringComparison.Ordinal)})" : "";

    private static string Year(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Capital(string text) => text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
