namespace ReportKit.Cli;

/// <summary>The tables of an edition's Data Package: what its pages say, how its tiers follow, and what these refer to.</summary>
internal sealed class EditionTables(EditionContent content)
{
    private const string Separator = "; ";

    private readonly CheckedInputs inputs = content.Inputs;

    /// <summary>In the order of the package.</summary>
    public IReadOnlyList<ExportTable> All()
    {
        var facts = new FactColumns(content).Table();
        List<ExportTable> told = [facts, Sentences(), SentenceFacts(), .. content.Edition.HasTiers ? Law() : []];
        return [.. told, .. new ReferenceTables(inputs.Sources!).ReferredTo(told)];
    }

    private ExportTable Sentences() => new(
        "sentences",
        "Sentences of the pages, in their order",
        [
            Text("document", "Which page: a country's code, index (start page) or methodology.", true),
            Text("sentence", "Its id, unique in the page and the same in the next edition.", true),
            new("number", ExportType.Integer, "Its place in the page, from 1.") { IsRequired = true },
            new("line", ExportType.Integer, "Its line in the page's Markdown, from 1.") { IsRequired = true },
            Text("text", "As a reader sees it, without notes.", true),
            new("fixed", ExportType.Boolean, "Whether it is fixed wording that states nothing of a country.") { IsRequired = true },
            Text("words", "File and line of its words: a template or a narrative.", true),
        ],
        [
            .. content.Documents.SelectMany(d => d.Sentences.Select(
                (s, i) => (object?[])[d.Name, s.Id, i + 1, s.Line, s.Text, s.IsFixed, JsonFile.Place(s.Place)])),
        ])
    {
        PrimaryKey = ["document", "sentence"],
    };

    private ExportTable SentenceFacts() => new(
        "sentence-facts",
        "Which facts a sentence rests on",
        [
            Text("document", "Which page.", true),
            Text("sentence", "Which sentence of it.", true),
            new("number", ExportType.Integer, "The fact's place in the sentence, from 1.") { IsRequired = true },
            Text("fact", "Which fact: column fact of the table of facts.", true),
        ],
        [
            .. content.Documents.SelectMany(d => d.Sentences.SelectMany(s => Told(s).Select(
                (f, i) => (object?[])[d.Name, s.Id, i + 1, f.Id]))),
        ])
    {
        PrimaryKey = ["document", "sentence", "number"],
        ForeignKeys = [new("fact", "facts", "fact")],
    };

    // A fact that is another country's isn't in a table of some countries.
    private IEnumerable<Fact> Told(RenderedSentence sentence) =>
        content.IsWhole ? sentence.Facts : sentence.Facts.Where(f => content.Countries.Contains(f.Country));

    private IEnumerable<ExportTable> Law()
    {
        var assessor = new TierAssessor(inputs.Facts, inputs.Law);
        var all = content.Countries.Select(c => assessor.Assess(c, content.Edition.Year)).ToList();
        return [Assessments(all), Findings(all), Steps(all)];
    }

    private static ExportTable Assessments(List<TierAssessment> all) => new(
        "assessments",
        "Tier of each country, and what the law permits on the findings",
        [
            Text("country", "ISO 3166-1 alpha-3 code.", true),
            new("edition", ExportType.Integer, "The edition.") { IsRequired = true },
            Text("rule_set", "The law in force.", true),
            Text("tier", "The tier published or assigned; empty where none is known.") with { Allowed = Tiers.Codes },
            Text("tier_by", "Who placed it."),
            new("is_permitted", ExportType.Boolean, "Whether the law permits that tier on the findings; empty without a tier."),
            Text("override", "Why the tier lies outside what the law permits."),
            Text("permitted", "The tiers that the law permits on the findings, best first, separated by \"; \"."),
            Text("permitted_by_history", "The tiers that it permits by the country's earlier placements alone."),
            Text("unknowns", "Open questions whose answer would change what is permitted."),
            Text("presumed", "Criteria whose finding is a presumption of the statute."),
            Text("from_memory", "Parts of the law that were entered from memory and need a check."),
            new("watch_list_least", ExportType.Integer, "Editions in a row on the watch list before this one, at least.")
                { IsRequired = true },
            new("watch_list_most", ExportType.Integer, "The same, at most.") { IsRequired = true },
        ],
        [
            .. all.Select(a => (object?[])[
                a.Country.Value, a.Edition.Year, a.Rules.Id, a.Assigned is { } t ? Tiers.Code(t.Tier) : null, a.Assigned?.By,
                a.Assigned is null ? null : a.IsAssignedPermitted, a.Assigned?.OverrideReason, Names(a.Decision), Names(a.ByHistory),
                Joined(a.Decision.UnknownsThatMatter), Joined(a.Presumptions.Select(p => p.Criterion.Code)), Joined(a.FromMemory),
                a.Run.Least, a.Run.Most]),
        ])
    {
        PrimaryKey = ["country"],
        ForeignKeys = [new("country", "countries", "iso3"), new("rule_set", "rule-sets", "id")],
    };

