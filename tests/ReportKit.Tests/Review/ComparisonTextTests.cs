using ReportKit.Review;
using static ReportKit.Tests.Review.MadeSnapshots;

namespace ReportKit.Tests.Review;

public sealed class ComparisonTextTests
{
    [Theory]
    [InlineData(true, "\u001b[31m[2Jold\u001b[0m\u001b[32mnew\u001b[0m")]
    [InlineData(false, "[-[2Jold-]{+new+}")]
    public void What_a_terminal_would_obey_never_comes_from_data(bool isColoured, string redline)
    {
        var text = new StringWriter();
        var comparison = EditionComparer.Compare(Edition(2018, [], Text("a: Something \u001b[2Jold here.")), Edition(2018, [], Text("a: Something new here.")));

        ComparisonText.Write([comparison], 40, isColoured, text);

        Assert.Contains(redline, text.ToString().Replace("<U+001B>", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("<U+001B>", text.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[2J", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sentences_stand_by_the_weight_of_their_facts_which_are_named_below_them()
    {
        static EditionSnapshot Of(string tier, decimal value, string opening) => Edition(
            2018,
            [Named("XAA", "Exampleland", [Placement(2018, tier), Convictions(value)],
            [
                Sentence("opening", 3, $"{opening} is told here."),
                Sentence("number", 5, $"Courts convicted {value}.", facts: "XAA.convictions.2017.persons.src-1"),
                Sentence("rank", 7, $"It is on {tier}.", facts: "XAA.tier.2018"),
            ])]);
        var text = new StringWriter { NewLine = "\n" };

        ComparisonText.Write([EditionComparer.Compare(Of("two", 12, "What"), Of("three", 13, "Much"), Of("two", 12, "Much"), Of("three", 13, "What"))], 40, isColoured: false, text);

        Assert.Contains(
            """
            Sentences, severe
              XAA (Exampleland) rank: number only, by the data [templates/country.sbn-md(5)]
                It is on [-two-]{+three+}.
                Facts: XAA.tier.2018 (XAA.tier.2018)

            Sentences, notable
              XAA (Exampleland) number: number only, by the data [templates/country.sbn-md(5)]
                Courts convicted [-12-]{+13+}.
                Facts: XAA.convictions.2017.persons.src-1 (XAA.convictions.2017.persons.src-1)

            Sentences, minor
              XAA (Exampleland) opening: wording only, by the template [templates/country.sbn-md(5)]
                [-What-]{+Much+} is told here.
            """.ReplaceLineEndings("\n"),
            text.ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Of_more_facts_than_a_line_bears_the_rest_is_counted()
    {
        static EditionSnapshot Of(decimal value) => Edition(
            2018,
            [.. Enumerable.Range(2010, 5).Select(year => Convictions(value, $"{year}"))],
            [Sentence("sum", 3, $"It was {value} each year.", facts: [.. Enumerable.Range(2010, 5).Select(year => $"XAA.convictions.{year}.persons.src-1")])],
            $"{value}");

        Assert.EndsWith("; … and 2 more", ComparisonWords.FactsOf(EditionComparer.Compare(Of(1), Of(2)).SentenceGroups[0].First), StringComparison.Ordinal);
    }

    [Fact]
    public void A_narrative_s_words_are_its_own_where_no_fact_changed_and_the_data_s_where_one_did()
    {
        static EditionSnapshot Of(decimal value, string words, string data) =>
            Edition(2018, [Convictions(value)], [Sentence("a", 3, $"{words} {value}.", "data/narratives/XAA-2018.yml(9)", "XAA.convictions.2017.persons.src-1")], data);

        Assert.Equal(ChangeCause.Narrative, EditionComparer.Compare(Of(12, "Courts convicted", "d"), Of(12, "The courts convicted", "d2")).SentenceGroups[0].First.Cause);
        Assert.Equal(ChangeCause.Data, EditionComparer.Compare(Of(12, "Courts convicted", "d"), Of(13, "Courts convicted", "d2")).SentenceGroups[0].First.Cause);
    }
}
