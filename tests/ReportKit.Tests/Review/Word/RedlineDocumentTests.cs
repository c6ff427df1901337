using DocumentFormat.OpenXml.Wordprocessing;
using ReportKit.Review;

namespace ReportKit.Tests.Review.Word;

public sealed class RedlineDocumentTests
{
    [Fact]
    public void A_changed_word_is_marked_alone() => AssertShown(
        ["The police opened [-12-]{+14+} investigations. They closed one."],
        "The police opened 12 investigations.\nThey closed one.\n",
        "The police opened 14 investigations.\nThey closed one.\n");

    [Fact]
    public void A_sentence_gone_goes_as_a_whole_and_takes_no_word_of_its_neighbour() => AssertShown(
        ["The police opened 12 cases. [-The courts convicted nobody of the crime. -]Shelters took in {+all +}victims of the crime."],
        "The police opened 12 cases.\nThe courts convicted nobody of the crime.\nShelters took in victims of the crime.\n",
        "The police opened 12 cases.\nShelters took in all victims of the crime.\n");

    [Fact]
    public void A_paragraph_without_a_likeness_is_removed_and_another_added() => AssertShown(
        ["One stays.", "-[-All of this is gone.-]", "+{+Another paragraph takes its place.+}", "One stays too."],
        "One stays.\n\nAll of this is gone.\n\nOne stays too.\n",
        "One stays.\n\nAnother paragraph takes its place.\n\nOne stays too.\n");

    [Fact]
    public void A_name_from_right_to_left_keeps_its_direction_whether_it_is_kept_or_changed()
    {
        using var document = RedlineCase.Of("The law قانون رقم 5 of the police and the courts applies.\n", "The law קובץ חוק of the police and the courts applies, قانون too.\n");

        var runs = document.Valid().Body.Descendants<Run>().Where(r => r.RunProperties?.RightToLeftText is not null).Select(r => r.InnerText);
        Assert.Equal(["قانون رقم 5", "קובץ חוק", "قانون"], runs);
    }

    [Fact]
    public void A_heading_does_not_become_a_paragraph() => AssertShown(
        ["-[-Prosecution of traffickers-]", "+{+Prosecution of traffickers+}"],
        "## Prosecution of traffickers\n",
        "Prosecution of traffickers\n");

    [Fact]
    public void A_row_is_known_by_its_first_cell() => AssertShown(
        ["Year", "Finding", "-[-2016-]", "-[-None-]", "2017", "[-Nothing was done to inform.-]{+A campaign reached every school.+}", "+{+2018+}", "+{+Not met+}", ""],
        "| Year | Finding |\n|:--|:--|\n| 2016 | None |\n| 2017 | Nothing was done to inform. |\n",
        "| Year | Finding |\n|:--|:--|\n| 2017 | A campaign reached every school. |\n| 2018 | Not met |\n");

    [Fact]
    public void A_row_that_is_counted_anew_is_the_same_row() => AssertShown(
        ["Indicator", "Finding", "+{+Indicator 9: Partnerships+}", "+{+Not met+}", "Indicator [-9-]{+10+}: Monitoring of own efforts", "[-Not known-]{+Met+}", ""],
        "| Indicator | Finding |\n|:--|:--|\n| Indicator 9: Monitoring of own efforts | Not known |\n",
        "| Indicator | Finding |\n|:--|:--|\n| Indicator 9: Partnerships | Not met |\n| Indicator 10: Monitoring of own efforts | Met |\n");

    [Fact]
    public void The_note_of_the_next_fact_is_another_note() => AssertShown(
        ["Text.[-note-1-]{+note-2+}", "-[-note-1-][- Old words here.-]", "+{+note-2+}{+ Whatever comes now.+}"],
        "Text.[^note-1]\n\n[^note-1]: Old words here.\n",
        "Text.[^note-2]\n\n[^note-2]: Whatever comes now.\n");

    [Fact]
    public void A_mark_changes_as_a_whole_and_its_note_stands_behind_the_text() => AssertShown(
        ["It stayed on Tier 3.[-tip-2017-]{+tip-2018+}", "Notes", "-[-tip-2017-][- US Department of State, -][-Report-][-, 2017.-]", "+{+tip-2018+}{+ An altogether other source.+}"],
        "It stayed on Tier 3.[^tip-2017]\n\n## Notes\n\n[^tip-2017]: US Department of State, *Report*, 2017.\n",
        "It stayed on Tier 3.[^tip-2018]\n\n## Notes\n\n[^tip-2018]: An altogether other source.\n");

    [Fact]
    public void A_note_keeps_its_paragraph_by_its_label() => AssertShown(
        ["Text.a", "a [-Old words here.-]{+Whatever comes now.+}"],
        "Text.[^a]\n\n[^a]: Old words here.\n",
        "Text.[^a]\n\n[^a]: Whatever comes now.\n");

    [Fact]
    public void A_look_is_part_of_what_is_said() => AssertShown(
        ["An [-old-]{+old+} word."],
        "An old word.\n",
        "An *old* word.\n");

    [Fact]
    public void Where_a_link_leads_is_part_of_what_is_said()
    {
        using var redline = RedlineCase.Of("See [here](https://example.org/a).\n", "See [here](https://example.org/b).\n");

        Assert.Equal("See [-here-]{+here+}.", redline.Valid().Shown.ElementAt(3));
        Assert.Equal(2, redline.Body.Descendants<Hyperlink>().Select(h => h.Id?.Value).Distinct().Count());
    }

    [Fact]
    public void A_pair_of_surrogates_is_never_torn() => AssertShown(["A [-😀-]{+😁+} face."], "A 😀 face.\n", "A 😁 face.\n");

