using CsCheck;

namespace ReportKit.Tests.Facts;

public class WrittenValueTests
{
    [Theory]
    [InlineData("12", "")]
    [InlineData("0", "")]
    [InlineData("12.50", "")]
    [InlineData("<5", "")]
    [InlineData("12..16", "")]
    [InlineData("12", "at-least")]
    [InlineData("12", "more-than")]
    [InlineData("12", "up-to")]
    [InlineData("12", "nearly")]
    [InlineData("12", "about")]
    public void A_value_is_written_as_it_was_read(string text, string bound)
    {
        Assert.True(FactValue.TryParse(text, bound, out var value));

        Assert.Equal((text, bound), (value.Written, value.Bound));
    }

    [Fact]
    public void Any_number_survives_writing_and_reading() =>
        Gen.Select(Gen.Decimal[0, 999_999_999], Gen.OneOf("", "at-least", "about")).Sample((number, bound) =>
        {
            var value = MadeFacts.Value($"{bound} {decimal.Round(number, 4).ToString(System.Globalization.CultureInfo.InvariantCulture)}".TrimStart());
            return FactValue.TryParse(value.Written, value.Bound, out var again) && again == value;
        });
}
