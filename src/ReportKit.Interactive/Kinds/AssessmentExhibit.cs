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
        Grid.Of(
            a.Questions,
            new("question", q => Cell.Of(q.Question.Replace('-', ' '))),
            new("answer", q => Answered(q.Answer)),
            new("why", q => Cell.Of(q.Reason)),
            new("evidence", q => Evidence(q.Evidence))).WithoutBlanks(),
        new Caption("Decision, step by step"),
        Grid.Of(
            a.Steps,
            new("step", s => Cell.Of(s.Rule)),
            new("holds", s => Answered(s.Answer)),
            new("leads to", s => new Cell(s.LeadsTo)),
            new("provision", s => Cell.Of(a.ProvisionOn(s)?.Title ?? "")),
            new("citation", s => Cell.Of(a.ProvisionOn(s)?.Citation ?? ""))).WithoutBlanks(),
        .. OutsideScore.Of(a) is { } outside ? [new Caption("Scores for comparison, no part of the tier"), Scores(a, outside)]
            : Array.Empty<Block>(),
    ];

    // Each by its own key, so that nothing is made of the two together.
    private static Grid Scores(TierAssessment a, OutsideScore outside)
    {
        var own = PolicyScore.Of(a);
        List<(string Score, string Of, int?[] Parts, string None)> scores =
        [
            ("the kit's own key (docs/score.md)", $"{FactCells.Year(a.Edition.Year)} edition",
                [own.Prosecution, own.Protection, own.Prevention, own.Sum], "abstains"),
            ($"3P Anti-trafficking Policy Index ({outside.Source})", FactCells.Year(outside.Year),
                [outside.Prosecution, outside.Protection, outside.Prevention, outside.Sum], "not given"),
        ];
        return Grid.Of(
            scores,
            new("score", s => Cell.Of(s.Score)),
            new("for", s => new Cell(s.Of)),
            new("prosecution, 1 to 5", s => Part(s.Parts[0], s.None)),
            new("protection, 1 to 5", s => Part(s.Parts[1], s.None)),
            new("prevention, 1 to 5", s => Part(s.Parts[2], s.None)),
            new("sum, 3 to 15", s => Part(s.Parts[3], s.None)));

        static Cell Part(int? part, string none) => part is { } value ? new Cell($"{value}") : new Cell(none, IsGap: true);
    }

    private static Grid Criteria(IReadOnlyList<CriterionAssessment> criteria) => Grid.Of(
        criteria,
        new("no.", c => new Cell(FactCells.Year(c.Number))),
        new("criterion", c => Cell.OfLines([c.Criterion.Title, c.Criterion.Code])),
        new("finding", c => Found(c.Finding)),
        new("why", c => Cell.Of(c.Reason)),
        new("evidence", c => Evidence(c.Evidence)),
        new("figures against the period before", c => Balance(c.Balance))).WithoutBlanks();

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
