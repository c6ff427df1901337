using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ReportKit.Rendering;

namespace ReportKit.Cli;

/// <summary>A JSON document on standard output.</summary>
internal static class JsonOutput
{
    public static void Write<T>(T document, JsonTypeInfo<T> form) =>
        Write(JsonFile.Write(json => JsonSerializer.Serialize(json, document, form)));

    /// <summary>One whose members others write.</summary>
    public static void Write(Action<Utf8JsonWriter> members) => Write(Document(members));

    public static byte[] Document(Action<Utf8JsonWriter> members) => JsonFile.Write(json =>
    {
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
    });

    private static void Write(byte[] document)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(document);
    }
}
