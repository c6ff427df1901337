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

        problems.AddRange(facts.Statements.Where(s => !s.Confirmed).Select(s => Unconfirmed(s, Severity.Warning)));
    }

    /// <summary>Statements that keep countries' reports of an edition from being rendered.</summary>
    public static IEnumerable<Problem> Unconfirmed(FactTable facts, int edition, IEnumerable<CountryCode> countries) =>
        countries.SelectMany(c => facts.StatementsOf(c, edition)).Where(s => !s.Confirmed).Select(s => Unconfirmed(s, Severity.Error));

    private static Problem Unconfirmed(StatementFact statement, Severity severity) => new(
        severity,
        ProblemCodes.ToBeConfirmed,
        $"{statement.ShortId} was carried forward and waits to be confirmed. "
            + "Check it against the new source, then remove 'confirmed: false'.",
        statement.Place,
        statement.Place.File);
}
