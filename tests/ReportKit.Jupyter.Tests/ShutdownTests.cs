using ReportKit.Jupyter.Tests.Client;

namespace ReportKit.Jupyter.Tests;

public class ShutdownTests
{
    [Theory]
    [InlineData("Control", true)]
    [InlineData("Control", false)]
    [InlineData("Shell", false)]
    public void A_kernel_ends_when_it_is_told_to_and_says_so_to_everybody(string by, bool restart)
    {
        var channel = Enum.Parse<Channel>(by);
        using var kernel = RunningKernel.Start(new ScriptedSession());
        using var other = kernel.Connect();
        var request = kernel.Client.Send(channel, "shutdown_request", new { restart });
        var exchange = kernel.Client.Finish(request, channel);
        foreach (var message in new[] { exchange.Reply, exchange.Of("shutdown_reply").Single(), other.Published(request, "shutdown_reply") })
        {
            Assert.Equal(restart, message.Content.GetProperty("restart").GetBoolean());
        }

        kernel.WaitForEnd();
    }

    [Fact]
    public void A_cell_that_runs_is_stopped_and_those_behind_it_are_left_out_first()
    {
        var session = new ScriptedSession().On("loop", cell =>
        {
            cell.Interrupt.WaitHandle.WaitOne();
            cell.Interrupt.ThrowIfCancellationRequested();
        });
        using var kernel = RunningKernel.Start(session);
        var running = kernel.Client.Send(Channel.Shell, "execute_request", new { code = "loop", stop_on_error = false });
        kernel.Client.Published(running, "execute_input");
        var waiting = kernel.Client.Send(Channel.Shell, "execute_request", new { code = "next" });
        kernel.Client.SendFrames(Channel.Shell, ["last"u8.ToArray()]);
        kernel.Log.Next();
        kernel.Client.Finish(kernel.Client.Send(Channel.Control, "shutdown_request", new { restart = false }), Channel.Control);
        Assert.Equal("Interrupted", kernel.Client.Receive(Channel.Shell)["ename"]);
        Assert.Equal("aborted", kernel.Client.Finish(waiting).Reply["status"]);
        kernel.WaitForEnd();
    }

    [Fact]
    public void A_cell_that_cannot_be_stopped_does_not_keep_the_kernel()
    {
        var release = new ManualResetEventSlim();
        using var kernel = RunningKernel.Start(new ScriptedSession().On("deaf", _ => release.Wait()));
        kernel.Client.Published(kernel.Client.Send(Channel.Shell, "execute_request", new { code = "deaf" }), "execute_input");
        kernel.Client.Finish(kernel.Client.Send(Channel.Control, "shutdown_request", new { restart = false }), Channel.Control);
        kernel.WaitForEnd();
        release.Set();
    }

    [Fact]
    public void What_a_thread_writes_when_the_kernel_has_ended_goes_nowhere()
    {
        ScriptedSession.Cell? cell = null;
        using var kernel = RunningKernel.Start(new ScriptedSession().On("start", started => cell = started));
        kernel.Client.Execute("start");
        kernel.Client.Send(Channel.Control, "shutdown_request", new { restart = false });
        kernel.WaitForEnd();
        cell!.Outputs.Write(Notebooks.StreamName.Output, "late");
    }

    [Fact]
    public void A_kernel_does_not_outlive_the_process_that_started_it()
    {
        var isOrphan = false;
        using var kernel = RunningKernel.Start(new ScriptedSession(), () => Volatile.Read(ref isOrphan));
        Assert.Equal("ok", kernel.Client.Execute("").Reply["status"]);
        Volatile.Write(ref isOrphan, true);
        kernel.WaitForEnd();
        Assert.Contains("the program that started this kernel has ended", kernel.Log.Next(), StringComparison.Ordinal);
    }
}
