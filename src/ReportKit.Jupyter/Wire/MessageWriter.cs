using System.Globalization;
using System.Text;
using System.Text.Json;
using ReportKit.Jupyter.Messages;

namespace ReportKit.Jupyter.Wire;

/// <summary>Makes the frames of the messages that go out. Any thread may.</summary>
internal sealed class MessageWriter(MessageSigner signer, TimeProvider clock)
{
    /// <summary>The version of the protocol that all messages follow.</summary>
    public const string ProtocolVersion = "5.3";

    private readonly string session = Guid.NewGuid().ToString("N");
    private int count;

    /// <summary>The frame between identities and message.</summary>
    public static ReadOnlySpan<byte> Delimiter => "<IDS|MSG>"u8;

    /// <summary>The frames of a message to one front end.</summary>
    /// <param name="identities">Who it is for.</param>
    /// <param name="type">What it is: <c>execute_reply</c>.</param>
    /// <param name="parent">Header of the message that caused it; <c>{}</c> where none did.</param>
    /// <param name="content">What it says.</param>
    public List<byte[]> Write<T>(IEnumerable<byte[]> identities, string type, byte[] parent, T content)
    {
        var id = Interlocked.Increment(ref count).ToString(CultureInfo.InvariantCulture);
        var date = clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
        byte[][] parts =
        [
            Json(new MessageHeader($"{session}_{id}", session, "kernel", date, type, ProtocolVersion)),
            parent,
            "{}"u8.ToArray(),
            Json(content),
        ];
        return [.. identities, Delimiter.ToArray(), signer.Sign(parts), .. parts];
    }

    /// <summary>The frames of a message to everybody.</summary>
    /// <param name="type">What it is: <c>stream</c>.</param>
    /// <param name="parent">Header of the message that caused it; <c>{}</c> where none did.</param>
    /// <param name="content">What it says.</param>
    public List<byte[]> WriteToAll<T>(string type, byte[] parent, T content) =>
        Write([Encoding.UTF8.GetBytes($"kernel.{session}.{type}")], type, parent, content);

    private static byte[] Json<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, WireJson.Of<T>());
}
