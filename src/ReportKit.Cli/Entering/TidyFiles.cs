namespace ReportKit.Cli;

/// <summary>The files of a project that can be made tidy: its own tables, narratives, settings and templates.</summary>
internal static class TidyFiles
{
    private static readonly string[] Documents = ["datapackage.json", "corrections.yml", "sign-off.yml"];
    private static readonly string[] Folders = ["narratives", "approvals"];
    private static readonly string[] TemplateEndings = [".sbn-md", ".sbn-html", ".sbn-txt", ".css", ".js", ".yml"];

    /// <summary>Each with what it looks like; null where it isn't a table. Links aren't followed.</summary>
    public static IReadOnlyList<(string Path, TableSchema? Schema)> Of(Inputs inputs, IReadOnlyDictionary<string, TableSchema> schemas)
    {
        var data = Path.GetFullPath(inputs.DataFolder);
        var tables = schemas.Values.Where(s => Path.GetFileName(s.Path) == s.Path)
            .Select(schema => (Path: Path.Combine(data, schema.Path), Schema: (TableSchema?)schema));
        var texts = Documents.Select(name => Path.Combine(data, name))
            .Concat(Folders.SelectMany(name => In(Path.Combine(data, name), SearchOption.TopDirectoryOnly, ".yml")))
            .Concat(inputs.TemplatesFolder is { } own ? In(Path.GetFullPath(own), SearchOption.AllDirectories, TemplateEndings) : [])
            .Append(Path.GetFullPath(inputs.SettingsPath));
        return
        [
            .. tables.Concat(texts.Select(path => (Path: path, Schema: (TableSchema?)null)))
                .Where(f => File.Exists(f.Path) && new FileInfo(f.Path).LinkTarget is null)
                .OrderBy(f => f.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>Those that were named.</summary>
    /// <exception cref="UsageException">One isn't among them.</exception>
    public static IReadOnlyList<(string Path, TableSchema? Schema)> Named(
        IReadOnlyList<(string Path, TableSchema? Schema)> all, string[] names)
    {
        var asked = names.Select(name => (Name: name, Path: Path.GetFullPath(name))).ToList();
        var unknown = asked.FirstOrDefault(a => all.All(f => f.Path != a.Path));
        return unknown.Name is null
            ? [.. all.Where(f => asked.Count == 0 || asked.Exists(a => a.Path == f.Path))]
            : throw new UsageException(
                $"'{unknown.Name}' isn't a table, a narrative, a template or another text of this project."
                + NearMatch.Hint(unknown.Name.Replace('\\', '/'), all.Select(f => Inputs.ShowPath(f.Path))));
    }

    private static IEnumerable<string> In(string folder, SearchOption depth, params string[] endings) => !Directory.Exists(folder) ? []
        : Directory.EnumerateFiles(folder, "*", depth)
            .Where(f => Path.GetFileName(f)[0] != '.' && endings.Any(e => f.EndsWith(e, StringComparison.Ordinal)));
}
