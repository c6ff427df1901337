namespace ReportKit.Jupyter;

/// <summary>How messages come to a kernel and go: by sockets, or as lines. One thread takes them all, the one that calls
/// <see cref="Run"/>.</summary>
internal interface IWire : IDisposable
{
    /// <summary>Says what becomes of the messages of a channel, on the wire's thread.</summary>
    void Receive(Channel channel, Action<WireMessage> take);

    /// <summary>Takes what has come on a channel so far; only on the wire's thread.</summary>
    void ReceiveAll(Channel channel);

    /// <summary>Sends a message, in the order of the calls over all channels. Any thread may.</summary>
    /// <param name="channel">By which it goes.</param>
    /// <param name="to">Whom it is for; on <see cref="Channel.IOPub"/>, what it is about.</param>
    /// <param name="message">What it says.</param>
    void Send(Channel channel, IReadOnlyList<byte[]> to, WireParts message);

    /// <summary>Has something done on the wire's thread, after all that was asked before; once it is closed nothing is.</summary>
    void Post(Action action);

    /// <summary>Has something done again and again; before or while it runs, on the wire's thread.</summary>
    void Every(TimeSpan interval, Action action);

    /// <summary>Receives and sends until <see cref="Stop"/>, then sends what is left.</summary>
    void Run();

    /// <summary>Ends <see cref="Run"/>; only on the wire's thread.</summary>
    void Stop();
}

/// <summary>The parts of a message, each of them JSON.</summary>
internal sealed record WireParts(byte[] Header, byte[] ParentHeader, byte[] Metadata, byte[] Content);

/// <summary>The five ways between a front end and its kernel.</summary>
internal enum Channel
{
    /// <summary>Requests, answered in order: run a cell, complete a name.</summary>
    Shell,

    /// <summary>Requests that must not wait for a cell: interrupt, shut down.</summary>
    Control,

    /// <summary>What everybody may see: output, busy and idle.</summary>
    IOPub,

    /// <summary>The kernel's questions to the person at the notebook.</summary>
    Stdin,

    /// <summary>Comes back as it went.</summary>
    Heartbeat,
}