    [Fact]
    public void A_figure_is_its_title_its_caption_and_its_table() => AssertShown(
        ["Prosecutions in Exampleland", "Cases rose to [-12-]{+14+}.", "Year", "Cases", "2017", "[-12-]{+14+}", ""],
        "![Prosecutions in Exampleland](prosecutions-xaa.svg)\nCases rose to 12.\n\n| Year | Cases |\n|:--|--:|\n| 2017 | 12 |\n",
        "![Prosecutions in Exampleland](prosecutions-xaa.svg)\nCases rose to 14.\n\n| Year | Cases |\n|:--|--:|\n| 2017 | 14 |\n");

    [Fact]
    public void A_removed_item_counts_in_the_list_that_is_left()
    {
        using var redline = RedlineCase.Of("1. One stays here.\n2. Two goes away.\n3. Three is kept.\n", "1. One stays here.\n2. Three is kept.\n");

        Assert.Single(redline.Valid().Body.Descendants<NumberingId>().Select(n => n.Val!.Value).Distinct());
    }

    [Fact]
    public void Tables_never_touch()
    {
        using var redline = RedlineCase.Of("| A | B |\n|:--|:--|\n| 1 | 2 |\n", "| A | B | C |\n|:--|:--|:--|\n| 1 | 2 | 3 |\n");

        Assert.All(redline.Valid().Body.Elements<Table>(), t => Assert.IsType<Paragraph>(t.NextSibling()));
        Assert.Equal(2, redline.Body.Elements<Table>().Count());
    }

    [Fact]
    public void Every_change_bears_the_kit_s_name_and_the_given_day()
    {
        using var redline = RedlineCase.Of("Old.\n\n| A |\n|:--|\n| 1 |\n", "New text.\n\n| A |\n|:--|\n| 1 |\n| 2 |\n");

        Assert.Equal(7, redline.Valid().Changes.Count());
        Assert.All(redline.Changes, c => Assert.Equal(["ReportKit", "2018-06-28T00:00:00Z"], [c.GetAttribute("author", c.NamespaceUri).Value!, c.GetAttribute("date", c.NamespaceUri).Value!]));
        Assert.Equal(Enumerable.Range(1, 7), redline.Changes.Select(c => int.Parse(c.GetAttribute("id", c.NamespaceUri).Value!, CultureInfo.InvariantCulture)).Order());
    }

    [Fact]
    public void Nothing_is_formatted_beside_the_styles()
    {
        using var redline = RedlineCase.Of("# A\n\nText *b*.[^1]\n\n- d\n\n[^1]: Note.\n", "# A\n\nText *c*.\n\n- d e\n\n| f |\n|:--|\n| g |\n");

        Assert.All(redline.Body.Descendants<RunProperties>(), p => Assert.All(p.ChildElements, e => Assert.IsType<RunStyle>(e)));
        Assert.All(redline.Body.Descendants<ParagraphProperties>(), p => Assert.All(p.ChildElements, e => Assert.True(e is ParagraphStyleId or ParagraphMarkRunProperties)));
        Assert.All(redline.Body.Descendants<ParagraphMarkRunProperties>(), p => Assert.All(p.ChildElements, e => Assert.True(e is Inserted or Deleted)));
    }

    [Fact]
    public void Each_country_has_a_line_that_says_what_became_of_it()
    {
        using var redline = RedlineCase.Of(
            new RedlinePart("Asland", "# Asland\n", "# Asland\n"), new RedlinePart("Besland", null, "# Besland\n"), new RedlinePart("Cesland", "# Cesland\n", null), new RedlinePart("Desland", "A b c.\n", "A b d.\n"));

        Assert.Equal(
            ["Asland: no changes.", "Asland", "Besland: not in edition 2017.", "+{+Besland+}", "Cesland: not in edition 2018.", "-[-Cesland-]", "Desland: edition 2017 to edition 2018.", "A b [-c-]{+d+}.", ""],
            redline.Valid().Shown.Skip(2));
    }

    [Fact]
    public void Two_hundred_rows_keep_their_places()
    {
        var rows = Enumerable.Range(1, 200).Select(i => $"| Country {i} | {i * 7} |\n").ToList();
        var head = "| Country | Cases |\n|:--|--:|\n";
        using var redline = RedlineCase.Of(head + string.Concat(rows), head + string.Concat(rows.Where((_, i) => i % 20 != 3)) + "| Country 201 | 1 |\n");

        Assert.Equal((10, 1), (redline.Valid().Body.Descendants<TableRowProperties>().Count(p => p.GetFirstChild<Deleted>() is not null), redline.Body.Descendants<TableRowProperties>().Count(p => p.GetFirstChild<Inserted>() is not null)));
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("", "")]
    [InlineData("[^1]: A note that nobody mentions.\n", "---\n")]
    [InlineData("- \n- \n", "|\n|--|\n")]
    [InlineData("![]()", "[]()")]
    [InlineData("bell\u0007 none\uffff", "bell\u001b none\ufffe more")]
    [InlineData("half\ud800 of a pair", "half of a pair\udc00")]
    public void Next_to_nothing_is_a_document(string? before, string? after)
    {
        using var redline = RedlineCase.Of(before, after);

        Assert.Equal(redline.Valid().Accepted.Take(3), redline.Rejected.Take(3));
    }

    private static void AssertShown(IEnumerable<string> expected, string before, string after)
    {
        using var redline = RedlineCase.Of(before, after);
        Assert.Equal([.. expected, ""], redline.Valid().Shown.Skip(3));
    }
}
