using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportKit.Tests.Rendering.Word;

public sealed class WordNotesTests
{
    [Fact]
    public void A_note_is_a_footnote_in_the_order_of_first_marks()
    {
        using var document = WordCase.Of("One.[^b] Two.[^a]\n\n[^a]: About *a*.\n\n[^b]: About b.\n");

        Assert.Equal([1, 2], document.Valid().Body.Descendants<FootnoteReference>().Select(r => (int)r.Id!.Value));
        Assert.Equal([" About b.", " About a."], Notes(document).Select(n => n.InnerText));
    }

    [Fact]
    public void A_mark_further_on_shows_the_number_of_the_first()
    {
        using var document = WordCase.Of("One.[^a] Two.[^b]\n\nThree.[^a]\n\n[^a]: A.\n\n[^b]: B.\n");

        var field = Assert.Single(document.Valid().Body.Descendants<SimpleField>());
        Assert.Equal((" NOTEREF _Note1 \\f \\h ", "1"), (field.Instruction!.Value, field.InnerText));
        var bookmark = Assert.Single(document.Body.Descendants<BookmarkStart>());
        Assert.Equal("_Note1", bookmark.Name!.Value);
        Assert.Equal(1, bookmark.NextSibling<Run>()!.GetFirstChild<FootnoteReference>()!.Id!.Value);
    }

    [Fact]
    public void Two_marks_side_by_side_are_kept_apart()
    {
        using var document = WordCase.Of("One.[^a][^b] Two.[^b]\n\n[^a]: A.\n\n[^b]: B.\n");

        Assert.Equal("One., Two.2", Assert.Single(document.Valid().Body.Elements<Paragraph>()).InnerText);
        Assert.All(document.Body.Descendants<Run>().Where(r => r.InnerText == ","), r => Assert.Equal("FootnoteReference", r.RunProperties!.RunStyle!.Val!.Value));
    }

    [Fact]
    public void Links_in_notes_are_links_of_the_notes()
    {
        using var document = WordCase.Of("One.[^a]\n\n[^a]: See [there](https://example.org).\n");

        Assert.Equal("there", Assert.Single(Notes(document.Valid()).SelectMany(n => n.Descendants<Hyperlink>())).InnerText);
        Assert.Equal("https://example.org/", Assert.Single(document.Main.FootnotesPart!.HyperlinkRelationships).Uri.OriginalString);
        Assert.Empty(document.Main.HyperlinkRelationships);
    }

    [Fact]
    public void Notes_stand_in_tables_and_headings_too()
    {
        using var document = WordCase.Of("## Head[^a]\n\n| A[^a] |\n|:--|\n| b[^b] |\n\n[^a]: A.\n\n[^b]: B.\n");

        Assert.Equal([" A.", " B."], Notes(document.Valid()).Select(n => n.InnerText));
    }

    [Fact]
    public void The_heading_over_the_notes_is_left_out()
    {
        using var document = WordCase.Of("Text.[^a]\n\n## Sources and notes\n\n[^a]: A.\n");

        Assert.Equal(["Text."], document.Texts);
    }

    private static IEnumerable<Footnote> Notes(WordCase document) => document.Main.FootnotesPart!.Footnotes!.Elements<Footnote>().Where(n => n.Id! > 0);
}
