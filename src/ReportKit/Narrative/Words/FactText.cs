namespace ReportKit.Narrative;

/// <summary>A fact in a few words, as a table, a list or a terminal shows it: what it is about, and what it says. The one place that
/// words a fact outside of a sentence; its texts are the part <c>facts</c> of wording.yml.</summary>
/// <param name="wording">The words.</param>
/// <param name="partNames">Names of the parts of a total by <c>dimension=category</c>, as <see cref="FactTable.BreakdownLabels"/> has
/// them; a part without a name is shown by its key.</param>
internal sealed class FactText(Wording wording, IReadOnlyDictionary<string, string> partNames)
{
    private Func<Fact, FactLayer?> LayerOf { get; init; } = _ => null;

    /// <summary>The text of a table's facts, which knows their layers.</summary>
    public static FactText Of(FactTable facts, Wording wording) => new(wording, facts.BreakdownLabels) { LayerOf = facts.LayerOf };

    /// <summary>Which layer a fact is from, as files have it: <c>kit</c>, <c>project</c>; empty where there is only one.</summary>
    public string Layer(Fact fact) => LayerOf(fact) is { } layer ? Cells.Text(layer) : "";

    /// <summary>The same in words: <c>the kit's data</c>.</summary>
    public string LayerInWords(string layer) => layer.Length == 0 ? "" : Fill($"layer.{layer}");

    /// <summary>What a fact is about: <c>victims identified (sex: female), April 2017 to March 2018</c>.</summary>
    public string About(Fact fact) => fact switch
    {
        FigureFact { Breakdown.Length: > 0 } figure => Fill(
            "about.figure-part", ("indicator", figure.Indicator.Label), ("part", Part(figure)), ("period", Period(figure.Period))),
        FigureFact figure => Fill("about.figure", ("indicator", figure.Indicator.Label), ("period", Period(figure.Period))),
        StatementFact statement => Fill(
            "about.statement", ("section", Plain(statement.Section.Id)), ("indicator", statement.Indicator.Label)),
        PlacementFact placement => Fill("about.placement", ("edition", $"{placement.Edition}")),
        ProtocolActFact act => Fill("about.protocol-act", ("act", Plain(Cells.Text(act.Kind)))),
        ProtocolStatusFact => Fill("about.protocol-status"),
        ProtocolTotalFact => Fill("about.protocol-total"),
        WorldFact { Region.Length: > 0 } world => Fill(
            "about.region",
            ("region", wording.Regions.GetValueOrDefault(world.Region, world.Region)),
            ("year", $"{world.DataYear}"),
            ("edition", $"{world.Edition}")),
        WorldFact world => Fill("about.world", ("year", $"{world.DataYear}"), ("edition", $"{world.Edition}")),
        SanctionFact sanction => Fill("about.sanction", ("year", $"{sanction.FiscalYear}")),
        NameFact => Fill("about.name"),
        _ => Fill("about.nothing-found"),
    };

    /// <summary>What a fact says of it: <c>12 persons</c>, <c>not reported</c>, <c>Tier 2</c>, a statement's text.</summary>
    public string Says(Fact fact) => fact switch
    {
        FigureFact figure => Says(figure),
        StatementFact { Status: FactStatus.Reported } statement => statement.Text,
        StatementFact statement => Gap(statement.Status),
        PlacementFact { IsReckoned: true } placement => Fill("says.reckoned", ("tier", wording.Tiers[placement.Tier])),
        PlacementFact placement => wording.Tiers[placement.Tier],
        ProtocolActFact act => wording.Day(act.Date),
        ProtocolStatusFact { Status: "consented" } status => Fill("says.protocol-consented", ("day", wording.Day(status.AsOf))),
        ProtocolStatusFact status => Fill("says.protocol-status", ("status", Plain(status.Status)), ("day", wording.Day(status.AsOf))),
        ProtocolTotalFact total => Fill("says.protocol-total", ("number", Number(total.Parties)), ("day", wording.Day(total.AsOf))),
        WorldFact world => World(world),
        SanctionFact sanction => Fill("says.sanction", ("clause", sanction.Clause)),
        NameFact name => Fill("says.name", ("name", name.Name), ("present", name.Present)),
        _ => Fill("says.nothing-found"),
    };

    /// <summary>Both in a line: <c>Convictions, 2017: 12 persons</c>; a statement's text alone.</summary>
    public string Line(Fact fact) =>
        fact is StatementFact { Status: FactStatus.Reported } statement
            ? statement.Text
            : Capitals.First(Fill("line", ("about", About(fact)), ("says", Says(fact))));

    /// <summary>A figure's value with its unit, or why it has none.</summary>
    public string Says(FigureFact figure) =>
        figure.Value is not { } value ? Gap(figure.Status)
        : figure.Unit.Kind == UnitKind.Money ? Value(value, Sign(figure.Unit), "")
        : Value(value, "", $" {(value is { Kind: not ValueKind.Range, LimitOrNull: 1 } ? figure.Unit.Singular : figure.Unit.Plural)}");

    /// <summary>A value alone: <c>fewer than 5 (0 to 4)</c>, <c>at least 12</c>.</summary>
    public string Says(FactValue value) => Value(value, "", "");

    /// <summary>When: <c>2017</c>, <c>April 2017 to March 2018</c>.</summary>
    public string Period(FactPeriod period) => period switch
    {
        { Kind: PeriodKind.CalendarYear } => $"{period.From.Year}",
        { Kind: PeriodKind.Day } => wording.Day(period.From),
        { Kind: PeriodKind.Month } => wording.Month(period.From),
        { To: not null } => Fill("period.span", ("from", wording.BeginningOf(period)), ("to", wording.EndOf(period))),
        _ => Fill("period.open", ("from", wording.Month(period.From))),
    };

    /// <summary>A source: producer, title, edition.</summary>
    public static string NameOf(Source source) => NameOf(source.Producer, source.Title, source.Edition);

    internal static string NameOf(params IEnumerable<string> parts) => string.Join(", ", parts.Where(t => t.Length > 0));

    private string Value(FactValue value, string sign, string unit) => Fill(
        $"value.{Cells.Text(value.Kind)}",
        ("limit", Number(value.LimitOrNull)),
        ("low", Number(value.Low)),
        ("high", Number(value.High)),
        ("sign", sign),
        ("unit", unit));

    private string Gap(FactStatus status) => wording.Figures[$"gap.{Cells.Text(status)}"];

    // A row of the world's table says nothing where the edition as found has no number: a gap isn't a zero.
    private string World(WorldFact world)
    {
        (string Name, int? Number)[] numbers =
        [
            ("name.prosecutions", world.Prosecutions),
            ("name.convictions", world.Convictions),
            ("name.victims-identified", world.VictimsIdentified),
        ];
        return wording.List([.. numbers.Where(n => n.Number is not null)
            .Select(n => Fill("says.world", ("name", wording.Figures[n.Name]), ("number", Number(n.Number))))]);
    }

    private string Part(FigureFact figure) => Breakdown.Of(figure.Breakdown).Named(partNames);

    private string Fill(string key, params ReadOnlySpan<(string Name, string Text)> parts) => wording.Facts.Fill(key, parts);

    private static string Sign(Unit unit) => unit.Plural is [.., var last] && char.IsLetter(last) ? $"{unit.Plural} " : unit.Plural;

    private static string Number(decimal? number) => number is { } digits ? NumberStyle.Digits(digits) : "?";

    private static string Plain(string key) => key.Replace('-', ' ');
}
