namespace ReportKit.Jupyter;

/// <summary>Writes and sends messages to front ends, in order. Any thread may.</summary>
internal sealed class Outbox(IWire wire)
{
    /// <summary>The version of the protocol that all messages follow.</summary>
    public const string ProtocolVersion = "5.3";

    private readonly string session = Guid.NewGuid().ToString("N");
    private int count;

    /// <summary>To one front end, because of its message.</summary>
    public void Send<T>(Channel channel, WireMessage parent, string type, T content) =>
        Send(channel, parent.Identities, type, parent.Header, content);

    /// <summary>To everybody, because of a message or of nothing that came in.</summary>
    public void Publish<T>(WireMessage? parent, string type, T content)
    {
        var topic = Encoding.UTF8.GetBytes($"kernel.{session}.{type}");
        Send(Channel.IOPub, [topic], type, parent?.Header ?? "{}"u8.ToArray(), content);
    }

    private void Send<T>(Channel channel, IReadOnlyList<byte[]> identities, string type, byte[] parent, T content)
    {
        var id = Interlocked.Increment(ref count).ToString(CultureInfo.InvariantCulture);
        var date = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
        var header = Json(new MessageHeader($"{session}_{id}", session, "kernel", date, type, ProtocolVersion));
        wire.Send(channel, identities, new WireParts(header, parent, "{}"u8.ToArray(), Json(content)));
    }

    private static byte[] Json<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, WireJson.Of<T>());
}

internal sealed record MessageHeader(string MsgId, string Session, string Username, string Date, string MsgType, string Version);

/// <summary>A message from a front end, with the way to answer it.</summary>
internal sealed class Request(WireMessage message, Channel channel, Outbox outbox)
{
    /// <summary>What it asks: <c>execute_request</c>.</summary>
    public string Type => message.Type;

    public Channel Channel => channel;

    public bool WantsReply => Type.EndsWith("_request", StringComparison.Ordinal);

    public IReadOnlyList<byte[]> Identities => message.Identities;

    /// <exception cref="JsonException">A field is missing, or isn't what the protocol says.</exception>
    public T Content<T>() =>
        JsonSerializer.Deserialize(message.Content, WireJson.Of<T>()) ?? throw new JsonException("The content is null.");

    /// <summary>Answers it: an <c>x_request</c> with an <c>x_reply</c>, by the channel it came by.</summary>
    public void Reply<T>(T content) => outbox.Send(channel, message, $"{Type[..^"request".Length]}reply", content);

    public void Publish<T>(string type, T content) => outbox.Publish(message, type, content);

    public void Publish(Status status) => Publish("status", status);

    /// <summary>Asks the person at the front end that sent it.</summary>
    public void Ask(InputRequest question) => outbox.Send(Channel.Stdin, message, "input_request", question);
}
