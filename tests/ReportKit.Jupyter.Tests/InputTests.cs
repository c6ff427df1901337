using System.Collections.Concurrent;
using ReportKit.Jupyter.Tests.Client;

namespace ReportKit.Jupyter.Tests;

public class InputTests
{
    private static readonly ScriptedSession Asking = new ScriptedSession()
        .On("ask", cell => ScriptedSession.Value(cell.Outputs.ReadLine("Country? ", isPassword: false)))
        .On("password", cell => ScriptedSession.Value(cell.Outputs.ReadLine("", isPassword: true)));

    [Fact]
    public void A_cell_gets_the_line_that_was_typed()
    {
        using var kernel = RunningKernel.Start(Asking);
        var cell = Run(kernel, "ask");
        var question = kernel.Client.Receive(Channel.Stdin);
        Assert.Equal("input_request", question.Type);
        Assert.Equal(cell, question.ParentId);
        Assert.Equal("""{"prompt":"Country? ","password":false}""", question.Content.GetRawText());
        kernel.Client.Send(Channel.Stdin, "input_reply", new { value = "XAA" });
        Assert.Equal("XAA", ValueOf(kernel.Client.Finish(cell)));
    }

    [Fact]
    public void A_password_is_asked_for_as_one()
    {
        using var kernel = RunningKernel.Start(Asking);
        Run(kernel, "password");
        Assert.Equal("True", kernel.Client.Receive(Channel.Stdin)["password"]);
    }

    [Fact]
    public void Where_nobody_takes_questions_the_cell_fails_and_says_so()
    {
        using var kernel = RunningKernel.Start(Asking);
        var reply = kernel.Client.Ask("execute_request", new { code = "ask", allow_stdin = false }).Reply;
        Assert.Equal("InvalidOperationException", reply["ename"]);
        Assert.Contains("this front end takes no questions", reply["evalue"], StringComparison.Ordinal);
    }

    [Fact]
    public void Waiting_for_a_line_can_be_interrupted_and_a_late_line_is_no_answer_to_the_next_question()
    {
        using var kernel = RunningKernel.Start(Asking);
        var cell = Run(kernel, "ask");
        kernel.Client.Receive(Channel.Stdin);
        kernel.Client.Send(Channel.Control, "interrupt_request", new { });
        Assert.Equal("Interrupted", kernel.Client.Finish(cell).Reply["ename"]);
        kernel.Client.Send(Channel.Stdin, "input_reply", new { value = "late" });
        Assert.Equal("reportkit kernel: dropped a message on Stdin: nobody was asked for this input_reply", kernel.Log.Next());
        cell = Run(kernel, "ask");
        kernel.Client.Receive(Channel.Stdin);
        kernel.Client.Send(Channel.Stdin, "input_reply", new { value = "right" });
        Assert.Equal("right", ValueOf(kernel.Client.Finish(cell)));
    }

    [Fact]
    public void Only_the_front_end_that_was_asked_can_answer()
    {
        using var kernel = RunningKernel.Start(Asking);
        using var other = kernel.Connect();
        var cell = Run(kernel, "ask");
        kernel.Client.Receive(Channel.Stdin);
        other.Send(Channel.Stdin, "input_reply", new { value = "of another" });
        Assert.Contains("nobody was asked", kernel.Log.Next(), StringComparison.Ordinal);
        kernel.Client.Send(Channel.Stdin, "input_reply", new { wrong = "field" });
        Assert.Contains("dropped a message on Stdin", kernel.Log.Next(), StringComparison.Ordinal);
        kernel.Client.Send(Channel.Stdin, "input_reply", new { value = "mine" });
        Assert.Equal("mine", ValueOf(kernel.Client.Finish(cell)));
    }

    [Fact]
    public void A_question_is_answered_once()
    {
        var mayAskAgain = new ManualResetEventSlim();
        using var kernel = RunningKernel.Start(new ScriptedSession().On("twice", cell =>
        {
            var first = cell.Outputs.ReadLine("", isPassword: false);
            mayAskAgain.Wait();
            return ScriptedSession.Value($"{first} {cell.Outputs.ReadLine("", isPassword: false)}");
        }));
        var cell = Run(kernel, "twice");
        kernel.Client.Receive(Channel.Stdin);
        kernel.Client.Send(Channel.Stdin, "input_reply", new { value = "one" });
        kernel.Client.Send(Channel.Stdin, "input_reply", new { value = "one again" });
        Assert.Contains("nobody was asked", kernel.Log.Next(), StringComparison.Ordinal);
        mayAskAgain.Set();
        kernel.Client.Receive(Channel.Stdin);
        kernel.Client.Send(Channel.Stdin, "input_reply", new { value = "two" });
        Assert.Equal("one two", ValueOf(kernel.Client.Finish(cell)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_thread_that_waits_for_a_line_when_its_cell_ends_or_asks_later_is_told_that_nobody_answers(bool asksBefore)
    {
        var mayAsk = new ManualResetEventSlim(asksBefore);
        var mayEnd = new ManualResetEventSlim(!asksBefore);
        var told = new BlockingCollection<string>();
        var session = new ScriptedSession().On("start", cell =>
        {
            new Thread(() =>
            {
                mayAsk.Wait();
                told.Add(Assert.Throws<InvalidOperationException>(() => cell.Outputs.ReadLine("", isPassword: false)).Message);
            }).Start();
            mayEnd.Wait();
        });
        using var kernel = RunningKernel.Start(session);
        var cell = Run(kernel, "start");
        if (asksBefore)
        {
            kernel.Client.Receive(Channel.Stdin);
            mayEnd.Set();
        }

        kernel.Client.Finish(cell);
        mayAsk.Set();
        Assert.True(told.TryTake(out var message, JupyterClient.Longest));
        Assert.Contains("has ended", message, StringComparison.Ordinal);
    }

    private static string Run(RunningKernel kernel, string code) => kernel.Client.Send(Channel.Shell, "execute_request", new { code, allow_stdin = true });

    private static string ValueOf(Exchange exchange) => exchange.Of("execute_result").Single().Content.GetProperty("data").GetProperty("text/plain").GetString()!;
}
