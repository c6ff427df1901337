using System.Collections.Concurrent;

namespace ReportKit.Jupyter;

/// <summary>Answers the requests of the shell channel in order, on a thread of their own, where the cells run.</summary>
internal sealed class ShellQueue(IWire wire)
{
    // Recursive code of writers may go deeper than the usual 1.5 MB.
    private const int StackBytes = 16 << 20;

    private readonly BlockingCollection<Action> queue = [];
    private RequestAnswerer? answerer;
    private bool isAborting;
    private volatile bool isEnding;

    public void Start(RequestAnswerer with)
    {
        answerer = with;
        new Thread(Run, StackBytes) { Name = "cells", IsBackground = true }.Start();
    }

    /// <summary>Only on the wire's thread.</summary>
    public void Add(Request request) => AddWork(() => Answer(request));

    /// <summary>Leaves out the cells that were sent before a front end can know of the
    /// failure of the one that runs; called on its thread, before its reply.</summary>
    public void AbortWaiting()
    {
        isAborting = true;
        wire.Post(() =>
        {
            wire.ReceiveAll(Channel.Shell);
            AddWork(() => isAborting = false);
        });
    }

    /// <summary>Leaves out all cells that wait, then ends the thread and the wire's. Any thread may.</summary>
    public void End()
    {
        isEnding = true;
        wire.Post(queue.CompleteAdding);
    }

    private void AddWork(Action work)
    {
        // Who writes to a kernel that ends gets no answer, as from one that has ended.
        if (!queue.IsAddingCompleted)
        {
            queue.Add(work);
        }
    }

    private void Run()
    {
        foreach (var work in queue.GetConsumingEnumerable())
        {
            work();
        }

        wire.Post(wire.Stop);
    }

    private void Answer(Request request)
    {
        if ((isAborting || isEnding) && request.Type == "execute_request")
        {
            RequestAnswerer.Abort(request);
        }
        else
        {
            answerer!.Answer(request);
        }
    }
}
