using System.Diagnostics;
using CsCheck;
using ReportKit.Diagnostics;
using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData('“')]
    [InlineData('„')]
    [InlineData('‘')]
    public void Quotation_marks_of_a_word_processor_dont_open_a_text(char mark)
    {
        using var data = new DataFolder();

        Assert.Equal(
            $"data/{DataFolder.Narrative}(1,10): error RK1012: The text begins with {mark}, which YAML takes for a part of it. Put straight quotes (\") around the text.",
            data.Write(DataFolder.Narrative, data.Text(DataFolder.Narrative).Replace("country: XAA", $"country: {mark}XAA\"", StringComparison.Ordinal)).Problem());
    }

    [Fact]
    public void Reads_texts_lists_and_mappings_with_their_places()
    {
        var root = Assert.IsType<YamlMapping>(Read("country: XAA\nitems:\n  - \"one\"\n  - two\n").Root);

        Assert.Equal("XAA", root.TextOf("country"));
        Assert.Equal("(1,10)", At(root["country"]!));
        var items = Assert.IsType<YamlList>(root["items"]).Items;
        Assert.Equal(["(3,5) one", "(4,5) two"], items.Select(i => $"{At(i)} {((YamlText)i).Text}"));
        Assert.Equal("data/n.yml(2,1)", root.Entries[1].KeyPlace.ToString());
    }

    [Fact]
    public void Numbers_dates_and_yes_stay_texts() =>
        Assert.Equal(["2018", "2018-03-31", "yes", "~"], ((YamlList)Read("[2018, 2018-03-31, yes, ~]").Root!).Items.Select(i => ((YamlText)i).Text));

    [Theory]
    [InlineData("a: b: c", 1, 5)]
    [InlineData("a: \"open\nb: 1\n", 1, 4)]
    [InlineData("a: 1\n  b: 2\n", 2, 4)]
    public void A_slip_of_syntax_is_reported_at_its_place(string text, int line, int column)
    {
        var problem = Assert.Single(Read(text).Problems);

        Assert.StartsWith($"data/n.yml({line},{column}): error RK1012: This YAML can't be read: ", problem, StringComparison.Ordinal);
        Assert.EndsWith(" Look at the indent; a text with ': ', '#', '{' or a quote in it needs quotes around it.", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: [1, 2\nb: 3\n", 1, 6)]
    [InlineData("a: 1\nb: {c: 1\n", 3, 1)]
    public void A_bracket_that_is_never_closed_is_reported_near_its_place(string text, int line, int column) =>
        Assert.StartsWith($"data/n.yml({line},{column}): error RK1012: ", Assert.Single(Read(text).Problems), StringComparison.Ordinal);

    [Theory]
    [InlineData("a: &x 1\n", 4)]
    [InlineData("a: *x\n", 4)]
    [InlineData("&x a: 1\n", 1)]
    public void Anchors_and_aliases_are_refused(string text, int column) =>
        Assert.Equal(
            [$"data/n.yml(1,{column}): error RK1013: Anchors (&) and aliases (*) aren't allowed. Write the text out; a text that begins with & or * needs quotes."],
            Read(text).Problems);

    [Theory]
    [InlineData("a: !x 1\n", 4)]
    [InlineData("a: !!int 1\n", 4)]
    [InlineData("!x\na: 1\n", 1)]
    public void Tags_are_refused(string text, int column) =>
        Assert.Equal([$"data/n.yml(1,{column}): error RK1013: Tags (!) aren't allowed. A text that begins with ! needs quotes."], Read(text).Problems);

    [Fact]
    public void A_billion_laughs_end_at_the_first()
    {
        var laughs = "a0: &a0 [x, x]\n" + string.Concat(Enumerable.Range(1, 40).Select(n => $"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]\n"));
        var watch = Stopwatch.StartNew();

        Assert.StartsWith("data/n.yml(1,5): error RK1013: ", Assert.Single(Read(laughs).Problems), StringComparison.Ordinal);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2));
    }

    [Fact]
    public void Deep_nesting_is_refused_without_exhausting_the_stack() =>
        Assert.Equal(
            ["data/n.yml(1,14): error RK1012: The document is nested deeper than 12 levels."],
            Read(new string('[', 100_000)).Problems);

    [Fact]
    public void A_key_stands_once() =>
        Assert.Equal(["data/n.yml(3,1): error RK1012: The key 'a' appears twice. Remove one."], Read("a: 1\nb: 2\na: 3\n").Problems);

    [Fact]
    public void A_key_is_a_text() =>
        Assert.Equal(
            ["data/n.yml(1,1): error RK1012: A key must be a plain text. A text that begins with '{' or '[' needs quotes around it."],
            Read("[a, b]: 1\n").Problems);

    [Fact]
    public void A_file_is_one_document() =>
        Assert.Equal(
            ["data/n.yml(2,1): error RK1012: A second document begins here. Remove the line '---', or move what follows to a file of its own."],
            Read("a: 1\n---\nb: 2\n").Problems);

    [Fact]
    public void A_file_of_comments_alone_is_empty() =>
        Assert.Equal(
            ["data/n.yml: error RK1002: The file holds nothing but comments: a narrative needs at least its country and edition."],
            Read("# to be written\n").Problems);

    [Theory]
    [InlineData("a: x\n\tb: y\n", "(2,1)", "U+0009 (a tab) isn't allowed in data. Write spaces instead.")]
    [InlineData("a: x\nb: \uE001\n", "(2,4)", "U+E001 isn't allowed in data. Remove it.")]
    public void A_character_that_the_kit_keeps_for_itself_is_reported_at_its_place(string text, string place, string found) =>
        Assert.Equal([$"data/n.yml{place}: error RK1009: The character {found}"], Read(text).Problems);

    [Fact]
    public void Any_text_is_read_or_reported() =>
        Gen.String[Gen.OneOf('a', 'b', ':', ' ', ' ', '-', '\n', '\n', '"', '\'', '[', ']', '{', '}', ',', '#', '&', '*', '!', '|', '>', '%', '?', '@', '1'), 1, 40].Sample(text =>
        {
            var (root, problems) = Read(text);
            Assert.True(root is not null || problems.Length > 0);
        }, iter: 5000);

    private static string At(YamlTree tree) => $"({tree.Place.Line},{tree.Place.Column})";

    private static (YamlTree? Root, string[] Problems) Read(string text)
    {
        var problems = new ProblemList();
        var root = YamlReader.Read(text, "data/n.yml", problems);
        return (root, [.. problems.ToSorted().Select(p => p.ToString())]);
    }
}
