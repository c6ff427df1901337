using ReportKit.Facts;

namespace ReportKit.Tests.Facts;

public sealed class ClauseReaderTests : IDisposable
{
    private const string Place = "data/narratives/XAA-2018.yml(16,22): error RK1304: ";

    private readonly DataFolder data = new();

    [Theory]
    [InlineData("The law punishes all forms of trafficking.", "the law punishes all forms of trafficking")]
    [InlineData("Some courts convicted no one.", "some courts convicted no one")]
    [InlineData("men, women and children", "men, women and children")]
    [InlineData("Police met other police.", "police met other police")]
    [InlineData("Two NGOs helped.", "two NGOs helped")]
    [InlineData("They were told \"it is closed.\"", "they were told \"it is closed\"")]
    [InlineData("The courts of the U.S. Virgin Islands helped (as before).", "the courts of the U.S. Virgin Islands helped (as before)")]
    [InlineData("In the law, Art. 5 and No. 7 apply to Dr. Example.", "in the law, Art. 5 and No. 7 apply to Dr. Example")]
    [InlineData("They sent it to the U.S.", "they sent it to the U.S.")]
    [InlineData("“The law” is new.", "“the law” is new")]
    public void Within_a_sentence_a_common_word_loses_its_capital_and_the_text_its_full_stop(string statement, string clause) =>
        Assert.Equal(clause, Clause(statement, "It said that {LAW-01|clause}, again."));

    [Theory]
    [InlineData("Exampleland changed the law.")]
    [InlineData("Examplelanders of Exampleland met Examplelanders.")]
    [InlineData("Examplelandns were helped.")]
    [InlineData("NGOs reported it.")]
    [InlineData("Law 7 replaced an older Law.")]
    [InlineData("12 people were convicted.")]
    public void Within_a_sentence_a_name_keeps_its_capital(string statement) =>
        Assert.Equal(statement.TrimEnd('.'), Clause(statement, "It said that {LAW-01|clause}, again."));

    [Theory]
    [InlineData("{LAW-01|clause}, and {PROS-01} were convicted.")]
    [InlineData("“{LAW-01|clause}”, it said.")]
    public void At_the_beginning_the_statement_begins_as_it_does_alone(string sentence) =>
        Assert.Equal("Police met", Clause("Police met.", sentence));

    [Theory]
    [InlineData("Police met.", "It said that {LAW-01|clause}.", "Police", "police")]
    [InlineData("Law 7 is a law.", "It said that {LAW-01|clause}.", null, null)]
    [InlineData("Law 7, a Law, is a law.", "It said that {LAW-01|clause}.", "Law", "law")]
    [InlineData("The law is new.", "It met. {LAW-01|clause}.", "The", "the")]
    public void A_word_that_may_be_a_name_is_asked_for(string statement, string sentence, string? first, string? lowered)
    {
        Write(statement, sentence);

        Assert.Equal(
            first is null ? [] :
            [
                $"{Place}{{LAW-01|clause}} doesn't begin the text, and nothing shows whether '{first}' keeps its capital there, as a name does. "
                    + $"Write the word as it should be: {{LAW-01|clause:{lowered}}} or {{LAW-01|clause:{first}}}.",
            ],
            data.Problems());
    }

    [Theory]
    [InlineData("police", "police met")]
    [InlineData("Police", "Police met")]
    public void The_writer_gives_the_first_word(string own, string clause) =>
        Assert.Equal(clause, Clause("Police met.", $"It said that {{LAW-01|clause:{own}}}."));

    [Theory]
    [InlineData("courts")]
    [InlineData("poLice")]
    [InlineData("police met")]
    public void Another_word_in_its_place_is_refused(string own)
    {
        Write("Police met.", $"It said that {{LAW-01|clause:{own}}}.");

        Assert.Equal(
            $"{Place}'{own}' isn't the first word of LAW-01, 'Police'. That word stands behind clause:, with or without its capital.",
            data.Problem());
    }

    [Theory]
    [InlineData("The law is new. Courts use it.", "it has several sentences")]
    [InlineData("The law is new. 12 courts use it.", "it has several sentences")]
    [InlineData("The law came from the U.S. The courts use it.", "it has several sentences")]
    [InlineData("Is the law new?", "it ends with another mark than a full stop")]
    public void A_statement_of_several_sentences_is_no_clause(string statement, string obstacle)
    {
        Write(statement, "It said that {LAW-01|clause}.");

        Assert.Equal(
            $"{Place}LAW-01 can't be a clause: {obstacle}. Put the words that this sentence needs in the placeholder: {{LAW-01:…}}.",
            data.Problem());
    }

    [Fact]
    public void A_figure_is_no_clause()
    {
        Write("The law is new.", "It said that {PROS-01|clause}.");

        Assert.Equal($"{Place}PROS-01 is a figure, and clause is for statements. Write {{PROS-01}} or one of its phrases.", data.Problem());
    }

    public void Dispose() => data.Dispose();

    private void Write(string statement, string sentence) => data
        .Replace(DataFolder.Narrative, "\"The law punishes all forms of trafficking.\"", $"'{statement}'")
        .Replace(DataFolder.Narrative, "\"The courts convicted {PROS-01}.\"", $"'{sentence}'");

    private string Clause(string statement, string sentence)
    {
        Write(statement, sentence);
        var parts = data.Validate().GetValueOrThrow().Narratives[0].Sections.Single(s => s.Key.Role == SectionRole.Prosecution).Value[0].Sentences[^1].Parts;
        return Assert.Single(parts, p => p.Form == PartForm.Clause).Text;
    }
}
