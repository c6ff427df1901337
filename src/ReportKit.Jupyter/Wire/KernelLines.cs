using System.Collections.Concurrent;

namespace ReportKit.Jupyter;

/// <summary>A front end that started the kernel itself and talks to it by standard input and output: a message a line, as Jupyter's
/// servers hand it to pages. Nobody else can reach these, so that nothing is signed.</summary>
internal sealed class KernelLines : IWire
{
    private readonly Dictionary<Channel, Action<WireMessage>> receivers = [];
    private readonly BlockingCollection<Action> work = [];
    private readonly List<Timer> timers = [];
    private readonly Lock gate = new();
    private readonly Stream output;
    private readonly KernelLog log;

    /// <summary>Makes a wire; lines are read once it runs.</summary>
    public KernelLines(Stream input, Stream output, KernelLog log)
    {
        (this.output, this.log) = (output, log);
        work.Add(() => new Thread(() => ReadAll(input)) { Name = "lines", IsBackground = true }.Start());
    }

    /// <inheritdoc/>
    public void Receive(Channel channel, Action<WireMessage> take) => receivers.Add(channel, take);

    /// <inheritdoc/>
    /// <remarks>Each line is taken as it comes, before whatever is asked behind it.</remarks>
    public void ReceiveAll(Channel channel)
    {
    }

    /// <inheritdoc/>
    public void Send(Channel channel, IReadOnlyList<byte[]> to, WireParts message) => Post(() => Write(channel, message));

    /// <inheritdoc/>
    public void Post(Action action)
    {
        lock (gate)
        {
            if (!work.IsAddingCompleted)
            {
                work.Add(action);
            }
        }
    }

    /// <inheritdoc/>
    public void Every(TimeSpan interval, Action action) => timers.Add(new Timer(_ => Post(action), null, interval, interval));

    /// <inheritdoc/>
    public void Run()
    {
        foreach (var action in work.GetConsumingEnumerable())
        {
            action();
        }
    }

    /// <inheritdoc/>
    public void Stop()
    {
        lock (gate)
        {
            work.CompleteAdding();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => timers.ForEach(timer => timer.Dispose());

    private void ReadAll(Stream input)
    {
        using var reader = new StreamReader(input);
        try
        {
            while (reader.ReadLine() is { } line)
            {
                if (line.Length > 0)
                {
                    Post(() => Take(line));
                }
            }
        }
        catch (IOException)
        {
            // As if it had been closed.
        }

        Post(Stop);
    }

    private void Take(string line)
    {
        Channel channel;
        WireMessage message;
        try
        {
            (channel, message) = MessageLine.Read(line);
        }
        catch (MessageException e)
        {
            log.Write($"dropped a line: {e.Message}");
            return;
        }

        if (receivers.TryGetValue(channel, out var take))
        {
            take(message);
        }
        else
        {
            log.Write($"dropped a line: nothing is taken on {channel}");
        }
    }

    private void Write(Channel channel, WireParts message)
    {
        try
        {
            output.Write(MessageLine.Write(channel, message));
            output.Flush();
        }
        catch (IOException)
        {
            // Nobody reads any more.
            Stop();
        }
    }
}
