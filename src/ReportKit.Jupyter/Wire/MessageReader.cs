using System.Text.Unicode;

namespace ReportKit.Jupyter;

/// <summary>Makes a message of the frames that came in, or says why they are none.</summary>
internal sealed class MessageReader(MessageSigner signer)
{
    private readonly ReplayGuard replays = new();

    /// <summary>The frame between identities and message.</summary>
    public static ReadOnlySpan<byte> Delimiter => "<IDS|MSG>"u8;

    /// <summary>Reads the frames: identities, delimiter, signature, header, parent header, metadata, content, buffers.</summary>
    /// <exception cref="MessageException">They must not be acted on.</exception>
    public WireMessage Read(List<byte[]> frames)
    {
        var delimiter = frames.FindIndex(f => f.AsSpan().SequenceEqual(Delimiter));
        if (delimiter < 0)
        {
            throw new MessageException("it has no <IDS|MSG> frame");
        }

        if (frames.Count < delimiter + 6)
        {
            throw new MessageException($"it is cut short: {frames.Count - delimiter - 1} of 5 parts came after <IDS|MSG>");
        }

        var signature = frames[delimiter + 1];
        var parts = frames.GetRange(delimiter + 2, 4);
        if (!signer.Verify(signature, parts))
        {
            throw new MessageException("its signature is wrong");
        }

        if (!replays.IsNew(signature))
        {
            throw new MessageException("its signature was seen before");
        }

        foreach (var part in parts)
        {
            CheckIsObject(part);
        }

        using var header = JsonDocument.Parse(parts[0]);
        Field(header.RootElement, "msg_id");
        return new WireMessage(frames.GetRange(0, delimiter), Field(header.RootElement, "msg_type"), parts[0], parts[3]);
    }

    /// <summary>A text of an object that must have it.</summary>
    /// <exception cref="MessageException">It has none.</exception>
    public static string Field(JsonElement header, string name)
    {
        try
        {
            return header.TryGetProperty(name, out var field)
                && field.ValueKind == JsonValueKind.String && field.GetString() is { Length: > 0 } text
                ? text
                : throw new MessageException($"its header has no {name}");
        }
        catch (InvalidOperationException)
        {
            // JSON can write half a surrogate pair, which is no text.
            throw new MessageException($"the {name} in its header is no text");
        }
    }

    private static void CheckIsObject(byte[] part)
    {
        if (!Utf8.IsValid(part))
        {
            throw new MessageException("it isn't UTF-8");
        }

        try
        {
            using var json = JsonDocument.Parse(part);
            if (json.RootElement.ValueKind != JsonValueKind.Object)
            {
                throw new MessageException($"one of its parts is no JSON object but {json.RootElement.ValueKind}");
            }
        }
        catch (JsonException e)
        {
            throw new MessageException($"one of its parts isn't JSON: {e.Message}");
        }
    }
}

/// <summary>A message that came in, its signature checked; its header as it came is the parent header of all that it causes.</summary>
internal sealed record WireMessage(IReadOnlyList<byte[]> Identities, string Type, byte[] Header, byte[] Content);

/// <summary>What came in is no message that this kernel may act on; the text says why.</summary>
internal sealed class MessageException(string message) : Exception(message);
