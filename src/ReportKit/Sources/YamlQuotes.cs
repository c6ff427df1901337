namespace ReportKit.Sources;

/// <summary>A text as YAML has it in double quotes.</summary>
internal static class YamlQuotes
{
    /// <summary>The text, on one line.</summary>
    public static string Around(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n")}\"";
}
