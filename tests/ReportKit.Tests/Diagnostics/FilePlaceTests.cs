namespace ReportKit.Tests.Diagnostics;

public sealed class FilePlaceTests
{
    [Theory]
    [InlineData(17, 5, "data/tiers.csv(17,5)")]
    [InlineData(17, 0, "data/tiers.csv(17)")]
    [InlineData(0, 0, "data/tiers.csv")]
    public void Prints_as_editors_and_builds_make_links_of(int line, int column, string expected) =>
        Assert.Equal(expected, new FilePlace("data/tiers.csv", line, column).ToString());
}
