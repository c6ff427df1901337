using System.Globalization;
using ReportKit.Charts;

namespace ReportKit.Tests.Charts;

public sealed class FigurePaletteTests
{
    [Theory]
    [InlineData(FigureKind.StackedColumns)]
    [InlineData(FigureKind.Lines)]
    public void Every_colour_stands_out_from_white_paper_and_from_a_dark_page(FigureKind kind)
    {
        var figure = MadeFigure.Of(kind);
        Assert.All(Enumerable.Range(0, 12).Select(i => FigurePalette.Of(figure, i)), colour =>
        {
            Assert.True(Contrast(colour, "#ffffff") >= 3, $"{colour} on white: {Contrast(colour, "#ffffff")}");
            Assert.True(Contrast(colour, "#1e1e1e") >= 3, $"{colour} on a dark page: {Contrast(colour, "#1e1e1e")}");
        });
    }

    [Theory]
    [InlineData(FigureKind.StackedColumns, 5)]
    [InlineData(FigureKind.GroupedColumns, 6)]
    public void The_first_series_differ_in_colour(FigureKind kind, int count) =>
        Assert.Equal(count, Enumerable.Range(0, count).Select(i => FigurePalette.Of(MadeFigure.Of(kind), i)).Distinct().Count());

    // WCAG 2.2, relative luminance and contrast ratio.
    private static double Contrast(string a, string b)
    {
        var (light, dark) = (Math.Max(Luminance(a), Luminance(b)), Math.Min(Luminance(a), Luminance(b)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour) =>
        (0.2126 * Channel(colour[1..3])) + (0.7152 * Channel(colour[3..5])) + (0.0722 * Channel(colour[5..7]));

    private static double Channel(string hex)
    {
        var value = int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
    }
}
