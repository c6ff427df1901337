using ReportKit.Assessment;
using ReportKit.Facts;
using ReportKit.Sources;

namespace ReportKit.Tests.Facts;

/// <summary>The repository's own data: sound, and as the data log says. The only tests that speak of real states.</summary>
public sealed class RepositoryDataTests
{
    private static readonly Lazy<(IReadOnlyList<Problem> Problems, FactTable Facts)> Data = new(() =>
    {
        var sources = new SourceReader(Path.Combine(Repository.Root, "data"), "data").Read();
        var facts = FactValidator.Validate(sources.Value);
        return ([.. sources.Problems, .. facts.Problems], facts.Value);
    });

    private static FactTable Facts => Data.Value.Facts;

    [Fact]
    public void The_data_have_no_problems() => Assert.Empty(Data.Value.Problems);

    [Fact]
    public void Every_edition_has_a_reporting_period_of_a_year_that_ends_in_it() =>
        Assert.All(Facts.Editions.Values, e => Assert.Equal((new DateOnly(e.Year - 1, 4, 1), new DateOnly(e.Year, 3, 31)), (e.PeriodFrom, e.PeriodTo)));

    [Theory]
    [InlineData(2009, 175)]
    [InlineData(2011, 184)]
    [InlineData(2013, 188)]
    [InlineData(2014, 188)]
    [InlineData(2015, 188)]
    [InlineData(2016, 188)]
    [InlineData(2017, 187)]
    [InlineData(2018, 187)]
    [InlineData(2019, 187)]
    [InlineData(2020, 188)]
    [InlineData(2021, 188)]
    [InlineData(2022, 188)]
    [InlineData(2023, 188)]
    [InlineData(2024, 188)]
    [InlineData(2025, 188)]
    public void An_edition_that_was_entered_whole_has_all_its_placements(int edition, int countries)
    {
        var list = PlacementList.ReadAll(Facts).Single(l => l.Edition == edition);

        Assert.True(list.IsWhole);
        Assert.Equal(countries, list.Placements.Count);
    }

    [Theory]
    [InlineData(2010, "ANT TLS")]
    [InlineData(2012, "SXM")]
    public void What_an_edition_places_and_the_data_lack_is_known(int edition, string countries) =>
        Assert.Equal(countries, string.Join(' ', PlacementList.ReadAll(Facts).Single(l => l.Edition == edition).Missing));

    // Published with the editions: how many countries stand on each tier.
    [Theory]
    [InlineData(2016, Tier.TwoWatchList, 44)]
    [InlineData(2017, Tier.One, 36)]
    [InlineData(2017, Tier.Two, 80)]
    [InlineData(2017, Tier.TwoWatchList, 45)]
    [InlineData(2017, Tier.Three, 23)]
    [InlineData(2017, Tier.SpecialCase, 3)]
    [InlineData(2022, Tier.One, 30)]
    [InlineData(2022, Tier.Two, 99)]
    [InlineData(2022, Tier.TwoWatchList, 34)]
    [InlineData(2022, Tier.Three, 22)]
    [InlineData(2022, Tier.SpecialCase, 3)]
    [InlineData(2024, Tier.TwoWatchList, 32)]
    [InlineData(2024, Tier.Three, 21)]
    public void The_tiers_have_as_many_countries_as_was_published(int edition, Tier tier, int countries) =>
        Assert.Equal(countries, Facts.Placements.Count(p => p.Edition == edition && p.Tier == tier));

