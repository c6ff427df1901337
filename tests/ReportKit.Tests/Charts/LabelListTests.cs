using ReportKit.Charts;

namespace ReportKit.Tests.Charts;

public sealed class LabelListTests
{
    [Theory]
    [InlineData("2001 2002 2003 2004", "2001 2002 2003", "2001–2003")]
    [InlineData("2001 2002 2003 2004", "2001 2002 2004", "2001, 2002, 2004")]
    [InlineData("2001 2003 2005 2007", "2001 2003 2005", "2001–2005")]
    [InlineData("Africa Europe Asia", "Africa Europe Asia", "Africa, Europe, Asia")]
    [InlineData("2016 2017/18", "2017/18", "2017/18")]
    public void Years_in_a_row_are_one_and_categories_stay_apart(string all, string some, string expected) =>
        Assert.Equal(expected, LabelList.Of(all.Split(' '), some.Split(' ')));
}
