namespace ReportKit.Notebooks;

/// <summary>A package that a cell asks for, by a version, a range, or the newest: <c>#r "nuget: Deedle, 8.1.0"</c>.</summary>
internal sealed partial record PackageReference(string Id, string? Version)
{
    private const int DeepestLoad = 16;

    /// <summary>Reads the text of a reference; null where it names a file.</summary>
    public static PackageReference? Parse(string reference) =>
        Form().Match(reference) is { Success: true } match
            ? new PackageReference(match.Groups["id"].Value, match.Groups["version"] is { Success: true } version ? version.Value : null)
            : null;

    /// <summary>All that a cell asks for, itself and in scripts that it loads, with the line of the cell.</summary>
    public static IEnumerable<(PackageReference Package, int Line)> FindAll(string code, string folder, int depth = 0)
    {
        foreach (var (text, line) in code.Split('\n').Select((text, i) => (text, i + 1)))
        {
            var directive = Directive().Match(text);
            var named = directive.Groups["text"].Value;
            if (directive.Groups["name"].Value == "r" && Parse(named) is { } package)
            {
                yield return (package, line);
            }
            else if (directive.Groups["name"].Value == "load" && depth < DeepestLoad
                && Path.Combine(folder, named) is var file && File.Exists(file))
            {
                foreach (var (found, _) in FindAll(File.ReadAllText(file), Path.GetDirectoryName(file)!, depth + 1))
                {
                    yield return (found, line);
                }
            }
        }
    }

    [GeneratedRegex(@"^\s*nuget\s*:\s*(?<id>[^\s,]+)\s*(,\s*(?<version>.*?)\s*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Form();

    [GeneratedRegex("""^\s*#(?<name>r|load)\s+"(?<text>[^"]*)"\s*$""")]
    private static partial Regex Directive();
}
