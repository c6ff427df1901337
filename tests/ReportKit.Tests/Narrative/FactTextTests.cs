using ReportKit.Narrative;

namespace ReportKit.Tests.Narrative;

public sealed class FactTextTests
{
    private static readonly FactText Text = new(WordingReader.ReadStandard(), new Dictionary<string, string> { ["sex=*"] = "sex", ["sex=female"] = "women and girls" });

    [Theory]
    [InlineData("0", "0 persons")]
    [InlineData("1", "1 person")]
    [InlineData("8000", "8,000 persons")]
    [InlineData("722132", "722,132 persons")]
    [InlineData("3..7", "3 to 7 persons")]
    [InlineData("0..1", "0 to 1 persons")]
    [InlineData("at-least 1", "at least 1 person")]
    [InlineData("at-least 12", "at least 12 persons")]
    [InlineData("more-than 12", "more than 12 persons")]
    [InlineData("up-to 1", "up to 1 person")]
    [InlineData("nearly 12", "nearly 12 persons")]
    [InlineData("about 1400", "about 1,400 persons")]
    public void A_number_has_its_bounds_thousands_and_noun(string value, string expected) => Assert.Equal(expected, Text.Says(MadeFacts.Figure(value)));

    [Theory]
    [InlineData("$", "1910000", "$1,910,000")]
    [InlineData("$", "at-least 50", "at least $50")]
    [InlineData("MYR", "3..7", "MYR 3 to MYR 7")]
    public void Money_has_its_sign_before_the_number(string sign, string value, string expected) =>
        Assert.Equal(expected, Text.Says(MadeFacts.Figure(value) with { Unit = new Unit("X", sign, sign) { Kind = UnitKind.Money } }));

    [Theory]
    [InlineData(FactStatus.NotReported, "not reported")]
    [InlineData(FactStatus.NoInformation, "no information")]
    [InlineData(FactStatus.NotApplicable, "not applicable")]
    [InlineData(FactStatus.Withheld, "withheld")]
    [InlineData(FactStatus.Presumed, "presumed")]
    public void A_gap_says_why_it_is_one(FactStatus status, string expected) => Assert.Equal(expected, Text.Says(MadeFacts.Gap(status)));

    [Theory]
    [InlineData("2017", "2017")]
    [InlineData("RP2018", "April 2017 to March 2018")]
    [InlineData("2017-08", "August 2017")]
    [InlineData("2009-04/2009-09", "April 2009 to September 2009")]
    [InlineData("2009-09/..", "from September 2009 on")]
    [InlineData("2018-03-31", "31 March 2018")]
    public void A_period_is_in_words(string period, string expected) => Assert.Equal($"Convictions, {expected}: 12 persons", Text.Line(MadeFacts.Figure("12", period: period)));

    [Fact]
    public void A_placement_that_was_reckoned_is_called_so() =>
        Assert.Equal("Placement in the 2018 edition: Tier 2 (reckoned)", Text.Line(MadeFacts.Placement(2018, Tier.Two) with { Agreement = "reckoned", Note = "It follows." }));

    [Fact]
    public void A_part_of_a_total_has_its_name() =>
        Assert.Equal("Convictions (sex: women and girls), 2017: 12 persons", Text.Line(MadeFacts.Figure("12", breakdown: "sex=female")));

    [Fact]
    public void Each_kind_of_fact_is_a_line_of_its_own()
    {
        Fact[] facts =
        [
            MadeFacts.Placement(2018, Tier.TwoWatchList), MadeFacts.Act(ProtocolActKind.Accession, "2005-06-01"), MadeFacts.Status("not-party", "2018-03-31"),
            MadeFacts.Statement("The police trained."), MadeFacts.Statement("", FactStatus.NotReported), MadeFacts.World(2005, 2018, 1200, 40),
            new SanctionFact(2019, "ii") { Id = "s", Citation = default }, new CoverageFact { Id = "c", Citation = default },
        ];

        Assert.Equal(
            [
                "Placement in the 2018 edition: Tier 2 Watch List",
                "UN TIP Protocol, accession: 1 June 2005",
                "UN TIP Protocol, position: not party on 31 March 2018",
                "The police trained.",
                "Protection, convictions: not reported",
                "The world in 2005, as printed in the 2018 edition: 1,200 prosecutions and 40 victims identified",
                "Determination on assistance, fiscal year 2019: clause ii",
                "What the source has on this country: nothing (the source was searched in full)",
            ],
            facts.Select(Text.Line));
    }
}
