using ReportKit.Diagnostics;

namespace ReportKit.Tests.Rendering;

public sealed class IndexPageTests
{
    [Fact]
    public void The_start_page_lists_countries_by_tier_and_region_and_the_world_s_figures() =>
        Snapshot.Match(new Rendered().Markdown);

    [Fact]
    public void A_link_is_told_in_the_map_by_its_text() =>
        Assert.Contains("\"text\": \"One country or area: Exampleland.\"", new Rendered().Map, StringComparison.Ordinal);

    [Fact]
    public void Links_of_the_html_page_lead_to_html_pages()
    {
        Assert.Contains("<a href=\"XAA/report.html\">Exampleland</a>", new Rendered().Html, StringComparison.Ordinal);
        Assert.DoesNotContain("report.md", new Rendered().Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Changes_since_the_edition_before_are_told_from_tier_to_tier()
    {
        var page = new Rendered(
            "XAB,2017,2,agreed,tip-2017", "XAB,2018,2WL,single,tip-2018", "XAC,2017,3,single,tip-2017", "XAC,2018,SC,single,tip-2018",
            "XAD,2018,1,single,tip-2018", "XAE,2017,3,single,tip-2017").Markdown;

        Assert.Contains("Of the countries and areas of this edition, three were also placed in the 2017 edition, none of them on the same tier.[^tip-2017-to-2018]", page, StringComparison.Ordinal);
        Assert.Contains("- Two from Tier 2 to the Tier 2 Watch List: [Exampleland](XAA/report.md), [Land B](XAB/report.md).", page, StringComparison.Ordinal);
        Assert.Contains("- One from Tier 3 to Special Case: [Land C](XAC/report.md).", page, StringComparison.Ordinal);
        Assert.Contains("- One country or area was not in the list of the 2017 edition: [Land D](XAD/report.md) (Tier 1).", page, StringComparison.Ordinal);
        Assert.Contains("- One country or area of the 2017 edition is not in this edition's list: Land E (Tier 3).", page, StringComparison.Ordinal);
        Assert.Contains("| Tier 2 | 0 | 2 | −2 |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_found_in_part_is_called_so_and_not_compared()
    {
        using var data = Xaa.Data();
        var page = Rendered.Render(data)["index.md"];

        Assert.Contains("This report has part of the list of the 2018 edition: the placement of one country or area;", page, StringComparison.Ordinal);
        Assert.Contains("| Tier 2 Watch List | 1 |\n", page, StringComparison.Ordinal);
        Assert.Contains("Neither edition's list is complete in the data: one country or area has a placement in both editions, none of them on the same tier.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_gap_in_a_strip_may_be_a_placement_that_is_not_in_the_data() =>
        Assert.Contains("a gap means that the country was not in the edition or that its placement is not in the data.", new Rendered().Html, StringComparison.Ordinal);

    [Fact]
    public void Numbers_of_one_have_the_words_of_one()
    {
        using var data = Xaa.Data().Replace("sources.csv", "2018,2018-06-30,,", "2018,2018-06-30,2018-03-31,");
        var page = Rendered.Render(data)["index.md"];

        Assert.DoesNotContain("1 countries", page, StringComparison.Ordinal);
        Assert.DoesNotContain("| All |", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Sums over", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Sums over different countries", page, StringComparison.Ordinal);
        Assert.Contains("Persons prosecuted: East Asia and the Pacific 1,250 (one country).", page, StringComparison.Ordinal);
        Assert.Contains("Its page has a narrative.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_without_a_placement_has_a_start_page_that_says_so()
    {
        using var data = Xaa.Data().Replace("tiers.csv", "XAA,2018,2WL,single,tip-2018", "XAA,2016,2,single,tip-2017").AddRow("editions.csv", "2016,2015-04-01,2016-03-31,,R2008,tier-first,meet").Delete(DataFolder.Narrative);
        var page = Rendered.Render(data)["index.md"];

        Assert.Contains("No placement of the 2018 edition is in the data, so this report has no country's page yet;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("narrative", page, StringComparison.Ordinal);
        Assert.DoesNotContain("## Tiers at a glance", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_sentence_makes_no_full_narrative()
    {
        using var data = Xaa.Data().AddRow("countries.csv", "XAB,,,Land B,Land B,,,,EUR,").AddRow("tiers.csv", "XAB,2018,1,single,tip-2018");

        Assert.Contains("A narrative is entered for Exampleland; the other page has placement and, where they are known, position under the UN Protocol and figures.", Rendered.Render(data)["index.md"], StringComparison.Ordinal);
        Assert.DoesNotContain("full", Rendered.Render(data)["index.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_five_narratives_stand_in_a_list()
    {
        using var data = Xaa.Data().AddRow("tiers.csv", "XAZ,2018,1,single,tip-2018").AddRow("countries.csv", "XAZ,,,Land Z,Land Z,,,,EUR,");
        foreach (var code in new[] { "XAB", "XAC", "XAD", "XAE", "XAF" })
        {
            data.AddRow("countries.csv", $"{code},,,Land {code[2]},Land {code[2]},,,,EUR,").AddRow("tiers.csv", $"{code},2018,1,single,tip-2018")
                .Write($"narratives/{code}-2018.yml", data.Text(DataFolder.Narrative).Replace("country: XAA", $"country: {code}", StringComparison.Ordinal).Split("narrative:\n")[0] + "narrative:\n  tier:\n    -\n      - TIER-01\n");
        }

        Assert.Contains("A narrative is entered for six of them, listed here; the other pages have placement", Rendered.Render(data)["index.md"], StringComparison.Ordinal);
        Assert.Contains("\n- [Land F](XAF/report.md)\n", Rendered.Render(data)["index.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_edition_that_prints_more_of_a_year_does_not_restate_it()
    {
        using var data = Xaa.Data().AddRow("global-law-enforcement.csv", "2015,2017,100,,50,,,,,agreed,tip-2017").AddRow("global-law-enforcement.csv", "2015,2018,100,,50,,1000,,,agreed,tip-2018");
        var page = Rendered.Render(data)["index.md"];

        Assert.Contains("| 2015 | 2017 | 100 | 50 | no figure |", page, StringComparison.Ordinal);
        Assert.Contains("or more of them, appears once for each", page, StringComparison.Ordinal);
        Assert.DoesNotContain("restated later", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_all_countries_were_placed_before_the_page_says_all()
    {
        var page = new Rendered("XAB,2017,1,single,tip-2017", "XAB,2018,1,single,tip-2018", "XAC,2017,1,single,tip-2017", "XAC,2018,1,single,tip-2018").Markdown;

        Assert.Contains("All three countries and areas of this edition were also placed in the 2017 edition, two of them on the same tier.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void All_tiers_together_are_compared_too()
    {
        var page = new Rendered("XAB,2018,1,single,tip-2018").Markdown;

        Assert.Contains("| All | 2 | 1 | +1 |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Placements_that_were_reckoned_and_areas_that_are_no_country_have_their_marks()
    {
        var page = new Rendered("XAB,2018,3,reckoned,tip-2018,,The 2019 edition says so.", "XAC,2018,3,single,tip-2018,yes,");

        Assert.Contains(": [Land B](XAB/report.md)†, [Land C](XAC/report.md)‡.", page.Markdown, StringComparison.Ordinal);
        Assert.Contains("Of these placements, one was not read in the edition but reckoned from other sources; it has the mark †,", page.Markdown, StringComparison.Ordinal);
        Assert.Contains("One area has the mark ‡: the edition does not regard it as a “country” within the meaning of the Act ([Land C](XAC/report.md)).", page.Markdown, StringComparison.Ordinal);
        Assert.Contains("Land B</a><abbr title=\"Reckoned and not read in the edition\">†</abbr>", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_with_placements_that_were_reckoned_says_how_many() =>
        Assert.Contains(
            "\nOf the placements compared, one was not read in its edition but reckoned from other sources.[^tip-2017][^note-XAB.tier.2017]\n",
            new Rendered("XAB,2017,3,reckoned,tip-2017,,The 2018 edition says so.", "XAB,2018,3,single,tip-2018").Markdown, StringComparison.Ordinal);

    [Fact]
    public void Without_such_placements_there_are_no_marks() => Assert.DoesNotContain("†", new Rendered().Markdown + new Rendered().Html, StringComparison.Ordinal);

    [Fact]
    public void The_regions_of_the_year_before_are_shown_as_the_edition_printed_them()
    {
        using var data = Xaa.Data().AddRow("global-law-enforcement.csv", "2017,2018,30,,20,,,,,single,tip-2018")
            .AddRow("regional-law-enforcement.csv", "2017,2018,EAP,10,5,7,single,tip-2018").AddRow("regional-law-enforcement.csv", "2016,2018,AF,1,1,1,single,tip-2018");
        var page = Rendered.Render(data)["index.md"];

        Assert.Contains("| Region in 2017 | Prosecutions | Convictions | Victims identified |\n|:--|--:|--:|--:|\n| East Asia and the Pacific | 10 | 5 | 7 |\n\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_earlier_edition_the_page_says_that_nothing_can_be_compared()
    {
        using var data = Xaa.Data();

        Assert.Contains("No earlier edition is in the data, so nothing is compared.", Rendered.Render(data, 2017)["index.md"], StringComparison.Ordinal);
    }

    internal sealed class Rendered
    {
        public Rendered(params string[] placements)
        {
            using var data = Xaa.Data()
                .Replace("sources.csv", "2017,2017-06-30,,", "2017,2017-06-30,2017-03-31,").Replace("sources.csv", "2018,2018-06-30,,", "2018,2018-06-30,2018-03-31,")
                .AddRow("global-law-enforcement.csv", "2015,2017,100,10,50,5,1000,,3,agreed,tip-2017")
                .AddRow("global-law-enforcement.csv", "2015,2018,110,10,50,5,1000,,3,agreed,tip-2018")
                .AddRow("global-law-enforcement.csv", "2016,2017,14897,,9071,,,,,doubtful,tip-2017");
            foreach (var placement in placements)
            {
                data.AddRow("tiers.csv", placement);
            }

            foreach (var code in placements.Select(p => p[..3]).Distinct())
            {
                data.AddRow("countries.csv", $"{code},,,Land {code[2]},Land {code[2]},,,,EUR,");
            }

            var files = Render(data);
            (Markdown, Html, Map) = (files["index.md"], files["index.html"], files["map.json"]);
        }

        public static Dictionary<string, string> Render(DataFolder data, int edition = 2018)
        {
            var problems = new ProblemList();
            var files = Xaa.Flow(data, edition).Index(problems).Files
                .ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Bytes));
            Assert.Empty(problems.ToSorted());
            return files;
        }

        public string Markdown { get; }

        public string Html { get; }

        public string Map { get; }
    }
}
