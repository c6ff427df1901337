namespace ReportKit.Jupyter;

/// <summary>One kernel: its wire, the thread of the cells, and who answers what.</summary>
internal sealed class Kernel : IDisposable
{
    private readonly RunningCell running = new();
    private readonly KernelLog log;
    private readonly IWire wire;
    private readonly Outbox outbox;
    private readonly ShellQueue shell;

    /// <summary>Makes one that answers on a wire and closes it in the end; what needs no session is answered at once.</summary>
    public Kernel(IWire wire, Task<ICellSession> session, KernelLog log)
    {
        (this.wire, this.log) = (wire, log);
        outbox = new Outbox(wire);
        shell = new ShellQueue(wire);
        var history = new CellHistory();
        var desk = new InputDesk(log);
        var executor = new CellExecutor(session, history, running, desk, shell.AbortWaiting);
        var questions = new CodeQuestions(session);
        var onControl = new Dictionary<string, Action<Request>>
        {
            ["kernel_info_request"] = request => request.Reply(KernelDescription.OfThis),
            ["interrupt_request"] = Interrupt,
            ["shutdown_request"] = ShutDown,
        };
        var onShell = new Dictionary<string, Action<Request>>(onControl)
        {
            ["execute_request"] = executor.Execute,
            ["complete_request"] = questions.Complete,
            ["inspect_request"] = questions.Inspect,
            ["is_complete_request"] = CodeQuestions.IsComplete,
            ["history_request"] = request => request.Reply(new HistoryReply(history.Find(request.Content<HistoryRequest>()))),
            ["comm_info_request"] = request => request.Reply(new CommsReply(Nothing.Here)),
            // There is no target here for any; what a front end still says to one that was closed means nothing.
            ["comm_open"] = request => request.Publish("comm_close", new CommClose(request.Content<CommMessage>().CommId, Nothing.Here)),
            ["comm_msg"] = _ => { },
            ["comm_close"] = _ => { },
        };
        var control = new RequestAnswerer(onControl, log);
        wire.Receive(Channel.Control, message => control.Answer(new Request(message, Channel.Control, outbox)));
        wire.Receive(Channel.Shell, message => shell.Add(new Request(message, Channel.Shell, outbox)));
        wire.Receive(Channel.Stdin, desk.Take);
        shell.Start(new RequestAnswerer(onShell, log));
    }

    /// <summary>How long a cell has to come to its end when the kernel is told to, and how often the parent is looked for.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Answers until a front end says shut down, or whoever started the kernel has ended.</summary>
    public void Run(Func<bool> isOrphan)
    {
        outbox.Publish(null, "status", Status.Starting);
        wire.Every(Patience, () =>
        {
            if (isOrphan())
            {
                log.Write("the program that started this kernel has ended, and so does the kernel");
                wire.Stop();
            }
        });
        wire.Run();
    }

    /// <summary>Stops the cell that runs, where one does. Any thread may.</summary>
    public void Interrupt() => running.Interrupt();

    public void Dispose() => wire.Dispose();

    private void Interrupt(Request request)
    {
        running.Interrupt();
        request.Reply(Reply.Ok);
    }

    private void ShutDown(Request request)
    {
        var reply = new ShutdownReply(request.Content<ShutdownRequest>().Restart);
        request.Reply(reply);
        request.Publish("shutdown_reply", reply);
        shell.End();
        running.Interrupt();

        // A cell that doesn't let itself be stopped doesn't keep the kernel.
        wire.Post(() => wire.Every(Patience, wire.Stop));
    }
}

/// <summary>What the kernel has to say of itself: a line on standard error, which front ends put into their own log.</summary>
internal sealed class KernelLog(TextWriter writer)
{
    private readonly TextWriter writer = TextWriter.Synchronized(writer);

    public void Write(string text)
    {
        try
        {
            writer.WriteLine($"reportkit kernel: {text.ReplaceLineEndings(" ")}");
        }
        catch (IOException)
        {
            // Whoever read it is gone. A kernel doesn't end for that.
        }
    }
}
