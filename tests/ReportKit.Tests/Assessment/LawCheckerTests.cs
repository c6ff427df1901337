using ReportKit.Assessment;
using ReportKit.Diagnostics;

namespace ReportKit.Tests.Assessment;

/// <summary>A new law is rows in the tables; what contradicts itself, or asks what the decision doesn't know, is told at its cell.</summary>
public sealed class LawCheckerTests : IDisposable
{
    private readonly DataFolder data = new DataFolder()
        .AddRow("rule-sets.csv", NewLaw())
        .AddRow("editions.csv", "2026,2025-04-01,2026-03-31,,R2026,tier-first,meet");

    public void Dispose() => data.Dispose();

    [Fact]
    public void A_new_law_needs_one_row_where_it_keeps_the_provisions_of_the_last() => Assert.Empty(Problems());

    [Fact]
    public void Its_provisions_are_those_that_go_on()
    {
        var law = Law();

        Assert.Equal("R2026", law.RuleSets[^1].Id);
        Assert.All(TierDecider.Order.Except(["D1"]), step => Assert.Equal(law.ProvisionOn(step, 2025), law.ProvisionOn(step, 2026)));
    }

    [Fact]
    public void The_decision_has_one_order_of_its_steps() => Assert.Equal(TierDecider.Rules.Append("D3").Order(), TierDecider.Order.Order());

