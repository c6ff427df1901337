using System.IO.Enumeration;

namespace ReportKit.Sources;

/// <summary>Reads the templates of a project: its own files, and beneath them the kit's, file by file.</summary>
internal static partial class TemplateReader
{
    private const string Endings = ".sbn-md, .sbn-html, .sbn-txt, .css, .js or .yml";

    /// <summary>Every template: a folder's own, and the kit's where it has none of the name.</summary>
    /// <param name="folder">The folder on disk; one that isn't there holds none.</param>
    /// <param name="shownAs">How problems and the manifest name it: <c>templates</c>.</param>
    public static Validated<TemplateFiles> Read(string folder, string shownAs)
    {
        var problems = new ProblemList();
        var own = new List<TemplateText>();
        var unread = new List<string>();
        IEnumerable<(string Path, bool IsLink)> found = Directory.Exists(folder) ? Find(folder) : [];
        foreach (var (path, isLink) in found.OrderBy(f => f.Path, StringComparer.Ordinal))
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
                CheckEnding(name, file, problems);
                own.Add(new TemplateText(name, file, read.Text, read.Sha256));
            }
            else
            {
                unread.Add(name);
            }
        }

        // In the place of a file that is there and can't be read, the kit's own would be printed unnoticed.
        var taken = own.Select(t => t.Name).Concat(unread).ToHashSet(StringComparer.Ordinal);
        var texts = own.Concat(KitTemplates.All.Where(t => !taken.Contains(t.Name))).OrderBy(t => t.Name, StringComparer.Ordinal);
        var files = new TemplateFiles([.. texts]) { Unread = unread };
        var outdated = from text in own
                       join state in TemplateState.All(files, TemplateCopies.Read(folder)) on text.Name equals state.Name
                       where state.IsOutdated
                       select KeyValuePair.Create(text.File, state.Version);
        return new Validated<TemplateFiles>(
            files with { Outdated = outdated.ToDictionary(StringComparer.Ordinal) },
            problems.ToSorted());
    }

    /// <summary>The kit's own, with no project's.</summary>
    public static TemplateFiles ReadEmbedded() => new(KitTemplates.All);

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

    // Templates are included by their names without ending: of two, only one would be printed.
    private static void CheckEnding(string name, string file, ProblemList problems)
    {
        if (KitTemplates.Find(name) is null
            && KitTemplates.All.FirstOrDefault(t => t.Stem == name[..name.IndexOf('.', StringComparison.Ordinal)]) is { } kit)
        {
            problems.Error(
                ProblemCodes.TemplateInclude,
                $"The kit's template of this name is {kit.Name}. Rename the file to {kit.Name} to take its place, or give it another name.",
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

/// <summary>The templates of a project.</summary>
/// <param name="Texts">Ordered by name.</param>
internal sealed record TemplateFiles(IReadOnlyList<TemplateText> Texts)
{
    /// <summary>Names of files that are there and couldn't be read, which has been reported.</summary>
    internal IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>Files, as shown in problems, that were copied from the kit when its own was another; with its version, where that is
    /// known.</summary>
    internal IReadOnlyDictionary<string, string?> Outdated { get; init; } = new Dictionary<string, string?>();

    /// <summary>All that is known of the files, in short texts.</summary>
    internal IEnumerable<string> Digests =>
        [
            .. Texts.Select(t => $"{t.File} {t.Sha256}"),
            .. Unread.Select(name => $"unread {name}"),
            .. Outdated.OrderBy(o => o.Key, StringComparer.Ordinal).Select(o => $"outdated {o.Key} {o.Value}"),
        ];
}

/// <summary>One template.</summary>
/// <param name="Name">Below the folder: <c>sections/tier.sbn-md</c>.</param>
/// <param name="File">As shown in problems and in the manifest: <c>templates/sections/tier.sbn-md</c>, of the kit's own with <c>kit/</c>
/// before it.</param>
/// <param name="Text">Its text.</param>
/// <param name="Sha256">Of the text as UTF-8, in lower-case hexadecimal.</param>
internal sealed record TemplateText(string Name, string File, string Text, string Sha256)
{
    /// <summary>Name by which other templates include it: <c>sections/tier</c>.</summary>
    public string Stem => Name[..Name.IndexOf('.', StringComparison.Ordinal)];

    /// <summary>Whether it is the kit's own, and not a project's.</summary>
    public bool IsKits => KitTemplates.Has(File);
}
