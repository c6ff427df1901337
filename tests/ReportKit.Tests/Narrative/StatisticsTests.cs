using ReportKit.Diagnostics;
using ReportKit.Narrative;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Narrative;

/// <summary>What a page says of yearly totals, sentence by sentence.</summary>
public sealed class StatisticsTests : IDisposable
{
    private readonly DataFolder data = new DataFolder()
        .AddRow("indicators.csv", "offences-recorded,prosecution,offences recorded,offences,,,")
        .AddRow("units.csv", "offences,count,offence,offences")
        .AddRow("indicators.csv", "persons-suspected,prosecution,persons suspected,persons,,,")
        .AddRow("indicators.csv", "persons-prosecuted,prosecution,persons prosecuted,persons,,,")
        .AddRow("indicators.csv", "persons-convicted,prosecution,persons convicted,persons,,,")
        .AddRow("indicators.csv", "victims-detected,protection,victims detected,victims,,,")
        .AddRow("sources.csv", "unodc-april,G,United Nations Office on Drugs and Crime,Totals,release of 14 April 2025,2025-04-14,,Open,,")
        .AddRow("sources.csv", "unodc-october,G,United Nations Office on Drugs and Crime,Totals,release of 28 October 2025,2025-10-28,,Open,,");

    public void Dispose() => data.Dispose();