    private static ExportTable Findings(List<TierAssessment> all) => new(
        "findings",
        "What was found on each standard, indicator and question of the law",
        [
            Text("country", "ISO 3166-1 alpha-3 code.", true),
            Text("kind", "Of what.", true) with { Allowed = ["standard", "indicator", "question"] },
            Text("criterion", "Its code.", true),
            new("number", ExportType.Integer, "The number that it has in the law of the edition; empty of a question."),
            Text("title", "In a few words; empty of a question."),
            Text("finding", "What was found; not-addressed where the analyst says nothing.", true),
            Text("reason", "Why the facts show it."),
            Text("evidence", "Ids of these facts, separated by \"; \"."),
        ],
        [
            .. all.SelectMany(a => (IEnumerable<object?[]>)[
                .. a.Standards.Select(c => Criterion(a, "standard", c)),
                .. a.Indicators.Select(c => Criterion(a, "indicator", c)),
                .. a.Questions.Select(q => (object?[])[
                    a.Country.Value, "question", q.Question, null, null, Cells.Text(q.Answer), q.Reason,
                    Joined(q.Evidence.Select(f => f.Id))]),
            ]),
        ])
    {
        PrimaryKey = ["country", "kind", "criterion"],
        ForeignKeys = [new("country", "countries", "iso3")],
    };

    private static object?[] Criterion(TierAssessment a, string kind, CriterionAssessment c) =>
    [
        a.Country.Value, kind, c.Criterion.Code, c.Number, c.Criterion.Title, Cells.Text(c.Finding), c.Reason,
        Joined(c.Evidence.Select(f => f.Id)),
    ];

    private static ExportTable Steps(List<TierAssessment> all) => new(
        "decision-steps",
        "How the tiers that are permitted follow, step by step",
        [
            Text("country", "ISO 3166-1 alpha-3 code.", true),
            new("number", ExportType.Integer, "The step's place, from 1.") { IsRequired = true },
            Text("step", "D1 to D11.", true),
            Text("answer", "Whether its condition holds.", true) with { Allowed = [.. Cells.TextsOf<Answer>()] },
            Text("leads_to", "The tiers that it leads to; empty where it passes on."),
            Text("provision", "What it rests on in the law in force; empty where that law doesn't have it."),
            Text("citation", "Statute and public law."),
        ],
        [
            .. all.SelectMany(a => a.Steps.Select((s, i) => (object?[])[
                a.Country.Value, i + 1, s.Rule, Cells.Text(s.Answer), Joined(s.Outcomes.Select(Tiers.Name)), a.ProvisionOn(s)?.Code,
                a.ProvisionOn(s)?.Citation])),
        ])
    {
        PrimaryKey = ["country", "number"],
        ForeignKeys = [new("country", "countries", "iso3"), new("provision", "provisions", "code")],
    };

    private static string Names(TierDecision decision) => Joined(decision.Permitted.Select(Tiers.Name));

    private static string Joined(IEnumerable<string> parts) => string.Join(Separator, parts);

    private static ExportField Text(string name, string description, bool isRequired = false) =>
        new(name, ExportType.String, description) { IsRequired = isRequired };
}
