namespace ReportKit.Cli;

/// <summary>The columns of the table of facts. Their names stay; a new one is added at the end.</summary>
/// <param name="content">The edition.</param>
internal sealed class FactColumns(EditionContent content)
{
    private readonly FactTable facts = content.Inputs.Facts;
    private readonly FactText words = content.Inputs.Words;

    /// <summary>The table: one row a fact, ordered by id.</summary>
    public ExportTable Table()
    {
        var columns = All().ToList();
        return new ExportTable(
            "facts",
            "Facts of the edition, one a row",
            [.. columns.Select(c => c.Field)],
            [.. content.Facts.SelectMany(ExportedFact.Of).Select(row => (object?[])[.. columns.Select(c => c.Cell(row))])])
        {
            PrimaryKey = ["id"],
            ForeignKeys =
            [
                new("country", "countries", "iso3"),
                new("section", "sections", "id"),
                new("indicator", "indicators", "id"),
                new("unit", "units", "id"),
                new("source", "sources", "id"),
                new("superseded_by", "sources", "id"),
            ],
        };
    }

    private IEnumerable<(ExportField Field, Func<ExportedFact, object?> Cell)> All() =>
        [.. Naming(), .. Value(), .. Parts(), .. Manner(), .. Origin(), .. Standing()];

    private IEnumerable<(ExportField Field, Func<ExportedFact, object?> Cell)> Naming() =>
    [
        (Text("id", "Key. The fact's id; of a row of the world's table, which counts several things, with # and what is counted.", true),
            f => f.Id),
        (Text("fact", "The fact's id, as pages, facts.json and map.json have it.", true), f => f.Fact.Id),
        (Text("kind", "What kind of fact it is.", true) with { Allowed = [.. Cells.TextsOf<FactKind>()] },
            f => Cells.Text(FactFields.KindOf(f.Fact))),
        (Text("country", "ISO 3166-1 alpha-3 code; empty where it is about the world or a region."), f => f.Fact.Country.Value),
        (Text("country_name", "The country's name in this edition."), f => NameOf(f.Fact.Country)),
        (Text("region", "The report's region that a row of the world's table counts; empty for the world."), f => f.Said("region")),
        (Text("section", "The section of a page that it belongs to."), f => SectionOf(f.Fact)?.Id),
        (Text("indicator", "What is counted, or what a statement is about."), f => f.Said("indicator")),
        (Text("indicator_label", "The same for readers."), f => IndicatorOf(f.Fact)?.Label),
        (Text("item", "What is counted or said where no indicator names it: prosecutions (of the world's table), ratification, party."),
            f => f.Item),
        (Text("about", "What it is about, in words.", true), f => words.About(f.Fact)),
        (Text("says", "What it says of that, in words: a number with its unit, why there is none, a statement's text."), Says),
        (Text("period", "When it holds, as the data name it: 2017, RP2018 (reporting period of that edition), 2017-07, 2009-04/2009-09."),
            f => f.PeriodIn(facts.Editions)?.ToString()),
        (Text("period_kind", "How the source names that time.") with { Allowed = [.. Cells.TextsOf<PeriodKind>()] },
            f => f.PeriodIn(facts.Editions) is { } period ? Cells.Text(period.Kind) : null),
        (new("period_from", ExportType.Date, "Its first day."), f => f.PeriodIn(facts.Editions)?.From),
        (new("period_to", ExportType.Date, "Its last day; empty where the end is open."), f => f.PeriodIn(facts.Editions)?.To),
    ];

    private static IEnumerable<(ExportField Field, Func<ExportedFact, object?> Cell)> Value() =>
    [
        (new("value", ExportType.Number, "The number, only where the source gives exactly one. Empty for <5, 12..16, about 12: see lower "
            + "and upper; and where there is none: see status."), f => f.Value is { IsExact: true } value ? value.Low : null),
        (new("lower", ExportType.Number, "The least that it can be; empty where nothing bounds it below."), f => f.Value?.Low),
        (new("upper", ExportType.Number, "The most that it can be; empty where nothing bounds it above."), f => f.Value?.High),
        (Text("value_written", "The number as the source gives it: 12, <5, 12..16."), f => f.Value?.Written),
        (Text("bound", "How the source puts the number. fewer-than: suppressed, and perhaps none; about: both bounds are "
            + "the number that the source gives, and the truth may lie on either side.")
            with { Allowed = [.. Cells.TextsOf<ValueKind>()] }, f => f.Value is { } value ? Cells.Text(value.Kind) : null),
        (Text("unit", "What one of it is."), f => f.Said("unit")),
        (Text("unit_label", "The same for readers, for several."), f => (f.Fact as FigureFact)?.Unit.Plural),
        (Text("status", "Whether a figure or statement says something, and if not, why: none of the gaps is a zero.")
            with { Allowed = [.. Cells.TextsOf<FactStatus>()] }, f => f.Status is { } status ? Cells.Text(status) : null),
    ];

