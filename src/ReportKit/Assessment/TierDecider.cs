namespace ReportKit.Assessment;

/// <summary>Applies the decision steps of an edition's law to answers, some of which may be unknown.</summary>
/// <remarks>Steps are tested in the order D1 to D7, D10, D8, D9, D11; the first that holds decides. Where a step's condition is
/// unknown both ways are followed, and what either permits is permitted. docs/law.md explains each step.</remarks>
internal static class TierDecider
{
    /// <summary>Every question that <see cref="TierDecision.UnknownsThatMatter"/> can name.</summary>
    public static IReadOnlyList<string> Questions => [.. Steps.SelectMany(s => s.Questions).Distinct()];

    /// <summary>Every step in the order of docs/law.md, with D3, which labels presumptions and decides nothing.</summary>
    public static IReadOnlyList<string> Order { get; } = ["D1", "D2", "D3", "D4", "D5", "D6", "D7", "D7b", "D10", "D8", "D9", "D11"];

    /// <summary>Every step that can fix a tier.</summary>
    internal static IEnumerable<string> Rules => Steps.Select(s => s.Rule);

    public static TierDecision Decide(DecisionInputs inputs)
    {
        var walk = new Walk();
        var permitted = walk.From(0, inputs);
        return new TierDecision([.. Tiers.BestFirst(permitted)], walk.Trace, [.. walk.Unknowns]);
    }

    private sealed record Step(
        string Rule, string Question, Func<DecisionInputs, Answer> Test, Func<DecisionInputs, IReadOnlyList<Tier?>> Outcomes)
    {
        /// <summary>What is known further on, once the condition is taken not to hold.</summary>
        public Func<DecisionInputs, DecisionInputs> Otherwise { get; init; } = inputs => inputs;

        /// <summary>The questions of a condition that asks several; else null.</summary>
        public (string Question, Func<DecisionInputs, Answer> Test)[]? Parts { get; init; }

        /// <summary>What decides between several outcomes, where the analyst can say it; else null.</summary>
        public string? Choice { get; init; }

        /// <summary>Every question that it can name.</summary>
        public IEnumerable<string> Questions => [.. Asked.Select(a => a.Question), .. Choice is null ? [] : new[] { Choice }];

        /// <summary>What is unknown in a condition that is unknown.</summary>
        public IEnumerable<string> Unknowns(DecisionInputs inputs) =>
            Asked.Where(a => a.Test(inputs) == Answer.Unknown).Select(a => a.Question);

        private (string Question, Func<DecisionInputs, Answer> Test)[] Asked => Parts ?? [(Question, Test)];
    }

    private static readonly Step[] Steps =
    [
        new("D1", "significant-number", i => i.Rules.HasSignificantNumber ? Not(i.SignificantNumber) : Answer.No, _ => [null]),
        new("D2", "no-authority", i => i.NoAuthority, _ => [Tier.SpecialCase]),
        new("D4", "minimum-standards", i => i.FullyMeets, _ => [Tier.One]),
        new("D5", "policy-or-pattern", i => i.Rules.HasPolicyOrPattern ? i.PolicyOrPattern : Answer.No, _ => [Tier.Three]),
        new("D6", "significant-efforts", i => Not(i.SignificantEfforts), _ => [Tier.Three]),
        new("D7b", "rise-from-tier-3", RiseWithoutGround, ListedOrNot)
        {
            Parts = [("rise-from-tier-3", Rise), ("watch-list-ground", Ground)],
            Choice = "listed-after-tier-3",
            Otherwise = i => Rise(i) == Answer.Yes ? i with { NoIncreasingEfforts = Answer.Yes } : i,
        },
        new("D7", "watch-list-ground", i => Not(Ground(i)), _ => [Tier.Two])
        {
            Otherwise = i => i with { NoIncreasingEfforts = Answer.Yes },
        },
        new("D10", "special-rule", i => Answers.All(SpecialRule.Bars(i), Ground(i)), _ => [Tier.Two, Tier.Three]),
        new("D8", "automatic-downgrade", AutomaticDowngrade, _ => [Tier.Three])
        {
            Parts = [("automatic-downgrade", Years), ("waiver", Waiver)],
        },
        new("D9", "waiver", i => Answers.All(Downgrade(i), Waiver(i)), _ => [Tier.TwoWatchList]),
        new("D11", "watch-list-ground", Ground, _ => [Tier.TwoWatchList]),
    ];

