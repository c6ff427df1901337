using System.IO.Enumeration;

namespace ReportKit.Sources;

/// <summary>Finds what lies in a data folder and is read by nothing, so that nobody's work is passed over in silence.</summary>
internal sealed partial class StrayFiles(string folder, string shownAs, IReadOnlyCollection<string> tables)
{
    /// <summary>The folders that are read, each with what its files are.</summary>
    private static readonly Dictionary<string, string> Folders = new(StringComparer.Ordinal)
    {
        ["narratives"] = "A narrative is named for its country and edition, as XAA-2018.yml.",
        ["approvals"] = "An approval keeps the name that 'reportkit approve' gave it, and ends in .yml.",
    };

    /// <summary>Where files are kept as they were published: the kit reads them only to import them.</summary>
    public const string PublishedFolder = "published";

    private static readonly string[] OwnFiles = [DataPackage.FileName, "corrections.yml", "sign-off.yml"];

    /// <summary>Whether a file is none of the project's: hidden, an editor's or the system's, or words to people.</summary>
    public static bool IsPassedOver(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return path.Split('/').Any(part => part[0] == '.') || name is "README.md" or "LICENSE" or "Thumbs.db" or "desktop.ini"
            || name[^1] == '~' || name.StartsWith("~$", StringComparison.Ordinal) || (name[0] == '#' && name[^1] == '#')
            || Path.GetExtension(name) is ".tmp" or ".swp" or ".swo";
    }

    /// <summary>The name that a template should have, as the end of a message; nothing where that can't be told.</summary>
    public static string TemplateHint(string name)
    {
        var lower = NotInNames().Replace(name.ToLowerInvariant(), "-");
        return $" Rename it{(lower != name && TemplateReader.IsTemplate(lower) ? $" to {lower}" : "")}, or move it elsewhere.";
    }

    /// <summary>A file that seems to be a table under another name; null where there is none.</summary>
    public string? StandInFor(string table) => FilesOf("").FirstOrDefault(name => IsStray(name) && Meant(name) == table);

    /// <summary>Warns of each file and folder that nothing reads.</summary>
    public void Check(ProblemList problems)
    {
        foreach (var name in FilesOf("").Where(IsStray))
        {
            var meant = Meant(name);

            // Where the file that is meant isn't there, that is an error, which names this one.
            if (meant is null || !tables.Contains(meant) || File.Exists(Path.Combine(folder, meant)))
            {
                Warn(name, Advice(name, meant), problems);
            }
        }

        foreach (var (inside, advice) in Folders)
        {
            foreach (var name in FilesOf(inside).Where(f => Path.GetExtension(f) is not (".yml" or ".yaml")))
            {
                Warn($"{inside}/{name}", $"{advice} Rename it, or move it elsewhere.", problems);
            }

            CheckFolders(inside, name => $"Move what is needed to {shownAs}/{inside} itself.", problems);
        }

        var known = $"Only {string.Join(", ", Folders.Keys)} and {PublishedFolder} are folders of {shownAs}; keep other files outside it.";
        CheckFolders("", name => known + NearMatch.Hint(name, [.. Folders.Keys, PublishedFolder]), problems);
    }

    private bool IsStray(string name) => !tables.Contains(name) && !OwnFiles.Contains(name) && !Folders.ContainsKey(name)
        && name != PublishedFolder;

    private string Advice(string name, string? meant)
    {
        if (meant is null)
        {
            return $"The tables are those of {DataPackage.FileName}. Rename it, or move it elsewhere.";
        }

        var isThere = File.Exists(Path.Combine(folder, meant));
        return isThere && !string.Equals(name, meant, StringComparison.OrdinalIgnoreCase)
            ? $"{shownAs}/{meant} is read instead. Move what is new in this file there, and remove this one."
            : $"Rename it to {shownAs}/{meant}.";
    }

    private void Warn(string name, string advice, ProblemList problems) =>
        problems.Warning(ProblemCodes.FileNotRead, $"Nothing reads a file of this name. {advice}", new FilePlace($"{shownAs}/{name}"));

    private void CheckFolders(string inside, Func<string, string> advice, ProblemList problems)
    {
        var path = Path.Combine(folder, inside);
        var names = (Directory.Exists(path) ? Directory.GetDirectories(path) : []).Select(p => Path.GetFileName(p));
        foreach (var name in names.Where(name => name[0] != '.' && !IsRead(inside, name)).Order(StringComparer.Ordinal))
        {
            var files = FilesBelow(Path.Combine(path, name));
            if (files.Count > 0)
            {
                var holds = files.Count == 1 ? $"1 file, {files[0]}" : $"{Counted.Of(files.Count, "file")}, such as {files[0]}";
                problems.Warning(
                    ProblemCodes.FileNotRead,
                    $"Nothing reads this folder, which holds {holds}. {advice(name)}",
                    new FilePlace($"{shownAs}/{Path.Combine(inside, name).Replace('\\', '/')}"));
            }
        }
    }

    // What stands in the place of a file is reported as such.
    private bool IsRead(string inside, string name) => inside.Length > 0 ? Path.GetExtension(name) is ".yml" or ".yaml" : !IsStray(name);

    private IEnumerable<string> FilesOf(string inside)
    {
        var path = Path.Combine(folder, inside);
        var files = Directory.Exists(path) ? Directory.GetFiles(path) : [];
        return files.Select(f => Path.GetFileName(f)).Where(name => !IsPassedOver(name)).Order(StringComparer.Ordinal);
    }

    // A folder that is a link is counted as empty: what it points to isn't a part of this one.
    private static List<string> FilesBelow(string path) => new DirectoryInfo(path).LinkTarget is not null ? [] :
    [
        .. new FileSystemEnumerable<string>(
            path,
            (ref entry) => Path.GetRelativePath(path, entry.ToFullPath()).Replace('\\', '/'),
            new EnumerationOptions { RecurseSubdirectories = true })
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory,
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        }.Where(name => !IsPassedOver(name)).Order(StringComparer.Ordinal),
    ];

    // 'Prosecutions.csv', 'prosecutions (1).csv', 'prosecutions.csv.bak' and 'XAA-2018 copy.yml' are told by how they begin.
    private string? Meant(string name)
    {
        if (NarrativeName().Match(name) is { Success: true } narrative)
        {
            return $"narratives/{narrative.Groups["country"].Value.ToUpperInvariant()}-{narrative.Groups["edition"].Value}.yml";
        }

        var known = tables.Concat(OwnFiles).ToList();
        return known.Where(file => Begins(name, Path.GetFileNameWithoutExtension(file))).MaxBy(file => file.Length)
            ?? (NearMatch.Find(name, known, most: 1) is [var near] ? near : null);
    }

    private static bool Begins(string name, string stem) =>
        name.StartsWith(stem, StringComparison.OrdinalIgnoreCase) && (name.Length == stem.Length || !char.IsLetter(name[stem.Length]));

    [GeneratedRegex(@"^(?<country>[A-Za-z]{3})[-_ ](?<edition>[0-9]{4})(?![0-9-])", RegexOptions.CultureInvariant)]
    private static partial Regex NarrativeName();

    [GeneratedRegex("[ _]+", RegexOptions.CultureInvariant)]
    private static partial Regex NotInNames();
}
