namespace ReportKit.Interactive.Tests;

public class ScaffoldTests
{
    [Fact]
    public void Builds() => Assert.True(true);
}
