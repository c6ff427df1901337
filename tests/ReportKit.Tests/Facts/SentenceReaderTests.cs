using ReportKit.Facts;

namespace ReportKit.Tests.Facts;

public sealed class SentenceReaderTests : IDisposable
{
    private const string Place = "data/narratives/XAA-2018.yml(16,22): error ";

    private readonly DataFolder data = new();

    [Theory]
    [InlineData("It convicted {PROS-01}.", "Words 'It convicted '|Phrase 'figure' PROS-01|Words '.'")]
    [InlineData("{PROS-01|period} it convicted {PROS-01|figure:men}.", "Phrase 'period' PROS-01|Words ' it convicted '|Phrase 'figure:men' PROS-01|Words '.'")]
    [InlineData("{LAW-01} {PROS-01:A dozen were convicted}.", "Statement '' LAW-01|Words ' '|Words 'A dozen were convicted' PROS-01|Words '.'")]
    public void A_sentence_is_words_and_facts_in_order(string text, string parts) => Assert.Equal(parts, Show(Sentence(text)));

    [Fact]
    public void A_sentence_rests_on_each_of_its_facts_once() =>
        Assert.Equal(["XAA-2018-PROS-01", "XAA-2018-LAW-01"], Sentence("{PROS-01} and {LAW-01:the law} and {PROS-01|period}.").Facts.Select(f => f.Id));

    [Fact]
    public void A_field_of_a_fact_may_be_told() =>
        Assert.Equal("Words 'According to '|Field 'speaker' PROS-02|Words '.'", Show(Sentence("According to {PROS-02.speaker}.", d => d.AddFigure(period: "2016", id: "PROS-02", speaker: "the police"))));

    [Theory]
    [InlineData("PROS-01.speaker", "XAA-2018-PROS-01 has no speaker.")]
    [InlineData("PROS-01.modality", "XAA-2018-PROS-01 has no modality.")]
    [InlineData("PROS-01.speakr", "'speakr' isn't a field. Fields: speaker, quantifier, modality, frequency. Did you mean 'speaker'?")]
    [InlineData("LAW-01|figure", "LAW-01 is a statement; phrases are for figures. Within a sentence a statement is {LAW-01|clause}.")]
    [InlineData("pros-01", "'{pros-01}' isn't a placeholder: write {ID}, {ID:words}, {ID|clause}, {ID|phrase}, {ID|phrase:noun} or {ID.speaker}.")]
    [InlineData("", "'{}' isn't a placeholder: write {ID}, {ID:words}, {ID|clause}, {ID|phrase}, {ID|phrase:noun} or {ID.speaker}.")]
    [InlineData("PROS-01:", "'{PROS-01:}' isn't a placeholder: write {ID}, {ID:words}, {ID|clause}, {ID|phrase}, {ID|phrase:noun} or {ID.speaker}.")]
    public void A_placeholder_that_cannot_be_read_is_told_its_forms(string inside, string message) =>
        Assert.Equal($"{Place}RK1304: {message}", Problem($"{{{inside}}}."));

    [Theory]
    [InlineData("It convicted {PROS-01.", "It convicted {PROS-01.")]
    [InlineData("{LAW-01}. It convicted PROS-01}.", ". It convicted PROS-01}.")]
    [InlineData("{LAW-01:the {PROS-01} law}.", "law}.")]
    public void A_brace_does_not_stand_alone(string text, string words) =>
        Assert.StartsWith(
            $"{Place}RK1304: A brace stands alone in '{words}'. A placeholder is {{ID}}, {{ID:words}}, {{ID|clause}}, {{ID|phrase}}, {{ID|phrase:noun}} or {{ID.speaker}}, without another inside.",
            Problems(text)[0], StringComparison.Ordinal);

    [Fact]
    public void An_unknown_fact_brings_a_near_one() =>
        Assert.Equal(
            $"{Place}RK1305: No fact has the id 'PROS-10': it is neither a statement of this file nor a figure of this country and edition. Did you mean 'PROS-01'?",
            Problem("It convicted {PROS-10}."));

    [Fact]
    public void A_figure_of_another_edition_is_no_fact_of_this_narrative() =>
        Assert.StartsWith(
            $"{Place}RK1305: No fact has the id 'PROS-17'",
            Problem("It convicted {PROS-17}.", d => d.AddFigure(period: "2016", source: "tip-2017", id: "PROS-17")), StringComparison.Ordinal);