    private IEnumerable<(ExportField Field, Func<ExportedFact, object?> Cell)> Parts() =>
    [
        (Text("breakdown", "Which part of the total: dimension=category; empty for the total. Parts needn't add up to it."),
            f => f.Said("breakdown")),
        (Text("dimension", "Along what it is broken down; several separated by \"; \"."), f => Joined(f, p => p.Dimension)),
        (Text("category", "Which part, one for each dimension."), f => Joined(f, p => p.Category)),
        (Text("dimension_label", "The dimension for readers."), f => Joined(f, p => Label(p.Dimension, "*", p.Dimension))),
        (Text("category_label", "The part for readers."), f => Joined(f, p => Label(p.Dimension, p.Category, p.Category))),
        (Text("tier", "The tier of a placement: 1, 2, 2WL (Tier 2 Watch List), 3, SC (Special Case).") with { Allowed = Tiers.Codes },
            f => f.Fact is PlacementFact placement ? Tiers.Code(placement.Tier) : null),
        (Text("agreement", "How far copies of the edition agree, of a placement or a row of the world's table."), f => f.Said("agreement")),
    ];

    private static IEnumerable<(ExportField Field, Func<ExportedFact, object?> Cell)> Manner() =>
    [
        (Text("modality", "How sure the source is.") with { Allowed = [.. Cells.TextsOf<Modality>()] }, f => f.Said("modality")),
        (Text("quantifier", "How many it is about; empty where not said."), f => f.Said("quantifier")),
        (Text("frequency", "How often it happens; empty where not said."), f => f.Said("frequency")),
        (Text("speaker", "Who says it, where the source passes on another's words; empty: the source itself."), f => f.Said("speaker")),
        (Text("addressee", "Whom a recommendation is for."), f => f.Said("addressee")),
        (Text("direction", "Against the period before: increase, decrease or same."), f => f.Said("direction")),
    ];

    private IEnumerable<(ExportField Field, Func<ExportedFact, object?> Cell)> Origin() =>
    [
        (Text("source", "Id of its source.", true), f => f.Fact.Citation.Source.Value),
        (Text("producer", "Who made the source."), f => SourceOf(f.Fact)?.Producer),
        (Text("title", "The source's title."), f => SourceOf(f.Fact)?.Title),
        (Text("source_edition", "Which edition or release of it."), f => SourceOf(f.Fact)?.Edition),
        (Text("locator", "Where in the source: a page, a table, a sheet and cell."), f => f.Fact.Citation.Locator),
        (Text("licence", "On what terms the source's facts may be used."), f => SourceOf(f.Fact)?.Licence),
        (Text("note", "A remark that is printed with it."), f => f.Said("note")),
        (Text("corrections", "What the source printed wrongly, and why that is wrong."), f => f.Said("corrections")),
        (Text("check", "What was noted on checking it; not printed."), f => f.Said("check")),
        (Text("superseded_by", "The newer release that took its place: this is what the older one printed."), f => f.Said("superseded_by")),
        (Text("restates", "Facts of older releases that have it otherwise, separated by \"; \"."),
            f => string.Join("; ", content.RestatedBy(f.Fact).Select(b => b.Id))),
        (Text("restated_values", "What they printed: a number as written, or the status of a gap; in the same order."),
            f => string.Join("; ", content.RestatedBy(f.Fact).Select(b => b.Value?.Written ?? Cells.Text(b.Status)))),
    ];

    private IEnumerable<(ExportField Field, Func<ExportedFact, object?> Cell)> Standing() =>
    [
        (new("edition", ExportType.Integer, "The edition that was exported.") { IsRequired = true }, _ => content.Edition.Year),
        (new("said", ExportType.Boolean, "Whether a sentence of the edition's pages says it.") { IsRequired = true },
            f => content.Said.Contains(f.Fact.Id)),
        (new("listed", ExportType.Boolean, "Whether the country's page of facts lists it; what isn't is known and not printed.")
            { IsRequired = true }, f => content.Listed.Contains(f.Fact.Id)),
        (Text("layer", "Whose data it is from: kit or project; empty where the project has none but its own."), f => words.Layer(f.Fact)),
        (Text("data", "File and line of the data.", true), f => JsonFile.Place(f.Fact.Place)),
    ];

    private static ExportField Text(string name, string description, bool isRequired = false) =>
        new(name, ExportType.String, description) { IsRequired = isRequired };

    private string? NameOf(CountryCode code) => facts.Countries.GetValueOrDefault(code)?.In(content.Edition.Year).Name;

    private Source? SourceOf(Fact fact) => facts.Sources.GetValueOrDefault(fact.Citation.Source);

    private string Says(ExportedFact fact) => fact is { Fact: WorldFact, Value: { } value } ? words.Says(value) : words.Says(fact.Fact);

    private static Section? SectionOf(Fact fact) => (fact as StatementFact)?.Section ?? IndicatorOf(fact)?.Section;

    private static Indicator? IndicatorOf(Fact fact) => (fact as FigureFact)?.Indicator ?? (fact as StatementFact)?.Indicator;

    private static string Joined(ExportedFact fact, Func<(string Dimension, string Category), string> part) =>
        string.Join("; ", Breakdown.Of(fact.Said("breakdown") ?? "").Parts.Select(part));

    private string Label(string dimension, string category, string otherwise) =>
        facts.BreakdownLabels.GetValueOrDefault($"{dimension}={category}", otherwise);
}
