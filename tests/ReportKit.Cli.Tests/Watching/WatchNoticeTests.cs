namespace ReportKit.Cli.Tests;

public sealed class WatchNoticeTests
{
    private static readonly WatchState State = new(
        new Dictionary<string, byte[]> { ["XAA/report.html"] = [1] },
        [new Problem(Severity.Error, "RK1102", "Wrong.", new FilePlace("data/tiers.csv", 5, 10))]);

    [Fact]
    public void It_has_the_names_that_the_script_of_a_page_reads() => Assert.Equal(
        $$"""
        {"version":"{{State.VersionOf("XAA/report.html")}}","errors":true,"says":"1 error. What can\u0027t be made anew stays as it was.",
        "problems":[{"severity":"error","place":"data/tiers.csv(5,10)","code":"RK1102","message":"Wrong."}],"more":0}
        """.ReplaceLineEndings(""),
        WatchNotice.Write(State, "XAA/report.html"));
}
