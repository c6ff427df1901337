using ReportKit.Facts;

namespace ReportKit.Assessment;

/// <summary>Applies the decision steps of an edition's law to answers, some of which may be unknown.</summary>
/// <remarks>Steps are tested in the order D1 to D7, D10, D8, D9, D11; the first that holds decides. Where a step's condition is
/// unknown both ways are followed, and what either permits is permitted. docs/law.md explains each step.</remarks>
public static class TierDecider
{
    /// <summary>Every question that <see cref="TierDecision.UnknownsThatMatter"/> can name.</summary>
    public static IReadOnlyList<string> Questions => [.. Steps.Select(s => s.Question).Distinct()];

    /// <summary>What the law permits.</summary>
    public static TierDecision Decide(DecisionInputs inputs)
    {
        var walk = new Walk();
        var permitted = walk.From(0, inputs);
        return new TierDecision([.. permitted.Order()], walk.Trace, [.. walk.Unknowns]);
    }

    private sealed record Step(string Rule, string Question, Func<DecisionInputs, Answer> Test, Func<DecisionInputs, IReadOnlyList<Outcome>> Outcomes)
    {
        /// <summary>What is known further on, once the condition is taken not to hold.</summary>
        public Func<DecisionInputs, DecisionInputs> Otherwise { get; init; } = inputs => inputs;
    }

    private static readonly Step[] Steps =
    [
        new("D1", "significant-number", i => i.Rules.HasSignificantNumber ? Not(i.SignificantNumber) : Answer.No, _ => [Outcome.NotRanked]),
        new("D2", "no-authority", i => i.NoAuthority, _ => [Outcome.SpecialCase]),
        new("D4", "minimum-standards", i => i.FullyMeets, _ => [Outcome.One]),
        new("D5", "policy-or-pattern", i => i.Rules.HasPolicyOrPattern ? i.PolicyOrPattern : Answer.No, _ => [Outcome.Three]),
        new("D6", "significant-efforts", i => Not(i.SignificantEfforts), _ => [Outcome.Three]),
        new("D7b", "rise-from-tier-3", RiseWithoutGround, ListedOrNot),
        new("D7", "watch-list-ground", i => Not(Ground(i)), _ => [Outcome.Two]) { Otherwise = i => i with { NoIncreasingEfforts = Answer.Yes } },
        new("D10", "special-rule", SpecialRule, _ => [Outcome.Two, Outcome.Three]),
        new("D8", "automatic-downgrade", AutomaticDowngrade, _ => [Outcome.Three]),
        new("D9", "waiver", i => Answers.All(Downgrade(i), i.WaiverGranted), _ => [Outcome.TwoWatchList]),
        new("D11", "watch-list-ground", Ground, _ => [Outcome.TwoWatchList]),
    ];

    /// <summary>Whether any of the grounds (A)(iii) in force holds.</summary>
    internal static Answer Ground(DecisionInputs i) => Answers.Any(
        i.Rules.Has("iii-I") ? i.VerySignificantNumber : Answer.No,
        i.Rules.Has("iii-II") ? i.NoIncreasingEfforts : Answer.No,
        i.Rules.Has("iii-III") ? i.CommitmentsOnly : Answer.No);

    private static Answer Not(Answer answer) => answer switch
    {
        Answer.Yes => Answer.No,
        Answer.No => Answer.Yes,
        _ => Answer.Unknown,
    };

    // A rise from Tier 3 puts a country on the special watch list (A)(ii); practice ranks it Tier 2 or Tier 2 Watch List.
    private static Answer RiseWithoutGround(DecisionInputs i) => Answers.All(
        Answers.Of(i.Rules.Has("ii")),
        i.Previous is null ? (i.History.Count == 0 ? Answer.No : Answer.Unknown) : Answers.Of(i.Previous == Tier.Three),
        Not(Ground(i)));

    private static IReadOnlyList<Outcome> ListedOrNot(DecisionInputs i) => i.ListedAfterTier3 switch
    {
        Answer.Yes => [Outcome.TwoWatchList],
        Answer.No => [Outcome.Two],
        _ => [Outcome.Two, Outcome.TwoWatchList],
    };

    private static Answer Downgrade(DecisionInputs i) =>
        i.Rules.HasAutomaticDowngrade ? Answers.All(Ground(i), i.Run.AtLeast(i.Rules.ListYears)) : Answer.No;

    private static Answer AutomaticDowngrade(DecisionInputs i) =>
        Answers.All(Downgrade(i), Answers.Any(Not(i.WaiverGranted), i.Run.AtLeast(i.Rules.LongestRun ?? int.MaxValue)));

    /// <summary>Whether the country fell to Tier 3 after two years on the list, in an edition that counts, and has had its one
    /// year of ground (A)(iii) since. A year that follows Tier 3 directly is one of ground (A)(ii).</summary>
    private static Answer SpecialRule(DecisionInputs i)
    {
        if (!i.Rules.HasSpecialRule)
        {
            return Answer.No;
        }

        var fell = false;
        var yearsSince = 0;
        for (var year = i.SpecialRuleFrom; year < i.Edition; year++)
        {
            var before = i.History.TryGetValue(year - 1, out var tierBefore) ? tierBefore : (Tier?)null;
            if (!i.History.TryGetValue(year, out var tier))
            {
                continue;
            }

            if (tier == Tier.Three && before == Tier.TwoWatchList && WatchListRun.Count(i.History, year).Least >= i.Rules.ListYears)
            {
                fell = true;
                yearsSince = 0;
            }
            else if (fell && tier == Tier.TwoWatchList && before != Tier.Three)
            {
                yearsSince++;
            }
        }

        return Answers.All(Answers.Of(fell && yearsSince >= 1), Ground(i));
    }

    private sealed class Walk
    {
        private readonly List<DecisionStep> trace = [];
        private readonly List<string> unknowns = [];

        public IReadOnlyList<DecisionStep> Trace => trace;

        public IReadOnlyList<string> Unknowns => unknowns;

        public IReadOnlySet<Outcome> From(int index, DecisionInputs inputs)
        {
            if (index == Steps.Length)
            {
                return new HashSet<Outcome>();
            }

            var step = Steps[index];
            var answer = step.Test(inputs);
            var outcomes = step.Outcomes(inputs);
            trace.Add(new DecisionStep(step.Rule, answer, answer == Answer.No ? [] : outcomes));
            if (answer == Answer.Yes)
            {
                return outcomes.ToHashSet();
            }

            var otherwise = From(index + 1, step.Otherwise(inputs));
            if (answer == Answer.No)
            {
                return otherwise;
            }

            if (!otherwise.SetEquals(outcomes) && !unknowns.Contains(step.Question))
            {
                unknowns.Insert(0, step.Question);
            }

            return otherwise.Union(outcomes).ToHashSet();
        }
    }
}
