using NetMQ;
using NetMQ.Sockets;

namespace ReportKit.Jupyter;

/// <summary>The five sockets, and the one thread that touches them: the one that calls <see cref="Run"/>.</summary>
internal sealed class KernelSockets : IWire
{
    // What is still to be sent when the kernel ends waits so long for a front end that reads it.
    private static readonly TimeSpan LongestFlush = TimeSpan.FromSeconds(1);

    // A cell that writes without end must not keep its own interrupt from coming in.
    private const int LongestTurn = 100;

    private readonly Dictionary<Channel, NetMQSocket> sockets = [];
    private readonly Dictionary<Channel, Action<List<byte[]>>> receivers = [];
    private readonly MessageSigner signer;
    private readonly MessageReader reader;
    private readonly KernelLog log;
    private readonly NetMQQueue<Action> work = new();
    private readonly NetMQPoller poller = [];
    private readonly Lock gate = new();
    private bool isClosed;

    /// <exception cref="ConnectionFileException">A port is in use, or the address isn't one of this machine.</exception>
    public KernelSockets(ConnectionFile connection, KernelLog log)
    {
        signer = new MessageSigner(connection.Key);
        reader = new MessageReader(signer);
        this.log = log;
        try
        {
            foreach (var channel in Enum.GetValues<Channel>())
            {
                Bind(channel, connection);
            }
        }
        catch (ConnectionFileException)
        {
            Dispose();
            throw;
        }

        work.ReceiveReady += (_, _) => DoWork(LongestTurn);
        poller.Add(work);
        ReceiveFrames(Channel.Heartbeat, frames => Post(() => sockets[Channel.Heartbeat].SendMultipartBytes(frames)));
    }

    /// <inheritdoc/>
    public void Receive(Channel channel, Action<WireMessage> take) => ReceiveFrames(channel, frames =>
    {
        WireMessage message;
        try
        {
            message = reader.Read(frames);
        }
        catch (MessageException e)
        {
            log.Write($"dropped a message on {channel}: {e.Message}");
            return;
        }

        take(message);
    });

    /// <inheritdoc/>
    public void ReceiveAll(Channel channel)
    {
        while (ReceiveOne(channel))
        {
        }
    }

    /// <inheritdoc/>
    public void Send(Channel channel, IReadOnlyList<byte[]> to, WireParts message)
    {
        byte[][] parts = [message.Header, message.ParentHeader, message.Metadata, message.Content];
        Post(() => sockets[channel].SendMultipartBytes([.. to, MessageReader.Delimiter.ToArray(), signer.Sign(parts), .. parts]));
    }

    /// <inheritdoc/>
    public void Post(Action action)
    {
        lock (gate)
        {
            if (!isClosed)
            {
                work.Enqueue(action);
            }
        }
    }

    /// <inheritdoc/>
    public void Every(TimeSpan interval, Action action)
    {
        var timer = new NetMQTimer(interval);
        timer.Elapsed += (_, _) => action();
        poller.Add(timer);
    }

    /// <inheritdoc/>
    public void Run()
    {
        poller.Run();
        lock (gate)
        {
            isClosed = true;
        }

        DoWork(int.MaxValue);
    }

    /// <inheritdoc/>
    public void Stop()
    {
        if (!isClosed)
        {
            poller.StopAsync();
        }
    }

    /// <summary>Closes the sockets. What was sent goes out in the background, as long as the process lives.</summary>
    public void Dispose()
    {
        poller.Dispose();
        work.Dispose();
        foreach (var socket in sockets.Values)
        {
            socket.Dispose();
        }
    }

    private void ReceiveFrames(Channel channel, Action<List<byte[]>> receive)
    {
        receivers.Add(channel, receive);
        sockets[channel].ReceiveReady += (_, _) => ReceiveOne(channel);
        poller.Add(sockets[channel]);
    }

    private void Bind(Channel channel, ConnectionFile connection)
    {
        NetMQSocket socket = channel == Channel.IOPub ? new PublisherSocket() : new RouterSocket();
        sockets.Add(channel, socket);
        socket.Options.Linger = LongestFlush;
        socket.Options.IPv4Only = connection.IsIPv4;

        // 0 is no limit: past a limit ZeroMQ drops messages.
        socket.Options.SendHighWatermark = 0;
        socket.Options.ReceiveHighWatermark = 0;
        var (endpoint, name) = (connection.EndpointOf(channel), ConnectionFields.FieldOf(channel));
        try
        {
            socket.Bind(endpoint);
        }
        catch (AddressAlreadyInUseException e)
        {
            throw new ConnectionFileException(
                $"{endpoint}, the {name} of {connection.Path}, is in use by another program. Start the kernel anew to get other ports.", e);
        }
        catch (NetMQException e)
        {
            throw new ConnectionFileException($"The kernel can't listen on {endpoint}, the {name} of {connection.Path}: {e.ErrorCode}.", e);
        }
    }

    private bool ReceiveOne(Channel channel)
    {
        var frames = new List<byte[]>();
        if (!sockets[channel].TryReceiveMultipartBytes(ref frames))
        {
            return false;
        }

        receivers[channel](frames);
        return true;
    }

    private void DoWork(int most)
    {
        for (var done = 0; done < most && work.TryDequeue(out var action, TimeSpan.Zero) && action is not null; done++)
        {
            action();
        }
    }
}
