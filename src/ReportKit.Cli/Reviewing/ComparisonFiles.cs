using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ReportKit.Diagnostics;
using ReportKit.Review;

namespace ReportKit.Cli;

/// <summary>Writes a comparison to files, each in the form that its ending names.</summary>
internal static class ComparisonFiles
{
    private static readonly string[] Endings = [".md", ".html", ".json", ".docx", ".txt"];

    public static IReadOnlyList<string> Parse(IEnumerable<string> values)
    {
        var files = values.SelectMany(v => v.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).ToList();
        var odd = files.FirstOrDefault(f => !Endings.Contains(Path.GetExtension(f).ToLowerInvariant()));
        return odd is null
            ? files
            : throw new UsageException($"'{odd}' has no ending that names a form (--out): {string.Join(", ", Endings)}.{NearMatch.Hint(Path.GetExtension(odd), Endings)}");
    }

    public static void Write(IReadOnlyList<string> files, IReadOnlyList<EditionComparison> comparisons, int limit, bool isWhole)
    {
        foreach (var file in files)
        {
            // Whole or not at all. A link stays one.
            var path = new FileInfo(file) is { LinkTarget: not null } link ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName : file;
            var fresh = $"{path}.new";
            if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            {
                Directory.CreateDirectory(folder);
            }

            File.WriteAllBytes(fresh, Bytes(Path.GetExtension(file).ToLowerInvariant(), comparisons, limit, isWhole));
            File.Move(fresh, path, overwrite: true);
        }
    }

    private static byte[] Bytes(string ending, IReadOnlyList<EditionComparison> comparisons, int limit, bool isWhole)
    {
        switch (ending)
        {
            case ".md":
                return Encoding.UTF8.GetBytes(ComparisonMarkdown.Of(comparisons, limit));
            case ".html":
                return ComparisonHtml.Of(comparisons);
            case ".docx":
                return RedlineReport.Write(comparisons, isWhole);
            case ".txt":
                var text = new StringWriter { NewLine = "\n" };
                ComparisonText.Write(comparisons, int.MaxValue, isColoured: false, text);
                return Encoding.UTF8.GetBytes(text.ToString());
            default:
                using (var stream = new MemoryStream())
                {
                    using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
                    {
                        json.WriteStartObject();
                        ComparisonJson.Write(json, comparisons);
                        json.WriteEndObject();
                    }

                    return stream.ToArray();
                }
        }
    }
}
