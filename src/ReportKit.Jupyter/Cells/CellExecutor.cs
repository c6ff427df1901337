using ReportKit.Jupyter.Messages;
using ReportKit.Jupyter.Requests;
using ReportKit.Notebooks.Sessions;

namespace ReportKit.Jupyter.Cells;

/// <summary>Runs the cells that are asked for.</summary>
internal sealed class CellExecutor(Task<ICellSession> session, CellHistory history, RunningCell running, InputDesk desk, Action abortWaiting)
{
    private int unnumbered;

    /// <summary>Runs one and answers.</summary>
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
                request.Publish(new ExecuteInput(asked.Code, history.Count));
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
            request.Publish(new ExecuteResult(history.Count, value, Nothing.Here));
        }

        if (value is not null && isStored)
        {
            history.SetOutput(value.Data.GetValueOrDefault(MimeBundle.PlainText));
        }

        var expressions = (asked.UserExpressions ?? []).ToDictionary(e => e.Key, e => ExpressionResult.Of(session.Result.Evaluate(e.Value, interrupt)));
        request.Reply(new ExecuteReply(history.Count, expressions));
    }

    private void Fail(Request request, ExecuteRequest asked, CellError error)
    {
        if (!asked.Silent)
        {
            request.Publish(new CellFailure(error.Name, error.Message, error.Trace));
            if (asked.StopOnError)
            {
                abortWaiting();
            }
        }

        request.Reply(new FailedExecuteReply(history.Count, error.Name, error.Message, error.Trace));
    }
}
