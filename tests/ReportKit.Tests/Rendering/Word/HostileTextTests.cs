using DocumentFormat.OpenXml.Wordprocessing;
using ReportKit.Rendering;
using ReportKit.Tests.Charts;

namespace ReportKit.Tests.Rendering.Word;

public sealed class HostileTextTests
{
    [Theory]
    [InlineData("<script>alert(1)</script> & \"quotes\" 'too' ]]>", "<script>alert(1)</script> & \"quotes\" 'too' ]]>")]
    [InlineData("\u202Eright\u200F to left\u202C \u0639\u0631\u0628\u064A", "\u202Eright\u200F to left\u202C \u0639\u0631\u0628\u064A")]
    [InlineData("😀 👩‍👩‍👧 🏳️‍🌈", "😀 👩‍👩‍👧 🏳️‍🌈")]
    [InlineData("bell\u0007 escape\u001b none\uffff", "bell escape none")]
    [InlineData("tab\there", "tab here")]
    [InlineData("{language} %s {0}", "{language} %s {0}")]
    public void Any_character_is_text_or_nothing(string data, string shown)
    {
        var text = Escaping.Markdown(data);
        var figure = MadeChart.Of(ChartKind.GroupedColumns, (data, "2015=1")) with { Title = data, Unit = data, Note = data };

        using var document = WordCase.Of($"# {text}\n\n{text}[^1]\n\n| {text} |\n|:--|\n| {text} |\n\n{WordCase.Block(figure)}\n[^1]: {text}\n", WordCase.Page with { Title = data, Subject = data }, figure);

        Assert.Equal(shown, document.Valid().Texts.First());
        Assert.Equal(shown, document.Sheet[0][1]);
    }

    [Fact]
    public void Half_of_a_pair_is_nothing() => Assert.Equal("high low pair 😀", WordText.Clean("high\ud800 low\udc00 pair 😀"));

    [Fact]
    public void A_word_longer_than_any_line_stays_whole()
    {
        var word = new string('w', 20_000);
        using var document = WordCase.Of($"{word}\n\n| A | B |\n|:--|:--|\n| {word} | b |\n");

        Assert.Equal(2, document.Valid().Texts.Count(t => t == word));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("[^1]: A note that nobody mentions.\n")]
    [InlineData("![]()")]
    [InlineData("---")]
    [InlineData("- \n- \n")]
    [InlineData("|\n|--|\n")]
    public void Next_to_nothing_is_a_document(string markdown)
    {
        using var document = WordCase.Of(markdown);

        Assert.NotNull(document.Valid().Body.GetFirstChild<Paragraph>());
    }

    [Fact]
    public void Notes_that_mention_each_other_end()
    {
        using var document = WordCase.Of("A.[^1]\n\n[^1]: See [^2] and [^1].\n\n[^2]: See [^1].\n");

        Assert.Single(document.Valid().Main.FootnotesPart!.Footnotes!.Elements<Footnote>(), n => n.Id! > 0);
    }

    [Fact]
    public void A_language_can_t_leave_its_place()
    {
        using var document = WordCase.Of("Text.", WordCase.Page with { Language = "en\"><w:b/>" });

        Assert.Equal("en\"><w:b/>", document.Main.StyleDefinitionsPart!.Styles!.DocDefaults!.Descendants<Languages>().Single().Val!.Value);
    }
}
