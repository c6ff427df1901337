using System.Collections.Concurrent;

namespace ReportKit.Notebooks;

/// <summary>Runs a cell's code to its end on the calling thread, awaits and all, so that it can be stopped.</summary>
internal static class CellThread
{
    /// <summary>Runs it and waits for what it started with <c>await</c>; stops it in its loops and functions, and where it waits.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static object? Run(Func<Task<object>> code, int session, CancellationToken interrupt)
    {
        interrupt.ThrowIfCancellationRequested();
        var before = SynchronizationContext.Current;
        var context = new Pump();
        var thread = Thread.CurrentThread;
        SynchronizationContext.SetSynchronizationContext(context);
        Interruption.Set(session, isStopped: false);
        var stop = interrupt.Register(() =>
        {
            Interruption.Set(session, isStopped: true);
            thread.Interrupt();
        });
        try
        {
            return context.Finish(code(), interrupt);
        }
        finally
        {
            stop.Dispose();
            context.Close();
            SynchronizationContext.SetSynchronizationContext(before);
            if (interrupt.IsCancellationRequested)
            {
                ForgetInterrupt();
            }
        }
    }

    // An interrupt that met no wait would strike the next one, which isn't the cell's.
    private static void ForgetInterrupt()
    {
        try
        {
            Thread.Sleep(0);
        }
        catch (ThreadInterruptedException)
        {
        }
    }

    // What follows an await comes back to the cell's thread.
    private sealed class Pump : SynchronizationContext
    {
        private readonly BlockingCollection<(SendOrPostCallback Callback, object? State)> open = [];

        public override void Post(SendOrPostCallback d, object? state)
        {
            // What is posted after the cell's end, by something it didn't wait for, runs elsewhere.
            try
            {
                open.Add((d, state));
            }
            catch (InvalidOperationException)
            {
                ThreadPool.QueueUserWorkItem(_ => d(state));
            }
        }

        public override void Send(SendOrPostCallback d, object? state) => d(state);

        public void Close() => open.CompleteAdding();

        public object? Finish(Task<object> task, CancellationToken interrupt)
        {
            task.ContinueWith(
                _ => open.CompleteAdding(),
                CancellationToken.None,
                TaskContinuationOptions.ExecuteSynchronously,
                TaskScheduler.Default);
            foreach (var (callback, state) in open.GetConsumingEnumerable(interrupt))
            {
                callback(state);
            }

            return task.GetAwaiter().GetResult();
        }
    }
}
