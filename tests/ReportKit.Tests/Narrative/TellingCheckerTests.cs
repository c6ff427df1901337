using ReportKit.Diagnostics;
using ReportKit.Narrative;

namespace ReportKit.Tests.Narrative;

public sealed class TellingCheckerTests
{
    [Theory]
    [InlineData("quantifier: some", "Women are misled.", "quantifier 'some'", "some")]
    [InlineData("quantifier: most", "Many women are misled.", "quantifier 'most'", "most, majority")]
    [InlineData("quantifier: none", "Women are misled.", "quantifier 'none'", "no, none, nobody")]
    [InlineData("modality: may-occur", "Women undergo abuse.", "modality 'may-occur'", "may, might")]
    [InlineData("modality: credible-reports", "Women are reportedly misled.", "modality 'credible-reports'", "credible reports")]
    [InlineData("modality: alleged", "Women are misled.", "modality 'alleged'", "allegedly, alleged, allegations")]
    [InlineData("frequency: often", "Women are misled.", "frequency 'often'", "often, frequently")]
    [InlineData("frequency: rarely", "Women are often misled.", "frequency 'rarely'", "rarely")]
    [InlineData("speaker: an NGO", "Women are misled.", "speaker 'an NGO'", "an NGO")]
    public void A_lost_mark_is_an_error_at_its_sentence(string mark, string words, string lost, string allowed) =>
        Assert.Equal(
            [$"data/narratives/XAA-2018.yml(16,9): error RK1307: The sentence 'prosecution.law' loses the {lost} of XAA-2018-LAW-01. Say one of: {allowed}."],
            Problems(mark, "Women are misled.", $"law: \"{{LAW-01:{words}}}\""));

    [Theory]
    [InlineData("quantifier: some", "Some women are misled.")]
    [InlineData("quantifier: one", "A single woman was misled.")]
    [InlineData("quantifier: all", "Both women were misled.")]
    [InlineData("modality: may-occur", "Women might be misled.")]
    [InlineData("modality: estimated", "An ESTIMATED 12 women are misled.")]
    [InlineData("modality: reported", "According to observers, women are misled.")]
    [InlineData("frequency: typically", "Women are usually misled.")]
    [InlineData("speaker: the Ministry", "The Ministry told of women.")]
    [InlineData("speaker: the Ministry", "One ministry told of women.")]
    [InlineData("", "Women are misled.")]
    public void A_kept_mark_is_none(string mark, string words) =>
        Assert.Empty(Problems(mark, "Women are misled.", $"law: \"{{LAW-01:{words}}}\""));

    [Theory]
    [InlineData("quantifier: some", "Women are misled somehow.")]
    [InlineData("quantifier: one", "Everyone is misled.")]
    [InlineData("modality: may-occur", "Women were misled in Mayville.")]
    public void A_mark_inside_another_word_doesn_t_count(string mark, string words) =>
        Assert.Single(Problems(mark, "Women are misled.", $"law: \"{{LAW-01:{words}}}\""));

    [Fact]
    public void The_mark_may_stand_in_the_words_around_the_fact() =>
        Assert.Empty(Problems("quantifier: some", "Women are misled.", "law: \"Some say: {LAW-01}\""));

    [Fact]
    public void A_clause_keeps_the_marks_of_its_statement_and_no_others()
    {
        Assert.Empty(Problems("quantifier: some", "Some women are misled.", "law: \"It says that {LAW-01|clause}.\""));
        Assert.Single(Problems("speaker: the Ministry", "The women are misled.", "law: \"It says that {LAW-01|clause}.\""));
        Assert.Empty(Problems("speaker: the Ministry", "The women are misled.", "law: \"The Ministry says that {LAW-01|clause}.\""));
    }

    [Fact]
    public void Naming_the_speaker_says_as_well_that_it_is_reported()
    {
        const string Marks = "speaker: the Ministry\n    modality: reported";

        Assert.Empty(Problems(Marks, "Women are misled.", "law: \"{LAW-01:In the view of the Ministry women are misled.}\""));
        Assert.Equal(2, Problems(Marks, "Women are misled.", "law: \"{LAW-01:Women are misled.}\"").Length);
    }

