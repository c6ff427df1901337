using System.Runtime.InteropServices;

namespace ReportKit.Cli;

/// <summary>What ends a command from outside. The first Ctrl+C, or SIGTERM, asks it to stop, and it has a moment for that; a second one,
/// and the end of that moment, end the process, whatever it waits for.</summary>
internal sealed class StopSignals : IDisposable
{
    // Nobody who stops a program waits longer than a second.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(0.9);

    private readonly CancellationTokenSource stop = new();
    private readonly PosixSignalRegistration[] registrations;
    private int signals;

    public StopSignals() => registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, 2)),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, 15)),
    ];

    /// <summary>Cancelled by the first of them.</summary>
    public CancellationToken Token => stop.Token;

    // The source stays: a signal may come while the process ends.
    public void Dispose() => Array.ForEach(registrations, r => r.Dispose());

    private void Stop(PosixSignalContext context, int number)
    {
        context.Cancel = true;
        var code = ExitCode.Signalled + number;
        if (Interlocked.Increment(ref signals) > 1)
        {
            Environment.Exit(code);
        }

        // A thread of its own: those of the pool may all be waiting.
        new Thread(() =>
        {
            Thread.Sleep(Longest);
            Environment.Exit(code);
        })
        { IsBackground = true }.Start();
        _ = stop.CancelAsync();
    }
}
