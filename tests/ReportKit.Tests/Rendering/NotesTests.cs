namespace ReportKit.Tests.Rendering;

public sealed class NotesTests
{
    [Fact]
    public void Sentences_in_a_row_on_one_source_share_one_mark_behind_the_last() =>
        Assert.Contains("The law punishes all forms of trafficking.\nCourts convicted 12 traffickers in 2017.[^tip-2018]\n", Xaa.Page.Markdown, StringComparison.Ordinal);

    [Fact]
    public void A_sentence_on_another_source_ends_the_row()
    {
        using var data = Xaa.Data().Replace(DataFolder.Narrative, "text: \"The law punishes all forms of trafficking.\"", "text: \"The law punishes all forms of trafficking.\"\n    source: tip-2017");

        Assert.Contains("The law punishes all forms of trafficking.[^tip-2017]\nCourts convicted 12 traffickers in 2017.[^tip-2018]\n", Xaa.Render(data).Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_paragraph_has_its_own_mark()
    {
        using var data = Xaa.Data().Replace(DataFolder.Narrative, "      - convictions:", "    -\n      - convictions:");

        Assert.Contains("forms of trafficking.[^tip-2018]\n\nCourts convicted 12 traffickers in 2017.[^tip-2018]\n", Xaa.Render(data).Markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Editions_of_one_publication_share_a_note()
    {
        using var data = Xaa.Data().Replace("tiers.csv", "2018,2WL,single", "2018,2,single");
        var markdown = Xaa.Render(data).Markdown;

        Assert.Contains("It remained on Tier 2 for the second consecutive year.[^tip-2017-to-2018]\n", markdown, StringComparison.Ordinal);
        Assert.Contains("[^tip-2017-to-2018]: Department of Examples, *Trafficking in Persons Report*, 2017 and 2018.\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_on_other_editions_between_the_same_years_are_other_notes()
    {
        using var data = Xaa.Data()
            .AddRow("editions.csv", "2015,2014-04-01,2015-03-31,,R2008,tier-first,meet").AddRow("editions.csv", "2016,2015-04-01,2016-03-31,,R2008,tier-first,meet")
            .AddRow("sources.csv", "tip-2015,A,Department of Examples,Trafficking in Persons Report,2015,,,Public domain,,")
            .AddRow("sources.csv", "tip-2016,A,Department of Examples,Trafficking in Persons Report,2016,,,Public domain,,")
            .Replace("tiers.csv", "2018,2WL,single", "2018,2,single").AddRow("tiers.csv", "XAA,2015,2,single,tip-2015").AddRow("tiers.csv", "XAA,2016,2,single,tip-2016")
            .Replace(DataFolder.Narrative, "source: tip-2017", "source: tip-2015")
            .Replace(DataFolder.Narrative, "- PROF-03", "- both: \"{PROF-01:People} and {PROF-03:fishermen} may be exploited.\"");
        var markdown = Xaa.Render(data).Markdown;

        Assert.Contains("for the fourth consecutive year.[^tip-2015-to-2018]\n", markdown, StringComparison.Ordinal);
        Assert.Contains("People and fishermen may be exploited.[^tip-2015-to-2018-2]", markdown, StringComparison.Ordinal);
        Assert.Contains("\n[^tip-2015-to-2018]: Department of Examples, *Trafficking in Persons Report*, 2015–2018.\n", markdown, StringComparison.Ordinal);
        Assert.Contains("\n[^tip-2015-to-2018-2]: Department of Examples, *Trafficking in Persons Report*, 2015 and 2018.\n", markdown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fact_s_remark_is_a_note_at_its_sentence() =>
        Assert.Contains("Some women are misled about their work.[^tip-2018][^note-XAA-2018-PROF-02]\n", Xaa.Page.Markdown, StringComparison.Ordinal);

    [Fact]
    public void A_placement_that_was_reckoned_says_so_at_each_sentence_that_rests_on_it()
    {
        using var data = Xaa.Data().Replace("tiers.csv", "XAA,2017,2,agreed,tip-2017,,", "XAA,2017,2,reckoned,tip-2017,,The 2018 edition says that the country was on it.");
        var page = Xaa.Render(data);

        Assert.Contains("where the 2017 edition had placed it.[^tip-2017][^note-XAA.tier.2017]\n", page.Markdown, StringComparison.Ordinal);
        Assert.Contains(
            "\n[^note-XAA.tier.2017]: The placement in the 2017 edition was reckoned and not read in that edition. The 2018 edition says that the country was on it.\n",
            page.Markdown, StringComparison.Ordinal);
        Assert.Equal("The placement in the 2017 edition was not read in that edition but reckoned from other sources, which the notes name.", page["history-reckoned"]);
        Assert.Contains("Placement in the 2017 edition: Tier 2 (reckoned)", page.FactsHtml, StringComparison.Ordinal);
        Assert.Contains("\"agreement\": \"reckoned\"", page.Facts, StringComparison.Ordinal);
        Assert.Equal("Reckoned and not read in the edition: 2017.", page["figure-tier-history-xaa-reckoned"]);
    }

    [Fact]
    public void Where_every_placement_was_read_the_page_has_no_word_of_it() =>
        Assert.DoesNotContain("reckoned", Xaa.Page.Markdown, StringComparison.OrdinalIgnoreCase);

    [Fact]
    public void An_area_that_the_edition_marks_is_called_no_country_in_the_sense_of_the_Act()
    {
        using var data = Xaa.Data().Replace("tiers.csv", "2018,2WL,single,tip-2018,,", "2018,2WL,single,tip-2018,yes,");

        Assert.Equal("Exampleland is not a “country” within the meaning of the Act; the 2018 edition marks its ranking on the Tier 2 Watch List accordingly.", Xaa.Render(data)["tier-area"]);
    }

    [Fact]
    public void Facts_with_the_same_remark_share_its_note()
    {
        Assert.Contains("Fishermen may face forced labour.[^tip-2017][^note-XAA-2018-PROF-02]\n", Xaa.Page.Markdown, StringComparison.Ordinal);
        Assert.Single(Xaa.Page.Markdown.Split('\n'), l => l.EndsWith(": An earlier draft said this of all women.", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_mark_has_its_note_and_every_note_its_mark_in_the_order_of_the_marks()
    {
        var marks = Regex.Matches(Xaa.Page.Markdown, @"\[\^([^\]]+)\](?!:)").Select(m => m.Groups[1].Value).Distinct();
        var notes = Regex.Matches(Xaa.Page.Markdown, @"(?m)^\[\^([^\]]+)\]:").Select(m => m.Groups[1].Value);

        Assert.Equal(marks, notes);
    }

    [Fact]
    public void The_note_of_a_source_has_its_remark()
    {
        using var data = Xaa.Data().Replace("sources.csv", "2018,2018-06-30,,Public domain,,", "2018,2018-06-30,,Public domain,,As found in 2026.");

        Assert.Contains("*Trafficking in Persons Report*, 2018. As found in 2026.\n", Xaa.Render(data).Markdown, StringComparison.Ordinal);
    }
}