    [Fact]
    public void The_state_reported_and_the_producer_published()
    {
        Give("offences-recorded", "2016", "71").Give("offences-recorded", "2017", "74").Give("persons-suspected", "2016", "11").Give("persons-suspected", "2017", "22");
        var page = Xaa.Render(data);

        Assert.Equal("Exampleland reported to UNODC 74 recorded offences and 22 suspects for 2017, up from 71 and 11 for 2016.", page["statistics-prosecution"]);
        Assert.Equal(
            "Totals as states reported them to the United Nations Office on Drugs and Crime (UNODC), which released them; nothing is assumed for a year without a figure.",
            page["statistics-note-prosecution"]);
        Assert.DoesNotContain("its own definitions", page.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_of_another_year_or_direction_have_their_own_sentence()
    {
        Give("offences-recorded", "2016", "9").Give("offences-recorded", "2017", "7").Give("persons-suspected", "2015", "5").Give("persons-prosecuted", "2016", "1").Give("persons-prosecuted", "2017", "4")
            .Give("persons-convicted", "2016", "3").Give("persons-convicted", "2017", "3");
        var page = Xaa.Render(data);

        Assert.Equal(
            [
                "Exampleland reported to UNODC seven recorded offences for 2017, down from nine for 2016.",
                "It also reported four persons prosecuted for 2017, up from one for 2016.",
                "It further reported three persons convicted for 2017, the same number as for 2016.",
                "It further reported five suspects for 2015, the latest year with a figure.",
            ],
            page.Sentences.Where(s => s.Id.StartsWith("statistics-p", StringComparison.Ordinal)).Select(s => s.Text));
    }

    [Fact]
    public void No_more_than_two_figures_stand_beside_those_before_them_and_none_beside_fewer_than_five()
    {
        Give("offences-recorded", "2016", "<5").Give("offences-recorded", "2017", "397").Give("persons-suspected", "2016", "6").Give("persons-suspected", "2017", "7")
            .Give("persons-prosecuted", "2016", "3").Give("persons-prosecuted", "2017", "9").Give("persons-convicted", "2016", "1").Give("persons-convicted", "2017", "2");

        Assert.Equal(
            [
                "Exampleland reported to UNODC 397 recorded offences for 2017, up from fewer than five for 2016.",
                "It also reported seven suspects and nine persons prosecuted for 2017, up from six and three for 2016.",
                "It further reported two persons convicted for 2017, up from one for 2016.",
            ],
            Xaa.Render(data).Sentences.Where(s => s.Id.StartsWith("statistics-p", StringComparison.Ordinal)).Select(s => s.Text));
    }

    [Fact]
    public void Fewer_than_five_may_be_none_and_the_page_says_so()
    {
        Give("persons-convicted", "2016", "<5").Give("persons-convicted", "2017", "<5");
        var page = Xaa.Render(data);

        Assert.Equal("Exampleland reported to UNODC fewer than five persons convicted for 2017, as for 2016.", page["statistics-prosecution"]);
        Assert.Equal("A number that UNODC gives only as fewer than five (0–4) may be zero.", page["statistics-suppressed-prosecution"]);
    }

    [Fact]
    public void Bounds_that_overlap_are_set_side_by_side_and_called_neither_more_nor_less()
    {
        Give("persons-convicted", "2016", "3").Give("persons-convicted", "2017", "<5");

        Assert.Equal("Exampleland reported to UNODC fewer than five persons convicted for 2017, compared with three for 2016.", Xaa.Render(data)["statistics-prosecution"]);
    }

    [Fact]
    public void A_sum_that_is_or_may_be_none_begins_at_zero()
    {
        Give("persons-convicted", "2017", "<5").Give("persons-prosecuted", "2017", "0");
        var totals = new StatisticsBuilder(data.Validate().GetValueOrThrow(), MadeChart.Wording).Totals([Xaa.Code], 2017);

        Assert.Equal(["persons prosecuted: 0", "persons convicted: 0 to 4"], totals.Select(t => $"{t.Label}: {t.Low}{(t.IsExact ? "" : $" to {t.High}")}"));
    }

    [Theory]
    [InlineData("not-reported", "Exampleland did not report the number of {0} in 2017.")]
    [InlineData("no-information", "No information was available on the number of {0} in 2017.")]
    [InlineData("not-applicable", "For Exampleland the question of the number of {0} in 2017 did not arise.")]
    [InlineData("withheld", "Exampleland withheld the number of {0} in 2017.")]
    [InlineData("presumed", "For want of data the law presumes, without a report, that there were no {0} in 2017.")]
    public void A_stated_gap_is_a_sentence_of_its_own(string status, string expected)
    {
        foreach (var (indicator, noun) in new[]
        {
            ("offences-recorded", "recorded offences"), ("persons-suspected", "suspects"), ("persons-prosecuted", "persons prosecuted"), ("persons-convicted", "persons convicted"),
            ("victims-detected", "detected victims"),
        })
        {
            Give(indicator, "2016", "12").Give(indicator, "2017", "", status);
            var sentence = Xaa.Render(data).Sentences.Single(s => s.Id == $"statistics-gap-{indicator}");

            Assert.Equal(string.Format(null, expected, noun), sentence.Text);
            Assert.Contains($"{indicator}.2017", Assert.Single(sentence.Facts).Id, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("UNODC the government", Xaa.Render(data).Markdown, StringComparison.Ordinal);
        Assert.Equal(
            "Exampleland reported to UNODC 12 recorded offences, 12 suspects, 12 persons prosecuted and 12 persons convicted for 2016, the latest year with a figure.",
            Xaa.Render(data)["statistics-prosecution"]);
    }

    [Fact]
    public void A_series_of_gaps_alone_is_told_too()
    {
        Give("persons-convicted", "2017", "", "withheld");

        Assert.Equal("Exampleland withheld the number of persons convicted in 2017.", Xaa.Render(data)["statistics-gap-persons-convicted"]);
    }

    [Fact]
    public void Two_years_that_aren_t_counted_alike_are_not_compared()
    {
        Give("victims-detected", "2016", "603").Give("victims-detected", "2017", "1659");
        data.AddFigure("protection", "victims-identified", "2016", "1713", "victims", id: "PROT-05-P").AddFigure("protection", "victims-identified", "RP2018", "1659", "victims", id: "PROT-05");
        var page = Xaa.Render(data);

        Assert.Equal("Exampleland reported to UNODC 1,659 detected victims for 2017.", page["statistics-protection"]);
        Assert.Equal(
            "The Department of Examples compares the same number for 2017 with 1,713 in 2016 (Trafficking in Persons Report, 2018), whereas the figure given here for 2016 is 603; the two years may therefore not be comparable, and no change is given.",
            page["statistics-break-victims-detected"]);
        Assert.Contains("Victims detected: 603 in 2016 and 1,659 in 2017, which may not be counted alike.", page.Markdown, StringComparison.Ordinal);
        Assert.Contains("| Victims detected | 603 in 2016 | 1,659 in 2017 | not counted alike |", page.Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void The_newer_release_is_told_and_the_older_kept_with_what_it_gave()
    {
        foreach (var release in new[] { "unodc-april", "unodc-october" })
        {
            Give("persons-convicted", "2015", "7", source: release);
        }

        Give("persons-convicted", "2014", "<5", source: "unodc-april").Give("persons-convicted", "2014", "0", source: "unodc-october").Give("persons-convicted", "2013", "9", source: "unodc-april")
            .Give("persons-convicted", "2016", "<5", source: "unodc-april").Give("persons-convicted", "2016", "0", source: "unodc-october").Give("persons-convicted", "2017", "3", source: "unodc-october");
        var page = Xaa.Render(data);

        Assert.Equal("Exampleland reported to UNODC three persons convicted for 2017, up from none for 2016.", page["statistics-prosecution"]);
        Assert.Equal("The release of 28 October 2025 revises what the release of 14 April 2025 gave: persons convicted, 9 in 2013, 0–4 in 2014 and 2016.", page["statistics-restated-prosecution-unodc-april"]);
        Assert.Contains("| 2016 | 0 |", page.Markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("Sources differ", page.Markdown, StringComparison.Ordinal);
        Assert.Single(page.Markdown.Split('\n'), l => l.StartsWith("| Persons convicted |", StringComparison.Ordinal));
        Assert.Contains("XAA.persons-convicted.2016.persons.unodc-april", page.FactsHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("XAA.persons-convicted.2015.persons.unodc-april", page.FactsHtml, StringComparison.Ordinal);
        Assert.Contains("\"superseded_by\": \"unodc-october\"", page.Facts, StringComparison.Ordinal);
        Assert.Contains("A later release gives another figure or none: United Nations Office on Drugs and Crime, Totals, release of 28 October 2025.", page.FactsHtml, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_that_a_chart_shows_stand_in_the_list_of_facts()
    {
        Give("victims-detected", "2017", "9");
        data.AddRow("breakdowns.csv", "sex,male,male");
        foreach (var (part, value) in new[] { ("female", "5"), ("male", "4") })
        {
            data.AddFigure("protection", "victims-detected", "2017", value, "victims", breakdown: $"\"age=child; sex={part}\"", source: "unodc-october", locator: "Totals");
        }

        var page = Xaa.Render(data);

        Assert.Contains("women no figure, men no figure, girls 5, boys 4", page.Markdown, StringComparison.Ordinal);
        Assert.Contains("XAA.victims-detected.2017.victims.age=child,sex=male.unodc-october", page.FactsHtml, StringComparison.Ordinal);
        Assert.Contains("XAA.victims-detected.2017.victims.age=child,sex=male.unodc-october", page.Facts, StringComparison.Ordinal);
    }

    [Fact]
    public void Figures_of_two_sources_have_a_note_where_both_are_told()
    {
        Give("persons-convicted", "2017", "<5");

        Assert.Equal(
            "The text above and these figures come from different sources; they are counted by different rules, may cover different months, and need not agree.",
            Xaa.Render(data)["statistics-beside-prosecution"]);
        Give("persons-convicted", "2016", "9");
        Assert.DoesNotContain("need not agree", Xaa.Render(data, 2017).Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_narrative_that_the_totals_contradict_gets_a_remark()
    {
        Give("persons-convicted", "2016", "99").Give("persons-convicted", "2017", "<5");
        var facts = data.Validate().GetValueOrThrow();
        var problems = new ProblemList();
        SideBySide.Check(facts, Assert.Single(facts.Narratives), problems);

        Assert.Equal(
            "data/narratives/XAA-2018.yml(16,9): warning RK1315: The sentence 'prosecution.convictions' gives convictions in 2017: 12 (tip-2018); the table below it has persons convicted in 2017: <5 (unodc-october at data/prosecutions.csv(4)). Say in the sentence whose figure it is: name Department of Examples, or the speaker with {ID.speaker}; a note on the page says that the two are counted by different rules.",
            Assert.Single(problems.ToSorted()).ToString());
    }

    [Theory]
    [InlineData("12", "", "The courts convicted {PROS-01}.")]
    [InlineData("99", "the police", "The courts convicted {PROS-01}, the police said.")]
    [InlineData("99", "", "By the count of the Department of Examples, the courts convicted {PROS-01}.")]
    public void A_narrative_that_the_totals_bear_out_or_that_says_whose_figure_it_gives_gets_none(string value, string speaker, string sentence)
    {
        Give("persons-convicted", "2017", value);
        data.AddFigure(period: "2016", value: "3", id: "PROS-02").Replace(DataFolder.Narrative, "The courts convicted {PROS-01}.", sentence);
        data.Replace("prosecutions.csv", "XAA,convictions,2017,12,persons,,reported,,,,,", $"XAA,convictions,2017,12,persons,,reported,,,,{speaker},");
        var facts = data.Validate().GetValueOrThrow();
        var problems = new ProblemList();
        SideBySide.Check(facts, Assert.Single(facts.Narratives), problems);

        Assert.Empty(problems.ToSorted());
    }

    private StatisticsTests Give(string indicator, string period, string value, string status = "reported", string source = "unodc-october")
    {
        var (table, unit) = indicator == "victims-detected" ? ("protection", "victims") : ("prosecutions", indicator == "offences-recorded" ? "offences" : "persons");
        data.AddFigure(table, indicator, period, value, unit, status: status, source: source, locator: "Totals");
        return this;
    }
}
