namespace ReportKit.Assessment;

/// <summary>Checks an analyst's findings against the law of their edition.</summary>
internal static class FindingChecker
{
    /// <summary>Everything that is wrong with a narrative's assessment.</summary>
    public static void Check(CountryNarrative narrative, Edition edition, LawBook law, ProblemList problems)
    {
        // Findings can't be held to a law of which a part couldn't be read.
        if (narrative.Assessment is not { } analyst || !law.IsWhole)
        {
            return;
        }

        if (law.RulesOf(edition) is not { } rules)
        {
            problems.Error(
                ProblemCodes.BadLaw,
                $"The edition {edition.Year} has the rule set '{edition.RuleSet}', which isn't in rule-sets.csv.",
                analyst.Place);
            return;
        }

        var criteria = law.Standards.Concat(law.IndicatorsOf(edition.Year)).Select(c => c.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var finding in analyst.Findings)
        {
            if (CheckSubject(finding, edition, rules, law, criteria, problems) && finding.IsEvidenceWhole)
            {
                EvidenceChecker.Check(finding, law, problems);
            }

            CheckEvidence(finding, edition, problems);
        }

        if (analyst.Waiver is { } waiver && rules.WaiverYears == 0)
        {
            problems.Error(
                ProblemCodes.BadWaiver,
                $"The law of the {edition.Year} edition ({rules.Id}) has no waiver. Remove it.",
                waiver.Place);
        }
    }

    private static bool CheckSubject(
        AnalystFinding finding, Edition edition, RuleSet rules, LawBook law, HashSet<string> criteria, ProblemList problems)
    {
        var questions = Question.Of(rules);
        var isCriterion = criteria.Contains(finding.Of);
        if (!isCriterion && !questions.Contains(finding.Of, StringComparer.Ordinal))
        {
            var message = law.Indicators.FirstOrDefault(i => i.Code == finding.Of) is { Numbers: [var first, ..] numbers }
                ? first.FirstEdition > edition.Year
                    ? $"{finding.Of} became law for the {first.FirstEdition} edition; the law of {edition.Year} didn't have it."
                    : $"{finding.Of} is struck from the {numbers.Last(n => n.FirstEdition <= edition.Year).FirstEdition} edition on; the "
                        + $"law of {edition.Year} doesn't have it."
                : $"'{finding.Of}' is neither a standard, nor an indicator of the {edition.Year} law, nor a question of it. Known: "
                    + $"{string.Join(", ", criteria.Order(StringComparer.Ordinal).Concat(questions))}."
                    + NearMatch.Hint(finding.Of, criteria.Concat(questions));
            return problems.Refuse<bool>(ProblemCodes.BadFinding, message, finding.Place);
        }

        var problem = Value(finding, edition, rules, isCriterion);
        return problem.Length == 0 || problems.Refuse<bool>(ProblemCodes.BadFinding, problem, finding.Place);
    }

    // What is wrong with its value; empty where nothing.
    private static string Value(AnalystFinding finding, Edition edition, RuleSet rules, bool isCriterion)
    {
        var isYesNo = finding.Finding is Finding.Yes or Finding.No;
        if (finding.Finding != Finding.Unknown && isYesNo == isCriterion)
        {
            var allowed = isCriterion ? "met, partly, not-met, unknown, not-addressed, presumed" : "yes, no, unknown";
            return $"'{Cells.Text(finding.Finding)}' can't be the finding on {finding.Of}. Allowed: {allowed}.";
        }

        return finding.Finding == Finding.Presumed && (!rules.HasDataPresumption || finding.Of is not ("IND.PROSECUTE" or "IND.OFFICIALS"))
            ? $"The law of {edition.Year} presumes nothing on {finding.Of}. A presumption exists for IND.PROSECUTE and IND.OFFICIALS "
                + "where data is refused; elsewhere silence is 'not-addressed' or 'unknown'."
            : "";
    }

    private static void CheckEvidence(AnalystFinding finding, Edition edition, ProblemList problems)
    {
        if (finding is { Evidence.Count: 0, IsEvidenceWhole: true } && finding.Finding is not (Finding.Unknown or Finding.NotAddressed))
        {
            problems.Error(
                ProblemCodes.FindingWithoutEvidence,
                $"The finding '{Cells.Text(finding.Finding)}' on {finding.Of} has no evidence. Name the facts that show it, or write "
                    + "unknown.",
                finding.Place);
        }

        foreach (var fact in finding.Evidence.Where(f => IsOutside(f, edition) && !IsCompared(f, finding, edition)))
        {
            problems.Error(
                ProblemCodes.FindingWithoutEvidence,
                $"{fact.Id} is of {PeriodOf(fact)}, outside the reporting period {edition.PeriodFrom:yyyy-MM-dd} to "
                    + $"{edition.PeriodTo:yyyy-MM-dd}; it can't show a finding of the {edition.Year} edition.",
                finding.Place);
        }
    }

    private static bool IsOutside(Fact fact, Edition edition) =>
        PeriodOf(fact) is { } period && (period.From > edition.PeriodTo || period.To < edition.PeriodFrom);

    // An earlier figure is evidence beside the one of this period that it is compared with.
    private static bool IsCompared(Fact fact, AnalystFinding finding, Edition edition) =>
        fact is FigureFact earlier && finding.Evidence.OfType<FigureFact>().Any(now =>
            !IsOutside(now, edition) && now.Indicator == earlier.Indicator && now.Unit == earlier.Unit
                && now.Breakdown == earlier.Breakdown);

    private static FactPeriod? PeriodOf(Fact fact) => fact switch
    {
        FigureFact figure => figure.Period,
        StatementFact statement => statement.Period,
        _ => null,
    };
}
