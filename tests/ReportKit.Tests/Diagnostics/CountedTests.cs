using ReportKit.Diagnostics;

namespace ReportKit.Tests.Diagnostics;

public class CountedTests
{
    [Theory]
    [InlineData(0, "0 facts")]
    [InlineData(1, "1 fact")]
    [InlineData(2, "2 facts")]
    [InlineData(12554, "12,554 facts")]
    public void A_noun_agrees_with_its_number_and_thousands_are_grouped(long number, string counted) => Assert.Equal(counted, Counted.Of(number, "fact"));

    [Theory]
    [InlineData(1, "1 country")]
    [InlineData(3, "3 countries")]
    public void A_plural_may_be_irregular(long number, string counted) => Assert.Equal(counted, Counted.Of(number, "country", "countries"));

    [Theory]
    [InlineData(67108864, "64 MB")]
    [InlineData(67108865, "64.1 MB")]
    [InlineData(70000000, "66.8 MB")]
    [InlineData(2147483648, "2,048 MB")]
    public void A_size_is_never_less_than_it_is(long bytes, string size) => Assert.Equal(size, Counted.Megabytes(bytes));
}
