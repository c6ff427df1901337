namespace ReportKit.LanguageServer.Protocol;

/// <summary>A text from an editor. While somebody types it may hold half a surrogate pair, which is no text: it becomes U+FFFD, so that
/// positions stay.</summary>
internal sealed partial class EditorText : JsonConverter<string>
{
    /// <inheritdoc/>
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            var raw = Encoding.UTF8.GetString(reader.ValueSpan);
            return JsonSerializer.Deserialize($"\"{Halves().Replace(raw, m => m.Groups["half"].Success ? @"\uFFFD" : m.Value)}\"",
                ProtocolJson.Default.String)!;
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);

    // Whole pairs and escaped backslashes are passed over first.
    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\.",
        RegexOptions.CultureInvariant)]
    private static partial Regex Halves();
}

/// <summary>For single values.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class ProtocolJson : JsonSerializerContext;
