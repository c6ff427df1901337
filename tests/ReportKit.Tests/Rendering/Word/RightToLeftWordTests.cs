using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportKit.Tests.Rendering.Word;

/// <summary>Names from right to left in a Word document. The words are everyday ones: "law", "rights".</summary>
public sealed class RightToLeftWordTests
{
    [Fact]
    public void A_name_within_a_sentence_is_a_run_of_its_own_direction()
    {
        using var document = WordCase.Of("## B\n\nThe *قانون رقم 5 لسنة 2010*, Article 3, and the [חוק](https://example.org/).\n");

        var runs = document.Valid().Body.Descendants<Run>().ToList();
        Assert.Equal(["قانون رقم 5 لسنة 2010", "חוק"], runs.Where(IsRightToLeft).Select(r => r.InnerText));
        Assert.Equal("BThe , Article 3, and the .", string.Concat(runs.Where(r => !IsRightToLeft(r)).Select(r => r.InnerText)));
        Assert.Equal("Emphasis", runs.First(IsRightToLeft).RunProperties!.RunStyle!.Val!.Value);
        Assert.Empty(document.Body.Descendants<BiDi>());
    }

    [Fact]
    public void A_paragraph_an_item_a_cell_and_a_note_read_from_right_to_left_where_most_of_them_do()
    {
        using var document = WordCase.Of("## حقوق\n\nقانون[^1] (TIP).\n\n- حقوق\n\n1. قانون\n\n| حقوق | n |\n|:--|--:|\n| قانون | حقوق |\n| a | 1 |\n\n[^1]: حقوق, 2010.\n");

        var lines = document.Valid().Body.Descendants<Paragraph>().Where(p => p.ParagraphProperties?.BiDi is not null).Select(p => p.InnerText);
        Assert.Equal(["حقوق", "قانون (TIP).", "حقوق", "قانون", "حقوق", "قانون"], lines);
        Assert.Single(document.Main.FootnotesPart!.Footnotes!.Descendants<BiDi>());
    }

    [Fact]
    public void A_document_in_one_direction_says_nothing_of_it()
    {
        using var document = WordCase.Of("## B\n\nText 🙂 é 中文.\n");

        Assert.Empty(document.Body.Descendants<RightToLeftText>());
        Assert.Empty(document.Body.Descendants<BiDi>());
    }

    [Fact]
    public void The_kit_s_fonts_have_one_for_such_scripts()
    {
        using var document = WordCase.Of("A.\n");

        Assert.All(document.Main.ThemePart!.Theme!.Descendants<DocumentFormat.OpenXml.Drawing.ComplexScriptFont>(), f => Assert.Equal("Arial", f.Typeface!.Value));
    }

    private static bool IsRightToLeft(Run run) => run.RunProperties?.RightToLeftText is not null && run.RunProperties.ComplexScript is not null;
}
