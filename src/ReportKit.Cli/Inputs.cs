namespace ReportKit.Cli;

/// <summary>The folders that a run reads, and how messages name them.</summary>
/// <remarks>The library knows the folders as 'data' and 'templates', so that outputs don't depend on where they lie; messages
/// show them as the user can open them.</remarks>
/// <param name="DataFolder">As the user can open it.</param>
/// <param name="TemplatesFolder">The same, though it may not be there; null where only the kit's own templates are used.</param>
/// <param name="Root">The project's folder, if the run is inside one.</param>
internal sealed record Inputs(string DataFolder, string? TemplatesFolder, string? Root)
{
    /// <summary>Both, with the names that the library knows them by.</summary>
    public IEnumerable<(string? Folder, string Name)> Folders => [(DataFolder, "data"), (TemplatesFolder, "templates")];

    /// <summary>Where the project's settings stand, whether they are there or not.</summary>
    public string SettingsPath => ProjectSettings.PathBeside(DataFolder);

    public static Inputs Find(string? data, string? templates)
    {
        foreach (var (folder, option) in new[] { (data, "--data"), (templates, "--templates") })
        {
            if (folder is not null && !Directory.Exists(folder))
            {
                throw new UsageException($"There is no folder '{folder}' ({option}).");
            }
        }

        var root = ProjectFolder.Find(Environment.CurrentDirectory);
        var own = root is null ? null : At(root);
        return data is null && own is null
            ? throw new UsageException(
                $"There is no project here or above. {ProjectFolder.Advice(Environment.CurrentDirectory)} "
                + "Run reportkit inside one, or name a folder of data with --data DIR.")
            : new Inputs(data ?? own!.DataFolder, templates ?? own?.TemplatesFolder, root);
    }

    /// <summary>Those of a project's folder, or of another state of it.</summary>
    public static Inputs At(string folder) => new(Path.Combine(folder, "data"), Path.Combine(folder, "templates"), folder);

    public Validated<CheckedInputs> Check() => new Project(DataFolder, TemplatesFolder).Check;

    /// <summary>The same for pages of some countries, given by their codes as typed: errors elsewhere don't matter.</summary>
    public Validated<CheckedInputs> Check(IEnumerable<string> codes) =>
        CheckedInputs.For(Check(), CountryCode.All(codes));

    /// <summary>Reads and checks everything, for who needs it sound, or sound for some countries.</summary>
    public CheckedInputs CheckOrThrow(string otherwise = "", params IEnumerable<string> codes) => ValueOrThrow(Check(codes), otherwise);

    /// <summary>What was made, for who needs it sound; where it isn't, what is said after the problems.</summary>
    /// <exception cref="UnsoundException">It isn't.</exception>
    public T ValueOrThrow<T>(Validated<T> made, string otherwise = "")
        where T : notnull => made.IsSound ? made.Value : throw new UnsoundException(Show(made.Problems), otherwise);

    /// <summary>Problems with their files as the user can open them.</summary>
    public IReadOnlyList<Problem> Show(IEnumerable<Problem> problems) =>
        [.. problems.Select(p => p with { Place = p.Place with { File = Show(p.Place.File) } })];

    /// <summary>A path as short as the user can open it.</summary>
    public static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFullPath(path) : relative;
    }

    /// <summary>The same with forward slashes on every system.</summary>
    public static string ShowPath(string path) => Shown(path).Replace('\\', '/').TrimEnd('/');

    /// <summary>A file, given by its whole path, as the library names it: <c>data/tiers.csv</c>; one of neither folder by its path, with
    /// forward slashes.</summary>
    public string Known(string path)
    {
        if (path == SettingsPath)
        {
            return ProjectSettings.FileName;
        }

        var inside = from f in Folders
                     where f.Folder is not null
                     let below = Path.GetRelativePath(f.Folder, path)
                     where !below.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(below)
                     select $"{f.Name}/{below}";
        return inside.FirstOrDefault(path).Replace('\\', '/');
    }

    /// <summary>The folder of all editions: the one named, else the project's.</summary>
    public string Reports(string? output)
    {
        var folder = output ?? (Root is null ? "report" : Path.Combine(Root, "artifacts", "report"));
        return File.Exists(folder) ? throw new UsageException($"'{folder}' isn't a folder (--out).") : folder;
    }

    private string Show(string file)
    {
        if (file is ProjectSettings.FileName or KeptLayer.FileName)
        {
            return ShowPath(Path.Combine(Path.GetDirectoryName(SettingsPath)!, file));
        }

        var parts = file.Split('/', 2);
        var folder = Folders.FirstOrDefault(f => f.Name == parts[0]).Folder;
        return folder is null ? file : ShowPath(Path.Combine(Path.GetFullPath(folder), parts.ElementAtOrDefault(1) ?? ""));
    }

    /// <summary>A folder and all that it lies in.</summary>
    public static IEnumerable<string> Upwards(string folder)
    {
        for (var at = folder; at is not null; at = Path.GetDirectoryName(at))
        {
            yield return at;
        }
    }
}
