using ReportKit.Diagnostics;

namespace ReportKit.Tests.Diagnostics;

/// <summary>Nothing that data say is taken for something that the tool says.</summary>
public sealed class PrintableTests
{
    [Theory]
    [InlineData("a\n::error file=x::forged", "a<U+000A>::error file=x::forged")]
    [InlineData("a\rb", "a<U+000D>b")]
    [InlineData("\u001b[31mred", "<U+001B>[31mred")]
    [InlineData("\u009b31mred", "<U+009B>31mred")]
    [InlineData("TUR\u200b", "TUR<U+200B>")]
    [InlineData("\u202eevil", "<U+202E>evil")]
    [InlineData("a\u2028b\u2029c", "a<U+2028>b<U+2029>c")]
    [InlineData("\ufeffiso3", "<U+FEFF>iso3")]
    [InlineData("می\u200cخواهم", "می\u200cخواهم")]
    [InlineData("Côte d’Ivoire: 5 €, 日本", "Côte d’Ivoire: 5 €, 日本")]
    public void A_text_from_data_stays_one_line_that_can_be_seen(string text, string shown) => Assert.Equal(shown, Printable.Line(text));

    [Fact]
    public void A_message_keeps_its_own_lines() => Assert.Equal("a\n<U+001B>b", Printable.Lines("a\r\n\u001bb"));

    [Fact]
    public void A_problem_is_one_line_whatever_its_file_is_called() => Assert.Equal(
        "data/a<U+000A>b.csv(1,1): error RK1102: 'x<U+000A>data/tiers.csv(1,1): error RK1' isn't a tier.",
        new Problem(Severity.Error, "RK1102", "'x\ndata/tiers.csv(1,1): error RK1' isn't a tier.", new FilePlace("data/a\nb.csv", 1, 1)).ToString());
}
