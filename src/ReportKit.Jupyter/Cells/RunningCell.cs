namespace ReportKit.Jupyter;

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
