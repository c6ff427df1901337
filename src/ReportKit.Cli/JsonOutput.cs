using System.Text.Json.Serialization.Metadata;
using ReportKit.Rendering;

namespace ReportKit.Cli;

/// <summary>A JSON document on standard output.</summary>
internal static class JsonOutput
{
    public static void Write<T>(T document, JsonTypeInfo<T> form)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(JsonFile.Write(document, form));
    }
}
