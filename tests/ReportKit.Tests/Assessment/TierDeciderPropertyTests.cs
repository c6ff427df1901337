using CsCheck;
using ReportKit.Assessment;
using static ReportKit.Tests.Assessment.MadeInputs;

namespace ReportKit.Tests.Assessment;

/// <summary>What holds of every decision, whatever the answers and the history.</summary>
public class TierDeciderPropertyTests
{
    private const int Tries = 20_000;

    private static readonly Gen<Answer> Answers = Gen.OneOf(Answer.Unknown, Answer.No, Answer.Yes);

    /// <summary>Tiers of the ten editions before, null where none was found; the watch list and Tier 3 most often, for they matter.</summary>
    private static readonly Gen<Tier?[]> Histories = Gen.OneOf<Tier?>(
        Tier.One, Tier.Two, Tier.TwoWatchList, Tier.TwoWatchList, Tier.TwoWatchList, Tier.Three, Tier.Three, Tier.SpecialCase, null).Array[10];

    private static readonly Gen<DecisionInputs> Inputs =
        from edition in Gen.Int[2001, 2026]
        from history in Histories
        from answers in Answers.Array[10]
        select new DecisionInputs(edition, Rules(edition), Dated(edition, history))
        {
            SignificantNumber = answers[0],
            NoAuthority = answers[1],
            FullyMeets = answers[2],
            PolicyOrPattern = answers[3],
            SignificantEfforts = answers[4],
            VerySignificantNumber = answers[5],
            NoIncreasingEfforts = answers[6],
            CommitmentsOnly = answers[7],
            ListedAfterTier3 = answers[8],
            WaiverGranted = answers[9],
        };

    /// <summary>Each answer, with how to give it another.</summary>
    private static readonly Dictionary<string, Func<DecisionInputs, Answer, DecisionInputs>> Fields = new()
    {
        ["significant number"] = (i, a) => i with { SignificantNumber = a },
        ["no authority"] = (i, a) => i with { NoAuthority = a },
        ["fully meets"] = (i, a) => i with { FullyMeets = a },
        ["policy or pattern"] = (i, a) => i with { PolicyOrPattern = a },
        ["significant efforts"] = (i, a) => i with { SignificantEfforts = a },
        ["very significant number"] = (i, a) => i with { VerySignificantNumber = a },
        ["no increasing efforts"] = (i, a) => i with { NoIncreasingEfforts = a },
        ["commitments only"] = (i, a) => i with { CommitmentsOnly = a },
        ["listed after Tier 3"] = (i, a) => i with { ListedAfterTier3 = a },
        ["waiver"] = (i, a) => i with { WaiverGranted = a },
    };

    /// <summary>The question that each belongs to.</summary>
    private static readonly Dictionary<string, string> Questions = new()
    {
        ["significant number"] = "significant-number",
        ["no authority"] = "no-authority",
        ["fully meets"] = "minimum-standards",
        ["policy or pattern"] = "policy-or-pattern",
        ["significant efforts"] = "significant-efforts",
        ["very significant number"] = "watch-list-ground",
        ["no increasing efforts"] = "watch-list-ground",
        ["commitments only"] = "watch-list-ground",
        ["listed after Tier 3"] = "listed-after-tier-3",
        ["waiver"] = "waiver",
    };

    public static TheoryData<string> EveryField => [.. Fields.Keys];

    [Fact]
    public void Something_is_always_permitted_each_once_and_best_first() => Inputs.Sample(
        inputs =>
        {
            var permitted = Permitted(inputs);
            Assert.NotEmpty(permitted);
            Assert.Equal(Tiers.BestFirst(permitted.Distinct()), permitted);
        },
        iter: Tries);

    // From this follows that an unknown never shrinks what is permitted, and that one that doesn't matter doesn't widen it.
    [Theory]
    [MemberData(nameof(EveryField))]
    public void An_unknown_answer_permits_exactly_what_yes_and_no_permit_together(string field) => Inputs.Sample(
        inputs =>
        {
            var set = Fields[field];
            Assert.Equal(
                Tiers.BestFirst(Permitted(set(inputs, Answer.Yes)).Union(Permitted(set(inputs, Answer.No)))),
                Permitted(set(inputs, Answer.Unknown)));
        },
        iter: Tries);

