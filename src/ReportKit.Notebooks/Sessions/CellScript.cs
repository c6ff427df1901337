namespace ReportKit.Notebooks;

/// <summary>A cell taken apart: C#, and the magic commands between it; and whether <c>#!time</c> asks how long it takes.</summary>
internal sealed partial record CellScript(bool IsTimed, IReadOnlyList<CellPart> Parts)
{
    /// <summary>The magic commands that there are, with what they do.</summary>
    public static readonly IReadOnlyList<(string Name, string Use)> Magics =
    [
        ("#!import", "#!import FILE runs a notebook or script (.ipynb, .dib, .csx, .cs)"),
        ("#!time", "#!time says how long the cell takes"),
        ("#!csharp", "#!csharp, as every cell is C#"),
    ];

    /// <summary>Takes a cell apart. Every piece of code keeps its line numbers.</summary>
    /// <exception cref="CellException">A magic command isn't known, or lacks its argument.</exception>
    public static CellScript Parse(string code)
    {
        var parts = new List<CellPart>();
        var isTimed = false;
        var text = new StringBuilder();
        var lines = code.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (PackageSource().IsMatch(lines[i]))
            {
                throw new CellException(
                    "UnknownDirective",
                    "'#i' isn't known here. Name sources of packages in a nuget.config beside the notebook or above it.",
                    i + 1);
            }

            var magic = Magic().Match(lines[i]);
            if (!magic.Success)
            {
                text.Append(lines[i]);
            }
            else if (magic.Groups["name"].Value == "#!import")
            {
                parts.Add(new CellPart(text.ToString(), null, 0));
                text.Clear().Append('\n', i);
                parts.Add(new CellPart(null, Argument(magic, i + 1), i + 1));
            }
            else
            {
                isTimed |= Known(magic, i + 1) == "#!time";
            }

            text.Append(i < lines.Length - 1 ? "\n" : "");
        }

        parts.Add(new CellPart(text.ToString(), null, 0));
        return new CellScript(isTimed, [.. parts.Where(p => p.Import is not null || p.Code!.AsSpan().Trim().Length > 0)]);
    }

    /// <summary>The cell with blank lines where its magic commands stand.</summary>
    public static string WithoutMagics(string code) =>
        code.Contains("#!", StringComparison.Ordinal)
            ? string.Join('\n', code.Split('\n').Select(line => Magic().IsMatch(line) ? new string(' ', line.Length) : line))
            : code;

    private static string Argument(Match magic, int line) =>
        magic.Groups["argument"].Value.Trim().Trim('"') is { Length: > 0 } argument
            ? argument
            : throw new CellException("MagicWithoutArgument", $"'{magic.Groups["name"].Value}' needs a file: {Magics[0].Use}.", line);

    private static string Known(Match magic, int line)
    {
        var name = magic.Groups["name"].Value;
        return name is "#!time" or "#!csharp" or "#!c#" or "#!C#"
            ? name
            : throw new CellException(
                "UnknownMagic",
                $"'{name}' isn't a magic command here. There are: {string.Join("; ", Magics.Select(m => m.Use))}. "
                + "Other languages than C# aren't run.",
                line);
    }

    [GeneratedRegex("""^\s*#i\s+["']""")]
    private static partial Regex PackageSource();

    [GeneratedRegex(@"^\s*(?<name>#!\S*)(?<argument>.*)$")]
    private static partial Regex Magic();
}

/// <summary>A piece of a cell: code on the lines that it has in the cell, or a file to import on a line.</summary>
internal sealed record CellPart(string? Code, string? Import, int Line);
