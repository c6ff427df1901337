using System.Diagnostics;
using System.Security.Cryptography;
using NetMQ;
using NetMQ.Sockets;

namespace ReportKit.Jupyter.Tests.Client;

/// <summary>A small front end. It checks the signature of all that comes, and that every request is busy, then idle.</summary>
internal sealed class JupyterClient : IDisposable
{
    /// <summary>Nothing here takes that long; a slow machine may.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Nudge = TimeSpan.FromMilliseconds(100);

    private readonly byte[] key;
    private readonly string session = Guid.NewGuid().ToString();
    private readonly Dictionary<Channel, NetMQSocket> sockets;
    private readonly List<Message> published = [];

    public JupyterClient(ConnectionFile connection, byte[] key)
    {
        this.key = key;
        var identity = Encoding.ASCII.GetBytes(session);
        sockets = Enum.GetValues<Channel>().ToDictionary(channel => channel, channel =>
        {
            NetMQSocket socket = channel == Channel.IOPub ? new SubscriberSocket() : new DealerSocket();
            socket.Options.Identity = identity;
            socket.Options.ReceiveHighWatermark = 0;
            socket.Connect(connection.EndpointOf(channel));
            return socket;
        });
        ((SubscriberSocket)sockets[Channel.IOPub]).SubscribeToAnyTopic();
        WaitForIOPub();
    }

    /// <summary>Sends a message; its id.</summary>
    public string Send(Channel channel, string type, object content)
    {
        var id = Guid.NewGuid().ToString();
        SendFrames(channel, Sign(HeaderOf(id, type), "{}", "{}", JsonSerializer.Serialize(content)));
        return id;
    }

    /// <summary>A right header.</summary>
    public string HeaderOf(string id, string type) =>
        JsonSerializer.Serialize(new { msg_id = id, session, username = "tester", date = "2024-04-01T00:00:00.000000Z", msg_type = type, version = "5.3" });

    /// <summary>Frames with a right signature, whatever they say.</summary>
    public List<byte[]> Sign(params string[] parts) => Sign([.. parts.Select(Encoding.UTF8.GetBytes)]);

    /// <summary>Frames with a right signature, whatever they say.</summary>
    public List<byte[]> Sign(params byte[][] parts) => ["<IDS|MSG>"u8.ToArray(), SignatureOf(parts), .. parts];

    /// <summary>Sends frames as they are.</summary>
    public void SendFrames(Channel channel, List<byte[]> frames) => sockets[channel].SendMultipartBytes(frames);

    /// <summary>The next frames of a channel as they are.</summary>
    public List<byte[]> ReceiveFrames(Channel channel)
    {
        var frames = new List<byte[]>();
        Assert.True(sockets[channel].TryReceiveMultipartBytes(Longest, ref frames), $"Nothing came on {channel}.");
        return frames;
    }

    /// <summary>The next message of shell, control or stdin.</summary>
    public Message Receive(Channel channel) => Read(ReceiveFrames(channel));

    /// <summary>The next published message that is wanted; those before it are kept for others.</summary>
    public Message Published(Func<Message, bool> isWanted)
    {
        var waiting = Stopwatch.StartNew();
        for (var next = 0; ; next++)
        {
            if (next == published.Count)
            {
                published.Add(Read(ReceiveFrames(Channel.IOPub)));
            }

            if (isWanted(published[next]))
            {
                var message = published[next];
                published.RemoveAt(next);
                return message;
            }

            Assert.True(waiting.Elapsed < Longest, "What is wanted isn't published.");
        }
    }

    /// <summary>The next published message of a type that a request caused.</summary>
    public Message Published(string parent, string type) => Published(m => m.ParentId == parent && m.Type == type);

    /// <summary>Sends a request and waits for its end.</summary>
    public Exchange Ask(string type, object content) => Finish(Send(Channel.Shell, type, content));

    /// <summary>Runs a cell.</summary>
    public Exchange Execute(string code) => Ask("execute_request", new { code, silent = false, store_history = true, allow_stdin = false, stop_on_error = true });

    /// <summary>Waits for the end of a request that was sent.</summary>
    public Exchange Finish(string request, Channel channel = Channel.Shell)
    {
        var reply = Receive(channel);
        Assert.Equal(request, reply.ParentId);
        return new Exchange(reply, PublishedUntilIdle(request));
    }

    /// <summary>What a request published from busy to idle.</summary>
    public IReadOnlyList<Message> PublishedUntilIdle(string request)
    {
        var all = new List<Message>();
        for (var statuses = 0; statuses < 2; statuses += all[^1].Type == "status" ? 1 : 0)
        {
            all.Add(Published(m => m.ParentId == request));
        }

        Assert.Equal("status busy", $"{all[0].Type} {all[0].Content.GetProperty("execution_state")}");
        Assert.Equal("status idle", $"{all[^1].Type} {all[^1].Content.GetProperty("execution_state")}");
        return all[1..^1];
    }

    public void Dispose()
    {
        foreach (var socket in sockets.Values)
        {
            socket.Dispose();
        }
    }

    private Message Read(List<byte[]> frames)
    {
        var delimiter = frames.FindIndex(f => f.AsSpan().SequenceEqual("<IDS|MSG>"u8));
        var parts = frames.GetRange(delimiter + 2, 4);
        Assert.Equal(SignatureOf(parts), frames[delimiter + 1]);
        var json = parts.Select(p => JsonDocument.Parse(p).RootElement).ToList();
        return new Message(frames[..delimiter], json[0], json[1], json[3]);
    }

    private byte[] SignatureOf(IEnumerable<byte[]> parts) =>
        Encoding.ASCII.GetBytes(Convert.ToHexStringLower(HMACSHA256.HashData(key, parts.SelectMany(p => p).ToArray())));

    // What is published before a subscription has arrived is lost, as with every kernel.
    private void WaitForIOPub()
    {
        var waiting = Stopwatch.StartNew();
        do
        {
            Assert.True(waiting.Elapsed < Longest, "Nothing is published.");
            Send(Channel.Shell, "kernel_info_request", new { });
            Receive(Channel.Shell);
        }
        while (!HasPublished());

        var last = Send(Channel.Shell, "kernel_info_request", new { });
        Receive(Channel.Shell);
        PublishedUntilIdle(last);
        published.Clear();
    }

    private bool HasPublished()
    {
        var frames = new List<byte[]>();
        return sockets[Channel.IOPub].TryReceiveMultipartBytes(Nudge, ref frames);
    }
}
