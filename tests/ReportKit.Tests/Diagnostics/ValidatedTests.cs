using ReportKit.Diagnostics;

namespace ReportKit.Tests.Diagnostics;

public sealed class ValidatedTests
{
    private static readonly FilePlace Place = new("data/tiers.csv", 2, 1);

    [Fact]
    public void A_value_with_warnings_alone_may_be_used() =>
        Assert.Equal(7, new Validated<int>(7, [new Problem(Severity.Warning, "RK1308", "m", Place)]).GetValueOrThrow());

    [Fact]
    public void A_value_with_errors_is_refused_and_the_first_ten_are_told()
    {
        var problems = Enumerable.Range(1, 12).Select(n => new Problem(Severity.Error, "RK1101", $"number {n}", Place))
            .Prepend(new Problem(Severity.Warning, "RK1308", "no error", Place)).ToList();

        var refused = Assert.Throws<InvalidDataException>(() => new Validated<int>(7, problems).GetValueOrThrow());

        var lines = refused.Message.Split('\n');
        Assert.Equal(10, lines.Length);
        Assert.Equal("data/tiers.csv(2,1): error RK1101: number 1", lines[0]);
        Assert.Equal("data/tiers.csv(2,1): error RK1101: number 10", lines[9]);
    }
}
