using System.Text.Encodings.Web;
using System.Text.Json.Serialization.Metadata;

namespace ReportKit.Rendering;

/// <summary>JSON as the kit writes it: indented, LF, letters of all languages as they are.</summary>
internal static class JsonFile
{
    public static JsonWriterOptions Options { get; } = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>A value as a whole file.</summary>
    public static byte[] Write<T>(T value, JsonTypeInfo<T> form) => Write(json => JsonSerializer.Serialize(json, value, form));

    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(json);
        }

        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }

    /// <summary>A text that is left out where it is empty.</summary>
    public static string? Text(string text) => text.Length > 0 ? text : null;

    /// <summary>A place, without its column.</summary>
    public static string Place(FilePlace place) => new FilePlace(place.File, place.Line).ToString();
}
