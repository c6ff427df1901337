namespace ReportKit.Sources;

/// <summary>Writes the version of the kit into reportkit.yml, and leaves everything else as it is.</summary>
internal static partial class KitLine
{
    /// <summary>The text with the version; null where it has a form in which only a person can write it.</summary>
    public static string? Set(string text, string version)
    {
        var line = $"kit: {version}";
        var edited = Known().IsMatch(text) ? Known().Replace(text, line, count: 1)
            : First().Match(text) is { Success: true } key ? text.Insert(key.Index, $"{line}\n")
            : text;
        return YamlReader.Read(edited, ProjectSettings.FileName, new ProblemList()) is YamlMapping root && root.TextOf("kit") == version
            ? edited : null;
    }

    [GeneratedRegex("""^kit:[ \t]*(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s#"']+)?""", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Known();

    // The first line that isn't blank, a comment or a mark of the document.
    [GeneratedRegex("^(?=[A-Za-z_])", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex First();
}