    [Fact]
    public void Naming_the_speaker_doesn_t_make_an_allegation_known() =>
        Assert.Contains("modality 'alleged'", Assert.Single(Problems("speaker: the Ministry\n    modality: alleged", "x", "law: \"{LAW-01:The Ministry told of women.}\"")), StringComparison.Ordinal);

    [Theory]
    [InlineData("quantifier")]
    [InlineData("modality")]
    [InlineData("frequency")]
    [InlineData("speaker")]
    public void A_field_prints_a_word_that_counts(string field)
    {
        var marks = new Dictionary<string, string> { ["quantifier"] = "many", ["modality"] = "alleged", ["frequency"] = "often", ["speaker"] = "an NGO" };

        Assert.Empty(Problems($"{field}: {marks[field]}", "Women are misled.", $"law: \"{{LAW-01.{field}}} {{LAW-01:women}}\""));
    }

    [Fact]
    public void A_statement_that_is_a_sentence_must_keep_its_own_marks()
    {
        Assert.Contains("RK1307", Assert.Single(Problems("quantifier: some", "Women are misled.", "LAW-01")), StringComparison.Ordinal);
        Assert.Empty(Problems("quantifier: some", "Some women are misled.", "LAW-01"));
    }

    [Fact]
    public void A_list_of_recommendations_needn_t_repeat_who_gives_them()
    {
        const string Statement = "section: recommendations\n    speaker: the Department";

        Assert.Empty(Problems(Statement, "Fund shelters.", "LAW-01", section: "recommendations"));
        Assert.Single(Problems(Statement, "Fund shelters.", "law: \"{LAW-01:Fund shelters.}\"", section: "recommendations"));
    }

    [Fact]
    public void A_number_about_which_a_figure_is_doubtful_is_no_mark_of_certainty()
    {
        using var data = Data("", "x", "law: \"{LAW-01:The law} and {PROS-02}.\"").AddFigure(value: "30", bound: "about", period: "RP2018", id: "PROS-02")
            .Replace("prosecutions.csv", "about,reported,,,", "about,reported,,estimated,");

        Assert.Contains("modality 'estimated' of XAA-2018-PROS-02", Assert.Single(Problems(data)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("law: \"{LAW-01:Women are misled}.\"", true)]
    [InlineData("law: \"It is said that {LAW-01}\"", false)]
    [InlineData("LAW-01", false)]
    public void A_corrected_statement_in_words_of_a_writer_s_own_wants_to_be_read_again(string sentence, bool isWarned)
    {
        using var data = Data("", "Women are misled.", sentence);
        data.Write("corrections.yml", "- {file: narratives/XAA-2018.yml, row: {id: LAW-01}, column: text, old: Women are misled., new: Men are misled., why: An erratum says so., source: Erratum, status: reported}\n");

        Assert.Equal(
            isWarned ? ["data/narratives/XAA-2018.yml(16,14): warning RK1716: XAA-2018-LAW-01 was corrected, and the sentence 'prosecution.law' puts it in words of its own: \"Women are misled\". See that they say what is right, or write the statement as it stands."] : [],
            Problems(data));
    }

    private static string[] Problems(string mark, string text, string sentence, string section = "prosecution")
    {
        using var data = Data(mark, text, sentence, section);
        return Problems(data);
    }

    private static string[] Problems(DataFolder data)
    {
        var problems = new ProblemList();
        TellingChecker.Check(Assert.Single(data.Validate().GetValueOrThrow().Narratives), MadeChart.Wording, problems);
        return [.. problems.ToSorted().Select(p => p.ToString())];
    }

    private static DataFolder Data(string mark, string text, string sentence, string section = "prosecution") =>
        new DataFolder().Write(DataFolder.Narrative, $"""
            country: XAA
            edition: 2018
            source: tip-2018

            statements:
              - id: LAW-01
                indicator: law
                text: "{text}"
                locator: "Prosecution"
                {(mark.Contains("section", StringComparison.Ordinal) ? "" : "section: prosecution")}
                {mark}

            narrative:
              {section}:
                -
                  - {sentence}

            """.Replace("\n\n\n", "\n\n", StringComparison.Ordinal));
}
