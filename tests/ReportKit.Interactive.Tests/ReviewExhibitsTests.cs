using ReportKit.Review;
using ReportKit.Tests;

namespace ReportKit.Interactive.Tests;

public sealed class ReviewExhibitsTests
{
    private static readonly FactRecord Before = Record("12");
    private static readonly FactRecord Now = Record("40");

    private static readonly EditionComparison Comparison = EditionComparer.Compare(Edition(2017, Before, "Courts convicted 12 <b>persons</b>."), Edition(2018, Now, "Courts convicted 40 <b>persons</b>."));

    [Fact]
    public void A_comparison_shows_facts_with_their_difference_then_sentences_redlined()
    {
        var text = Notebook.Text(Comparison);

        Assert.StartsWith("Edition 2017 against edition 2018\n1 country changed. 1 fact (1 notable); 1 sentence.\n", text, StringComparison.Ordinal);
        Assert.Contains("+28 (+233.3 %)", text, StringComparison.Ordinal);
        Assert.Contains("Courts convicted [-12-]{+40+} <b>persons</b>.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void In_HTML_the_redline_is_struck_and_underlined_and_data_bring_no_markup() =>
        Assert.Contains("Courts convicted <del>12</del><ins>40</ins> &lt;b&gt;persons&lt;/b&gt;.", Notebook.Html(Comparison), StringComparison.Ordinal);

    [Fact]
    public void A_comparison_without_changes_says_so() =>
        Assert.EndsWith("Nothing changed.", Notebook.Text(EditionComparer.Compare(Comparison.After, Comparison.After)), StringComparison.Ordinal);

    [Fact]
    public void A_sentence_is_explained_by_words_facts_sources_and_what_became_of_it()
    {
        var explainer = new SentenceExplainer(Comparison.After, _ => Comparison.Before, new Dictionary<SourceId, Source>());
        var explained = explainer.Find("convictions").Select(f => explainer.Explain(f.Document, f.Sentence));
        var text = Notebook.Text(explained);

        Assert.StartsWith("XAA 2018, convictions\nCourts convicted 40", text, StringComparison.Ordinal);
        Assert.Contains("templates/country.sbn-md(5), a template", text, StringComparison.Ordinal);
        Assert.Contains(Now.Place, text, StringComparison.Ordinal);
        Assert.Contains("since the 2017 edition", text, StringComparison.Ordinal);
        Assert.Contains("Courts convicted <del>12</del><ins>40</ins>", Notebook.Html(explained), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sentence_that_nobody_finds_is_said_to_be_none() => Assert.Equal("no sentence", Notebook.Text(Array.Empty<SentenceExplanation>()));

    private static FactRecord Record(string value) => FactRecord.Of(MadeFacts.Figure(value)) with
    {
        About = "convictions, 2017",
        Says = $"{value} persons",
        Place = "data/prosecutions.csv(2)",
    };

    private static EditionSnapshot Edition(int year, FactRecord fact, string sentence) => new(
        $"edition {year}",
        year,
        "0.1.0",
        new Dictionary<string, DocumentSnapshot>
        {
            ["XAA"] = new(
                "XAA",
                new Dictionary<string, FactRecord> { [fact.Id] = fact },
                [new ReviewSentence("convictions", 1, sentence, IsFixed: false, "templates/country.sbn-md(5)", [fact.Id])],
                ""),
        },
        new Dictionary<string, string>(),
        new Dictionary<string, string>());
}
