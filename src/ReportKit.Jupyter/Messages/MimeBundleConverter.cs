namespace ReportKit.Jupyter;

/// <summary>Writes what is JSON as JSON, everything else as text.</summary>
internal sealed class MimeBundleConverter : JsonConverter<MimeBundle>
{
    public override MimeBundle Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, MimeBundle value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (mimeType, content) in value.Data)
        {
            writer.WritePropertyName(mimeType);
            if (MimeBundle.IsJson(mimeType) && AsJson(content) is { } json)
            {
                writer.WriteRawValue(json, skipInputValidation: true);
            }
            else
            {
                writer.WriteStringValue(content);
            }
        }

        writer.WriteEndObject();
    }

    // A formatter that says JSON and writes something else shows as text, and doesn't take the message with it.
    private static byte[]? AsJson(string content)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        try
        {
            using var parsed = JsonDocument.Parse(bytes);
            return bytes;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