    [Theory]
    [InlineData("i ii iv", "iv")]
    [InlineData("i ii iii", "iii")]
    [InlineData("i II", "II")]
    public void A_ground_that_the_decision_does_not_know_cannot_be_entered(string grounds, string ground)
    {
        var problem = Assert.Single(Problems(NewLaw(grounds: grounds)));

        Assert.StartsWith($"data/rule-sets.csv(8,35): error RK1408: '{ground}' isn't a ground that the decision knows. Known: i, ii, iii-I, iii-II, iii-III.", problem, StringComparison.Ordinal);
        Assert.EndsWith(" A ground of another kind can't be entered as data: see docs/law.md.", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Nor_a_step()
    {
        data.AddRow("provisions.csv", "example,D12,Example,P.L. 1,2026,,,Text,verified,");

        Assert.Equal(
            ["data/provisions.csv(45,9): error RK1408: 'D12' isn't a step. Allowed: D1, D2, D3, D4, D5, D6, D7, D7b, D10, D8, D9, D11, standards, indicators. Did you mean 'D1' or 'D10' or 'D11'?"],
            Problems());
    }

    [Fact]
    public void A_law_holds_until_the_next_one_begins() =>
        Assert.Equal(["R2019 2022", "R2023 2025", "R2026 "], Law().RuleSets.TakeLast(3).Select(r => $"{r.Id} {r.LastEdition}"));

    [Fact]
    public void The_new_law_counts_the_years_that_the_last_one_counted()
    {
        var law = Law();

        Assert.Equal((2009, 2019), (law.RuleSets[^1].CountedFrom, law.RuleSets[^1].SpecialRuleFrom));
        Assert.Equal((2009, null), (law.RuleSets[3].CountedFrom, law.RuleSets[3].SpecialRuleFrom));
        Assert.Null(law.RuleSets[2].CountedFrom);
    }

    [Theory]
    [InlineData("2024", "and R2023 ends with 2024 (data/rule-sets.csv(7,53)), so that none holds between")]
    [InlineData("2026", "but R2023 goes on to 2026 (data/rule-sets.csv(7,53))")]
    public void One_that_says_when_it_ends_ends_where_the_next_one_begins(string last, string found)
    {
        data.Replace("rule-sets.csv", "2023-01-05,2023,,", $"2023-01-05,2023,{last},");

        Assert.Equal(
            [$"data/rule-sets.csv(8,29): error RK1408: R2026 begins with the edition of 2026, {found}. Leave the last edition of R2023 empty, which lets it hold until then, or correct the first one here."],
            Problems());
    }

    [Fact]
    public void Two_cannot_begin_at_once() => Assert.Equal(
        ["data/rule-sets.csv(8,29): error RK1408: R2026 begins with the edition of 2023, as R2023 does (data/rule-sets.csv(7,48)). Correct the first edition of one of the two."],
        Problems(NewLaw(first: "2023")));

    [Fact]
    public void A_law_says_when_it_begins() => Assert.Equal(
        ["data/rule-sets.csv(8,29): error RK1101: first_edition is empty; it needs a year like 2018."],
        data.Replace("rule-sets.csv", NewLaw(), NewLaw(first: "")).Read().Problems.Where(p => p.Place.File == "data/rule-sets.csv").Select(p => p.ToString()));

    [Fact]
    public void What_is_replaced_ends_with_the_edition_before()
    {
        data.AddRow("provisions.csv", "downgrade-2026,D8,Downgrade,P.L. 1,2026,,automatic-downgrade waiver-one-year,Text,verified,");
        var law = Law();

        Assert.Empty(Problems());
        Assert.Equal([2025, 2025], law.Provisions.Where(p => p.Code is "automatic-downgrade" or "waiver-one-year").Select(p => p.LastEdition ?? 0));
        Assert.Equal(("automatic-downgrade", "downgrade-2026"), (law.ProvisionOn("D8", 2025)!.Code, law.ProvisionOn("D8", 2026)!.Code));
    }

    [Theory]
    [InlineData("automatic-downgrad", "'automatic-downgrad' isn't in provisions.csv. Did you mean 'automatic-downgrade'? Those of step D8: automatic-downgrade, downgrade-by-rank.")]
    [InlineData("downgrade-2026", "downgrade-2026 can't replace itself. Give the new provision a code of its own.")]
    [InlineData("waiver-two-years", "waiver-two-years ends with the edition of 2018 already; what begins with 2026 can't replace it. Correct one of the two, or leave it out here.")]
    public void Only_what_was_law_until_then_can_be_replaced(string code, string problem)
    {
        data.AddRow("provisions.csv", $"downgrade-2026,D8,Downgrade,P.L. 1,2026,,{code},Text,verified,");

        Assert.Equal([$"data/provisions.csv(45,42): error RK1408: {problem}"], Problems());
    }

    [Fact]
    public void Nor_what_begins_later()
    {
        data.AddRow("provisions.csv", "example,D8,Example,P.L. 1,2008,,automatic-downgrade,Text,verified,");

        Assert.Equal(["data/provisions.csv(45,33): error RK1408: automatic-downgrade begins with the edition of 2009; what begins with 2008 can't replace it."], Problems());
    }

    [Fact]
    public void An_edition_has_the_law_that_governs_it()
    {
        data.Replace("editions.csv", ",R2026,", ",R2023,");

        Assert.Equal(
            ["data/editions.csv(4,29): error RK1408: R2023 is the law of the editions from 2023 to 2025; that of 2026 is R2026. Correct the rule set, or the editions in rule-sets.csv."],
            Problems());
    }

    [Fact]
    public void A_rule_set_that_is_not_there_is_told_with_a_near_one()
    {
        data.Replace("editions.csv", ",R2026,", ",R2062,");

        Assert.Equal("data/editions.csv(4,29): error RK1106: 'R2062' isn't in rule-sets.csv. Did you mean 'R2026'?", Assert.Single(data.Read().Problems).ToString());
    }

    [Theory]
    [InlineData("D3", 63)]
    [InlineData("D4", 1)]
    [InlineData("D5", 84)]
    [InlineData("D7b", 35)]
    [InlineData("D8", 72)]
    [InlineData("D9", 78)]
    [InlineData("D10", 80)]
    [InlineData("D11", 35)]
    public void Each_step_that_the_law_asks_rests_on_a_provision(string step, int column)
    {
        var text = data.Text("provisions.csv").Split('\n').Select(line => line.Split(',') is [_, var of, ..] && of == step ? Ending(line) : line);
        data.Write("provisions.csv", string.Join('\n', text));

        Assert.Equal(
            [$"data/rule-sets.csv(8,{column}): error RK1408: R2026 asks step {step}, and provisions.csv has no provision on it for 2026. Add one, or let the one before go on: it does where its last_edition is empty and none replaces it."],
            Problems());
    }

    [Fact]
    public void A_law_may_have_the_downgrade_and_no_waiver()
    {
        data.Replace("rule-sets.csv", NewLaw(), NewLaw(years: "3,"));
        var open = new DecisionInputs(2026, Law().RuleSets[^1], new Dictionary<int, Tier>())
        {
            FullyMeets = Answer.No,
            PolicyOrPattern = Answer.No,
            SignificantEfforts = Answer.Yes,
            NoIncreasingEfforts = Answer.Yes,
        };
        var decision = TierDecider.Decide(open);

        Assert.Equal(Answer.No, decision.Trace.Single(s => s.Rule == "D9").Answer);
        Assert.DoesNotContain("waiver", decision.UnknownsThatMatter);
        Assert.Contains("automatic-downgrade", decision.UnknownsThatMatter);
    }

    [Fact]
    public void A_downgrade_after_years_says_after_how_many() => Assert.Equal(
        ["data/rule-sets.csv(8,76): error RK1408: R2026 has an automatic downgrade, and list_years doesn't say after how many years. Write it."],
        Problems(NewLaw(years: ",")));

    [Fact]
    public void The_special_rule_follows_a_downgrade() => Assert.Equal(
        ["data/rule-sets.csv(8,77): error RK1408: R2026 has the special rule, which follows an automatic downgrade, and automatic_downgrade is no. Correct one of the two."],
        Problems(NewLaw(downgrade: "no", years: ",")));

    [Fact]
    public void What_ends_begins_before()
    {
        data.AddRow("provisions.csv", "example,D4,Example,P.L. 1,2026,2025,,Text,verified,");

        Assert.Equal(["data/provisions.csv(45,32): error RK1408: The last edition, 2025, comes before the first, 2026. Correct one of the two."], Problems());
    }

    [Fact]
    public void A_new_indicator_moves_those_behind_it()
    {
        data.AddRow("statutory-indicators.csv", "IND.SUPPLY,prevention,Supply,Text,2026,,verified,").AddRow("indicator-numbers.csv", "IND.SUPPLY,2026,12,verified");

        Assert.Equal(
            ["data/indicator-numbers.csv(17,17): error RK1408: IND.DEMAND and IND.SUPPLY both have the number 12 in the edition of 2026. Add a row for the one that moved, with its number from then on; an empty number ends an indicator."],
            Problems());
        Assert.Empty(data.AddRow("indicator-numbers.csv", "IND.DEMAND,2026,13,verified").Read().Problems);
        Assert.Empty(Problems());
    }

    [Fact]
    public void An_indicator_has_a_number()
    {
        data.AddRow("statutory-indicators.csv", "IND.SUPPLY,prevention,Supply,Text,2026,,verified,");

        Assert.Equal(["data/statutory-indicators.csv(14,1): error RK1408: IND.SUPPLY has no number in any edition. Add its row to indicator-numbers.csv."], Problems());
    }

    [Fact]
    public void An_empty_number_ends_an_indicator()
    {
        data.AddRow("indicator-numbers.csv", "IND.DEMAND,2026,,verified");
        var law = Law();

        Assert.Equal((12, 11), (law.IndicatorsOf(2025).Count, law.IndicatorsOf(2026).Count));
        Assert.DoesNotContain(law.IndicatorsOf(2026), i => i.Code == "IND.DEMAND");
    }

    // From 2026 the steps of the last law rest on nothing.
    private static string Ending(string line)
    {
        var cells = line.Split(',');
        var first = Array.FindIndex(cells, 4, c => c.Length == 4 && int.TryParse(c, out _));
        return string.Join(',', cells.Select((c, i) => i == first + 1 ? "2025" : c));
    }

    private static string NewLaw(string first = "2026", string grounds = "i ii iii-I iii-II", string downgrade = "yes", string years = "2,1") =>
        $"R2026,P.L. 120-1,2026-01-05,{first},,{grounds},estimated,in-force,{downgrade},{years},yes,yes,yes,yes,no,verified,Made up.";

    private LawBook Law() => LawReader.Read(data.Read().GetValueOrThrow(), new ProblemList());

    private string[] Problems(string law) => Problems(data.Replace("rule-sets.csv", NewLaw(), law));

    private string[] Problems() => Problems(data);

    private static string[] Problems(DataFolder data)
    {
        var problems = new ProblemList();
        LawReader.Read(data.Read().GetValueOrThrow(), problems);
        return [.. problems.ToSorted().Select(p => p.ToString())];
    }
}
