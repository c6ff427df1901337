using ReportKit.Charts;

namespace ReportKit.Tests.Charts;

public sealed partial class ChartPaletteTests
{
    [Theory]
    [InlineData(ChartKind.StackedColumns)]
    [InlineData(ChartKind.Lines)]
    public void Every_colour_stands_out_from_white_paper_and_from_a_dark_page(ChartKind kind)
    {
        var figure = MadeChart.Of(kind);
        Assert.All(Enumerable.Range(0, 12).Select(i => ChartPalette.Of(figure, i)), colour =>
        {
            Assert.True(Contrast(colour, "#ffffff") >= 3, $"{colour} on white: {Contrast(colour, "#ffffff")}");
            Assert.True(Contrast(colour, "#1e1e1e") >= 3, $"{colour} on a dark page: {Contrast(colour, "#1e1e1e")}");
        });
    }

    [Theory]
    [InlineData(ChartKind.StackedColumns, 5)]
    [InlineData(ChartKind.GroupedColumns, 6)]
    public void The_first_series_differ_in_colour(ChartKind kind, int count) =>
        Assert.Equal(count, Enumerable.Range(0, count).Select(i => ChartPalette.Of(MadeChart.Of(kind), i)).Distinct().Count());

    [Theory]
    [InlineData("#1b2026", "#ffffff")]
    [InlineData("#e6edf3", "#0f1419")]
    public void What_steps_back_can_still_be_read_and_what_is_hatched_be_seen(string ink, string page)
    {
        var svg = ChartSvg.Draw(MadeChart.Convictions("2015=3 2016=?"));

        Assert.All(Opacities().Matches(svg).Select(m => double.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture)), o => Assert.InRange(Contrast(Mixed(ink, page, o), page), 4.5, 21));
        var hatch = double.Parse(Hatch().Match(svg).Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.InRange(Contrast(Mixed(ink, page, hatch), page), 3, 21);
    }

    private static string Mixed(string ink, string page, double opacity) => "#" + string.Concat(
        new[] { 1, 3, 5 }.Select(i => $"{(int)Math.Round((opacity * Convert.ToInt32(ink[i..(i + 2)], 16)) + ((1 - opacity) * Convert.ToInt32(page[i..(i + 2)], 16))):x2}"));

    [GeneratedRegex("<g[^>]* opacity=\"([0-9.]+)\"")]
    private static partial Regex Opacities();

    [GeneratedRegex("stroke-opacity=\"([0-9.]+)\"")]
    private static partial Regex Hatch();

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
