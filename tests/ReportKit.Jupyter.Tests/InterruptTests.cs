using ReportKit.Jupyter.Tests.Client;
using ReportKit.Notebooks;

namespace ReportKit.Jupyter.Tests;

public class InterruptTests
{
    [Fact]
    public void An_endless_loop_is_stopped_and_the_kernel_goes_on()
    {
        using var kernel = RunningKernel.Start(Looping());
        for (var turn = 0; turn < 5; turn++)
        {
            var cell = Run(kernel, "loop");
            var interrupt = kernel.Client.Send(Channel.Control, "interrupt_request", new { });
            Assert.Equal("""{"status":"ok"}""", kernel.Client.Finish(interrupt, Channel.Control).Reply.Content.GetRawText());
            var exchange = kernel.Client.Finish(cell);
            Assert.Equal("Interrupted", exchange.Reply["ename"]);
            Assert.Equal("Interrupted", exchange.Of("error").Single()["ename"]);
        }

        Assert.Equal("ok", kernel.Client.Execute("").Reply["status"]);
    }

    [Fact]
    public void An_interrupt_when_nothing_runs_stops_no_later_cell()
    {
        using var kernel = RunningKernel.Start(new ScriptedSession().On("look", cell => ScriptedSession.Value(cell.Interrupt.IsCancellationRequested.ToString())));
        kernel.Client.Finish(kernel.Client.Send(Channel.Control, "interrupt_request", new { }), Channel.Control);
        var data = kernel.Client.Execute("look").Of("execute_result").Single().Content.GetProperty("data");
        Assert.Equal("False", data.GetProperty("text/plain").GetString());
    }

    [Fact]
    public void A_cell_that_writes_without_end_does_not_keep_its_interrupt_out()
    {
        var session = new ScriptedSession().On("flood", cell =>
        {
            while (true)
            {
                cell.Interrupt.ThrowIfCancellationRequested();
                cell.Outputs.Write(StreamName.Output, "x");
            }
        });
        using var kernel = RunningKernel.Start(session);
        var cell = kernel.Client.Send(Channel.Shell, "execute_request", new { code = "flood" });
        kernel.Client.Published(cell, "stream");
        kernel.Client.Send(Channel.Control, "interrupt_request", new { });
        Assert.Equal("Interrupted", kernel.Client.Receive(Channel.Shell)["ename"]);
    }

    [Fact]
    public void Control_answers_while_a_cell_runs()
    {
        using var kernel = RunningKernel.Start(Looping());
        Run(kernel, "loop");
        var question = kernel.Client.Send(Channel.Control, "kernel_info_request", new { });
        Assert.Equal("reportkit", kernel.Client.Finish(question, Channel.Control).Reply["implementation"]);
    }

    [Fact]
    public void Cells_behind_one_that_is_stopped_are_left_out()
    {
        using var kernel = RunningKernel.Start(Looping());
        Run(kernel, "loop");
        var waiting = kernel.Client.Send(Channel.Shell, "execute_request", new { code = "next" });
        kernel.Client.SendFrames(Channel.Shell, ["last"u8.ToArray()]);
        kernel.Log.Next();
        kernel.Client.Send(Channel.Control, "interrupt_request", new { });
        kernel.Client.Receive(Channel.Shell);
        Assert.Equal("aborted", kernel.Client.Finish(waiting).Reply["status"]);
    }

    private static ScriptedSession Looping() => new ScriptedSession().On("loop", cell =>
    {
        while (true)
        {
            cell.Interrupt.ThrowIfCancellationRequested();
        }
    });

    private static string Run(RunningKernel kernel, string code)
    {
        var cell = kernel.Client.Send(Channel.Shell, "execute_request", new { code });
        kernel.Client.Published(cell, "execute_input");
        return cell;
    }
}
