namespace ReportKit.Interactive;

/// <summary>An assessment: what the law permits, what was assigned, and everything that led there.</summary>
internal static class AssessmentExhibit
{
    /// <summary>As <c>reportkit assess</c> prints it.</summary>
    public static string Text(TierAssessment assessment)
    {
        using var text = new StringWriter { NewLine = "\n" };
        AssessmentText.Write(assessment, text);
        return CellText.Clean(text.ToString().TrimEnd());
    }

    public static IReadOnlyList<Block> Of(TierAssessment a) =>
    [
        new Caption($"{a.CountryName}, edition {FactCells.Year(a.Edition.Year)}"),
        new Paragraph($"{a.Rules.Id}: {a.Rules.Name}", IsSoft: true),
        new Paragraph($"On these findings the law permits {Tiers.Or(a.Decision.Permitted)}."),
        .. AssessmentRemarks.Of(a).Select(r => new Paragraph(r)),
        new Caption("Minimum standards (22 USC 7106(a))"),
        Criteria(a.Standards),
        new Caption("Indicators of serious and sustained efforts (22 USC 7106(b))"),
        Criteria(a.Indicators),
        new Caption("Questions of the decision"),
        new Grid(
            [new GridColumn("question"), new GridColumn("answer"), new GridColumn("why"), new GridColumn("evidence")],
            [
                .. a.Questions.Select(q => new[]
                {
                    Cell.Of(q.Question.Replace('-', ' ')), Answered(q.Answer), Cell.Of(q.Reason), Evidence(q.Evidence),
                }),
            ]).WithoutBlanks(),
        new Caption("Decision, step by step"),
        new Grid(
            [
                new GridColumn("step"), new GridColumn("holds"), new GridColumn("leads to"), new GridColumn("provision"),
                new GridColumn("citation"),
            ],
            [.. a.Steps.Select(s => Step(s, a.ProvisionOn(s)))]).WithoutBlanks(),
    ];

    private static Grid Criteria(IReadOnlyList<CriterionAssessment> criteria) => new Grid(
        [
            new GridColumn("no."), new GridColumn("criterion"), new GridColumn("finding"), new GridColumn("why"),
            new GridColumn("evidence"), new GridColumn("figures against the period before"),
        ],
        [
            .. criteria.Select(c => new[]
            {
                new Cell(FactCells.Year(c.Number)),
                Cell.OfLines([c.Criterion.Title, c.Criterion.Code]),
                Found(c.Finding),
                Cell.Of(c.Reason),
                Evidence(c.Evidence),
                Balance(c.Balance),
            }),
        ]).WithoutBlanks();

    private static Cell[] Step(DecisionStep step, Provision? provision) =>
    [
        Cell.Of(step.Rule), Answered(step.Answer), new Cell(step.LeadsTo), Cell.Of(provision?.Title ?? ""),
        Cell.Of(provision?.Citation ?? ""),
    ];

    private static Cell Found(Finding finding) => finding switch
    {
        Finding.Met => new Cell("● met"),
        Finding.Partly => new Cell("◐ partly met"),
        Finding.NotMet => new Cell("○ not met"),
        Finding.Presumed => new Cell("○ presumed not met"),
        Finding.Unknown => new Cell("? not known", IsGap: true),
        _ => new Cell(FactCells.Words(finding), IsGap: true),
    };

    private static Cell Answered(Answer answer) => new(FactCells.Words(answer), answer == Answer.Unknown);

    private static Cell Evidence(IReadOnlyList<Fact> facts) => Cell.OfLines(facts.Select(FactCells.Evidence));

    private static Cell Balance(EvidenceBalance b) =>
        b == default ? new Cell("") : new Cell($"{b.Increased} up, {b.Decreased} down, {b.Same} the same, {b.Unknown} unknown");
}
