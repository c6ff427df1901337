using ReportKit.Diagnostics;
using ReportKit.Facts;

namespace ReportKit.Tests.Facts;

/// <summary>Numbers typed into a statement, beside the figures of its country. XAA has a figure of 12.</summary>
public sealed class StatedNumberCheckerTests
{
    [Fact]
    public void A_number_that_no_figure_has_is_asked_about() =>
        Assert.Equal(
            ["data/narratives/XAA-2018.yml(6,5): warning RK1312: The statement LAW-01 says '999' and '80', and no figure of XAA has those numbers. Check it against the source; if it counts something, enter it as a figure, with unit and period."],
            Problems("The police opened 999 cases, up from 80."));

    [Theory]
    [InlineData("The police opened 1,250 cases.", "'1,250'")]
    [InlineData("Three shelters were opened.", "'Three'")]
    [InlineData("Twenty-five girls were found.", "'Twenty-five'")]
    [InlineData("Between 40 and 60 men were freed.", "'40' and '60'")]
    [InlineData("Some 40–60 men were freed.", "'40' and '60'")]
    [InlineData("About 2.5 million workers left.", "'2.5 million'")]
    [InlineData("Two hundred men were freed.", "'Two hundred'")]
    [InlineData("Fines came to $500.", "'500'")]
    [InlineData("NGOs ran 30 per cent of shelters.", "'30'")]
    [InlineData("Workers went to 35 other countries.", "'35'")]
    [InlineData("Under Article 13, 15 men were tried.", "'15'")]
    [InlineData("Under Articles 3 and 4, 15 men were tried.", "'15'")]
    public void Digits_words_and_ranges_are_numbers(string text, string numbers) =>
        Assert.Contains($" says {numbers}, and no figure", Assert.Single(Problems(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("The courts convicted 12 men.")]
    [InlineData("The courts convicted twelve men.")]
    [InlineData("A dozen victims were found.")]
    [InlineData("No one was convicted, and one victim found help in one of the shelters.")]
    [InlineData("Under Article 113 the term is 15 years.")]
    [InlineData("Under section 6 and Articles 3 to 5 of Law No. 47, it is a crime.")]
    [InlineData("Sections 4, 5 and 6(2)(b) of the Act apply.")]
    [InlineData("The Protocol was adopted by resolution 55/25 of 15 November 2000.")]
    [InlineData("Republic Act 9208 and ILO Convention No. 182 apply, as does 22 USC 7106(b).")]
    [InlineData("The plan for 2017-2021 dates from May 2017.")]
    [InlineData("The unit was set up in 2017.")]
    [InlineData("Sentences ranged from 15 to 20 years in prison.")]
    [InlineData("It met after five months, then every three weeks.")]
    [InlineData("Girls under 14 and students over 18 are at risk, as are children aged 12 to 15.")]
    [InlineData("The “150-Day Battle” and 24-hour shifts were forced labour.")]
    [InlineData("Holders of E6-2 visas and of the G-1 visa were trained.")]
    [InlineData("About one third of them were minors, and two thirds were women.")]
    [InlineData("For the third consecutive year, on the 2nd of May, no money came.")]
    [InlineData("The country remained on Tier 2.")]
    [InlineData("The hotline 1343 was open.")]
    public void What_counts_nothing_or_is_a_figure_is_not(string text) => Assert.Empty(Problems(text));

    [Theory]
    [InlineData("section 6")]
    [InlineData("Sections 4, 5 and 6")]
    [InlineData("Articles 3 to 5")]
    [InlineData("article 113")]
    [InlineData("Law No. 47")]
    [InlineData("Decree 42/2015")]
    [InlineData("Convention No. 182")]
    [InlineData("Article 110(b)(2)")]
    [InlineData("Pub. L. 110-457")]
    [InlineData("Tier 2")]
    public void A_sentence_may_name_a_law_in_its_own_words(string reference)
    {
        using var data = new DataFolder().Replace(DataFolder.Narrative, "The courts convicted {PROS-01}.", $"Under {reference} the courts convicted {{PROS-01}}.");

        Assert.Empty(data.Problems());
    }

    [Theory]
    [InlineData("In 2017 the courts convicted {PROS-01}.")]
    [InlineData("Under section 6, 15 courts convicted {PROS-01}.")]
    [InlineData("The courts convicted {PROS-01} of 15.")]
    public void Any_other_number_typed_into_a_sentence_is_an_error(string text)
    {
        using var data = new DataFolder().Replace(DataFolder.Narrative, "The courts convicted {PROS-01}.", text);

        Assert.Contains("error RK1311", data.Problem(), StringComparison.Ordinal);
    }

    private static string[] Problems(string text)
    {
        using var data = new DataFolder().Replace(DataFolder.Narrative, "\"The law punishes all forms of trafficking.\"", $"\"{text}\"");
        var problems = new ProblemList();
        StatedNumberChecker.Check(data.Validate().GetValueOrThrow(), problems);
        return [.. problems.ToSorted().Select(p => p.ToString())];
    }
}
