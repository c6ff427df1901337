namespace ReportKit.Jupyter;

/// <summary>Runs the cells that are asked for.</summary>
internal sealed class CellExecutor(
    Task<ICellSession> session, CellHistory history, RunningCell running, InputDesk desk, Action abortWaiting)
{
    private int unnumbered;

    public void Execute(Request request)
    {
        var asked = request.Content<ExecuteRequest>();
        var interrupt = running.Begin();
        try
        {
            var isStored = !asked.Silent && (asked.StoreHistory ?? true);
            if (isStored)
            {
                history.Add(asked.Code);
            }

            if (!asked.Silent)
            {
                request.Publish("execute_input", new ExecuteInput(asked.Code, history.Count));
            }

            var result = Run(request, asked, isStored ? $"cell {history.Count}" : $"unnumbered cell {++unnumbered}", interrupt);
            if (result.Error is { } error)
            {
                Fail(request, asked, error);
            }
            else
            {
                Succeed(request, asked, isStored, result.Value, interrupt);
            }
        }
        finally
        {
            running.End();
        }
    }

    private CellResult Run(Request request, ExecuteRequest asked, string name, CancellationToken interrupt)
    {
        var outputs = new PublishedOutputs(request, asked, desk, interrupt);
        try
        {
            return session.GetAwaiter().GetResult().Run(asked.Code, name, outputs, interrupt);
        }
        finally
        {
            outputs.End();
        }
    }

    private void Succeed(Request request, ExecuteRequest asked, bool isStored, MimeBundle? value, CancellationToken interrupt)
    {
        if (value is not null && !asked.Silent)
        {
            request.Publish("execute_result", new ExecuteResult(history.Count, value, Nothing.Here));
        }

        if (value is not null && isStored)
        {
            history.SetOutput(value.Data.GetValueOrDefault(MimeBundle.PlainText));
        }

        var expressions = (asked.UserExpressions ?? []).ToDictionary(e => e.Key, e => Evaluated(e.Value, interrupt));
        request.Reply(new ExecuteReply(history.Count, expressions));
    }

    private Reply Evaluated(string expression, CancellationToken interrupt)
    {
        var result = session.Result.Evaluate(expression, interrupt);
        return result.Error is { } error
            ? new ErrorReply(error.Name, error.Message, error.Trace)
            : new ExpressionValue(result.Value ?? MimeBundle.Empty, Nothing.Here);
    }

    private void Fail(Request request, ExecuteRequest asked, CellError error)
    {
        if (!asked.Silent)
        {
            request.Publish("error", new CellFailure(error.Name, error.Message, error.Trace));
            if (asked.StopOnError)
            {
                abortWaiting();
            }
        }

        request.Reply(new FailedExecuteReply(history.Count, error.Name, error.Message, error.Trace));
    }
}

/// <summary>The cell that runs, for whoever wants to stop it.</summary>
internal sealed class RunningCell
{
    private readonly Lock gate = new();
    private Func<Task>? stop;

    /// <summary>A cell begins; the token stops it.</summary>
    public CancellationToken Begin()
    {
        lock (gate)
        {
            var source = new CancellationTokenSource();

            // What the token sets off may take its time, and whoever interrupts has to stay awake: it is who takes a shutdown.
            stop = source.CancelAsync;
            return source.Token;
        }
    }

    public void End()
    {
        lock (gate)
        {
            stop = null;
        }
    }

    /// <summary>Stops it where there is one. Any thread may.</summary>
    public void Interrupt()
    {
        lock (gate)
        {
            stop?.Invoke();
        }
    }
}
