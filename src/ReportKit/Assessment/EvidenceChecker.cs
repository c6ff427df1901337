namespace ReportKit.Assessment;

/// <summary>Asks about findings whose evidence or reason belongs to another standard or indicator.</summary>
internal static class EvidenceChecker
{
    private static readonly string[] Standards = ["MS1", "MS2", "MS3"];

    // Cut across all pillars, so that every fact may show them.
    private static readonly string[] Across = ["all", "international"];

    /// <summary>A warning on a finding that concludes something; what is unknown needs no fitting evidence.</summary>
    public static void Check(AnalystFinding finding, LawBook law, ProblemList problems)
    {
        if (finding.Finding is Finding.Unknown or Finding.NotAddressed)
        {
            return;
        }

        if (Misfit(finding, law) is { Count: > 0 } misfit)
        {
            problems.Warning(
                ProblemCodes.ForeignEvidence,
                $"The finding on {finding.Of} rests on {string.Join(", ", misfit.Select(f => $"{ShortIdOf(f)} ({BelongsTo(f)})"))}, which "
                    + $"{(misfit.Count == 1 ? "belongs" : "belong")} elsewhere. If another finding is meant, move "
                    + $"{(misfit.Count == 1 ? "it" : "them")}; else correct the fact's standard or statutory indicator.",
                finding.Place);
        }
        else if (finding.Reason.Length > 0 && !CriterionTopics.Fits(finding.Of, finding.Reason))
        {
            problems.Warning(
                ProblemCodes.ForeignEvidence,
                $"Nothing in the reason of the finding on {finding.Of} has to do with {TitleOf(finding.Of, law)}: \"{finding.Reason}\". "
                    + "If it is the reason of another finding, move it; else name in it what was found.",
                finding.Place);
        }
    }

    // Of the first three standards every foreign fact; of an indicator all facts, where none fits.
    private static IReadOnlyList<Fact> Misfit(AnalystFinding finding, LawBook law)
    {
        if (Standards.Contains(finding.Of, StringComparer.Ordinal))
        {
            var foreign = finding.Evidence.Where(f => !FitsStandard(finding.Of, f, law)).ToList();
            var others = finding.Evidence.OfType<StatementFact>().Where(s => s.Standard.Length > 0).ToList();
            var areAllOthers = finding.Of != "MS1" && others.Count == finding.Evidence.Count && others.All(s => s.Standard != finding.Of);
            return foreign.Count == 0 && areAllOthers ? finding.Evidence : foreign;
        }

        return law.Indicators.FirstOrDefault(i => i.Code == finding.Of) is { } indicator
            && !Across.Contains(indicator.Pillar, StringComparer.Ordinal)
            && !finding.Evidence.Any(f => FitsIndicator(indicator, f, law)) ? finding.Evidence : [];
    }

    // Standards on the law and its penalties are shown by facts on law, penalties and, for the first, cases.
    private static bool FitsStandard(string standard, Fact fact, LawBook law) => fact switch
    {
        StatementFact { Standard: "MS1" or "MS2" or "MS3" } => true,
        _ => StatutoryOf(fact) is { Length: > 0 } code
            ? standard == "MS1" && law.Indicators.FirstOrDefault(i => i.Code == code)?.Pillar == "prosecution"
            : RoleOf(fact) is SectionRole.Prosecution or SectionRole.Tier,
    };

    private static bool FitsIndicator(Criterion indicator, Fact fact, LawBook law)
    {
        var code = StatutoryOf(fact);
        var pillar = law.Indicators.FirstOrDefault(i => i.Code == code)?.Pillar ?? "";
        var role = RoleOf(fact);
        return code == indicator.Code || pillar == indicator.Pillar || Cells.Text(role) == indicator.Pillar
            || (code.Length == 0 && role is SectionRole.Tier or SectionRole.Profile or SectionRole.Text);
    }

    private static string StatutoryOf(Fact fact) => fact switch
    {
        StatementFact statement => statement.Statutory.Length > 0 ? statement.Statutory : statement.Indicator.Statutory,
        FigureFact figure => figure.Indicator.Statutory,
        _ => "",
    };

    private static SectionRole RoleOf(Fact fact) => fact switch
    {
        StatementFact statement => statement.Section.Role,
        FigureFact figure => figure.Indicator.Section.Role,
        _ => SectionRole.Tier,
    };

    private static string SectionOf(Fact fact) => fact switch
    {
        StatementFact statement => statement.Section.Id,
        FigureFact figure => figure.Indicator.Section.Id,
        _ => Cells.Text(SectionRole.Tier),
    };

    private static string ShortIdOf(Fact fact) => fact switch
    {
        StatementFact statement => statement.ShortId,
        FigureFact figure => figure.ShortId,
        _ => fact.Id,
    };

    private static string BelongsTo(Fact fact)
    {
        string[] codes = [(fact as StatementFact)?.Standard ?? "", StatutoryOf(fact)];
        return codes.Any(c => c.Length > 0) ? string.Join(", ", codes.Where(c => c.Length > 0)) : SectionOf(fact);
    }

    private static string TitleOf(string of, LawBook law) =>
        law.Standards.Concat(law.Indicators).FirstOrDefault(c => c.Code == of) is { } criterion ? $"'{criterion.Title}'" : "that question";
}
