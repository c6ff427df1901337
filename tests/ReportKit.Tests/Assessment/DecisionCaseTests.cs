using ReportKit.Assessment;
using static ReportKit.Tests.Assessment.MadeInputs;
using static ReportKit.Tests.MadeFacts;

namespace ReportKit.Tests.Assessment;

/// <summary>Eighteen cases of real history, entered in decision-cases.json with the rule that decides each.</summary>
public class DecisionCaseTests
{
    private static readonly JsonElement Cases = Read();

    public static TheoryData<string> Placements => [.. Cases.GetProperty("placements").EnumerateArray().Select(c => c.GetProperty("id").GetString()!)];

    [Fact]
    public void There_are_eighteen_of_them() =>
        Assert.Equal(18, Placements.Count + 2);

    [Theory]
    [MemberData(nameof(Placements))]
    public void The_law_permits_what_is_expected_by_the_rule_that_is_expected(string id)
    {
        var (inputs, expected) = (Inputs(id), Case(id).GetProperty("expect"));

        Assert.Equal(Outcomes(expected.GetProperty("permitted")), Permitted(inputs));
        Assert.Equal(expected.GetProperty("rule").GetString(), DecidedBy(inputs));
        if (expected.TryGetProperty("even-with-efforts", out var rule))
        {
            Assert.Equal(rule.GetString(), DecidedBy(inputs with { PolicyOrPattern = Answer.No, SignificantEfforts = Answer.Yes, NoIncreasingEfforts = Answer.Yes }));
        }
    }

    [Theory]
    [MemberData(nameof(Placements))]
    public void By_history_alone_it_permits_that_too(string id)
    {
        var inputs = Inputs(id);
        var byHistory = Permitted(ByHistory(inputs.Edition) with { History = inputs.History });

        Assert.Empty(Permitted(inputs).Except(byHistory));
        if (Case(id).GetProperty("expect").TryGetProperty("by-history", out var expected))
        {
            Assert.Equal(Outcomes(expected), byHistory);
        }
    }

    [Theory]
    [MemberData(nameof(Placements))]
    public void A_placement_that_is_known_can_close_a_question_and_never_opens_one(string id) =>
        Assert.All(Dated(Case(id), "history"), h => Assert.Empty(Permitted(Inputs(id)).Except(Permitted(Inputs(id, without: h.Edition)))));

    [Theory]
    [MemberData(nameof(Placements))]
    public void Years_on_the_watch_list_are_counted_as_expected(string id)
    {
        var (inputs, expected) = (Inputs(id), Case(id).GetProperty("expect"));

        Assert.Equal(Number("longest-run") ?? inputs.Rules.LongestRun, inputs.Rules.LongestRun);
        Assert.Equal(Number("statutory-years") ?? inputs.Run.Least, inputs.Run.Least);
        Assert.Equal(Number("years-shown") ?? inputs.Run.Shown, inputs.Run.Shown);

        int? Number(string name) => expected.TryGetProperty(name, out var number) ? number.GetInt32() : null;
    }

    [Theory]
    [MemberData(nameof(Placements))]
    public void History_and_placement_are_those_of_the_data(string id)
    {
        var entry = Case(id);
        var edition = entry.GetProperty("edition").GetInt32();
        foreach (var country in entry.GetProperty("countries").EnumerateArray())
        {
            Assert.All(Dated(entry, "history"), h => Assert.Equal(h.Tier, Published(country, h.Edition)));
            Assert.Equal(entry.GetProperty("expect").TryGetProperty("published", out var tier) ? TierOf(tier) : null, Published(country, edition));
        }
    }

    [Fact]
    public void The_special_watch_list_of_2023_is_wider_than_the_rank()
    {
        var expected = Cases.GetProperty("special-watch-list");
        var list = SpecialWatchList.Of(Repository.Facts, expected.GetProperty("edition").GetInt32());

        Assert.Equal(expected.GetProperty("ranked").GetInt32(), list.Ranked.Count);
        Assert.Equal(expected.GetProperty("risen-to-tier-2").GetInt32(), list.RisenToTier2.Count);
        Assert.Equal(expected.GetProperty("risen-to-tier-1").GetInt32(), list.RisenToTier1.Count);
        Assert.Empty(list.NotKnown);
        Assert.Equal((expected.GetProperty("count").GetInt32(), expected.GetProperty("count").GetInt32()), (list.Least, list.Most));
    }

    [Fact]
    public void Chinas_accession_is_in_force_thirty_days_after_its_deposit()
    {
        var expected = Cases.GetProperty("protocol");
        var country = new CountryCode(expected.GetProperty("country").GetString()!);
        var status = ProtocolStatusAssessor.Assess(Repository.Facts, country, Repository.Facts.Editions[expected.GetProperty("edition").GetInt32()].PeriodTo);

        Assert.Equal(Day(expected.GetProperty("accession").GetString()!), status.Consent?.Date);
        Assert.Equal((ProtocolStanding.Party, Day(expected.GetProperty("party-since").GetString()!)), (status.Standing, status.PartySince));
    }

    private static JsonElement Read()
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "ReportKit.Tests", "Assessment", "decision-cases.json")));
        return json.RootElement.Clone();
    }

    private static JsonElement Case(string id) => Cases.GetProperty("placements").EnumerateArray().Single(c => c.GetProperty("id").GetString() == id);

    private static DecisionInputs Inputs(string id, int? without = null)
    {
        var entry = Case(id);
        var answers = entry.GetProperty("answers");
        var history = Dated(entry, "history").Where(h => h.Edition != without);
        var known = 0;
        var inputs = ByHistory(entry.GetProperty("edition").GetInt32(), history) with
        {
            FullyMeets = On("minimum-standards"),
            PolicyOrPattern = On(Question.PolicyOrPattern),
            SignificantEfforts = On(Question.SignificantEfforts),
            VerySignificantNumber = On(Question.VerySignificantNumber),
            NoIncreasingEfforts = On(Question.NoIncreasingEfforts),
            CommitmentsOnly = On(Question.CommitmentsOnly),
            ListedAfterTier3 = On(Question.ListedAfterTier3),
            WaiverGranted = On("waiver"),
        };
        Assert.Equal(answers.EnumerateObject().Count(), known);
        return inputs;

        Answer On(string question)
        {
            if (!answers.TryGetProperty(question, out var answer))
            {
                return Answer.Unknown;
            }

            known++;
            return answer.GetString() == "yes" ? Answer.Yes : Answer.No;
        }
    }

    private static IEnumerable<(int Edition, Tier Tier)> Dated(JsonElement entry, string name) => entry.TryGetProperty(name, out var history)
        ? history.EnumerateObject().Select(h => (int.Parse(h.Name, null), TierOf(h.Value)!.Value))
        : [];

    private static Tier? Published(JsonElement country, int edition) =>
        Repository.Facts.PlacementsOf(new CountryCode(country.GetString()!)).FirstOrDefault(p => p.Edition == edition)?.Tier;

    private static Tier? TierOf(JsonElement tier) => Tiers.OfCode(tier.GetString()!);

    private static IEnumerable<Tier?> Outcomes(JsonElement tiers) => tiers.EnumerateArray().Select(TierOf);
}
