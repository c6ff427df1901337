namespace ReportKit.Narrative;

/// <summary>Checks what narratives tell.</summary>
internal static class NarrativeChecker
{
    /// <summary>Marks that are lost, figures that another source contradicts, and statements that wait to be confirmed.</summary>
    public static void Check(FactTable facts, Wording wording, ProblemList problems)
    {
        foreach (var narrative in facts.Narratives)
        {
            TellingChecker.Check(narrative, wording, problems);
            SideBySide.Check(facts, narrative, problems);
        }

        problems.AddRange(facts.Narratives.SelectMany(n => Unconfirmed(facts, n, Severity.Warning)));
    }

    /// <summary>Statements and findings that keep countries' reports of an edition from being rendered.</summary>
    public static IEnumerable<Problem> Unconfirmed(FactTable facts, int edition, IEnumerable<CountryCode> countries) =>
        facts.Narratives.Where(n => n.Edition == edition).IntersectBy(countries, n => n.Country)
            .SelectMany(n => Unconfirmed(facts, n, Severity.Error));

    private static IEnumerable<Problem> Unconfirmed(FactTable facts, CountryNarrative narrative, Severity severity)
    {
        var statements = facts.StatementsOf(narrative.Country, narrative.Edition).Where(s => !s.Confirmed)
            .Select(s => (What: s.ShortId, Id: s.ShortId, s.Place));
        var findings = (narrative.Assessment?.Unconfirmed ?? []).Select(f => (What: $"The finding on {f.Of}", Id: f.Of, f.Place));
        return statements.Concat(findings).Select(item => new Problem(
            severity,
            ProblemCodes.ToBeConfirmed,
            $"{item.What} was carried forward and waits to be confirmed. Check it against the new source, then confirm it: "
                + $"reportkit confirm {narrative.Country}-{narrative.Edition} {item.Id}.",
            item.Place,
            item.Place.File)
        {
            Name = item.Id,
        });
    }
}