    /// <summary>Whether any of the grounds (A)(iii) in force holds.</summary>
    internal static Answer Ground(DecisionInputs i) => Answers.Any(
        i.Rules.Has(WatchListGround.VerySignificantNumber) ? i.VerySignificantNumber : Answer.No,
        i.Rules.Has(WatchListGround.NoIncreasingEfforts) ? i.NoIncreasingEfforts : Answer.No,
        i.Rules.Has(WatchListGround.CommitmentsOnly) ? i.CommitmentsOnly : Answer.No);

    private static Answer Not(Answer answer) => answer switch
    {
        Answer.Yes => Answer.No,
        Answer.No => Answer.Yes,
        _ => Answer.Unknown,
    };

    // A rise from Tier 3 puts a country on the special watch list (A)(ii); practice ranks it Tier 2 or Tier 2 Watch List.
    private static Answer RiseWithoutGround(DecisionInputs i) => Answers.All(Rise(i), Not(Ground(i)));

    private static Answer Rise(DecisionInputs i) =>
        !i.Rules.Has(WatchListGround.RisenFromTier3) ? Answer.No
        : i.Previous is { } previous ? Answers.Of(previous == Tier.Three)
        : Answer.Unknown;

    private static IReadOnlyList<Tier?> ListedOrNot(DecisionInputs i) => i.ListedAfterTier3 switch
    {
        Answer.Yes => [Tier.TwoWatchList],
        Answer.No => [Tier.Two],
        _ => [Tier.Two, Tier.TwoWatchList],
    };

    private static Answer Downgrade(DecisionInputs i) =>
        i.Rules.HasAutomaticDowngrade ? Answers.All(Ground(i), i.Run.AtLeast(i.Rules.ListYears)) : Answer.No;

    private static Answer AutomaticDowngrade(DecisionInputs i) => Answers.All(Downgrade(i), Answers.Any(Not(Waiver(i)), UsedUp(i)));

    // A law may have the downgrade and no waiver.
    private static Answer Waiver(DecisionInputs i) => i.Rules.WaiverYears > 0 ? i.WaiverGranted : Answer.No;

    private static Answer UsedUp(DecisionInputs i) => i.Run.AtLeast(i.Rules.LongestRun ?? int.MaxValue);

    // The years that count: two of them where no waiver can put the downgrade off, else also those that a waiver can give.
    private static Answer Years(DecisionInputs i) =>
        Waiver(i) == Answer.No || Downgrade(i) == Answer.Unknown ? Downgrade(i) : UsedUp(i);

    private sealed class Walk
    {
        private readonly List<DecisionStep> trace = [];
        private readonly List<string> unknowns = [];

        public IReadOnlyList<DecisionStep> Trace => trace;

        public IReadOnlyList<string> Unknowns => unknowns;

        public IReadOnlySet<Tier?> From(int index, DecisionInputs inputs)
        {
            if (index == Steps.Length)
            {
                return new HashSet<Tier?>();
            }

            var step = Steps[index];
            var answer = step.Test(inputs);
            var outcomes = step.Outcomes(inputs);
            trace.Add(new DecisionStep(step.Rule, answer, answer == Answer.No ? [] : outcomes));
            if (answer == Answer.Yes)
            {
                NameChoice(step, outcomes, new HashSet<Tier?>());
                return outcomes.ToHashSet();
            }

            var otherwise = From(index + 1, step.Otherwise(inputs));
            if (answer == Answer.No)
            {
                return otherwise;
            }

            NameChoice(step, outcomes, otherwise);
            if (!otherwise.SetEquals(outcomes))
            {
                unknowns.InsertRange(0, step.Unknowns(inputs).Except(unknowns));
            }

            return otherwise.Union(outcomes).ToHashSet();
        }

        private void NameChoice(Step step, IReadOnlyList<Tier?> outcomes, IReadOnlySet<Tier?> otherwise)
        {
            if (step.Choice is { } choice && outcomes.Count > 1 && !otherwise.IsSupersetOf(outcomes))
            {
                unknowns.Insert(0, choice);
            }
        }
    }
}
