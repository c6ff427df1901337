using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

/// <summary>A column gives each row the text that it was given, whatever repeats.</summary>
public sealed class ColumnTextsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(700)]
    [InlineData(70_000)]
    [InlineData(140_000)]
    public void Each_row_has_its_text(int different)
    {
        const int Rows = 140_000;
        var column = new ColumnTexts(Rows);
        for (var row = 0; row < Rows; row++)
        {
            column.Add($"{row % different}");
        }

        Assert.All(Enumerable.Range(0, Rows), row => Assert.Equal($"{row % different}", column[row]));
    }

    [Fact]
    public void A_text_that_comes_again_is_the_same_one()
    {
        var column = new ColumnTexts(4);
        foreach (var text in new[] { "XAA", "", "XAB", "XAA" })
        {
            column.Add(text);
        }

        Assert.Same(column[0], column[3]);
        Assert.Equal("", column[1]);
    }
}
