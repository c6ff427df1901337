using ReportKit.Jupyter.Tests.Client;

namespace ReportKit.Jupyter.Tests;

public sealed class HistoryTests : IDisposable
{
    private readonly RunningKernel kernel = RunningKernel.Start(new ScriptedSession()
        .On("1 + 1", _ => ScriptedSession.Value("2"))
        .On("1 + 2", _ => ScriptedSession.Value("3"))
        .On("fail", _ => ScriptedSession.Failure("E", "e")));

    public HistoryTests()
    {
        foreach (var code in new[] { "1 + 1", "var x = 1;", "1 + 2", "fail", "1 + 1", @"""\d*""" })
        {
            kernel.Client.Execute(code);
        }
    }

    public void Dispose() => kernel.Dispose();

    [Fact]
    public void The_last_cells() =>
        Assert.Equal("""[[1,5,"1 + 1"],[1,6,"\u0022\\d*\u0022"]]""".Replace("\\u0022", "\\\"", StringComparison.Ordinal), Ask(new { hist_access_type = "tail", n = 2 }));

    [Fact]
    public void All_cells_where_no_number_is_given() =>
        Assert.StartsWith("""[[1,1,"1 + 1"],[1,2,"var x = 1;"],""", Ask(new { hist_access_type = "tail" }), StringComparison.Ordinal);

    [Fact]
    public void Their_values_too_where_they_are_wanted() =>
        Assert.Equal("""[[1,3,["1 + 2","3"]],[1,4,["fail",null]]]""", Ask(new { hist_access_type = "range", output = true, session = 0, start = 3, stop = 5 }));

    [Theory]
    [InlineData(1, 2, 3, """[[1,2,"var x = 1;"]]""")]
    [InlineData(0, -3, 5, """[[1,4,"fail"]]""")]
    [InlineData(0, 7, 9, "[]")]
    [InlineData(2, 1, 9, "[]")]
    [InlineData(-1, 1, 9, "[]")]
    public void A_range_of_this_session_and_none_of_another(int session, int start, int stop, string found) =>
        Assert.Equal(found, Ask(new { hist_access_type = "range", session, start, stop }));

    [Theory]
    [InlineData("1 ? 1", """[[1,1,"1 + 1"],[1,5,"1 + 1"]]""")]
    [InlineData("*x*", """[[1,2,"var x = 1;"]]""")]
    [InlineData("*X*", "[]")]
    [InlineData("fail", """[[1,4,"fail"]]""")]
    [InlineData("fai", "[]")]
    [InlineData("*\\d*", """[[1,6,"\"\\d*\""]]""")]
    public void Cells_that_a_pattern_matches(string pattern, string found) =>
        Assert.Equal(found, Ask(new { hist_access_type = "search", pattern }));

    [Fact]
    public void Of_cells_that_are_alike_only_the_last() =>
        Assert.Equal("""[[1,3,"1 + 2"],[1,5,"1 + 1"]]""", Ask(new { hist_access_type = "search", pattern = "1 + ?", unique = true }));

    [Fact]
    public void The_last_of_those_that_match() =>
        Assert.Equal("""[[1,5,"1 + 1"]]""", Ask(new { hist_access_type = "search", pattern = "1 + ?", n = 1 }));

    [Fact]
    public void Cells_that_are_not_stored_are_not_in_it()
    {
        kernel.Client.Ask("execute_request", new { code = "hidden", store_history = false });
        Assert.DoesNotContain("hidden", Ask(new { hist_access_type = "tail" }), StringComparison.Ordinal);
    }

    private string Ask(object request) => kernel.Client.Ask("history_request", request).Reply["history"];
}
