using System.IO.Enumeration;
using System.Reflection;

namespace ReportKit.Sources;

/// <summary>Reads the templates folder, or the templates that the library carries.</summary>
internal static partial class TemplateReader
{
    private const string Embedded = "templates/";
    private const string Endings = ".sbn-md, .sbn-html, .sbn-txt, .css, .js or .yml";

    /// <summary>Every template of a folder.</summary>
    /// <param name="folder">The folder on disk.</param>
    /// <param name="shownAs">How problems and the manifest name it: <c>templates</c>.</param>
    public static Validated<TemplateFiles> Read(string folder, string shownAs)
    {
        var problems = new ProblemList();
        var texts = new List<TemplateText>();
        var unread = new List<string>();
        if (!Directory.Exists(folder))
        {
            problems.Error(ProblemCodes.MissingFile, "The templates folder is missing.", new FilePlace(shownAs));
        }
        else
        {
            foreach (var (path, isLink) in Find(folder).OrderBy(f => f.Path, StringComparer.Ordinal))
            {
                var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
                var file = $"{shownAs}/{name}";
                if (!isLink && !IsTemplate(name))
                {
                    CheckName(path, name, file, problems);
                }
                else if (TextFile.Read(path, file, problems, "a template needs at least one line") is { } read)
                {
                    CheckCharacters(read.Text, file, problems);
                    texts.Add(new TemplateText(name, file, read.Text, read.Sha256));
                }
                else
                {
                    unread.Add(name);
                }
            }
        }

        return new Validated<TemplateFiles>(new TemplateFiles(texts) { Unread = unread }, problems.ToSorted());
    }

    /// <summary>The templates that the library carries: those of the repository it was built from.</summary>
    public static TemplateFiles ReadEmbedded()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var texts = new List<TemplateText>();
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Embedded, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
            var text = reader.ReadToEnd();
            var sha256 = ContentHash.Of(text);
            texts.Add(new TemplateText(resource[Embedded.Length..], resource, text, sha256));
        }

        return new TemplateFiles([.. texts.OrderBy(t => t.Name, StringComparer.Ordinal)]);
    }

    /// <summary>Whether the library carries a template of a name: one that a project may leave out of its pages.</summary>
    internal static bool IsOwn(string name) => Assembly.GetExecutingAssembly().GetManifestResourceInfo(Embedded + name) is not null;

    /// <summary>Whether a name, below the folder, is one that a template may have.</summary>
    internal static bool IsTemplate(string name) => TemplateName().IsMatch(name);

    private static void CheckName(string path, string name, string file, ProblemList problems)
    {
        if (!StrayFiles.IsPassedOver(name) && !Directory.Exists(path))
        {
            problems.Warning(
                ProblemCodes.FileNotRead,
                $"Nothing reads this file: a template's name has lower-case letters, digits and hyphens, and ends in {Endings}."
                + StrayFiles.TemplateHint(name),
                new FilePlace(file));
        }
    }

    private static EnumerationOptions Everywhere => new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden };

    private static FileSystemEnumerable<(string Path, bool IsLink)> Find(string folder) =>
        new(folder, (ref entry) => (entry.ToFullPath(), IsLink(entry)), Everywhere)
        {
            // A folder with a template's name stands in its place.
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory || IsLink(entry) || entry.FileName.Contains('.'),
            ShouldRecursePredicate = (ref entry) => !IsLink(entry),
        };

    private static bool IsLink(FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    // Rendering tags facts and sentences with private characters; in a template they would be taken for its own.
    private static void CheckCharacters(string text, string file, ProblemList problems)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (TextFile.IndexOfForbidden(lines[i].Replace('\t', ' ')) is var at and >= 0)
            {
                problems.Error(
                    ProblemCodes.ForbiddenCharacter,
                    $"The character U+{(int)lines[i][at]:X4} isn't allowed in a template. Remove it.",
                    new FilePlace(file, i + 1, at + 1));
            }
        }
    }

    [GeneratedRegex(@"^[a-z0-9-]+(/[a-z0-9-]+)*\.(sbn-md|sbn-html|sbn-txt|css|js|yml)$", RegexOptions.CultureInvariant)]
    private static partial Regex TemplateName();
}

/// <summary>The files of a templates folder.</summary>
/// <param name="Texts">Ordered by name.</param>
internal sealed record TemplateFiles(IReadOnlyList<TemplateText> Texts)
{
    /// <summary>Names of files that are there and couldn't be read, which has been reported.</summary>
    internal IReadOnlyList<string> Unread { get; init; } = [];
}

/// <summary>One file of a templates folder.</summary>
/// <param name="Name">Below the folder: <c>sections/tier.sbn-md</c>.</param>
/// <param name="File">As shown in problems.</param>
/// <param name="Text">Its text.</param>
/// <param name="Sha256">Of the text as UTF-8, in lower-case hexadecimal.</param>
internal sealed record TemplateText(string Name, string File, string Text, string Sha256);
