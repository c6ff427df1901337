using ReportKit.Jupyter.Tests.Client;
using ReportKit.Notebooks;

namespace ReportKit.Jupyter.Tests;

public class ExecutionTests
{
    private static readonly ScriptedSession Session = new ScriptedSession()
        .On("6 * 7", _ => ScriptedSession.Value("42"))
        .On("fail", _ => ScriptedSession.Failure("FormatException", "no number"))
        .On("write", cell =>
        {
            cell.Outputs.Write(StreamName.Output, "seen");
            return ScriptedSession.Value("1");
        });

    [Fact]
    public void A_value_is_published_and_counted()
    {
        using var kernel = RunningKernel.Start(Session);
        var exchange = kernel.Client.Execute("6 * 7");
        Assert.Equal(["execute_input", "execute_result"], exchange.Published.Select(m => m.Type));
        Assert.Equal("6 * 7", exchange.Published[0]["code"]);
        Assert.Equal("""{"execution_count":1,"data":{"text/plain":"42"},"metadata":{}}""", exchange.Published[1].Content.GetRawText());
        Assert.Equal("execute_reply", exchange.Reply.Type);
        Assert.Equal("ok", exchange.Reply["status"]);
        Assert.Equal("1", exchange.Reply["execution_count"]);
        Assert.Equal("[]", exchange.Reply["payload"]);
        Assert.Equal("2", kernel.Client.Execute("nothing").Reply["execution_count"]);
    }

    [Fact]
    public void A_cell_without_value_has_no_result()
    {
        using var kernel = RunningKernel.Start(Session);
        Assert.Equal(["execute_input"], kernel.Client.Execute("nothing").Published.Select(m => m.Type));
    }

    [Fact]
    public void A_failure_is_published_and_told_to_the_sender()
    {
        using var kernel = RunningKernel.Start(Session);
        var exchange = kernel.Client.Execute("fail");
        foreach (var message in new[] { Assert.Single(exchange.Of("error")), exchange.Reply })
        {
            Assert.Equal("FormatException", message["ename"]);
            Assert.Equal("no number", message["evalue"]);
            Assert.Equal("""["FormatException: no number","   at cell 1, line 1"]""", message["traceback"]);
        }

        Assert.Equal("error", exchange.Reply["status"]);
        Assert.Equal("1", exchange.Reply["execution_count"]);
    }

    [Fact]
    public void A_silent_cell_publishes_nothing_and_is_not_counted()
    {
        using var kernel = RunningKernel.Start(Session);
        foreach (var code in new[] { "write", "fail" })
        {
            var exchange = kernel.Client.Ask("execute_request", new { code, silent = true, store_history = true });
            Assert.Empty(exchange.Published);
            Assert.Equal("0", exchange.Reply["execution_count"]);
        }
    }

    [Fact]
    public void A_cell_that_is_not_stored_shows_its_output_and_is_not_counted()
    {
        using var kernel = RunningKernel.Start(Session);
        kernel.Client.Execute("6 * 7");
        var exchange = kernel.Client.Ask("execute_request", new { code = "write", silent = false, store_history = false });
        Assert.Equal(["execute_input", "stream", "execute_result"], exchange.Published.Select(m => m.Type));
        Assert.Equal("1", exchange.Reply["execution_count"]);
        Assert.Equal("2", kernel.Client.Execute("6 * 7").Reply["execution_count"]);
    }

    [Fact]
    public void Every_cell_has_a_name_of_its_own()
    {
        var session = new ScriptedSession();
        using var kernel = RunningKernel.Start(session);
        kernel.Client.Execute("a");
        kernel.Client.Ask("execute_request", new { code = "b", store_history = false });
        kernel.Client.Ask("execute_request", new { code = "c", silent = true });
        kernel.Client.Execute("d");
        Assert.Equal(["cell 1", "unnumbered cell 1", "unnumbered cell 2", "cell 2"], session.Names);
    }

    [Fact]
    public void User_expressions_are_evaluated_each_for_itself()
    {
        using var kernel = RunningKernel.Start(Session);
        var reply = kernel.Client.Ask("execute_request", new { code = "", silent = true, user_expressions = new { answer = "6 * 7", wrong = "fail" } }).Reply;
        var expressions = reply.Content.GetProperty("user_expressions");
        Assert.Equal("""{"status":"ok","data":{"text/plain":"42"},"metadata":{}}""", expressions.GetProperty("answer").GetRawText());
        Assert.Equal("error", expressions.GetProperty("wrong").GetProperty("status").GetString());
        Assert.Equal("FormatException", expressions.GetProperty("wrong").GetProperty("ename").GetString());
    }

    [Fact]
    public void A_session_that_throws_does_not_end_the_kernel()
    {
        using var kernel = RunningKernel.Start(new ScriptedSession().On("bug", _ => throw new JsonException("a bug\nof ours")));
        var exchange = kernel.Client.Execute("bug");
        Assert.Equal("error", exchange.Reply["status"]);
        Assert.Equal("a bug\nof ours", exchange.Of("error").Single()["evalue"]);
        Assert.Equal("reportkit kernel: execute_request failed: InvalidRequest: a bug of ours", kernel.Log.Next());
        Assert.Equal("ok", kernel.Client.Execute("").Reply["status"]);
    }

    [Fact]
    public void A_kernel_says_what_it_is_before_its_session_is_there()
    {
        var session = new TaskCompletionSource<ICellSession>();
        using var kernel = RunningKernel.Start(session.Task, () => false);
        Assert.Equal("reportkit", kernel.Client.Ask("kernel_info_request", new { }).Reply["implementation"]);
        var cell = kernel.Client.Send(Channel.Shell, "execute_request", new { code = "6 * 7" });
        session.SetResult(Session);
        Assert.Equal("ok", kernel.Client.Finish(cell).Reply["status"]);
    }

    [Fact]
    public void Requests_of_two_front_ends_are_answered_each_to_its_sender()
    {
        using var kernel = RunningKernel.Start(Session);
        using var other = kernel.Connect();
        var first = kernel.Client.Send(Channel.Shell, "execute_request", new { code = "6 * 7" });
        var second = other.Send(Channel.Shell, "execute_request", new { code = "6 * 7" });
        Assert.Equal("ok", kernel.Client.Finish(first).Reply["status"]);
        Assert.Equal("ok", other.Finish(second).Reply["status"]);
        Assert.Equal("42", kernel.Client.Published(second, "execute_result").Content.GetProperty("data").GetProperty("text/plain").GetString());
    }
}
