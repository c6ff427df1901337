using System.Text.Json;

namespace ReportKit.Jupyter;

/// <summary>A message from a front end, with the way to answer it.</summary>
internal sealed class Request(WireMessage message, Channel channel, Outbox outbox)
{
    /// <summary>What it asks: <c>execute_request</c>.</summary>
    public string Type => message.Type;

    public Channel Channel => channel;

    public bool WantsReply => Type.EndsWith("_request", StringComparison.Ordinal);

    public IReadOnlyList<byte[]> Identities => message.Identities;

    /// <summary>What it says.</summary>
    /// <exception cref="JsonException">A field is missing, or isn't what the protocol says.</exception>
    public T Content<T>() =>
        JsonSerializer.Deserialize(message.Content, WireJson.Of<T>()) ?? throw new JsonException("The content is null.");

    /// <summary>Answers it: an <c>x_request</c> with an <c>x_reply</c>, by the channel it came by.</summary>
    public void Reply<T>(T content) => outbox.Send(channel, message, $"{Type[..^"request".Length]}reply", content);

    /// <summary>Tells everybody something that is because of it.</summary>
    public void Publish<T>(T content)
        where T : IPublished => outbox.Publish(message, content);

    /// <summary>Asks the person at the front end that sent it.</summary>
    public void Ask(InputRequest question) => outbox.Send(Channel.Stdin, message, "input_request", question);
}
