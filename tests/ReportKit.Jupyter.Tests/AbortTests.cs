using ReportKit.Jupyter.Tests.Client;

namespace ReportKit.Jupyter.Tests;

public class AbortTests
{
    [Fact]
    public void Cells_that_wait_behind_one_that_fails_are_left_out()
    {
        var session = FailingWhenReleased(out var release);
        using var kernel = RunningKernel.Start(session);
        var failing = Send(kernel, "fail");
        kernel.Client.Published(failing, "execute_input");
        var waiting = Enumerable.Range(0, 20).Select(i => Send(kernel, $"cell {i}")).ToList();
        var question = kernel.Client.Send(Channel.Shell, "comm_info_request", new { });
        WaitUntilAllHasArrived(kernel);
        release.Set();
        Assert.Equal("error", kernel.Client.Receive(Channel.Shell)["status"]);
        foreach (var cell in waiting)
        {
            var exchange = kernel.Client.Finish(cell);
            Assert.Equal("execute_reply", exchange.Reply.Type);
            Assert.Equal("""{"status":"aborted"}""", exchange.Reply.Content.GetRawText());
            Assert.Empty(exchange.Published);
        }

        Assert.Equal("ok", kernel.Client.Finish(question).Reply["status"]);
        Assert.Equal(["cell 1"], session.Names);
    }

    [Fact]
    public void A_cell_that_is_sent_after_the_failure_is_known_runs()
    {
        using var kernel = RunningKernel.Start(new ScriptedSession().On("fail", _ => ScriptedSession.Failure("E", "e")));
        for (var turn = 0; turn < 50; turn++)
        {
            Send(kernel, "fail");
            Assert.Equal("error", kernel.Client.Receive(Channel.Shell)["status"]);
            Send(kernel, "next");
            Assert.Equal("ok", kernel.Client.Receive(Channel.Shell)["status"]);
        }
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void They_run_where_the_sender_wants_it_and_after_a_silent_one(bool silent, bool stopOnError)
    {
        var session = FailingWhenReleased(out var release);
        using var kernel = RunningKernel.Start(session);
        kernel.Client.Send(Channel.Shell, "execute_request", new { code = "fail", silent, stop_on_error = stopOnError });
        var waiting = Send(kernel, "next");
        WaitUntilAllHasArrived(kernel);
        release.Set();
        Assert.Equal("error", kernel.Client.Receive(Channel.Shell)["status"]);
        Assert.Equal("ok", kernel.Client.Finish(waiting).Reply["status"]);
    }

    private static ScriptedSession FailingWhenReleased(out ManualResetEventSlim release)
    {
        var released = release = new ManualResetEventSlim();
        return new ScriptedSession().On("fail", _ =>
        {
            released.Wait(JupyterClient.Longest);
            return ScriptedSession.Failure("E", "e");
        });
    }

    private static string Send(RunningKernel kernel, string code) => kernel.Client.Send(Channel.Shell, "execute_request", new { code });

    // A request behind them would wait for the cell, but what is wrong is dropped, with a line, as soon as it is read.
    private static void WaitUntilAllHasArrived(RunningKernel kernel)
    {
        kernel.Client.SendFrames(Channel.Shell, ["last"u8.ToArray()]);
        Assert.Contains("dropped", kernel.Log.Next(), StringComparison.Ordinal);
    }
}