    [Fact]
    public void A_sentence_rests_on_a_fact() =>
        Assert.Equal(
            $"{Place}RK1306: The sentence 'convictions' rests on no fact. Name one: {{PROS-10}}, or {{PROS-10:words that state it}}.",
            Problem("The courts convicted many."));

    [Theory]
    [InlineData("It convicted {PROS-02}.")]
    [InlineData("It convicted {PROS-02|figure:men}.")]
    [InlineData("It {PROS-02|change}.")]
    public void A_figure_without_a_value_is_not_used_as_one(string text) =>
        Assert.Equal(
            $"{Place}RK1309: PROS-02 has no value (not-reported). Say so: {{PROS-02|unknown}} or {{PROS-02:the government did not report …}}.",
            Problem(text, d => d.AddFigure(period: "2016", value: "", status: "not-reported", id: "PROS-02")));

    [Theory]
    [InlineData("{PROS-02|unknown}.")]
    [InlineData("{PROS-02|period} {PROS-02:none was reported}.")]
    public void A_figure_without_a_value_may_be_told_as_unknown(string text) =>
        Assert.Single(Sentence(text, d => d.AddFigure(period: "2016", value: "", status: "not-reported", id: "PROS-02")).Facts);

    [Fact]
    public void A_sentence_id_stands_once_in_its_section() =>
        Assert.Equal(
            "data/narratives/XAA-2018.yml(17,9): error RK1310: The sentence id 'prosecution.convictions' is used already. A reviewer finds a sentence by it, so each needs its own.",
            data.AddRow(DataFolder.Narrative, "      - convictions: \"Again {PROS-01}.\"").Problem());

    [Fact]
    public void A_statement_stands_once_in_its_section() =>
        Assert.Equal(
            "data/narratives/XAA-2018.yml(17,9): error RK1310: The sentence id 'prosecution.LAW-01' is used already. A reviewer finds a sentence by it, so each needs its own.",
            data.AddRow(DataFolder.Narrative, "      - LAW-01").Problem());

    [Theory]
    [InlineData("Convictions: \"{PROS-01}.\"", "RK1302: 'Convictions' isn't a sentence id: write lower case with hyphens, like penalties-for-sex-trafficking.")]
    [InlineData("PROS-01", "RK1304: PROS-01 is a figure; a sentence about it needs words: - some-id: \"… {PROS-01} …\".")]
    [InlineData("{a: x, b: y}", "RK1302: A sentence is a statement's id, or one key (the sentence's id) and its text in quotes: - convictions: \"…\".")]
    [InlineData("[LAW-01]", "RK1302: A sentence is a statement's id, or one key (the sentence's id) and its text in quotes: - convictions: \"…\".")]
    [InlineData("LAW-02", "RK1305: No fact has the id 'LAW-02': it is neither a statement of this file nor a figure of this country and edition. Did you mean 'LAW-01'?")]
    public void A_sentence_has_one_of_two_forms(string sentence, string problem) =>
        Assert.Equal($"data/narratives/XAA-2018.yml(17,9): error {problem}", data.AddRow(DataFolder.Narrative, $"      - {sentence}").Problem());

    public void Dispose() => data.Dispose();

    private static string Show(NarrativeSentence sentence) => string.Join('|', sentence.Parts.Select(p => $"{p.Form} '{p.Text}' {p.Fact?.Id["XAA-2018-".Length..]}".TrimEnd()));

    private NarrativeSentence Sentence(string text, Action<DataFolder>? prepare = null)
    {
        Write(text, prepare);
        return data.Validate().GetValueOrThrow().Narratives[0].Sections.Single(s => s.Key.Role == SectionRole.Prosecution).Value[0].Sentences[^1];
    }

    private string Problem(string text, Action<DataFolder>? prepare = null) => Assert.Single(Problems(text, prepare));

    private string[] Problems(string text, Action<DataFolder>? prepare = null)
    {
        Write(text, prepare);
        return data.Problems();
    }

    private void Write(string text, Action<DataFolder>? prepare)
    {
        prepare?.Invoke(data);
        data.Replace(DataFolder.Narrative, "The courts convicted {PROS-01}.", text);
    }
}
