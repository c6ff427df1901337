namespace ReportKit.Assessment;

/// <summary>Applies an edition's law to an analyst's findings. It never decides: it says what the law permits, and why.</summary>
internal sealed class TierAssessor(FactTable facts, LawBook law)
{

    /// <summary>One country in one edition.</summary>
    public TierAssessment Assess(CountryCode country, int year)
    {
        var edition = facts.Editions[year];
        var rules = law.RulesOf(edition) ?? throw new InvalidDataException($"The rule set {edition.RuleSet} isn't in rule-sets.csv.");
        var analyst = facts.NarrativeOf(country, year)?.Assessment;
        var history = PlacementHistoryAssessor.Assess(facts, country, year);
        var inputs = Inputs(country, edition, rules, analyst, isPlaced: history is not null);
        var figures = Figures(country, year);
        return new TierAssessment(TierDecider.Decide(inputs), ByHistory(country, edition, rules, inputs.WaiverGranted))
        {
            Country = country,
            Edition = edition,
            Rules = rules,
            Standards = [.. law.Standards.Select(c => Criterion(c, year, analyst, []))],
            Indicators = [.. law.IndicatorsOf(year).Select(c => Criterion(c, year, analyst, figures))],
            History = history,
            Assigned = analyst?.Assigned ?? Published(history),
            CountryName = facts.Countries.GetValueOrDefault(country)?.In(year).Name ?? country.Value,
            Law = law,
            Questions = [.. Question.Of(rules).Select(q => Ask(q, analyst))],
            Run = inputs.Run,
            Waiver = analyst?.Waiver,
            Changes = [.. figures.Where(f => f.Change is ValueChange.Increase or ValueChange.Decrease)],
            OutsideScores = OutsideScore.FiguresOf(facts, country, edition),
            Sanction = facts.Sanctions.FirstOrDefault(s => s.Country == country && s.FiscalYear == year + 1),
        };
    }

    /// <summary>What the law permits by a country's history alone.</summary>
    public TierDecision ByHistory(CountryCode country, int year)
    {
        var edition = facts.Editions[year];
        return ByHistory(country, edition, law.RulesOf(edition)!, Answer.Unknown);
    }

    /// <summary>The run on the watch list before an edition, as its law counts, and the years after which that law requires Tier 3; null
    /// where it never does.</summary>
    internal (WatchListRun Run, int? ForcedAfter) RunBefore(CountryCode country, int year)
    {
        var rules = law.RulesOf(facts.Editions[year])!;
        var run = WatchListRun.Count(TiersBefore(country, year), year, rules.CountedFrom);
        return (run, rules.HasAutomaticDowngrade ? rules.ListYears : null);
    }

    private TierDecision ByHistory(CountryCode country, Edition edition, RuleSet rules, Answer waiver) => TierDecider.Decide(
        new DecisionInputs(edition.Year, rules, TiersBefore(country, edition.Year))
        {
            SignificantNumber = Answer.Yes,
            WaiverGranted = waiver,
        });

    private DecisionInputs Inputs(CountryCode country, Edition edition, RuleSet rules, AnalystAssessment? analyst, bool isPlaced) =>
        new(edition.Year, rules, TiersBefore(country, edition.Year))
        {
            // A country that stands in the report was found to have a significant number of victims.
            SignificantNumber = isPlaced ? Answer.Yes : AnswerTo(Question.SignificantNumber, analyst),
            NoAuthority = AnswerTo(Question.NoAuthority, analyst) == Answer.Yes ? Answer.Yes : Answer.No,
            FullyMeets = Answers.All([.. law.Standards.Select(s => AnswerTo(s.Code, analyst))]),
            PolicyOrPattern = AnswerTo(Question.PolicyOrPattern, analyst),
            SignificantEfforts = AnswerTo(Question.SignificantEfforts, analyst),
            VerySignificantNumber = AnswerTo(Question.VerySignificantNumber, analyst),
            NoIncreasingEfforts = AnswerTo(Question.NoIncreasingEfforts, analyst),
            CommitmentsOnly = AnswerTo(Question.CommitmentsOnly, analyst),
            ListedAfterTier3 = AnswerTo(Question.ListedAfterTier3, analyst),
            WaiverGranted = analyst is null
                ? Answer.Unknown
                : Answers.Of(analyst.Waiver is { WrittenPlan.Count: > 0, WouldBeSignificant.Count: > 0, SufficientResources.Count: > 0 }),
        };

    /// <summary>A country's tiers by edition; of several sources on one, the one that a report uses.</summary>
    internal Dictionary<int, Tier> TiersBefore(CountryCode country, int year) => facts.PlacementsOf(country)
        .Where(p => p.Edition < year)
        .GroupBy(p => p.Edition)
        .ToDictionary(g => g.Key, g => g.First().Tier);

    private static Answer AnswerTo(string question, AnalystAssessment? analyst) => Answers.Of(analyst?.On(question)?.Finding);

    private static QuestionAssessment Ask(string question, AnalystAssessment? analyst)
    {
        var finding = analyst?.On(question);
        var found = finding?.Finding is Finding.Yes or Finding.No ? finding.Finding : Finding.Unknown;
        return new QuestionAssessment(question, found, finding?.Evidence ?? [], finding?.Reason ?? "");
    }

    private static CriterionAssessment Criterion(Criterion criterion, int year, AnalystAssessment? analyst, List<IndicatorTrend> figures)
    {
        var finding = analyst?.On(criterion.Code);
        var speaking = figures.Where(f => f.Now.Indicator.Statutory == criterion.Code).ToList();
        var balance = new EvidenceBalance(
            speaking.Count(f => f.Change == ValueChange.Increase),
            speaking.Count(f => f.Change == ValueChange.Decrease),
            speaking.Count(f => f.Change == ValueChange.Same),
            speaking.Count(f => f.Change is ValueChange.Unclear or ValueChange.EarlierUnknown));
        var (found, number) = (finding?.Finding ?? Finding.NotAddressed, criterion.NumberIn(year) ?? 0);
        return new CriterionAssessment(criterion, number, found, finding?.Evidence ?? [], finding?.Reason ?? "", balance);
    }

    // The figures that the edition's own report gave beside earlier ones.
    private List<IndicatorTrend> Figures(CountryCode country, int year)
    {
        var own = facts.FiguresOf(country, year).Where(f => !f.IsOfRelease).ToList();
        return
        [
            .. from now in own
               let before = own.Where(f => IsSameThing(f, now) && f.Period.To < now.Period.From && now.Period.IsAsLongAs(f.Period))
                   .MaxBy(f => f.Period.To)
               where before is not null
               let change = now.Value is { } value && before.Value is { } earlier ? value.ChangeFrom(earlier) : ValueChange.EarlierUnknown
               select new IndicatorTrend(now, before, change),
        ];
    }

    private static bool IsSameThing(FigureFact a, FigureFact b) =>
        a.Indicator == b.Indicator && a.Unit == b.Unit && a.Breakdown == b.Breakdown && a.Citation.Source == b.Citation.Source;

    private AssignedTier? Published(PlacementHistory? history)
    {
        if (history?.Placement is not { } placement)
        {
            return null;
        }

        var source = facts.Sources[placement.Citation.Source];
        return new AssignedTier(placement.Tier, source.Producer, source.Published, "", placement.Place);
    }
}
