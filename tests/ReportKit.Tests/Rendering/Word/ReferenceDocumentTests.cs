using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportKit.Diagnostics;
using ReportKit.Rendering;

namespace ReportKit.Tests.Rendering.Word;

public sealed class ReferenceDocumentTests
{
    private const string Everything = "# A\n\n## B\n\nText[^1] *e*.\n\n- c\n\n1. d\n\n| f | g |\n|:--|--:|\n| h | 1 |\n\n[^1]: Note.\n";

    [Fact]
    public void Styles_are_found_by_name_whatever_their_ids()
    {
        using var document = With(House(), "## B\n\nText.\n");

        Assert.Equal(["berschrift1: B", "BodyText: Text."], document.Valid().Lines);
        Assert.Equal("C00000", document.Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(s => s.StyleId! == "berschrift1").StyleRunProperties!.Color!.Val!.Value);
    }

    [Fact]
    public void Styles_that_it_hasn_t_are_added_and_named()
    {
        var read = ReferenceDocument.Read(House(), "house.docx");

        var warning = Assert.Single(read.Problems);
        Assert.Equal((Severity.Warning, ProblemCodes.MissingStyle), (warning.Severity, warning.Code));
        Assert.Contains("'heading 2'", warning.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("'heading 1'", warning.Message, StringComparison.Ordinal);
        using var document = WordCase.Of(Everything, WordCase.Page with { Reference = read.Value });
        var known = document.Valid().Main.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(s => s.StyleId!.Value!);
        Assert.All(document.Body.Descendants<ParagraphStyleId>(), s => Assert.Contains(s.Val!.Value!, known.Keys));
        Assert.Equal("Standard", known["BodyText"].BasedOn!.Val!.Value);
        Assert.Single(known.Values, s => s.Default?.Value == true && s.Type! == StyleValues.Paragraph);
    }

    [Fact]
    public void An_added_style_takes_no_id_that_another_one_has()
    {
        using var document = With(House(styles => styles.Append(new Style(new StyleName { Val = "Something else" }) { Type = StyleValues.Paragraph, StyleId = "BodyText", CustomStyle = true })), "Text.\n");

        Assert.Equal(["BodyText1: Text."], document.Valid().Lines);
    }

    [Fact]
    public void Page_margins_headers_and_pictures_are_the_house_s()
    {
        using var document = With(House(), Everything);

        var section = document.Valid().Body.GetFirstChild<SectionProperties>()!;
        Assert.Equal(12240u, section.GetFirstChild<PageSize>()!.Width!.Value);
        var header = (HeaderPart)document.Main.GetPartById(Assert.Single(section.Elements<HeaderReference>()).Id!);
        Assert.Equal("Ministry of Examples", header.Header!.InnerText);
        Assert.Equal([1, 2, 3], new BinaryReader(Assert.Single(header.ImageParts).GetStream()).ReadBytes(10));
        Assert.Empty(document.Main.FooterParts);
    }

    [Fact]
    public void Tables_fit_the_house_s_page()
    {
        using var document = With(House(), $"| A | B |\n|:--|:--|\n| {string.Join(' ', Enumerable.Repeat("word", 400))} | b |\n");

        Assert.InRange(int.Parse(document.Body.Descendants<TableWidth>().Single().Width!.Value!, null), 4300, 4320);
    }

    [Fact]
    public void Its_lists_are_kept_and_the_kit_s_stand_behind_them()
    {
        using var document = With(House(), Everything);

        var lists = document.Valid().Main.NumberingDefinitionsPart!.Numbering!;
        Assert.Equal([7, 8, 9], lists.Elements<AbstractNum>().Select(a => a.AbstractNumberId!.Value));
        Assert.Equal([5, 6, 7, 8], lists.Elements<NumberingInstance>().Select(n => n.NumberID!.Value));
        Assert.Equal([8], document.Body.Descendants<NumberingId>().Select(n => n.Val!.Value));
        var bullet = document.Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(s => s.StyleName!.Val! == "List Bullet");
        Assert.Equal(6, bullet.StyleParagraphProperties!.NumberingProperties!.NumberingId!.Val!.Value);
    }

    [Fact]
    public void Its_captions_stay_with_their_charts()
    {
        using var document = With(House(styles => styles.Append(new Style(new StyleName { Val = "caption" }) { Type = StyleValues.Paragraph, StyleId = "Beschriftung" })), "Text.\n");

        Assert.NotNull(document.Valid().Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(s => s.StyleId! == "Beschriftung").StyleParagraphProperties!.KeepNext);
    }

    [Fact]
    public void The_language_stays_the_report_s()
    {
        using var document = With(House(), "Text.\n");

        Assert.Equal("en-GB", document.Main.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val!.Value);
    }

    [Fact]
    public void An_empty_document_is_a_house_style_too()
    {
        using var document = With(Make(_ => { }), Everything);

        Assert.Equal("Title: A", document.Valid().Lines.First());
    }

    [Fact]
    public void A_report_is_a_house_s_document_as_well()
    {
        using var first = WordCase.Of(Everything);

        var read = ReferenceDocument.Read(first.Bytes, "report.docx");

        Assert.Empty(read.Problems);
        using var second = WordCase.Of(Everything, WordCase.Page with { Reference = read.Value });
        Assert.Equal(first.Lines, second.Valid().Lines);
        Assert.Equal("ExamplelandEdition 2018", Assert.Single(second.Main.HeaderParts).Header!.InnerText);
    }

    [Theory]
    [InlineData(WordprocessingDocumentType.Template, null)]
    [InlineData(WordprocessingDocumentType.MacroEnabledDocument, "macros")]
    [InlineData(WordprocessingDocumentType.MacroEnabledTemplate, "macros")]
    public void A_template_is_welcome_and_macros_aren_t(WordprocessingDocumentType type, string? refused)
    {
        var read = ReferenceDocument.Read(Make(_ => { }, type), "house");

        Assert.Equal(refused is null, read.HasValue);
        Assert.Equal(refused is null, read.Problems.All(p => p.Severity == Severity.Warning));
        Assert.Contains(refused ?? "", read.Problems[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Other_files_are_refused_and_said_to_be_what_they_are()
    {
        using var document = WordCase.Of("A.", Charts.MadeChart.Convictions("2015=1"));

        Assert.Contains("isn't a Word document", Refusal("Not a zip file"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("isn't a Word document", Refusal([]), StringComparison.Ordinal);
        Assert.Contains("isn't a Word document", Refusal(WordChartWorkbook.Write(WordChartData.Of(Charts.MadeChart.Convictions("2015=1"))!)), StringComparison.Ordinal);
        Assert.Contains("is damaged or cut short", Refusal(document.Bytes[..(document.Bytes.Length / 2)]), StringComparison.Ordinal);
        Assert.Contains("Word 97", Refusal([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_a_problem_and_no_crash() =>
        Assert.Equal(ProblemCodes.MissingFile, Assert.Single(ReferenceDocument.Read("/nowhere/house.docx", "house.docx").Problems).Code);

    private static string Refusal(byte[] bytes)
    {
        var read = ReferenceDocument.Read(bytes, "house.docx");
        Assert.False(read.HasValue);
        var problem = Assert.Single(read.Problems);
        Assert.Equal((Severity.Error, ProblemCodes.BadReferenceDocument), (problem.Severity, problem.Code));
        return problem.Message;
    }

    private static WordCase With(byte[] house, string markdown) =>
        WordCase.Of(markdown, WordCase.Page with { Reference = ReferenceDocument.Read(house, "house.docx").Value });

    // As a ministry's template in German Word: other ids, a header with a picture, a narrow text on an American page.
    private static byte[] House(Action<Styles>? change = null) => Make(main =>
    {
        main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
            new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(new Languages { Val = "de-DE" }))),
            new Style(new StyleName { Val = "Normal" }) { Type = StyleValues.Paragraph, StyleId = "Standard", Default = true },
            new Style(new StyleName { Val = "heading 1" }, new BasedOn { Val = "Standard" }, new StyleRunProperties(new Color { Val = "C00000" })) { Type = StyleValues.Paragraph, StyleId = "berschrift1" });
        change?.Invoke(main.StyleDefinitionsPart!.Styles!);
        main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering(
            new AbstractNum(new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = NumberFormatValues.Decimal }) { LevelIndex = 0 }) { AbstractNumberId = 7 },
            new NumberingInstance(new AbstractNumId { Val = 7 }) { NumberID = 5 });
        var header = main.AddNewPart<HeaderPart>("rId77");
        header.Header = new Header(new Paragraph(new Run(new Text("Ministry of Examples"))));
        header.AddImagePart(ImagePartType.Png, "rId1").FeedData(new MemoryStream([1, 2, 3]));
        main.Document!.Body!.Append(new SectionProperties(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = "rId77" },
            new PageSize { Width = 12240, Height = 15840 },
            new PageMargin { Left = 3960, Right = 3960, Top = 1440, Bottom = 1440, Header = 720, Footer = 720, Gutter = 0 }));
    });

    private static byte[] Make(Action<MainDocumentPart> fill, WordprocessingDocumentType type = WordprocessingDocumentType.Document)
    {
        var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, type))
        {
            document.AddMainDocumentPart().Document = new Document(new Body(new Paragraph(new Run(new Text("Text of the house.")))));
            fill(document.MainDocumentPart!);
        }

        return file.ToArray();
    }
}
