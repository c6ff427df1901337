using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using ReportKit.Diagnostics;

namespace ReportKit.Sources;

/// <summary>Reads the templates folder, or the templates that the library carries.</summary>
public static partial class TemplateReader
{
    private const string Embedded = "templates/";

    /// <summary>Every template of a folder.</summary>
    /// <param name="folder">The folder on disk.</param>
    /// <param name="shownAs">How problems and the manifest name it: <c>templates</c>.</param>
    public static Validated<TemplateFiles> Read(string folder, string shownAs)
    {
        var problems = new ProblemList();
        var texts = new List<TemplateText>();
        if (!Directory.Exists(folder))
        {
            problems.Error(ProblemCodes.MissingFile, "The templates folder is missing.", new FilePlace(shownAs));
        }
        else
        {
            // What a link points to isn't a part of the folder, and may be any file of the machine.
            var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };
            foreach (var path in Directory.GetFiles(folder, "*", options).Order(StringComparer.Ordinal))
            {
                var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
                if (TemplateName().IsMatch(name) && TextFile.Read(path, $"{shownAs}/{name}", problems) is { } text)
                {
                    texts.Add(Text(name, $"{shownAs}/{name}", text));
                }
            }
        }

        return new Validated<TemplateFiles>(new TemplateFiles(texts), problems.ToSorted());
    }

    /// <summary>The templates that the library carries: those of the repository it was built from.</summary>
    public static TemplateFiles ReadEmbedded()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var texts = new List<TemplateText>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Embedded, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
            texts.Add(Text(resource[Embedded.Length..], resource, reader.ReadToEnd()));
        }

        return new TemplateFiles(texts);
    }

    private static TemplateText Text(string name, string file, string text) =>
        new(name, file, text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));

    [GeneratedRegex(@"^[a-z0-9-]+(/[a-z0-9-]+)*\.(sbn-md|sbn-html|sbn-txt|css|yml)$", RegexOptions.CultureInvariant)]
    private static partial Regex TemplateName();
}

/// <summary>The files of a templates folder.</summary>
/// <param name="Texts">Ordered by name.</param>
public sealed record TemplateFiles(IReadOnlyList<TemplateText> Texts);

/// <summary>One file of a templates folder.</summary>
/// <param name="Name">Below the folder: <c>sections/tier.sbn-md</c>.</param>
/// <param name="File">As shown in problems.</param>
/// <param name="Text">Its text.</param>
/// <param name="Sha256">Of the text as UTF-8, in lower-case hexadecimal.</param>
public sealed record TemplateText(string Name, string File, string Text, string Sha256);
