using System.Text.Json.Serialization.Metadata;

namespace ReportKit.Cli;

/// <summary>A JSON document on standard output.</summary>
internal static class JsonOutput
{
    public static void Write<T>(T document)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(JsonFile.Write(document, (JsonTypeInfo<T>)CommandJson.Default.GetTypeInfo(typeof(T))!));
    }
}
