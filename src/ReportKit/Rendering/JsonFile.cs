using System.Text.Encodings.Web;
using System.Text.Json;
using ReportKit.Diagnostics;

namespace ReportKit.Rendering;

/// <summary>JSON as the kit writes it: indented, LF, letters of all languages as they are.</summary>
internal static class JsonFile
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

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

    /// <summary>A text, left out where it is empty.</summary>
    public static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        if (text.Length > 0)
        {
            json.WriteString(name, text);
        }
    }

    /// <summary>A place, without its column.</summary>
    public static void WritePlace(Utf8JsonWriter json, string name, FilePlace place) =>
        json.WriteString(name, new FilePlace(place.File, place.Line).ToString());
}
