namespace ReportKit.Rendering;

/// <summary>An assessment as plain text that a person can follow.</summary>
internal static class AssessmentText
{
    /// <summary>Writes standards, indicators, questions, the decision step by step, and what was assigned.</summary>
    public static void Write(TierAssessment a, TextWriter output)
    {
        output.WriteLine($"{a.CountryName}, edition {a.Edition.Year}: {a.Rules.Id}, {a.Rules.Name}");
        output.WriteLine();
        output.WriteLine("Minimum standards (22 USC 7106(a))");
        WriteCriteria(a.Standards, "", output);
        output.WriteLine();
        output.WriteLine("Indicators of serious and sustained efforts (22 USC 7106(b))");
        WriteCriteria(a.Indicators, "no. ", output);
        output.WriteLine();
        output.WriteLine("Questions of the decision");
        foreach (var question in a.Questions)
        {
            output.WriteLine($"  {question.Question,-24} {Cells.Text(question.Answer),-8} {Evidence(question.Evidence)}");
            WriteReason(question.Reason, output);
        }

        output.WriteLine();
        WriteDecision(a, output);
        output.WriteLine();
    }

    private static void WriteCriteria(IEnumerable<CriterionAssessment> criteria, string number, TextWriter output)
    {
        foreach (var c in criteria)
        {
            var title = $"{number}{c.Number} {c.Criterion.Title}";
            output.WriteLine($"  {c.Criterion.Code,-22} {Cells.Text(c.Finding),-14} {title}");
            WriteReason(c.Reason, output);
            if (c.Evidence.Count > 0)
            {
                output.WriteLine($"      evidence: {Evidence(c.Evidence)}");
            }

            var b = c.Balance;
            if (b != default)
            {
                output.WriteLine(
                    $"      figures against the period before: {b.Increased} up, {b.Decreased} down, {b.Same} the same, "
                    + $"{b.Unknown} unknown");
            }
        }
    }

    private static void WriteDecision(TierAssessment a, TextWriter output)
    {
        output.WriteLine("Decision, step by step");
        foreach (var step in a.Steps)
        {
            var provision = a.ProvisionOn(step);
            var leads = step.Outcomes.Count == 0 ? "" : $" -> {step.LeadsTo}";
            var cited = provision is null ? "not in the law of this edition" : provision.Title;
            var source = provision is null ? "" : $" [{provision.Citation}]";
            output.WriteLine($"  {step.Rule,-4} {Cells.Text(step.Answer),-8} {cited}{leads}{source}");
        }

        output.WriteLine();
        output.WriteLine($"On these findings the law permits {Tiers.Or(a.Decision.Permitted)}.");
        output.WriteLine($"By the country's earlier placements alone it would permit {Tiers.Or(a.ByHistory.Permitted)}.");
        output.WriteLine(a.Decision.UnknownsThatMatter.Count == 0
            ? "No open question would change that."
            : $"Open questions that would change that: {string.Join(", ", a.Decision.UnknownsThatMatter)}.");
        foreach (var presumption in a.Presumptions)
        {
            output.WriteLine($"Presumed by the statute, not found: {presumption.Criterion.Code}.");
        }

        output.WriteLine(
            $"Editions in a row on the watch list before this one, as the law counts them (from {WatchListRun.FirstCounted}): "
            + $"{(a.Run.Least == a.Run.Most ? $"{a.Run.Least}" : $"{a.Run.Least} to {a.Run.Most}")}.");
        if (a.Assigned?.Tier == Tier.TwoWatchList)
        {
            output.WriteLine(
                "With this edition: "
                + $"{(a.StatutoryYears is { } counted ? $"year {counted} as the law counts" : "as the law counts, "
                + "not known for want of earlier placements")}; "
                + $"a narrative counts {(a.Run.Shown is { } shown ? $"year {shown}" : "from an edition that was not found")}.");
        }

        if (a.Waiver is not null)
        {
            output.WriteLine(
                "A waiver is claimed with its three elements: written plan, significant efforts if carried out, sufficient resources.");
        }

        if (a.Assigned is { } assigned)
        {
            var on = assigned.On is { } day ? $" on {day:yyyy-MM-dd}" : "";
            output.WriteLine($"Assigned: {Tiers.Name(assigned.Tier)}, by {assigned.By}{on}; "
                + $"{(a.IsAssignedPermitted ? "the law permits it" : "the law does NOT permit it")}.");
            if (assigned.OverrideReason.Length > 0)
            {
                output.WriteLine($"Override: {assigned.OverrideReason}");
            }
        }

        if (a.Assigned?.Tier == Tier.Three)
        {
            output.WriteLine(a.Sanction is { } sanction
                ? $"Assistance in fiscal year {a.FiscalYear}: determination under 22 USC 7107(d)(1)(A)({sanction.Clause}) ({sanction.Id})."
                : $"Assistance in fiscal year {a.FiscalYear}: a Tier 3 placement bears on it (22 USC 7107(d)); "
                    + "no determination is entered.");
        }

        var score = PolicyScore.Of(a);
        output.WriteLine($"Score for comparison (docs/score.md), no part of the tier: "
            + $"prosecution {Part(score.Prosecution)}, protection {Part(score.Protection)}, prevention {Part(score.Prevention)}.");
        WriteChange(a, output);
        WriteFromMemory(a, output);
    }

    private static void WriteChange(TierAssessment a, TextWriter output)
    {
        if (a.History is { } history)
        {
            output.WriteLine($"Compared with the edition before: {Cells.Text(history.Change)}"
                + $"{(history.Previous is { } previous ? $" ({Tiers.Name(previous.Tier)})" : "")}.");
        }

        foreach (var change in a.Changes)
        {
            output.WriteLine(
                $"  {Cells.Text(change.Change)}: {change.Now.Indicator.Label} {change.Before.Period} {change.Before.Value?.Written} "
                + $"-> {change.Now.Period} {change.Now.Value?.Written} {change.Now.Unit.Id} ({change.Now.Id})");
        }
    }

    private static void WriteFromMemory(TierAssessment a, TextWriter output)
    {
        var codes = a.FromMemory.ToList();
        if (codes.Count > 0)
        {
            output.WriteLine($"Entered from memory, to be checked before anyone relies on it: {string.Join(", ", codes)} (docs/law.md).");
        }
    }

    private static string Part(int? score) =>
        score is { } value ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : "abstains";

    private static void WriteReason(string reason, TextWriter output)
    {
        if (reason.Length > 0)
        {
            output.WriteLine($"      {reason}");
        }
    }

    private static string Evidence(IReadOnlyList<Fact> facts) => string.Join(", ", facts.Select(f => f.Id));
}
