using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportKit.Tests.Rendering.Word;

public sealed class WordWriterTests
{
    [Fact]
    public void Headings_lists_and_text_have_styles_of_their_names()
    {
        using var document = WordCase.Of(
            """
            # Exampleland

            Edition 2018.

            ## Prosecution

            First sentence.
            Second sentence.

            - one
            - two
              - deeper

            ### Courts

            > Quoted.

            1. First
            2. Second

               More of it.
            """);

        Assert.Equal(
        [
            "Title: Exampleland", "Subtitle: Edition 2018.", "Heading1: Prosecution", "BodyText: First sentence. Second sentence.",
            "ListBullet: one", "ListBullet: two", "ListBullet2: deeper", "Heading2: Courts", "Quote: Quoted.",
            "ListNumber: First", "ListNumber: Second", "ListContinue: More of it.",
        ], document.Valid().Lines);
    }

    [Fact]
    public void Emphasis_is_a_style()
    {
        using var document = WordCase.Of("plain *slanted* **heavy** ***both*** `code`");

        Assert.Equal(
            ["plain ", "Emphasis:slanted", " ", "Strong:heavy", " ", "IntenseEmphasis:both", " ", "VerbatimChar:code"],
            document.Valid().Body.Descendants<Run>().Select(r => r.RunProperties is { } p ? $"{p.RunStyle!.Val}:{r.InnerText}" : r.InnerText));
    }

    [Fact]
    public void Nothing_is_formatted_beside_the_styles()
    {
        using var document = WordCase.Of("# A\n\nText *b* [c](https://example.org).[^1]\n\n- d\n\n| e | f |\n|:--|--:|\n| g | 1 |\n\n[^1]: Note.\n");

        Assert.All(document.Body.Descendants<RunProperties>(), p => Assert.All(p.ChildElements, e => Assert.IsType<RunStyle>(e)));
        Assert.All(document.Body.Descendants<ParagraphProperties>(), p => Assert.All(p.ChildElements, e => Assert.IsType<ParagraphStyleId>(e)));
    }

    [Fact]
    public void Every_style_that_is_used_is_there()
    {
        using var document = WordCase.Of("# A\n\n## B\n\n> c\n\n    code\n\n- d\n\n1. e\n\n| f | g | h |\n|:--|--:|:-:|\n| 1 | 2 | 3 |\n| 4 | 5 | 6 |\n\ni *j* **k** `l` [m](https://example.org)[^1]\n\n[^1]: n\n");

        var known = document.Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(s => s.StyleId!.Value).ToHashSet();
        Assert.All(document.Body.Descendants<ParagraphStyleId>(), s => Assert.Contains(s.Val!.Value, known));
        Assert.All(document.Body.Descendants<RunStyle>(), s => Assert.Contains(s.Val!.Value, known));
        Assert.All(document.Body.Descendants<TableStyle>(), s => Assert.Contains(s.Val!.Value, known));
    }

    [Fact]
    public void Each_ordered_list_counts_anew()
    {
        using var document = WordCase.Of("1. a\n2. b\n\nText.\n\n7. c\n");

        var lists = document.Valid().Body.Descendants<NumberingId>().Select(n => n.Val!.Value).ToList();
        Assert.Equal([3, 3, 4], lists);
        var starts = document.Main.NumberingDefinitionsPart!.Numbering!.Elements<NumberingInstance>().Where(n => n.NumberID! > 2).Select(n => n.GetFirstChild<LevelOverride>()!.StartOverrideNumberingValue!.Val!.Value);
        Assert.Equal([1, 7], starts);
    }

    [Fact]
    public void Only_addresses_of_the_web_and_of_mail_become_links()
    {
        using var document = WordCase.Of("[a](https://example.org/x?y=1&z=ü) [b](mailto:a@example.org) [c](javascript:alert(1)) [d](XAB/report.md) [e](file:///etc/passwd) [f](data:text/html,x) <https://example.com>");

        Assert.Equal(["a", "b", "https://example.com"], document.Valid().Body.Descendants<Hyperlink>().Select(h => h.InnerText));
        Assert.Equal(
            ["https://example.org/x?y=1&z=%C3%BC", "mailto:a@example.org", "https://example.com/"],
            document.Main.HyperlinkRelationships.Select(r => r.Uri.OriginalString));
        Assert.Equal("a b c d e f https://example.com", Assert.Single(document.Texts));
    }

    [Fact]
    public void A_link_within_the_page_leads_to_its_heading()
    {
        using var document = WordCase.Of("[Down](#sources-and-more) and [nowhere](#lost).\n\n## Sources and more\n\nText.\n");

        var link = Assert.Single(document.Valid().Body.Descendants<Hyperlink>());
        var bookmark = Assert.Single(document.Body.Descendants<BookmarkStart>());
        Assert.Equal(link.Anchor!.Value, bookmark.Name!.Value);
        Assert.Equal("Sources and more", bookmark.Parent!.InnerText);
    }

    [Fact]
    public void The_file_says_its_title_subject_and_language_and_no_time_or_person()
    {
        using var document = WordCase.Of("Text.", WordCase.Page with { Title = "A & <B>", Language = "fr-FR" });

        using var reader = new StreamReader(document.Valid().Main.OpenXmlPackage.GetPartsOfType<CoreFilePropertiesPart>().Single().GetStream());
        Assert.EndsWith("><dc:title>A &amp; &lt;B&gt;</dc:title><dc:subject>Edition 2018</dc:subject><dc:language>fr-FR</dc:language></cp:coreProperties>", reader.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal("fr-FR", document.Main.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val!.Value);
    }

    [Fact]
    public void Every_page_but_the_first_is_headed_by_the_title_and_all_are_numbered()
    {
        using var document = WordCase.Of("Text.");

        Assert.Equal("ExamplelandEdition 2018", Assert.Single(document.Main.HeaderParts).Header!.InnerText);
        Assert.Equal(["PAGE", "NUMPAGES"], Assert.Single(document.Main.FooterParts).Footer!.Descendants<SimpleField>().Select(f => f.Instruction!.Value));
        var section = document.Body.GetFirstChild<SectionProperties>()!;
        Assert.NotNull(section.GetFirstChild<TitlePage>());
        Assert.Equal([HeaderFooterValues.Default], section.Elements<HeaderReference>().Select(h => h.Type!.Value));
        Assert.Equal([HeaderFooterValues.Default, HeaderFooterValues.First], section.Elements<FooterReference>().Select(h => h.Type!.Value));
    }

    [Fact]
    public void Word_opens_it_in_its_own_mode_and_asks_nothing()
    {
        using var document = WordCase.Of("Text.[^1]\n\n[^1]: Note.\n");

        var settings = document.Main.DocumentSettingsPart!.Settings!;
        Assert.Equal("15", settings.Descendants<CompatibilitySetting>().Single(s => s.Name! == CompatSettingNameValues.CompatibilityMode).Val!.Value);
        Assert.Null(settings.GetFirstChild<UpdateFieldsOnOpen>());
        Assert.Equal([-1, 0], settings.Descendants<FootnoteSpecialReference>().Select(f => (int)f.Id!.Value));
    }
}
