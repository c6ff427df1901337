namespace ReportKit.Cli;

/// <summary>Makes a project in a folder: all of it, or nothing.</summary>
/// <param name="folder">The folder, whether it is there or not.</param>
internal sealed class NewProject(string folder)
{
    private const string Staging = ".reportkit-init";
    private const string Nothing = "Nothing was written.";

    // What a server of git puts into a new repository. A project does with another's.
    private static readonly string[] MayStay = ["README.md", ".gitignore", ".gitattributes"];

    private readonly string folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    /// <summary>Whether it is the folder of the call.</summary>
    public bool IsHere => Inputs.ShowPath(folder) == ".";

    /// <summary>A file as whoever called can open it.</summary>
    public string Shown(string file) => Inputs.ShowPath(Path.Combine(folder, file));

    /// <summary>Refuses a folder that is a project, or lies in one.</summary>
    /// <exception cref="UsageException">It is.</exception>
    public void CheckPlace()
    {
        if (File.Exists(folder))
        {
            throw new UsageException($"'{Inputs.ShowPath(folder)}' is a file. Name a folder, which need not be there yet. {Nothing}");
        }

        if (ProjectFolder.Find(folder) is not { } project)
        {
            return;
        }

        var own = IsHere ? "This folder" : $"'{Inputs.ShowPath(folder)}'";
        throw new UsageException(project == folder
            ? $"{own} is a project already ({MarkOf(project)}). {Nothing} 'reportkit check' says how it is."
            : $"{own} lies inside the project '{Inputs.ShowPath(project)}' ({MarkOf(project)}), and a command in it could be about "
                + $"either. {Nothing} Make the project outside of it.");
    }

    /// <summary>Whether a file is there already and stays: the project does with it.</summary>
    public bool Stays(string file) => MayStay.Contains(file) && File.Exists(Path.Combine(folder, file));

    /// <summary>The lines that the project needs in a file that stays, and that it lacks.</summary>
    public IReadOnlyList<string> MissingIn(ProjectFile file)
    {
        // What follows the first blank line is of use to some, and no project needs a README of its own words.
        var needed = file.Path == "README.md" ? []
            : file.Text.Split('\n').TakeWhile(line => line.Length > 0).Where(line => line[0] != '#').ToList();
        var there = RegularFile.ReadLines(Path.Combine(folder, file.Path)).Select(Bare).ToHashSet();
        return needed.FindAll(line => !there.Contains(Bare(line)));
    }

    /// <summary>Refuses to write where something is in the way.</summary>
    /// <exception cref="UsageException">Something is.</exception>
    public void CheckFree(IEnumerable<string> files)
    {
        var there = files.Select(InTheWay).OfType<string>().Distinct().ToList();
        if (there.Count > 0)
        {
            var (are, them) = there.Count == 1 ? ("is", "it") : ("are", "them");
            throw new UsageException(
                $"{string.Join(", ", there.Select(Shown))} {are} there already, and no file is overwritten. {Nothing} "
                + $"Move {them} elsewhere and take over afterwards what you need, or name another folder: reportkit init DIR.");
        }
    }

    /// <summary>Writes the files; where one can't be written, or what they make isn't sound, none is left.</summary>
    /// <param name="files">What makes the project.</param>
    /// <param name="check">Throws where the project in the folder that it is given isn't sound; else says what else it gets.</param>
    public void Write(IReadOnlyList<ProjectFile> files, Func<string, IReadOnlyList<ProjectFile>> check)
    {
        var staging = Path.Combine(folder, Staging);
        var (made, placed) = (new Stack<string>(), new List<string>());
        var isWhole = false;
        try
        {
            Make(folder, made);
            DeleteIfThere(staging);
            WriteAll(files, staging);
            var more = check(staging);
            WriteAll(more, staging);
            foreach (var file in files.Concat(more))
            {
                // A file that came into being just now is not overwritten either.
                var path = Path.Combine(folder, file.Path);
                Make(Path.GetDirectoryName(path)!, made);
                File.Move(Path.Combine(staging, file.Path), path);
                placed.Add(path);
            }

            isWhole = true;
        }
        finally
        {
            DeleteIfThere(staging);
            if (!isWhole)
            {
                placed.ForEach(File.Delete);
                foreach (var empty in made.Where(f => Directory.Exists(f) && !Directory.EnumerateFileSystemEntries(f).Any()))
                {
                    Directory.Delete(empty);
                }
            }
        }
    }

    // artifacts and artifacts/ are kept out of git as /artifacts/ is.
    private static string Bare(string line) => line.Trim(' ', '/');

    private static void WriteAll(IEnumerable<ProjectFile> files, string folder)
    {
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes);
        }
    }

    private static string MarkOf(string project) => new[] { ProjectSettings.FileName, $"data/{DataPackage.FileName}" }
        .First(file => File.Exists(Path.Combine(project, file)));

    // The file itself, or one in the place of a folder that it needs.
    private string? InTheWay(string file)
    {
        if (Path.Exists(Path.Combine(folder, file)))
        {
            return file;
        }

        var parts = file.Split('/');
        return Enumerable.Range(1, parts.Length - 1).Select(n => string.Join('/', parts.Take(n)))
            .FirstOrDefault(parent => File.Exists(Path.Combine(folder, parent)));
    }

    // The innermost is on top.
    private static void Make(string folder, Stack<string> made)
    {
        var missing = Inputs.Upwards(folder).TakeWhile(f => !Directory.Exists(f)).ToList();
        Directory.CreateDirectory(folder);
        missing.AsEnumerable().Reverse().ToList().ForEach(made.Push);
    }

    private static void DeleteIfThere(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
