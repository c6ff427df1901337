namespace ReportKit.Cli.Tests;

public sealed class WatchStateTests
{
    private static readonly Dictionary<string, string> Files = new()
    {
        ["XAA/report.html"] = "a",
        ["XAA/facts.html"] = "b",
        ["XAA/figures.js"] = "c",
        ["index.html"] = "d",
        ["figures.js"] = "e",
        ["page.css"] = "f",
        ["page.js"] = "g",
    };

    [Theory]
    [InlineData("XAA/report.html")]
    [InlineData("XAA/figures.js")]
    [InlineData("page.css")]
    [InlineData("page.js")]
    public void What_a_page_shows_and_loads_makes_it_another(string changed) => Assert.NotEqual(Version(""), Version(changed));

    [Theory]
    [InlineData("XAA/facts.html")]
    [InlineData("index.html")]
    [InlineData("figures.js")]
    public void Other_pages_leave_it_as_it_is(string changed) => Assert.Equal(Version(""), Version(changed));

    [Fact]
    public void Problems_leave_a_page_as_it_is() => Assert.Equal(Version(""), Version("", Broken(1)));

    [Fact]
    public void Where_there_is_no_page_the_problems_are_the_page()
    {
        var nothing = new Dictionary<string, byte[]>();

        Assert.NotEqual(new WatchState(nothing, [Broken(1)]).VersionOf("XAA/report.html"), new WatchState(nothing, [Broken(2)]).VersionOf("XAA/report.html"));
    }

    private static string Version(string changed, params Problem[] problems) =>
        new WatchState(Files.ToDictionary(f => f.Key, f => Encoding.UTF8.GetBytes(f.Key == changed ? "changed" : f.Value)), problems).VersionOf("XAA/report.html");

    private static Problem Broken(int line) => new(Severity.Error, "RK1102", "Wrong.", new FilePlace("data/tiers.csv", line));
}
