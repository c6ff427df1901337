using ReportKit.Diagnostics;
using ReportKit.Sources;

namespace ReportKit.Cli;

/// <summary>The folders that a run reads, and how messages name them.</summary>
/// <remarks>The library knows the folders as 'data' and 'templates', so that outputs don't depend on where they lie; messages
/// show them as the user can open them.</remarks>
internal sealed class Inputs
{
    private readonly string data;
    private readonly string? templates;

    private Inputs(string data, string? templates, string? root)
    {
        this.data = data;
        this.templates = templates;
        Root = root;
    }

    /// <summary>The repository's folder, if the run is inside one.</summary>
    public string? Root { get; }

    /// <summary>The data folder as the user can open it.</summary>
    public string DataFolder => data;

    /// <summary>The templates folder as the user can open it; null where the kit's own are used.</summary>
    public string? TemplatesFolder => templates;

    public static Inputs Find(string? data, string? templates)
    {
        foreach (var (folder, option) in new[] { (data, "--data"), (templates, "--templates") })
        {
            if (folder is not null && !Directory.Exists(folder))
            {
                throw new UsageException($"There is no folder '{folder}' ({option}).");
            }
        }

        var root = FindRoot(Environment.CurrentDirectory) ?? FindRoot(AppContext.BaseDirectory);
        data ??= root is null ? null : Path.Combine(root, "data");
        templates ??= root is not null && Directory.Exists(Path.Combine(root, "templates")) ? Path.Combine(root, "templates") : null;
        return data is null
            ? throw new UsageException("No data folder was found here or above. Run reportkit inside a project, or name the folder with --data DIR.")
            : new Inputs(data, templates, root);
    }

    /// <summary>The folders of another state of a project.</summary>
    /// <param name="folder">Holds <c>data</c>, perhaps <c>templates</c>.</param>
    public static Inputs At(string folder) =>
        new(Path.Combine(folder, "data"), Directory.Exists(Path.Combine(folder, "templates")) ? Path.Combine(folder, "templates") : null, folder);

    /// <summary>Reads and checks everything.</summary>
    public Validated<CheckedInputs> Check() => ReportPipeline.Check(ReadData(), ReadTemplates());

    /// <summary>These folders as one side of a comparison.</summary>
    public ComparedSide Side(string name) => new(name, ReadData(), ReadTemplates());

    /// <summary>A problem with its file as the user can open it.</summary>
    public Problem Show(Problem problem) => problem with { Place = problem.Place with { File = Show(problem.Place.File) } };

    /// <summary>A path as the user can open it, with forward slashes: from where the tool runs, if it lies there.</summary>
    public static string ShowPath(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return (relative.StartsWith("..", StringComparison.Ordinal) ? path : relative).Replace('\\', '/').TrimEnd('/');
    }

    /// <summary>A file as the library names it: <c>data/tiers.csv</c>; one of neither folder by its path, with forward slashes.</summary>
    /// <param name="path">The whole path.</param>
    public string Known(string path)
    {
        foreach (var (folder, name) in new[] { (data, "data"), (templates, "templates") })
        {
            if (folder is not null && Path.GetRelativePath(folder, path) is var inside && !inside.StartsWith("..", StringComparison.Ordinal) && !Path.IsPathRooted(inside))
            {
                return $"{name}/{inside}".Replace('\\', '/');
            }
        }

        return path.Replace('\\', '/');
    }

    private string Show(string file)
    {
        var (folder, name) = file.Split('/', 2) is [var first, var rest] ? (first, rest) : (file, "");
        var real = folder switch
        {
            "data" => data,
            "templates" => templates,
            _ => null,
        };
        if (real is null)
        {
            return file;
        }

        return ShowPath(Path.Combine(Path.GetFullPath(real), name));
    }

    /// <summary>The folder of all editions: the one named, else the repository's.</summary>
    public string Reports(string? output)
    {
        var folder = output ?? (Root is { } root ? Path.Combine(root, "artifacts", "report") : "report");
        return folder.Length == 0 || File.Exists(folder) ? throw new UsageException($"'{folder}' isn't a folder (--out).") : folder;
    }

    /// <summary>A path as short as the user can open it.</summary>
    public static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFullPath(path) : relative;
    }

    private SourceReader ReadData() => new(data, "data");

    private Validated<TemplateFiles> ReadTemplates() => templates is null
        ? new Validated<TemplateFiles>(TemplateReader.ReadEmbedded(), [])
        : TemplateReader.Read(templates, "templates");

    private static string? FindRoot(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "data", "datapackage.json")))
            {
                return folder.FullName;
            }
        }

        return null;
    }
}
