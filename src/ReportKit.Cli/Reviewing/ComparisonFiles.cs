namespace ReportKit.Cli;

/// <summary>Writes a comparison to files, each in the form that its ending names.</summary>
internal static class ComparisonFiles
{
    private static readonly string[] Endings = [".md", ".html", ".json", ".docx", ".txt"];

    public static void Check(IEnumerable<string> files)
    {
        if (files.FirstOrDefault(f => !Endings.Contains(EndingOf(f))) is { } odd)
        {
            throw new UsageException($"'{odd}' has no ending that names a form (--out): {string.Join(", ", Endings)}."
                + NearMatch.Hint(Path.GetExtension(odd), Endings));
        }
    }

    public static void Write(IReadOnlyList<string> files, IReadOnlyList<EditionComparison> comparisons, int limit, bool isWhole)
    {
        foreach (var file in files)
        {
            // Whole or not at all. A link stays one.
            var info = new FileInfo(file);
            var path = info.LinkTarget is null ? file : info.ResolveLinkTarget(returnFinalTarget: true)!.FullName;
            var fresh = $"{path}.new";
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            File.WriteAllBytes(fresh, Bytes(EndingOf(file), comparisons, limit, isWhole));
            File.Move(fresh, path, overwrite: true);
        }
    }

    private static string EndingOf(string file) => Path.GetExtension(file).ToLowerInvariant();

    private static byte[] Bytes(string ending, IReadOnlyList<EditionComparison> comparisons, int limit, bool isWhole) => ending switch
    {
        ".md" => Encoding.UTF8.GetBytes(ComparisonMarkdown.Of(comparisons, limit)),
        ".html" => ComparisonHtml.Of(comparisons),
        ".docx" => RedlineReport.Write(comparisons, isWhole),
        ".txt" => Encoding.UTF8.GetBytes(Text(comparisons)),
        _ => JsonFile.Write(new CompareJson(comparisons.Select(ComparisonJson.Of)), CommandJson.Default.CompareJson)[..^1],
    };

    private static string Text(IReadOnlyList<EditionComparison> comparisons)
    {
        var text = new StringWriter { NewLine = "\n" };
        ComparisonText.Write(comparisons, int.MaxValue, isColoured: false, text);
        return text.ToString();
    }
}
