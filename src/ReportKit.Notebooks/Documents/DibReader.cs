namespace ReportKit.Notebooks;

/// <summary>Reads <c>.dib</c> files, in which .NET Interactive keeps notebooks as plain text.</summary>
/// <remarks>A line that is <c>#!</c> and the name of a kernel, and nothing else, begins a cell of that
/// language: <c>#!csharp</c>, <c>#!markdown</c>. Any other <c>#!</c> line is a command within its cell.
/// <c>#!meta</c> begins a JSON object that may name further kernels and the language of what stands before the
/// first such line. Blank lines around a cell aren't part of it, and a cell of nothing else is none.</remarks>
internal static class DibReader
{
    private const string Meta = "meta";

    /// <summary>Kernels of .NET Interactive that need no declaration, and their other names.</summary>
    private static readonly (string Name, string[] Aliases)[] Kernels =
    [
        ("csharp", ["c#"]), ("fsharp", ["f#"]), ("pwsh", ["powershell"]), ("javascript", ["js"]), ("markdown", ["md"]),
        ("html", []), ("http", []), ("kql", []), ("mermaid", []), ("sql", []), ("value", []), (Meta, []),
    ];

    /// <summary>The cells of a file's text, with line ends of any system.</summary>
    /// <exception cref="NotebookFormatException">What stands below <c>#!meta</c> isn't JSON.</exception>
    public static IReadOnlyList<DibCell> Read(string text, string file)
    {
        var names = Kernels.SelectMany(k => k.Aliases.Append(k.Name).Select(alias => (alias, k.Name)))
            .ToDictionary(StringComparer.OrdinalIgnoreCase);
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        var cells = new List<DibCell>();
        var language = names["csharp"];
        for (var start = 0; start < lines.Length;)
        {
            var end = start;
            while (end < lines.Length && !EndsSection(lines[end], language, names))
            {
                end++;
            }

            if (language == Meta)
            {
                language = ReadMeta(lines[start..end], start, file, names);
            }
            else
            {
                cells.AddRange(Cell(language, lines[start..end], start));
            }

            var header = end < lines.Length ? HeaderOf(lines[end], names) : null;
            language = header ?? language;
            start = header is null ? end : end + 1;
        }

        return cells;
    }

    // Which names are headers is known only once the meta section is read, and no line of JSON begins like one.
    private static bool EndsSection(string line, string language, Dictionary<string, string> names) =>
        language == Meta ? line.StartsWith("#!", StringComparison.Ordinal) : HeaderOf(line, names) is not null;

    private static string? HeaderOf(string line, Dictionary<string, string> names) =>
        line.StartsWith("#!", StringComparison.Ordinal) ? names.GetValueOrDefault(line[2..].TrimEnd()) : null;

    private static IEnumerable<DibCell> Cell(string language, string[] lines, int before)
    {
        var first = Array.FindIndex(lines, l => !string.IsNullOrWhiteSpace(l));
        var last = Array.FindLastIndex(lines, l => !string.IsNullOrWhiteSpace(l));
        return first < 0 ? [] : [new DibCell(language, string.Join('\n', lines[first..(last + 1)]), before + first)];
    }

    // The blank lines put before the JSON make its places those of the file.
    private static string ReadMeta(string[] lines, int before, string file, Dictionary<string, string> names)
    {
        var json = new string('\n', before) + string.Join('\n', lines);
        var meta = string.IsNullOrWhiteSpace(json) ? JsonMap.Empty : JsonTree.Parse(json, file) as JsonMap ?? JsonMap.Empty;
        foreach (var kernel in (meta.Find("kernelInfo", "items") as JsonList)?.Items.OfType<JsonMap>() ?? [])
        {
            var name = kernel.FindText("name") ?? "";
            names[name] = name;
        }

        return meta.FindText("kernelInfo", "defaultKernelName") ?? "csharp";
    }
}

/// <summary>A cell of a <c>.dib</c> file without blank lines around it, and how many lines of the file stand before it.</summary>
internal sealed record DibCell(string Language, string Source, int LinesBefore);
