using CsCheck;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportKit.Diagnostics;
using ReportKit.Rendering;

namespace ReportKit.Tests.Rendering.Word;

/// <summary>A house's document that isn't whole: what can be taken is taken, one warning names the rest, and nothing crashes.</summary>
public sealed partial class DamagedReferenceTests
{
    private const string Text = "# A\n\n## B\n\nText[^1] *e*.\n\n- c\n\n1. d\n\n| f | g |\n|:--|--:|\n| h | 1 |\n\n[^1]: Note.\n";

    private static readonly byte[] House = HouseDocument.Make();

    public static TheoryData<string> Parts => [.. HouseDocument.PartsOf(House)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Any_part_may_be_missing(string part)
    {
        var read = Taken(HouseDocument.Without(House, part));

        Assert.InRange(read.Count, 0, 2);
        Assert.True(read.Count(p => p.Code == ProblemCodes.DamagedReferenceDocument) <= 1);
    }

    [Theory]
    [MemberData(nameof(Parts))]
    public void Any_part_may_hold_anything(string part)
    {
        foreach (var content in new[]
        {
            "", "<", "<a/>", "<a", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", $"{string.Concat(Enumerable.Repeat("<a>", 20_000))}{string.Concat(Enumerable.Repeat("</a>", 20_000))}",
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>",
        })
        {
            Readable(HouseDocument.With(House, part, Encoding.UTF8.GetBytes(content)));
        }
    }

    [Fact]
    public void Any_relationship_may_lead_nowhere_or_be_gone()
    {
        foreach (var list in HouseDocument.PartsOf(House).Where(p => p.EndsWith(".rels", StringComparison.Ordinal)))
        {
            var xml = HouseDocument.TextOf(House, list);
            foreach (Match relation in Relationship().Matches(xml))
            {
                foreach (var other in new[] { "", Target().Replace(relation.Value, "Target=\"/nowhere.xml\""), Target().Replace(relation.Value, "Target=\"http://[\""), Target().Replace(relation.Value, "Target=\"../../..\"") })
                {
                    Taken(HouseDocument.With(House, list, Encoding.UTF8.GetBytes(xml.Replace(relation.Value, other, StringComparison.Ordinal))));
                }
            }
        }
    }

    [Fact]
    public void Any_value_may_be_what_no_Word_writes() => Gen.Select(Gen.Int[0, 99], Gen.Int[0, 99_999], Gen.OneOf("", "x", "-1", "99999999999999999999", "rId1", "\u202E")).Sample(
        (place, number, value) =>
        {
            string[] parts = [.. HouseDocument.PartsOf(House).Where(p => p.EndsWith("xml", StringComparison.Ordinal))];
            var part = parts[place % parts.Length];
            var xml = HouseDocument.TextOf(House, part);
            var values = Value().Matches(xml);
            if (values.Count > 0)
            {
                var chosen = values[number % values.Count].Groups[1];
                Readable(HouseDocument.With(House, part, Encoding.UTF8.GetBytes(xml[..chosen.Index] + value + xml[(chosen.Index + chosen.Length)..])));
            }
        },
        iter: 400);

    [Fact]
    public void Any_byte_may_differ_and_any_may_be_the_last()
    {
        Gen.Select(Gen.Int[0, House.Length - 1], Gen.Byte).Sample((at, value) => Readable([.. House[..at], value, .. House[(at + 1)..]]), iter: 400);
        Gen.Int[0, House.Length - 1].Sample(length => Refusal(House[..length]), iter: 100);
    }

    [Fact]
    public void A_header_without_its_picture_keeps_its_words()
    {
        var warning = Assert.Single(Taken(HouseDocument.Without(House, "word/media/logo.png"), document =>
        {
            var header = Assert.Single(document.Main.HeaderParts);
            Assert.Equal("Ministry of Examples", header.Header!.InnerText);
            Assert.Empty(header.Header.Descendants<Drawing>());
        }));

        Assert.Equal((Severity.Warning, ProblemCodes.DamagedReferenceDocument), (warning.Severity, warning.Code));
        Assert.StartsWith("Not all of this document can be used: word/media/logo.png is missing; word/header1.xml shows something ('rId1') that is missing.", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_styles_are_taken_from_a_document_whose_text_is_gone() => Taken(HouseDocument.Without(House, "word/document.xml"), document =>
        Assert.Equal("C00000", document.Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Single(s => s.StyleName!.Val! == "heading 1").StyleRunProperties!.Color!.Val!.Value));

    [Fact]
    public void Styles_that_can_t_be_read_are_told_once_and_not_one_by_one()
    {
        var warning = Assert.Single(Taken(HouseDocument.With(House, "word/styles.xml", "<w:styles"u8.ToArray())));

        Assert.Contains("the XML of word/styles.xml can't be read (line 1, column ", warning.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Styles_whose_lists_are_gone_take_no_other_list_for_theirs()
    {
        var styles = HouseDocument.TextOf(House, "word/styles.xml");
        var numbered = FirstHeading().Replace(styles, "$0<w:numPr><w:numId w:val=\"1\"/></w:numPr>", 1);
        Assert.NotEqual(styles, numbered);

        Taken(HouseDocument.With(HouseDocument.Without(House, "word/numbering.xml"), "word/styles.xml", Encoding.UTF8.GetBytes(numbered)), document =>
        {
            var lists = document.Main.StyleDefinitionsPart!.Styles!.Elements<Style>().ToDictionary(s => s.StyleName!.Val!.Value!, s => s.StyleParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value);
            Assert.Equal((null, 1, 2), (lists["heading 1"], lists["List Bullet"], lists["List Number"]));
        });
    }

    [Fact]
    public void What_unpacks_to_more_than_a_document_holds_is_left_out()
    {
        var problems = Taken(HouseDocument.With(House, "word/media/logo.png", new byte[30_000_000]));

        Assert.Contains("word/media/logo.png is larger than a part of a house's document should be", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void How_the_house_s_printer_is_set_up_is_not_copied() => Taken(House, document => Assert.Empty(document.Body.Descendants<PrinterSettingsReference>()));

    [Fact]
    public void A_file_of_another_kind_is_refused_with_what_to_do()
    {
        Assert.Contains("This is an OpenDocument file.", Refusal(HouseDocument.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>"))), StringComparison.Ordinal);
        Assert.Contains("isn't a Word document", Refusal(HouseDocument.Zip(("a.txt", "A"))), StringComparison.Ordinal);
        Assert.Contains("isn't a Word document", Refusal(HouseDocument.Zip()), StringComparison.Ordinal);
        Assert.Contains("damaged or cut short", Refusal(HouseDocument.Zip(("word/media/a.png", "A"))), StringComparison.Ordinal);
        Assert.Contains("'Strict Open XML'", Refusal(HouseDocument.With(House, "word/document.xml", "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"/>"u8.ToArray())), StringComparison.Ordinal);
        Assert.Contains("carries macros", Refusal(HouseDocument.With(House, "word/vbaProject.bin", [1])), StringComparison.Ordinal);
        Assert.Contains("encrypted", Refusal(HouseDocument.Encrypted(House)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_its_place_is_a_problem_and_no_crash() =>
        Assert.Equal(Severity.Error, Assert.Single(ReferenceDocument.Read(AppContext.BaseDirectory, "house").Problems).Severity);

    private static IReadOnlyList<Problem> Taken(byte[] house, Action<WordCase>? look = null)
    {
        var read = ReferenceDocument.Read(house, "house.docx");
        Assert.True(read.HasValue);
        using var document = WordCase.Of(Text, WordCase.Page with { Reference = read.Value }).Valid();
        look?.Invoke(document);
        return read.Problems;
    }

    // Taken or refused; what is taken makes a document.
    private static void Readable(byte[] house)
    {
        var read = ReferenceDocument.Read(house, "house.docx");
        Assert.Equal(read.HasValue ? 0 : 1, read.Problems.Count(p => p.Severity == Severity.Error));
        if (read.HasValue)
        {
            using var document = WordCase.Of(Text, WordCase.Page with { Reference = read.Value });
            Assert.NotEmpty(document.Lines);
        }
    }

    private static string Refusal(byte[] house)
    {
        var read = ReferenceDocument.Read(house, "house.docx");
        Assert.False(read.HasValue);
        return Assert.Single(read.Problems, p => p.Severity == Severity.Error && p.Code == ProblemCodes.BadReferenceDocument).Message;
    }

    [GeneratedRegex("<Relationship [^>]*>")]
    private static partial Regex Relationship();

    [GeneratedRegex("w:styleId=\"Heading1\".*?<w:keepLines ?/>", RegexOptions.Singleline)]
    private static partial Regex FirstHeading();

    [GeneratedRegex("Target=\"[^\"]*\"")]
    private static partial Regex Target();

    [GeneratedRegex(" [\\w:]+=\"([^\"]*)\"")]
    private static partial Regex Value();
}
