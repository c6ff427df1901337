namespace ReportKit.Notebooks.Tests;

public class ScaffoldTests
{
    [Fact]
    public void Builds() => Assert.True(true);
}
