using ReportKit.Jupyter.Messages;
using ReportKit.Jupyter.Wire;

namespace ReportKit.Jupyter.Requests;

/// <summary>Sends messages to front ends, in order. Any thread may.</summary>
internal sealed class Outbox(KernelSockets sockets, MessageWriter writer)
{
    /// <summary>To one front end.</summary>
    public void Send<T>(Channel channel, WireMessage parent, string type, T content) =>
        sockets.Send(channel, writer.Write(parent.Identities, type, parent.Header, content));

    /// <summary>To everybody, because of a message.</summary>
    public void Publish<T>(WireMessage parent, T content)
        where T : IPublished => sockets.Send(Channel.IOPub, writer.WriteToAll(T.MessageType, parent.Header, content));

    /// <summary>To everybody, because of nothing that came in.</summary>
    public void Publish<T>(T content)
        where T : IPublished => sockets.Send(Channel.IOPub, writer.WriteToAll(T.MessageType, "{}"u8.ToArray(), content));
}
