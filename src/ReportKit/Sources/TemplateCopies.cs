namespace ReportKit.Sources;

/// <summary>What a project's templates were copied from: the kit's own as they were then, in the folder <c>.kit</c> of the
/// templates.</summary>
/// <remarks>Beside them a file names the version of the kit that each is from. Where it names none, the version isn't known.</remarks>
internal sealed class TemplateCopies
{
    /// <summary>The folder, below the templates.</summary>
    public const string Folder = ".kit";

    private const string Versions = "versions.yml";

    private readonly string folder;
    private readonly Dictionary<string, string> versions;

    private TemplateCopies(string folder, Dictionary<string, string> versions)
    {
        this.folder = folder;
        this.versions = versions;
    }

    /// <summary>Those of a templates folder; none where it has no such folder.</summary>
    public static TemplateCopies Read(string templates)
    {
        var folder = Path.Combine(templates, Folder);
        return new TemplateCopies(folder, Directory.Exists(folder) ? ReadVersions(Path.Combine(folder, Versions)) : []);
    }

    /// <summary>The text that a template was copied from; null where it isn't known.</summary>
    public string? TextOf(string name)
    {
        var path = PathOf(name);
        return File.Exists(path) ? TextFile.Read(path, name, new ProblemList())?.Text : null;
    }

    /// <summary>The version of the kit that a template was copied from; null where it isn't known.</summary>
    public string? VersionOf(string name) => versions.GetValueOrDefault(name);

    /// <summary>What to write so that a copy of these templates, made now, is known later: each file's path below the folder of the
    /// templates, and its text.</summary>
    public IEnumerable<(string Path, string Text)> WithCopiesOf(IReadOnlyCollection<TemplateText> kit, string version)
    {
        foreach (var template in kit)
        {
            yield return ($"{Folder}/{template.Name}", template.Text);
        }

        var all = new SortedDictionary<string, string>(versions, StringComparer.Ordinal);
        foreach (var template in kit)
        {
            all[template.Name] = version;
        }

        var lines = all.Select(v => $"{v.Key}: {v.Value}\n");
        yield return ($"{Folder}/{Versions}", $"# The version of the kit that each template was copied from.\n{string.Concat(lines)}");
    }

    private string PathOf(string name) => Path.Combine(folder, name);

    private static Dictionary<string, string> ReadVersions(string path)
    {
        var problems = new ProblemList();
        return File.Exists(path) && TextFile.Read(path, path, problems) is { } file
            && YamlReader.Read(file.Text, path, problems) is YamlMapping { Entries: var entries }
            ? entries.Where(e => e.Value is YamlText).DistinctBy(e => e.Key)
                .ToDictionary(e => e.Key, e => ((YamlText)e.Value).Text, StringComparer.Ordinal)
            : [];
    }
}
