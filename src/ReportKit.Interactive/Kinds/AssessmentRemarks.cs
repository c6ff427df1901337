namespace ReportKit.Interactive;

/// <summary>What has to be said beside the findings of an assessment, each as a sentence.</summary>
internal static class AssessmentRemarks
{
    public static IEnumerable<string> Of(TierAssessment a)
    {
        yield return a.Assigned is { } assigned
            ? $"Assigned: {Tiers.Name(assigned.Tier)}, by {assigned.By}"
                + $"{(assigned.On is { } day ? $" on {CellText.Of(day)}" : "")}; "
                + $"{(a.IsAssignedPermitted ? "the law permits it" : "the law does NOT permit it")}."
            : "No tier is assigned.";
        if (a.Assigned?.OverrideReason is { Length: > 0 } reason)
        {
            yield return $"Override: {reason}";
        }

        yield return a.Decision.UnknownsThatMatter.Count == 0
            ? "No open question would change that."
            : "Open questions that would change that: "
                + $"{string.Join(", ", a.Decision.UnknownsThatMatter.Select(q => q.Replace('-', ' ')))}.";
        if (a.Presumptions.Any())
        {
            yield return $"Presumed by the statute, not found: {string.Join(", ", a.Presumptions.Select(p => p.Criterion.Code))}.";
        }

        yield return "Editions in a row on the watch list before this one, as the law counts them: "
            + $"{(a.Run.Least == a.Run.Most ? $"{a.Run.Least}" : $"{a.Run.Least} to {a.Run.Most}")}.";
        if (a.Waiver is not null)
        {
            yield return "A waiver is claimed with its three elements.";
        }

        if (a.History is { } history)
        {
            yield return $"Compared with the edition before: {FactCells.Words(history.Change)}"
                + $"{(history.Previous is { } previous ? $" ({Tiers.Name(previous.Tier)})" : "")}.";
        }

        if (a.Sanction is { } sanction)
        {
            yield return $"Assistance in fiscal year {a.FiscalYear}: determination under clause {sanction.Clause} ({sanction.Id}).";
        }

        foreach (var change in a.Changes.Take(Shown.Limit))
        {
            var arrow = change.Change == ValueChange.Increase ? "▲" : "▼";
            yield return $"{arrow} {change.Now.Indicator.Label}: {In(change.Before)}, {In(change.Now)}.";
        }

        if (a.FromMemory.Any())
        {
            yield return $"Entered from memory, to be checked before anyone relies on it: {string.Join(", ", a.FromMemory)}.";
        }
    }

    private static string In(FigureFact fact) => $"{FactCells.Value(fact).Text} in {FactCells.Period(fact.Period)}";
}
