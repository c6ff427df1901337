using ReportKit.Diagnostics;
using ReportKit.Rendering;
using ReportKit.Tests.Narrative;

namespace ReportKit.Tests.Rendering;

public sealed class PhraseNounCheckerTests
{
    private const string Sentence = "courts convicted {PROS-01|dated:trafficker/traffickers}";

    public static TheoryData<string> Phrases => [.. Xaa.Templates.NamesIn("phrases/")];

    [Fact]
    public void The_documented_example_prints_its_noun()
    {
        using var data = Xaa.Data().Replace(DataFolder.Narrative, Sentence, "They charged {PROS-01|number:defendant/defendants} {PROS-01|period}.");

        Assert.Contains("They charged 12 defendants in 2017.", Xaa.Render(data).Markdown, StringComparison.Ordinal);
        Assert.Empty(Problems(data));
    }

    [Theory]
    [MemberData(nameof(Phrases))]
    public void A_noun_is_printed_or_refused(string phrase)
    {
        using var data = Xaa.Data().Replace(DataFolder.Narrative, "{PROS-01|dated:trafficker/traffickers}", $"{{PROS-01|{phrase}:trafficker/traffickers}}");

        var isPrinted = MadeChart.Phrase(phrase, MadeChart.Of("12"), MadeChart.Of("8", "2016"), "trafficker/traffickers").Contains("traffickers", StringComparison.Ordinal);

        Assert.Equal(isPrinted, Problems(data).Length == 0);
    }

    [Theory]
    [InlineData("0", "no defendants")]
    [InlineData("1", "one defendant")]
    [InlineData("12", "12 defendants")]
    [InlineData("up-to 26", "up to 26 defendants")]
    public void A_number_takes_the_noun_that_it_is_given(string value, string expected) =>
        Assert.Equal(expected, MadeChart.Phrase("number", MadeChart.Of(value), noun: "defendant/defendants"));

    [Fact]
    public void A_noun_that_a_phrase_doesn_t_print_is_an_error_with_the_phrases_that_do()
    {
        using var data = Xaa.Data().Replace(DataFolder.Narrative, "{PROS-01|dated:trafficker/traffickers}", "{PROS-01|change:trafficker/traffickers}");

        Assert.Matches(
            @"^data/narratives/XAA-2018\.yml\(\d+,\d+\): error RK1304: The phrase 'change' prints no noun, so 'trafficker/traffickers' in \{PROS-01\|change:trafficker/traffickers\} would be lost\. Phrases that print one: compared, dated, figure, number\. Use one of them, or write the noun beside the placeholder\.$",
            Assert.Single(Problems(data)));
    }

    [Fact]
    public void An_amount_of_money_has_no_noun()
    {
        using var data = Xaa.Data().AddFigure("protection", "funding", "2017", "500", "USD", id: "PROT-09")
            .Replace(DataFolder.Narrative, "{PROS-01|dated:trafficker/traffickers}", "{PROT-09|figure:dollar/dollars}");

        Assert.Contains("error RK1304: PROT-09 is an amount of money, which is printed with its currency, so 'dollar/dollars' in {PROT-09|figure:dollar/dollars} would be lost. Take the noun out.", Assert.Single(Problems(data)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("man/men/people")]
    [InlineData("man/")]
    public void A_noun_has_one_form_or_two(string noun)
    {
        using var data = Xaa.Data().Replace(DataFolder.Narrative, "trafficker/traffickers", noun);

        Assert.Contains($"error RK1304: '{noun}' in {{PROS-01|dated:{noun}}} isn't a noun: write one form for one and one for several", Assert.Single(Problems(data)), StringComparison.Ordinal);
    }

    private static string[] Problems(DataFolder data)
    {
        var problems = new ProblemList();
        PhraseNounChecker.Check(data.Validate().GetValueOrThrow(), Xaa.Templates, problems);
        return [.. problems.ToSorted().Select(p => p.ToString())];
    }
}