    [Fact]
    public void A_placement_that_wasnt_found_never_shrinks_what_is_permitted() => Gen.Select(Inputs, Gen.Int[1, 10], Gen.OneOf(Enum.GetValues<Tier>())).Sample(
        (inputs, back, tier) =>
        {
            var found = new Dictionary<int, Tier>(inputs.History) { [inputs.Edition - back] = tier };
            var missing = new Dictionary<int, Tier>(found);
            missing.Remove(inputs.Edition - back);
            Assert.Empty(Permitted(inputs with { History = found }).Except(Permitted(inputs with { History = missing })));
        },
        iter: Tries);

    [Theory]
    [InlineData("fully meets", Answer.No, Answer.Yes)]
    [InlineData("significant efforts", Answer.No, Answer.Yes)]
    [InlineData("waiver", Answer.No, Answer.Yes)]
    [InlineData("policy or pattern", Answer.Yes, Answer.No)]
    [InlineData("very significant number", Answer.Yes, Answer.No)]
    [InlineData("no increasing efforts", Answer.Yes, Answer.No)]
    [InlineData("commitments only", Answer.Yes, Answer.No)]
    public void A_better_finding_never_makes_the_best_or_the_worst_permitted_tier_worse(string field, Answer worse, Answer better) => Inputs.Sample(
        inputs =>
        {
            // Special Case and not ranked are no tiers, neither better nor worse than any.
            var ranked = inputs with { NoAuthority = Answer.No, SignificantNumber = Answer.Yes };
            var before = Permitted(Fields[field](ranked, worse));
            var after = Permitted(Fields[field](ranked, better));
            Assert.True(after[0] <= before[0] && after[^1] <= before[^1], $"{string.Join(", ", before)} -> {string.Join(", ", after)}");
        },
        iter: Tries);

    [Theory]
    [MemberData(nameof(EveryField))]
    public void An_unknown_answer_that_would_change_what_is_permitted_is_named(string field) => Inputs.Sample(
        inputs =>
        {
            var (set, question) = (Fields[field], Questions[field]);
            var unknown = set(inputs, Answer.Unknown);
            if (!Permitted(set(inputs, Answer.Yes)).SequenceEqual(Permitted(set(inputs, Answer.No))))
            {
                Assert.Contains(question, TierDecider.Decide(unknown).UnknownsThatMatter);
            }
        },
        iter: Tries);

    [Fact]
    public void What_is_named_is_a_question_and_leaves_more_than_one_outcome() => Inputs.Sample(
        inputs =>
        {
            var decision = TierDecider.Decide(inputs);
            Assert.Empty(decision.UnknownsThatMatter.Except(TierDecider.Questions));
            Assert.True(decision.UnknownsThatMatter.Count == 0 || decision.Permitted.Count > 1);
        },
        iter: Tries);

    [Fact]
    public void The_order_in_which_placements_were_found_plays_no_part() => Gen.Select(Inputs, Gen.Int[0, int.MaxValue]).Sample(
        (inputs, seed) =>
        {
            var order = new Random(seed);
            var shuffled = inputs with { History = inputs.History.OrderBy(_ => order.Next()).ToDictionary() };
            Assert.Equal(Permitted(inputs), Permitted(shuffled));
        },
        iter: Tries);

    [Fact]
    public void The_run_on_the_watch_list_lies_between_its_bounds_however_gaps_are_filled() => Gen.Select(Inputs, Histories).Sample(
        (inputs, fill) =>
        {
            var filled = Dated(inputs.Edition, fill);
            foreach (var (year, tier) in inputs.History)
            {
                filled[year] = tier;
            }

            var run = WatchListRun.Count(filled, inputs.Edition, inputs.Rules.CountedFrom);
            Assert.True(inputs.Run.Least <= run.Least && run.Most <= inputs.Run.Most);
        },
        iter: Tries);

    private static Dictionary<int, Tier> Dated(int edition, Tier?[] history) => history
        .Select((tier, i) => (Year: edition - 1 - i, Tier: tier))
        .Where(h => h.Tier is not null)
        .ToDictionary(h => h.Year, h => h.Tier!.Value);
}
