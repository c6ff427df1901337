namespace ReportKit.Facts;

/// <summary>What a fact says, field by field: what facts.json has and a comparison compares.</summary>
internal static class FactFields
{
    /// <summary>What kind of fact it is.</summary>
    public static FactKind KindOf(Fact fact) => fact switch
    {
        FigureFact => FactKind.Figure,
        StatementFact => FactKind.Statement,
        PlacementFact => FactKind.Placement,
        ProtocolActFact => FactKind.ProtocolAct,
        ProtocolStatusFact => FactKind.ProtocolStatus,
        ProtocolTotalFact => FactKind.ProtocolTotal,
        WorldFact => FactKind.WorldFigures,
        SanctionFact => FactKind.Sanction,
        NameFact => FactKind.Name,
        _ => FactKind.NothingFound,
    };

    /// <summary>In their order. A text that is empty is left out, as it is for most facts.</summary>
    public static IEnumerable<FactField> Of(Fact fact) => Content(fact).Where(f => f.Text is not "");

    /// <summary>The same with its note and what was corrected in it.</summary>
    public static IReadOnlyList<FactField> WithRemarks(Fact fact)
    {
        var corrections = string.Join("; ", fact.Corrections.Select(c => Correction(c.Column, c.Old, c.New, c.Why)));
        return [.. Content(fact).Append(new("note", fact.Note)).Append(new("corrections", corrections)).Where(f => f.Text is not "")];
    }

    /// <summary>What a correction says. Without its place in corrections.yml, which moves when another entry comes in.</summary>
    public static string Correction(string column, string printed, string corrected, string why) =>
        $"{column}: {printed} corrected to {corrected}, because {why}";

    private static IEnumerable<FactField> Content(Fact fact) => fact switch
    {
        FigureFact figure => Figure(figure),
        StatementFact statement => Statement(statement),
        PlacementFact placement =>
        [
            new("edition", placement.Edition),
            new("tier", Cells.Text(placement.Tier)),
            new("agreement", placement.Agreement),
            new("not_a_country", placement.IsCountry ? "" : "yes"),
        ],
        ProtocolActFact act => [new("act", Cells.Text(act.Kind)), new("date", Iso(act.Date))],
        ProtocolStatusFact status => [new("status", status.Status), new("as_of", Iso(status.AsOf))],
        ProtocolTotalFact total => [new("as_of", Iso(total.AsOf)), new("parties", total.Parties)],
        WorldFact world => World(world),
        SanctionFact sanction => [new("fiscal_year", sanction.FiscalYear), new("clause", sanction.Clause)],
        NameFact name => [new("name", name.Name), new("present", name.Present), new("renamed_in", name.RenamedIn)],
        _ => [],
    };

    private static IEnumerable<FactField> Figure(FigureFact figure) =>
    [
        new("indicator", figure.Indicator.Id.Value),
        new("period", figure.Period.ToString()),
        new("status", Cells.Text(figure.Status)),
        .. figure.Value is { } value ? Value(value) : [],
        new("unit", figure.Unit.Id),
        new("breakdown", figure.Breakdown),
        .. Manner(figure.Telling),
        new("check", figure.Check),
        new("superseded_by", figure.SupersededBy.Value ?? ""),
    ];

    private static IEnumerable<FactField> Value(FactValue value) =>
        [new("value_kind", Cells.Text(value.Kind)), new("low", value.Low), new("high", value.High)];

    private static IEnumerable<FactField> Statement(StatementFact statement) =>
    [
        new("section", statement.Section.Id),
        new("indicator", statement.Indicator.Id.Value),
        new("period", statement.Period.ToString()),
        new("status", Cells.Text(statement.Status)),
        new("text", statement.Text),
        .. Manner(statement.Telling),
        new("addressee", statement.Addressee),
        new("direction", statement.Direction),
        new("standard", statement.Standard),
        new("statutory", statement.Statutory),
        new("check", statement.Check),
    ];

    private static IEnumerable<FactField> World(WorldFact world) =>
    [
        new("data_year", world.DataYear),
        new("edition", world.Edition),
        new("region", world.Region),
        new("prosecutions", world.Prosecutions),
        new("prosecutions_labour", world.ProsecutionsLabour),
        new("convictions", world.Convictions),
        new("convictions_labour", world.ConvictionsLabour),
        new("victims_identified", world.VictimsIdentified),
        new("victims_labour", world.VictimsLabour),
        new("new_legislation", world.NewLegislation),
        new("agreement", world.Agreement),
    ];

    private static IEnumerable<FactField> Manner(Telling telling) =>
    [
        new("modality", Cells.Text(telling.Modality)),
        new("quantifier", telling.Quantifier == Quantifier.Unspecified ? "" : Cells.Text(telling.Quantifier)),
        new("frequency", telling.Frequency == Frequency.Unspecified ? "" : Cells.Text(telling.Frequency)),
        new("speaker", telling.Speaker),
    ];

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
