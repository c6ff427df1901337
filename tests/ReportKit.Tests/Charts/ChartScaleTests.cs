using ReportKit.Charts;

namespace ReportKit.Tests.Charts;

public sealed class ChartScaleTests
{
    [Theory]
    [InlineData(0, "0 1")]
    [InlineData(-3, "0 1")]
    [InlineData(1, "0 1")]
    [InlineData(3, "0 1 2 3")]
    [InlineData(6, "0 2 4 6")]
    [InlineData(25, "0 5 10 15 20 25")]
    [InlineData(26, "0 10 20 30")]
    [InlineData(188, "0 50 100 150 200")]
    [InlineData(133943, "0 50000 100000 150000")]
    public void Ticks_are_few_round_and_whole(int highest, string ticks) =>
        Assert.Equal(ticks, string.Join(' ', ChartScale.To(highest, isWhole: true).Ticks));

    [Fact]
    public void Fractions_have_ticks_between_whole_numbers() =>
        Assert.Equal([0m, 0.1m, 0.2m, 0.3m, 0.4m], ChartScale.To(0.4m, isWhole: false).Ticks);

    [Fact]
    public void A_very_great_number_has_an_axis_too() =>
        Assert.InRange(ChartScale.To(decimal.MaxValue / 100, isWhole: true).Ticks.Count(), 2, 7);
}
