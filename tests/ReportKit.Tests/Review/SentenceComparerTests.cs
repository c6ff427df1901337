using ReportKit.Review;
using static ReportKit.Tests.Review.MadeSnapshots;

namespace ReportKit.Tests.Review;

public sealed class SentenceComparerTests
{
    [Theory]
    [InlineData("The courts convicted 12 persons.", "The courts convicted 1,200 persons.", SentenceChangeKind.NumberOnly)]
    [InlineData("The courts convicted six persons.", "The courts convicted seven persons.", SentenceChangeKind.NumberOnly)]
    [InlineData("It remained on Tier 3.", "It stayed on Tier 3.", SentenceChangeKind.WordingOnly)]
    [InlineData("It rose from 12.", "It fell from 13.", SentenceChangeKind.NumberAndWording)]
    [InlineData("It rose.", "It rose;", SentenceChangeKind.WordingOnly)]
    public void A_change_is_of_numbers_of_words_or_of_both(string before, string after, SentenceChangeKind kind) =>
        Assert.Equal(kind, Assert.Single(Compare(Text($"a: {before}"), Text($"a: {after}"))).Kind);

    [Fact]
    public void A_sentence_put_in_front_of_others_is_one_addition_and_moves_none()
    {
        var change = Assert.Single(Compare(Text("a: One.", "b: Two."), Text("new: A new first sentence.", "a: One.", "b: Two.")));

        Assert.Equal(("new", SentenceChangeKind.Added), (change.Sentence.Id, change.Kind));
    }

    [Fact]
    public void Of_sentences_in_another_order_the_fewest_have_moved()
    {
        var change = Assert.Single(Compare(Text("a: One.", "b: Two.", "c: Three.", "d: Four."), Text("b: Two.", "c: Three.", "d: Four.", "a: One.")));

        Assert.Equal(("a", SentenceChangeKind.Moved, true), (change.Sentence.Id, change.Kind, change.IsMoved));
    }

    [Fact]
    public void A_sentence_may_be_changed_and_moved()
    {
        var changes = Compare(Text("a: One alone.", "b: Two.", "c: Three."), Text("b: Two.", "c: Three.", "a: Only one alone."));

        Assert.Equal((SentenceChangeKind.NumberAndWording, true), changes.Select(c => (c.Kind is SentenceChangeKind.Moved ? default : SentenceChangeKind.NumberAndWording, c.IsMoved)).Single());
    }

    [Fact]
    public void What_is_gone_stands_where_it_stood()
    {
        var changes = Compare(Text("a: First here.", "b: Second was there.", "c: Third 3."), Text("a: First 1 here.", "c: Third 4."));

        Assert.Equal(["a", "b", "c"], changes.Select(c => c.Sentence.Id));
    }

    [Fact]
    public void Under_another_id_a_sentence_is_known_by_its_words()
    {
        var change = Assert.Single(Compare(Text("old-name: The courts convicted 12 persons."), Text("new-name: The courts convicted 13 persons.")));

        Assert.Equal(("old-name", "new-name", SentenceChangeKind.NumberOnly), (change.Before!.Id, change.After!.Id, change.Kind));
    }

    [Fact]
    public void The_number_of_a_statement_means_nothing_in_another_edition()
    {
        var changes = Compare(
            Text("recommendations.REC-01: Train more judges in every court of the land.", "recommendations.REC-02: Adopt the law on trafficking."),
            Text("recommendations.REC-01: Adopt the law on trafficking.", "recommendations.REC-02: Fund shelters outside of the capital."),
            2017);

        Assert.Equal(
            [("REC-01", SentenceChangeKind.Removed), ("REC-02", SentenceChangeKind.Added)],
            changes.Where(c => c.Kind != SentenceChangeKind.Moved).OrderBy(c => c.Kind == SentenceChangeKind.Added).Select(c => (c.Sentence.Id.Split('.')[1], c.Kind)));
    }

    [Fact]
    public void One_edit_of_a_template_is_one_line_however_many_countries_it_touches()
    {
        static EditionSnapshot Of(string verb, string templates) => Edition(2018, Countries().Select(c => Document(c, [], [Sentence("tier-change", 8, $"{c} {verb} on Tier 2.")])), templates: templates);

        var groups = EditionComparer.Compare(Of("remained", "t1"), Of("stayed", "t2")).SentenceGroups;

        var group = Assert.Single(groups);
        Assert.Equal(26, group.Documents.Count);
        Assert.Equal(ChangeCause.Template, group.First.Cause);
        static IEnumerable<string> Countries() => Enumerable.Range('A', 26).Select(c => $"XA{(char)c}");
    }

    [Theory]
    [InlineData("d", "t2", ChangeCause.Template)]
    [InlineData("d2", "t", ChangeCause.Data)]
    [InlineData("d", "t", ChangeCause.Kit)]
    public void Where_one_side_of_the_inputs_is_the_same_the_other_is_the_cause(string data, string templates, ChangeCause cause)
    {
        var change = Assert.Single(EditionComparer.Compare(
            Edition(2018, [], Text("a: One thing.")), Edition(2018, [], Text("a: Another thing."), data, templates)).Documents.Single().Sentences);

        Assert.Equal((cause, false), (change.Cause, change.IsInferred));
    }

    [Theory]
    [InlineData("It stayed at 12.", "It remained at 13.", "It stayed at 13.", ChangeCause.DataAndTemplate)]
    [InlineData("It stayed at 12.", "It remained at 12.", "It stayed at 12.", ChangeCause.Template)]
    [InlineData("It remained at 12.", "It remained at 13.", "It remained at 13.", ChangeCause.Data)]
    public void Rendered_crosswise_each_change_says_what_caused_it(string newTemplates, string newData, string after, ChangeCause cause)
    {
        static EditionSnapshot Of(string text, string data, string templates) => Edition(2018, [], Text($"a: {text}"), data, templates);

        var comparison = EditionComparer.Compare(Of("It remained at 12.", "d", "t"), Of(after, "d2", "t2"), Of(newTemplates, "d", "t2"), Of(newData, "d2", "t"));

        var change = Assert.Single(Assert.Single(comparison.Documents).Sentences);
        Assert.Equal((cause, false), (change.Cause, change.IsInferred));
    }

    private static List<SentenceChange> Compare(IEnumerable<ReviewSentence> before, IEnumerable<ReviewSentence> after, int beforeEdition = 2018) =>
        EditionComparer.Compare(Edition(beforeEdition, [], before), Edition(2018, [], after)).Documents.SelectMany(d => d.Sentences).ToList();
}
