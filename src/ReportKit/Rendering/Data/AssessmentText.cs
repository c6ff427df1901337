namespace ReportKit.Rendering;

/// <summary>An assessment as plain text that a person can follow.</summary>
internal static class AssessmentText
{
    /// <summary>Writes standards, indicators, questions, the decision step by step, and what was assigned.</summary>
    public static void Write(TierAssessment assessment, TextWriter output)
    {
        foreach (var line in Lines(assessment))
        {
            output.WriteLine(line);
        }
    }

    private static IEnumerable<string> Lines(TierAssessment a) =>
    [
        $"{a.CountryName}, edition {a.Edition.Year}: {a.Rules.Id}, {a.Rules.Name}",
        "",
        "Minimum standards (22 USC 7106(a))",
        .. a.Standards.SelectMany(c => Criterion(c, "")),
        "",
        "Indicators of serious and sustained efforts (22 USC 7106(b))",
        .. a.Indicators.SelectMany(c => Criterion(c, "no. ")),
        "",
        "Questions of the decision",
        .. a.Questions.SelectMany(Question),
        "",
        "Decision, step by step",
        .. a.Steps.Select(step => Step(step, a.ProvisionOn(step))),
        "",
        $"On these findings the law permits {Tiers.Or(a.Decision.Permitted)}.",
        $"By the country's earlier placements alone it would permit {Tiers.Or(a.ByHistory.Permitted)}.",
        a.Decision.UnknownsThatMatter.Count == 0
            ? "No open question would change that."
            : $"Open questions that would change that: {string.Join(", ", a.Decision.UnknownsThatMatter)}.",
        .. a.Presumptions.Select(p => $"Presumed by the statute, not found: {p.Criterion.Code}."),
        a.Rules.CountedFrom is { } from
            ? $"Editions in a row on the watch list before this one, as the law counts them (from {from}): "
                + $"{(a.Run.Least == a.Run.Most ? $"{a.Run.Least}" : $"{a.Run.Least} to {a.Run.Most}")}."
            : "The law of this edition doesn't count years on the watch list.",
        .. Assigned(a),
        .. Compared(a, PolicyScore.Of(a)),
        "",
    ];

    private static IEnumerable<string> Criterion(CriterionAssessment c, string number)
    {
        yield return $"  {c.Criterion.Code,-22} {Cells.Text(c.Finding),-14} {number}{c.Number} {c.Criterion.Title}";
        if (c.Reason.Length > 0)
        {
            yield return $"      {c.Reason}";
        }

        if (c.Evidence.Count > 0)
        {
            yield return $"      evidence: {Evidence(c.Evidence)}";
        }

        if (c.Balance is var b && b != default)
        {
            yield return $"      figures against the period before: {b.Increased} up, {b.Decreased} down, {b.Same} the same, "
                + $"{b.Unknown} unknown";
        }
    }

    private static IEnumerable<string> Question(QuestionAssessment question) =>
    [
        $"  {question.Question,-24} {Cells.Text(question.Answer),-8} {Evidence(question.Evidence)}",
        .. question.Reason.Length > 0 ? [$"      {question.Reason}"] : Array.Empty<string>(),
    ];

    private static string Step(DecisionStep step, Provision? provision)
    {
        var leads = step.Outcomes.Count == 0 ? "" : $" -> {step.LeadsTo}";
        var cited = provision is null ? $"not in the law of this edition{leads}" : $"{provision.Title}{leads} [{provision.Citation}]";
        return $"  {step.Rule,-4} {Cells.Text(step.Answer),-8} {cited}";
    }

    private static IEnumerable<string> Assigned(TierAssessment a)
    {
        if (a.Assigned?.Tier == Tier.TwoWatchList)
        {
            var counted = a.StatutoryYears is { } year ? $"year {year} as the law counts"
                : "as the law counts, not known for want of earlier placements";
            yield return $"With this edition: {counted}; "
                + $"a narrative counts {(a.Run.Shown is { } shown ? $"year {shown}" : "from an edition that was not found")}.";
        }

        if (a.Waiver is not null)
        {
            yield return "A waiver is claimed with its three elements: written plan, significant efforts if carried out, "
                + "sufficient resources.";
        }

        if (a.Assigned is { } assigned)
        {
            var on = assigned.On is { } day ? $" on {day:yyyy-MM-dd}" : "";
            yield return $"Assigned: {Tiers.Name(assigned.Tier)}, by {assigned.By}{on}; "
                + $"{(a.IsAssignedPermitted ? "the law permits it" : "the law does NOT permit it")}.";
            if (assigned.OverrideReason.Length > 0)
            {
                yield return $"Override: {assigned.OverrideReason}";
            }
        }

        if (a.Assigned?.Tier == Tier.Three)
        {
            yield return $"Assistance in fiscal year {a.FiscalYear}: " + (a.Sanction is { } sanction
                ? $"determination under 22 USC 7107(d)(1)(A)({sanction.Clause}) ({sanction.Id})."
                : "a Tier 3 placement bears on it (22 USC 7107(d)); no determination is entered.");
        }
    }

    private static IEnumerable<string> Compared(TierAssessment a, PolicyScore score)
    {
        yield return $"Score for comparison (docs/score.md), no part of the tier: "
            + $"prosecution {Part(score.Prosecution)}, protection {Part(score.Protection)}, prevention {Part(score.Prevention)}.";
        if (OutsideScore.Of(a) is { } outside)
        {
            yield return $"Beside it the 3P Anti-trafficking Policy Index for {outside.Year} ({outside.Source}), an outside index "
                + $"with a key of its own: prosecution {Given(outside.Prosecution)}, protection {Given(outside.Protection)}, "
                + $"prevention {Given(outside.Prevention)}, sum {Given(outside.Sum)}.";
        }

        if (a.History is { } history)
        {
            yield return $"Compared with the edition before: {Cells.Text(history.Change)}"
                + $"{(history.Previous is { } previous ? $" ({Tiers.Name(previous.Tier)})" : "")}.";
        }

        foreach (var change in a.Changes)
        {
            var (before, now) = (change.Before, change.Now);
            yield return $"  {Cells.Text(change.Change)}: {now.Indicator.Label} {before.Period} {before.Value?.Written} "
                + $"-> {now.Period} {now.Value?.Written} {now.Unit.Id} ({now.Id})";
        }

        if (a.FromMemory.Any())
        {
            yield return $"Entered from memory, to be checked before anyone relies on it: {string.Join(", ", a.FromMemory)} (docs/law.md).";
        }
    }

    private static string Given(int? score) => score is { } value ? $"{value}" : "not given";

    private static string Part(int? score) => score is { } value ? $"{value}" : "abstains";

    private static string Evidence(IReadOnlyList<Fact> facts) => string.Join(", ", facts.Select(f => f.Id));
}
