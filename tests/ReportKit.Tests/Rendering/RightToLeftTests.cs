using ReportKit.Rendering;

namespace ReportKit.Tests.Rendering;

/// <summary>Text from right to left, found by its letters and marked on pages. The words are everyday ones: "law", "rights", "number".</summary>
public sealed class RightToLeftTests
{
    [Theory]
    [InlineData("The law of 2010", "The law of 2010")]
    [InlineData("The قانون of 2010", "The |‹قانون›| of 2010")]
    [InlineData("قانون رقم 64 لسنة 2010, Article 3", "‹قانون رقم 64 لسنة 2010›|, Article 3")]
    [InlineData("(חוק, 2010)", "(|‹חוק›|, 2010)")]
    [InlineData("قانون 5/2010.", "‹قانون 5/2010›|.")]
    [InlineData("قانون TIP حقوق", "‹قانون›| TIP |‹حقوق›")]
    [InlineData("חוּק׃ זְכוּיוֹת!", "‹חוּק׃ זְכוּיוֹת›|!")]
    [InlineData("\uE001قانون\uE002 و \uE003حقوق", "\uE001|‹قانون›|\uE002 |‹و›| \uE003|‹حقوق›")]
    [InlineData("a 𐴀𐴁 b 🙂", "a |‹𐴀𐴁›| b 🙂")]
    public void A_text_is_split_where_its_direction_changes(string text, string stretches) =>
        Assert.Equal(stretches, string.Join('|', RightToLeft.Split(text).Select(s => s.IsRightToLeft ? $"‹{s.Text}›" : s.Text)));

    [Theory]
    [InlineData("قانون حقوق (TIP), 2010", true)]
    [InlineData("The قانون of 2010", false)]
    [InlineData("2010", false)]
    [InlineData("", false)]
    public void A_text_is_right_to_left_where_most_of_its_letters_are(string text, bool isMostly) => Assert.Equal(isMostly, RightToLeft.IsMostly(text));

    [Theory]
    [InlineData("<p>The law &amp; more", "<p>The law &amp; more")]
    [InlineData("<p>The قانون, 2010, says", "<p>The <bdi>قانون</bdi>, 2010, says")]
    [InlineData("<p>The agency <b>قانون</b>", "<p>The agency <b><bdi>قانون</bdi></b>")]
    [InlineData("<tr><td>قانون<td class=n>5<td>A", "<tr><td dir=rtl>قانون<td class=n>5<td>A")]
    [InlineData("<li id=n1>قانون &amp; <a href=#r1>حقوق</a>\n<li id=n2>B", "<li id=n1 dir=rtl>قانون &amp; <a href=#r1>حقوق</a>\n<li id=n2>B")]
    [InlineData("<td dir=ltr>قانون</td>", "<td dir=ltr><bdi>قانون</bdi></td>")]
    [InlineData("<title>قانون</title><p title=\"قانون > A\">A <bdi>قانون</bdi>", "<title>قانون</title><p title=\"قانون > A\">A <bdi>قانون</bdi>")]
    [InlineData("<p>A</p><script>قانون</script><svg><text>قانون</text></svg>", "<p>A</p><script>قانون</script><svg><text>قانون</text></svg>")]
    [InlineData("<p>A</p> قانون <!-- حقوق --> و", "<p>A</p> <bdi>قانون</bdi> <!-- حقوق --> <bdi>و</bdi>")]
    public void A_page_keeps_each_direction_apart(string html, string marked) => Assert.Equal(marked, DirectionHtml.Mark(html));
}
