namespace ReportKit.Narrative;

/// <summary>Last time's findings as the draft of a new edition has them, each to be confirmed.</summary>
/// <param name="facts">The facts.</param>
/// <param name="law">The law.</param>
/// <param name="edition">The new edition.</param>
internal sealed class FindingDraft(FactTable facts, LawBook law, int edition)
{
    /// <summary>Writes the findings of a narrative; nothing where it has none.</summary>
    /// <returns>Whether it has any.</returns>
    public bool Write(StringBuilder text, AnalystAssessment? last)
    {
        var findings = last is null ? [] : last.Findings.Concat(last.Unconfirmed).OrderBy(f => f.Place.Line).ToList();
        if (findings.Count == 0)
        {
            return false;
        }

        var asked = Asked();
        text.Append("\n# Last time's findings wait to be confirmed too: correct finding, evidence and reason, then 'reportkit confirm'.\n"
            + "# Until then no tier rests on them ('reportkit assess').\n");
        var gone = findings.FindAll(f => !asked.Contains(f.Of)).ConvertAll(f => f.Of);
        if (gone.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"# The law of {edition} no longer asks: {string.Join(", ", gone)}.\n");
        }

        var fresh = asked.Except(findings.Select(f => f.Of)).ToList();
        if (fresh.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"# No finding last time: {string.Join(", ", fresh)}.\n");
        }

        text.Append("assessment:\n  findings:\n");
        findings.Where(f => asked.Contains(f.Of)).ToList().ForEach(finding => Write(text, finding));
        return true;
    }

    private List<string> Asked()
    {
        var questions = law.RulesOf(facts.Editions[edition]) is { } rules ? Question.Of(rules) : [];
        return [.. law.Standards.Concat(law.IndicatorsOf(edition)).Select(c => c.Code), .. questions];
    }

    // The figures of last time are of another period: the finding waits for the new ones, whole where nothing else shows it.
    private static void Write(StringBuilder text, AnalystFinding finding)
    {
        var waits = finding.Evidence.OfType<FigureFact>().Select(f => f.ShortId).ToList();
        var evidence = finding.Evidence.OfType<StatementFact>().Select(s => s.ShortId).ToList();
        var value = Cells.Text(finding.Finding);
        var isNaked = evidence.Count == 0 && waits.Count > 0;
        var mark = isNaked ? "# " : "";
        if (waits.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"    # waits for {string.Join(", ", waits)}:\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"    {mark}- of: {finding.Of}\n")
            .Append(CultureInfo.InvariantCulture, $"    {mark}  finding: {(value is "yes" or "no" ? $"\"{value}\"" : value)}\n");
        if (finding.Evidence.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {mark}  evidence: [{string.Join(", ", isNaked ? waits : evidence)}]\n");
        }

        if (finding.Reason.Length > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"    {mark}  reason: {YamlQuotes.Around(finding.Reason)}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"    {mark}  confirmed: false\n");
    }
}
