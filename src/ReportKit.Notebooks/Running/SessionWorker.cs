using System.Collections.Concurrent;
using System.IO.Pipes;

namespace ReportKit.Notebooks;

/// <summary>The process of one notebook's session: what a cell breaks, it breaks here.</summary>
internal static class SessionWorker
{
    private const int StackSize = 16 << 20;

    /// <summary>Runs cells as they are sent through two pipes, named by their handles, until the runner is gone.</summary>
    public static void Run(string input, string output, string folder)
    {
        using var channel = new SessionChannel(
            new AnonymousPipeClientStream(PipeDirection.In, input), new AnonymousPipeClientStream(PipeDirection.Out, output));
        using var cells = new BlockingCollection<(SessionMessage Cell, CancellationToken Interrupt)>();
        new Thread(() => RunCells(cells, channel, folder), StackSize) { Name = "cells", IsBackground = true }.Start();

        // Made when the cell comes, so that an interrupt can't be before it.
        var interrupt = new CancellationTokenSource();
        while (channel.Read() is { } message)
        {
            if (message.Kind == SessionMessageKind.Interrupt)
            {
                interrupt.Cancel();
            }
            else
            {
                interrupt = new CancellationTokenSource();
                cells.Add((message, interrupt.Token));
            }
        }

        // Nobody waits for what a cell still does.
        Environment.Exit(0);
    }

    private static void RunCells(
        BlockingCollection<(SessionMessage Cell, CancellationToken Interrupt)> cells, SessionChannel channel, string folder)
    {
        using var session = new CSharpSession(folder);
        session.WarmUp();
        channel.Send(new SessionMessage(SessionMessageKind.Ready));
        foreach (var (cell, interrupt) in cells.GetConsumingEnumerable())
        {
            var result = session.Run(cell.Text!, cell.Name!, new Outputs(channel), interrupt);
            channel.Send(new SessionMessage(SessionMessageKind.End, Data: result.Value?.Data, Error: result.Error));
        }
    }

    private sealed class Outputs(SessionChannel channel) : ICellOutputs
    {
        public void Write(StreamName stream, string text) => channel.Send(new(SessionMessageKind.Write, text, stream.ToString()));

        public void Display(MimeBundle data, string? displayId) =>
            channel.Send(new(SessionMessageKind.Display, Name: displayId, Data: data.Data));

        public void Update(MimeBundle data, string displayId) =>
            channel.Send(new(SessionMessageKind.Update, Name: displayId, Data: data.Data));

        public void Clear(bool wait) => channel.Send(new(wait ? SessionMessageKind.ClearLater : SessionMessageKind.Clear));

        public string ReadLine(string prompt, bool isPassword) => throw new InvalidOperationException(
            "This notebook runs without a front end, so nobody can answer. Give the value as a parameter (-p NAME=VALUE) instead.");
    }
}
