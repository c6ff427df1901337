namespace ReportKit.Rendering;

/// <summary>An assessment as JSON has it.</summary>
internal sealed record AssessmentJson(
    string Country,
    int Edition,
    string Rules,
    IEnumerable<CriterionJson> Standards,
    IEnumerable<CriterionJson> Indicators,
    IEnumerable<QuestionJson> Questions,
    IEnumerable<StepJson> Steps,
    IEnumerable<string> Permitted,
    IEnumerable<string> PermittedByHistory,
    IEnumerable<string> UnknownsThatMatter,
    IEnumerable<string> Presumed,
    IEnumerable<string> FromMemory,
    WatchListRunJson WatchListRun,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] AssignedJson? Assigned,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Sanction,
    ScoreJson Score,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] OutsideScoreJson? OutsideScore,
    IEnumerable<string> ChangedFigures)
{
    public static AssessmentJson Of(TierAssessment a) => new(
        a.Country.Value,
        a.Edition.Year,
        a.Rules.Id,
        a.Standards.Select(CriterionJson.Of),
        a.Indicators.Select(CriterionJson.Of),
        a.Questions.Select(q => new QuestionJson(q.Question, Cells.Text(q.Answer), q.Reason, q.Evidence.Select(f => f.Id))),
        a.Steps.Select(s => new StepJson(
            s.Rule, Cells.Text(s.Answer), a.ProvisionOn(s)?.Citation ?? "", s.Outcomes.Select(Tiers.Name))),
        a.Decision.Permitted.Select(Tiers.Name),
        a.ByHistory.Permitted.Select(Tiers.Name),
        a.Decision.UnknownsThatMatter,
        a.Presumptions.Select(p => p.Criterion.Code),
        a.FromMemory,
        new WatchListRunJson(a.Run.Least, a.Run.Most),
        a.Assigned is { } t
            ? new AssignedJson(Tiers.Name(t.Tier), t.By, a.IsAssignedPermitted, t.OverrideReason)
            : null,
        a.Sanction?.Id,
        ScoreJson.Of(PolicyScore.Of(a)),
        OutsideScoreJson.Of(a),
        a.Changes.Select(c => c.Now.Id));
}

internal sealed record CriterionJson(string Code, int Number, string Title, string Finding, string Reason, IEnumerable<string> Evidence)
{
    public static CriterionJson Of(CriterionAssessment c) =>
        new(c.Criterion.Code, c.Number, c.Criterion.Title, Cells.Text(c.Finding), c.Reason, c.Evidence.Select(f => f.Id));
}

internal sealed record QuestionJson(string Question, string Answer, string Reason, IEnumerable<string> Evidence);

internal sealed record StepJson(string Rule, string Answer, string Citation, IEnumerable<string> LeadsTo);

internal sealed record WatchListRunJson(int Least, int Most);

internal sealed record AssignedJson(string Tier, string By, bool Permitted, string Override);

/// <summary>The 3P Anti-trafficking Policy Index for a year, an outside index beside the score.</summary>
internal sealed record OutsideScoreJson(string Source, int Year, int? Prosecution, int? Protection, int? Prevention, int? Sum)
{
    public static OutsideScoreJson? Of(TierAssessment a) => ReportKit.Assessment.OutsideScore.Of(a) is { } s
        ? new(s.Source.Value, s.Year, s.Prosecution, s.Protection, s.Prevention, s.Sum) : null;
}

internal sealed record ScoreJson(int? Prosecution, int? Protection, int? Prevention, int? Sum)
{
    public static ScoreJson Of(PolicyScore s) => new(s.Prosecution, s.Protection, s.Prevention, s.Sum);
}
