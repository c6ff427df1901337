using System.Buffers;

namespace ReportKit.Jupyter;

/// <summary>A message as a line of JSON.</summary>
internal static class MessageLine
{
    /// <summary>Reads one.</summary>
    /// <exception cref="MessageException">It is none.</exception>
    public static (Channel Channel, WireMessage Message) Read(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var message = json.RootElement.ValueKind == JsonValueKind.Object ? json.RootElement
                : throw new MessageException($"it is no JSON object but {json.RootElement.ValueKind}");
            var header = Part(message, "header");
            MessageReader.Field(header, "msg_id");
            var type = MessageReader.Field(header, "msg_type");
            return (ChannelOf(message), new WireMessage([], type, BytesOf(header), BytesOf(Part(message, "content"))));
        }
        catch (JsonException e)
        {
            throw new MessageException($"it isn't JSON: {e.Message}");
        }
    }

    /// <summary>Writes one, with the end of the line.</summary>
    public static ReadOnlySpan<byte> Write(Channel channel, WireParts message)
    {
        var line = new ArrayBufferWriter<byte>(message.Content.Length + 1024);
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteString("channel", NameOf(channel));
            WritePart("header", message.Header);
            WritePart("parent_header", message.ParentHeader);
            WritePart("metadata", message.Metadata);
            WritePart("content", message.Content);
            json.WriteEndObject();

            void WritePart(string name, byte[] part)
            {
                json.WritePropertyName(name);
                json.WriteRawValue(part, skipInputValidation: true);
            }
        }

        line.Write("\n"u8);
        return line.WrittenSpan;
    }

    private static string NameOf(Channel channel) => channel.ToString().ToLowerInvariant();

    private static Channel ChannelOf(JsonElement message)
    {
        var name = message.TryGetProperty("channel", out var field) ? field.ToString() : "";
        return Enum.GetValues<Channel>().Where(channel => NameOf(channel) == name).Cast<Channel?>().FirstOrDefault()
            ?? throw new MessageException($"there is no channel '{name}'");
    }

    private static JsonElement Part(JsonElement message, string name) =>
        message.TryGetProperty(name, out var part) && part.ValueKind == JsonValueKind.Object ? part
            : throw new MessageException($"its {name} is no JSON object");

    private static byte[] BytesOf(JsonElement part) => Encoding.UTF8.GetBytes(part.GetRawText());
}
