using ReportKit.Assessment;
using ReportKit.Rendering;
using static ReportKit.Tests.MadeFacts;

namespace ReportKit.Tests.Assessment;

/// <summary>From the analyst's findings and the facts to what the law permits.</summary>
public sealed class TierAssessorTests : IDisposable
{
    private readonly AssessmentFolder folder = new();

    [Fact]
    public void Figures_of_the_edition_are_weighed_against_those_of_the_period_before()
    {
        folder.Data.AddFigure(id: "PROS-01-P", period: "2016", value: "9");
        AddPair("CASES", "7", "8", unit: "cases");
        AddPair("FEMALE", "2", "2", breakdown: "sex=female");
        AddPair("CHILD", "<5", "3", breakdown: "age=child");
        folder.Data.AddFigure(id: "GAP", value: "", status: "not-reported", breakdown: "age=child; sex=female").AddFigure(id: "GAP-P", period: "2016", value: "4", breakdown: "age=child; sex=female");
        folder.Data.AddFigure(id: "ALONE", value: "4", table: "protection", indicator: "victims-identified", unit: "victims");

        var assessment = Assess(AssessmentFolder.Sound);

        Assert.Equal(new EvidenceBalance(Increased: 1, Decreased: 1, Same: 1, Unknown: 2), Indicator(assessment, "IND.PROSECUTE").Balance);
        Assert.Equal(default, Indicator(assessment, "IND.PROTECT").Balance);
        Assert.Equal(
            ["XAA-2018-CASES Decrease", "XAA-2018-PROS-01 Increase"],
            assessment.Changes.Select(c => $"{c.Now.Id} {c.Change}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_balance_helps_the_finding_and_never_makes_one()
    {
        folder.Data.AddFigure(id: "PROS-01-P", period: "2016", value: "90");

        var prosecution = Indicator(Assess(AssessmentFolder.Sound), "IND.PROSECUTE");

        Assert.Equal((1, Finding.NotAddressed), (prosecution.Balance.Decreased, prosecution.Finding));
    }

    [Fact]
    public void Another_sources_figure_isnt_the_one_before()
    {
        folder.Data.AddFigure(period: "2016", value: "9", source: "un-office");

        Assert.Empty(Assess(AssessmentFolder.Sound).Changes);
    }

    [Fact]
    public void A_presumption_is_labelled_as_one_in_the_text()
    {
        var assessment = Assess(Findings("IND.PROSECUTE presumed", "IND.PROTECT not-met"));

        Assert.Equal(["IND.PROSECUTE"], assessment.Presumptions.Select(p => p.Criterion.Code));
        Assert.Contains("Presumed by the statute, not found: IND.PROSECUTE.\n", Text(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("met met met met", "One")]
    [InlineData("met met met partly", "Two, TwoWatchList, Three")]
    [InlineData("met not-met met met", "Two, TwoWatchList, Three")]
    [InlineData("met met met unknown", "One, Two, TwoWatchList, Three")]
    [InlineData("met met met not-addressed", "One, Two, TwoWatchList, Three")]
    [InlineData("unknown unknown unknown not-met", "Two, TwoWatchList, Three")]
    public void All_four_standards_make_Tier_1_one_that_isnt_met_excludes_it_and_silence_does_neither(string findings, string permitted)
    {
        // Not placed, so that no finding contradicts the placement.
        folder.Data.Replace("tiers.csv", "XAA,2018,2WL,single,tip-2018,,\n", "");

        Assert.Equal(permitted, string.Join(", ", Assess(Findings([.. findings.Split(' ').Select((f, i) => $"MS{i + 1} {f}")])).Decision.Permitted));
    }

    [Fact]
    public void Indicators_alone_decide_nothing() =>
        Assert.Equal(
            [Tier.One, Tier.Two, Tier.TwoWatchList, Tier.Three],
            Assess(Findings("IND.PROSECUTE not-met", "IND.PROTECT not-met", "IND.PREVENT not-met")).Decision.Permitted);

    [Fact]
    public void The_order_of_findings_plays_no_part()
    {
        string[] findings = ["MS4 not-met", "MS1 met", "significant-efforts yes", "no-increasing-efforts unknown", "IND.PROTECT partly"];
        var forth = Assess(Findings(findings)).Decision;
        var back = Assess(Findings([.. findings.Reverse()])).Decision;

        Assert.Equal(forth.Permitted, back.Permitted);
        Assert.Equal(forth.Trace.Select(s => (s.Rule, s.Answer)), back.Trace.Select(s => (s.Rule, s.Answer)));
        Assert.Equal(forth.UnknownsThatMatter, back.UnknownsThatMatter);
    }

    [Fact]
    public void The_order_of_placements_plays_no_part()
    {
        PlacementFact[] placements = [.. Enumerable.Range(2009, 9).Select(year => Placement(year, year % 4 == 0 ? Tier.Three : Tier.TwoWatchList)), Placement(2017, Tier.Two, source: "older")];
        var expected = ByHistory(placements);

        for (var seed = 0; seed < 20; seed++)
        {
            new Random(seed).Shuffle(placements);
            Assert.Equal(expected, ByHistory(placements));
        }

        static IReadOnlyList<Tier?> ByHistory(IEnumerable<PlacementFact> placements) => new TierAssessor(Table(placements), Repository.Law).ByHistory(Xaa, 2018).Permitted;
    }

    [Fact]
    public void The_tier_was_assigned_by_who_published_it_unless_the_narrative_says_who()
    {
        var published = Assess(AssessmentFolder.Sound).Assigned!;
        Assert.Equal((Tier.TwoWatchList, "Department of Examples", Day("2018-06-30")), (published.Tier, published.By, published.On!.Value));

        var assigned = Assess($"{AssessmentFolder.Sound}\n  assigned:\n    tier: 2WL\n    by: an analyst").Assigned!;
        Assert.Equal((Tier.TwoWatchList, "an analyst", null), (assigned.Tier, assigned.By, assigned.On));
    }

    [Fact]
    public void Parts_of_the_law_that_were_entered_from_memory_are_named_where_it_rests_on_them()
    {
        folder.Data.Replace("statutory-indicators.csv", "IND.NONCITIZEN_SHARE,profile,Share of victims who are not citizens,Whether the share of victims who are not citizens of the country is insignificant.,2004,,partly", "IND.NONCITIZEN_SHARE,profile,A share,A text.,2004,,from-memory");

        Assert.Empty(Assess(Findings("IND.PROTECT met")).FromMemory);
        Assert.Equal(["IND.NONCITIZEN_SHARE"], Assess(Findings("IND.NONCITIZEN_SHARE met")).FromMemory);
        Assert.Contains("Entered from memory, to be checked before anyone relies on it: IND.NONCITIZEN_SHARE (docs/law.md).\n", Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void So_is_a_rule_set_that_was()
    {
        using var later = new AssessmentFolder(2023);

        Assert.Equal(["R2023"], later.Assess(AssessmentFolder.Sound).Assessed().FromMemory);
    }

    [Theory]
    [InlineData("", "Three")]
    [InlineData("\n  waiver:\n    written-plan: [LAW-01]\n    would-be-significant: [LAW-01]\n    sufficient-resources: [LAW-01]", "TwoWatchList")]
    public void A_waiver_with_its_three_elements_puts_off_the_downgrade(string waiver, string permitted)
    {
        using var third = new AssessmentFolder(2013);
        third.Add(2010).Add(2011).Add(2012).Place(2010, "2").Place(2011, "2WL").Place(2012, "2WL");
        var assessment = third.Assess(Findings("MS4 not-met", "significant-efforts yes", "no-increasing-efforts yes") + waiver).Assessed();

        Assert.Equal(permitted, string.Join(", ", assessment.Decision.Permitted));
        Assert.Equal(new WatchListRun(2, 2, 3), assessment.Run);
    }

    [Fact]
    public void A_country_in_the_report_had_a_significant_number_of_victims()
    {
        using var early = new AssessmentFolder(2003);
        Assert.Contains(null, early.Assess(AssessmentFolder.Sound).Assessed().Decision.Permitted);
        Assert.DoesNotContain(null, early.Place(2003, "2").Assessed().Decision.Permitted);
    }

    [Fact]
    public void A_country_of_which_nothing_is_known_is_permitted_everything_and_assigned_nothing()
    {
        var assessment = new TierAssessor(Table(), Repository.Law).Assess(Xaa, 2018);

        Assert.Equal([Tier.One, Tier.Two, Tier.TwoWatchList, Tier.Three], assessment.Decision.Permitted);
        Assert.All(assessment.Standards.Concat(assessment.Indicators), c => Assert.Equal(Finding.NotAddressed, c.Finding));
        Assert.Null(assessment.Assigned);
        Assert.False(assessment.HasFindings);
    }

    [Fact]
    public void Indicators_stand_in_the_order_and_with_the_numbers_of_their_law() =>
        Assert.Equal(
            Enumerable.Range(1, 12).Select(n => (n, Repository.Law.IndicatorsOf(2018)[n - 1].Code)),
            Assess(AssessmentFolder.Sound).Indicators.Select(i => (i.Number, i.Criterion.Code)));

    public void Dispose() => folder.Dispose();

    private static string Findings(params string[] findings) => "  findings:\n" + string.Join('\n', findings.Select(f => f.Split(' ')).Select(f =>
        $"    - of: {f[0]}\n      finding: {f[1]}\n      evidence: [{(f[1] is "unknown" or "not-addressed" ? "" : "LAW-01")}]"));

    private static CriterionAssessment Indicator(TierAssessment assessment, string code) => assessment.Indicators.Single(i => i.Criterion.Code == code);

    private TierAssessment Assess(string assessment) => folder.Assess(assessment).Assessed();

    private string Text()
    {
        var assessment = folder.Assessed(out var inputs);
        using var text = new StringWriter { NewLine = "\n" };
        AssessmentText.Write(assessment, text);
        return text.ToString();
    }

    private void AddPair(string id, string now, string before, string unit = "persons", string breakdown = "") =>
        folder.Data.AddFigure(id: id, value: now, unit: unit, breakdown: breakdown).AddFigure(id: $"{id}-P", period: "2016", value: before, unit: unit, breakdown: breakdown);
}
