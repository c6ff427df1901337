using System.Globalization;
using ReportKit.Diagnostics;

namespace ReportKit.Facts;

/// <summary>What a fact says, field by field: the names and values of facts.json, and what a comparison compares.</summary>
internal static class FactFields
{
    /// <summary>Names with a text, a number (<see cref="int"/> or <see cref="decimal"/>) or null, in their order. Fields that are
    /// empty for most facts are left out where they are.</summary>
    public static IEnumerable<(string Name, object? Value)> Of(Fact fact) => Content(fact).Where(f => f.Value is not "");

    private static IEnumerable<(string Name, object? Value)> Content(Fact fact) => fact switch
    {
        FigureFact figure => Figure(figure),
        StatementFact statement => Statement(statement),
        PlacementFact placement => [("kind", "placement"), ("edition", placement.Edition), ("tier", Cells.Text(placement.Tier)), ("agreement", placement.Agreement), ("not_a_country", placement.IsCountry ? "" : "yes")],
        ProtocolActFact act => [("kind", "protocol-act"), ("act", Cells.Text(act.Kind)), ("date", Iso(act.Date))],
        ProtocolStatusFact status => [("kind", "protocol-status"), ("status", status.Status), ("as_of", Iso(status.AsOf))],
        ProtocolTotalFact total => [("kind", "protocol-total"), ("as_of", Iso(total.AsOf)), ("parties", total.Parties)],
        WorldFact world => World(world),
        SanctionFact sanction => [("kind", "sanction"), ("fiscal_year", sanction.FiscalYear), ("clause", sanction.Clause)],
        NameFact name => [("kind", "name"), ("name", name.Name), ("present", name.Present), ("renamed_in", name.RenamedIn)],
        _ => [("kind", "nothing-found")],
    };

    private static IEnumerable<(string Name, object? Value)> Figure(FigureFact figure) =>
    [
        ("kind", "figure"),
        ("indicator", figure.Indicator.Id.Value),
        ("period", figure.Period.ToString()),
        ("status", Cells.Text(figure.Status)),
        .. figure.Value is { } value ? [("value_kind", Cells.Text(value.Kind)), ("low", value.Low), ("high", value.High)] : Array.Empty<(string, object?)>(),
        ("unit", figure.Unit.Id),
        ("breakdown", figure.Breakdown),
        .. Manner(figure.Telling),
        ("check", figure.Check),
        ("superseded_by", figure.SupersededBy.Value ?? ""),
    ];

    private static IEnumerable<(string Name, object? Value)> Statement(StatementFact statement) =>
    [
        ("kind", "statement"),
        ("section", Cells.Text(statement.Section)),
        ("indicator", statement.Indicator.Id.Value),
        ("period", statement.Period.ToString()),
        ("status", Cells.Text(statement.Status)),
        ("text", statement.Text),
        .. Manner(statement.Telling),
        ("addressee", statement.Addressee),
        ("direction", statement.Direction),
        ("standard", statement.Standard),
        ("statutory", statement.Statutory),
        ("check", statement.Check),
    ];

    private static IEnumerable<(string Name, object? Value)> World(WorldFact world) =>
    [
        ("kind", "world-figures"),
        ("data_year", world.DataYear),
        ("edition", world.Edition),
        ("region", world.Region),
        ("prosecutions", world.Prosecutions),
        ("prosecutions_labour", world.ProsecutionsLabour),
        ("convictions", world.Convictions),
        ("convictions_labour", world.ConvictionsLabour),
        ("victims_identified", world.VictimsIdentified),
        ("victims_labour", world.VictimsLabour),
        ("new_legislation", world.NewLegislation),
        ("agreement", world.Agreement),
    ];

    private static IEnumerable<(string Name, object? Value)> Manner(Telling telling) =>
    [
        ("modality", Cells.Text(telling.Modality)),
        ("quantifier", telling.Quantifier == Quantifier.Unspecified ? "" : Cells.Text(telling.Quantifier)),
        ("frequency", telling.Frequency == Frequency.Unspecified ? "" : Cells.Text(telling.Frequency)),
        ("speaker", telling.Speaker),
    ];

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
