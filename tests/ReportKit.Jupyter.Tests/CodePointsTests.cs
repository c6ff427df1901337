namespace ReportKit.Jupyter.Tests;

public class CodePointsTests
{
    [Theory]
    [InlineData("abc", 2, 2)]
    [InlineData("a😀b", 1, 1)]
    [InlineData("a😀b", 2, 3)]
    [InlineData("a😀b", 3, 4)]
    [InlineData("\ud83dx", 1, 1)]
    [InlineData("\udc00\ud83d", 2, 2)]
    [InlineData("e\u0301", 2, 2)]
    public void A_pair_of_surrogates_is_one_and_half_a_pair_too(string text, int codePoints, int utf16)
    {
        Assert.Equal(utf16, CodePoints.ToUtf16(text, codePoints));
        Assert.Equal(codePoints, CodePoints.FromUtf16(text, utf16));
    }
}