    [Fact]
    public void A_placement_that_was_reckoned_says_from_what()
    {
        var reckoned = Facts.Placements.Where(p => p.IsReckoned).ToList();

        Assert.NotEmpty(reckoned);
        Assert.All(reckoned, p => Assert.NotEmpty(p.Note));
        Assert.StartsWith("By elimination only.", Facts.Find("SLE.tier.2016")!.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Placements_that_only_the_press_gives_say_so() =>
        Assert.Equal(
            ["BGD 2019", "HKG 2019", "KWT 2019", "LKA 2016", "MDV 2016", "MHL 2017", "NGA 2016", "PAK 2017", "QAT 2016", "TWN 2016"],
            Facts.Placements.Where(p => p.Note.StartsWith("Only press reports", StringComparison.Ordinal)).Select(p => $"{p.Country} {p.Edition}"));

    [Fact]
    public void Three_areas_that_are_no_country_in_the_sense_of_the_Act_are_marked() =>
        Assert.Equal(["ABW", "CUW", "SXM"], Facts.Placements.Where(p => !p.IsCountry).Select(p => p.Country.Value).Distinct());

    [Fact]
    public void The_regions_of_a_year_add_up_to_the_world()
    {
        var world = Facts.World.Single(f => f is { DataYear: 2016, Edition: 2017 });
        var regions = Facts.WorldByRegion.Where(f => f is { DataYear: 2016, Edition: 2017 }).ToList();

        Assert.Equal(6, regions.Count);
        Assert.Equal((world.Prosecutions, world.Convictions, world.VictimsIdentified), (regions.Sum(f => f.Prosecutions), regions.Sum(f => f.Convictions), regions.Sum(f => f.VictimsIdentified)));
    }

    [Theory]
    [InlineData("FJI", "2017-03-31", ProtocolStanding.NonSignatory)]
    [InlineData("FJI", "2018-03-31", ProtocolStanding.ConsentDeposited)]
    [InlineData("FJI", "2019-03-31", ProtocolStanding.Party)]
    [InlineData("MHL", "2020-03-31", ProtocolStanding.NonSignatory)]
    [InlineData("MHL", "2021-03-31", ProtocolStanding.Unknown)]
    public void A_position_without_a_dated_act_holds_as_far_as_its_sources_reach(string country, string day, ProtocolStanding standing) =>
        Assert.Equal(standing, ProtocolStatusAssessor.Assess(Facts, new CountryCode(country), MadeFacts.Day(day)).Standing);

    [Fact]
    public void A_state_that_never_answered_the_UN_has_no_figure_of_it() =>
        Assert.DoesNotContain(Facts.FiguresOf(new CountryCode("PRK")), f => f.Citation.Source.Value.StartsWith("unodc", StringComparison.Ordinal));

    [Fact]
    public void Every_figure_is_of_a_unit_of_its_indicator_and_has_a_value_exactly_where_it_is_reported() =>
        Assert.All(Facts.Figures, f =>
        {
            Assert.True(f.Indicator.IsIn(f.Unit), f.Id);
            Assert.Equal(f.Status == FactStatus.Reported, f.Value is not null);
        });

    [Fact]
    public void Every_fact_cites_a_source_that_is_listed() =>
        Assert.All(Facts.All, f => Assert.Contains(f.Citation.Source, Facts.Sources.Keys));

    [Fact]
    public void Every_narrative_has_sentences_and_every_sentence_a_fact()
    {
        var sentences = Facts.Narratives.SelectMany(n => n.Sections.Values).SelectMany(p => p).SelectMany(p => p.Sentences).ToList();

        Assert.Equal(Directory.GetFiles(Path.Combine(Repository.Root, "data", "narratives"), "*.yml").Length, Facts.Narratives.Count);
        Assert.All(Facts.Narratives, n => Assert.NotEmpty(n.Sections));
        Assert.All(sentences, s => Assert.NotEmpty(s.Facts));
    }

    // Figures of the protection sections of narratives that aren't entered: where the source's parts add up, so must the data's.
    [Theory]
    [InlineData("ZAF 2019", "PROT-01", "PROT-02 PROT-03 PROT-04 PROT-05 PROT-06")]
    [InlineData("ZAF 2019", "PROT-01", "PROT-07 PROT-08 PROT-09")]
    [InlineData("ZAF 2019", "PROT-01", "PROT-10 PROT-11 PROT-12")]
    [InlineData("ZMB 2020", "PROT-01", "PROT-03 PROT-04")]
    [InlineData("ZMB 2020", "PROT-01", "PROT-06 PROT-07 PROT-08")]
    [InlineData("ZMB 2021", "PROT-01", "PROT-03 PROT-04")]
    [InlineData("ZMB 2021", "PROT-01", "PROT-05 PROT-06")]
    [InlineData("ZMB 2021", "PROT-01", "PROT-07 PROT-08")]
    [InlineData("GHA 2020", "PROT-01", "PROT-03 PROT-04 PROT-06")]
    [InlineData("GHA 2020", "PROT-08", "PROT-01 PROT-07")]
    [InlineData("BIH 2018", "PROT-01", "PROT-02 PROT-03 PROT-04 PROT-05 PROT-06")]
    [InlineData("SRB 2017", "PROT-01", "PROT-02 PROT-03 PROT-04 PROT-05 PROT-06")]
    [InlineData("SRB 2017", "PROT-08", "PROT-09 PROT-10 PROT-11")]
    [InlineData("ALB 2018", "PROT-01", "PROT-02 PROT-03")]
    [InlineData("ALB 2018", "PROT-01-P", "PROT-02-P PROT-03-P")]
    [InlineData("ALB 2018", "PROT-01", "PROT-04 PROT-05")]
    [InlineData("ALB 2018", "PROT-01", "PROT-07 PROT-08")]
    [InlineData("ALB 2018", "PROT-08", "PROT-09 PROT-10 PROT-11")]
    [InlineData("DNK 2023", "PROT-01", "PROT-02 PROT-03 PROT-04")]
    public void Parts_add_up_where_the_source_gives_them_so(string report, string whole, string parts) =>
        Assert.Equal(Exact(report, whole), parts.Split(' ').Sum(id => Exact(report, id)));

    [Fact]
    public void Parts_that_the_source_prints_with_another_sum_are_kept_and_noted()
    {
        Assert.Equal(82, Exact("BIH 2018", "PROT-01"));
        Assert.Equal(83, Exact("BIH 2018", "PROT-07") + Exact("BIH 2018", "PROT-08"));
        Assert.All(new[] { "PROT-07", "PROT-08" }, id => Assert.Contains("83 together, beside a total of 82", Facts.Find($"BIH-2018-{id}")!.Note, StringComparison.Ordinal));
    }

    private static decimal Exact(string report, string id)
    {
        var value = Assert.IsType<FigureFact>(Facts.Find($"{report.Replace(' ', '-')}-{id}")).Value;

        return value is { IsExact: true, Low: { } number } ? number : throw new InvalidOperationException($"{report} {id} has no exact value.");
    }
}
