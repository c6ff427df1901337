namespace ReportKit.Cli;

/// <summary>What 'reportkit check' would say of the data folder if one of its files were another one: the same rules, on a copy.</summary>
internal sealed class TrialCheck(Inputs inputs)
{
    private static readonly string[] Read = [".csv", ".json", ".yml", ".yaml"];

    private readonly string folder = Path.GetFullPath(inputs.DataFolder);

    /// <summary>Problems that the file brings; those that were there before don't count.</summary>
    /// <param name="file">Below the data folder.</param>
    /// <param name="text">What it would say.</param>
    public IReadOnlyList<Problem> ProblemsOf(string file, string text) =>
        ProblemsOf(new Dictionary<string, string>(StringComparer.Ordinal) { [file] = text });

    /// <summary>Problems that several files bring together.</summary>
    /// <param name="files">What each would say, by its path below the data folder.</param>
    public IReadOnlyList<Problem> ProblemsOf(IReadOnlyDictionary<string, string> files)
    {
        var before = Task.Run(() => inputs.Check().Problems);
        var after = After(files);
        var known = before.Result.GroupBy(Sign).ToDictionary(g => g.Key, g => g.Count());
        return inputs.Show(after.Where(problem =>
        {
            var sign = Sign(problem);
            var left = known.GetValueOrDefault(sign);
            known[sign] = left - 1;
            return left <= 0;
        }));
    }

    // Lines move.
    private static string Sign(Problem problem) =>
        $"{problem.Severity}{problem.Code}{problem.Place.File}{string.Concat(problem.Message.Where(c => !char.IsAsciiDigit(c)))}";

    private IReadOnlyList<Problem> After(IReadOnlyDictionary<string, string> files)
    {
        var trial = Directory.CreateTempSubdirectory("reportkit-");
        try
        {
            var data = Path.Combine(trial.FullName, "data");
            if (Directory.Exists(folder))
            {
                Copy(folder, data);
            }

            Directory.CreateDirectory(data);
            var settings = Path.Combine(Path.GetDirectoryName(folder) ?? "", "reportkit.yml");
            if (File.Exists(settings))
            {
                File.Copy(settings, Path.Combine(trial.FullName, "reportkit.yml"));
            }

            foreach (var (file, text) in files)
            {
                File.WriteAllText(Path.Combine(data, file), text);
            }

            return new Project(data, inputs.TemplatesFolder).Check.Problems;
        }
        finally
        {
            trial.Delete(recursive: true);
        }
    }

    // What isn't read counts by its name.
    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var entry in new DirectoryInfo(from).EnumerateFileSystemInfos())
        {
            var copy = Path.Combine(to, entry.Name);
            if (entry.LinkTarget is { } target)
            {
                File.CreateSymbolicLink(copy, target);
            }
            else if (entry is DirectoryInfo)
            {
                Copy(entry.FullName, copy);
            }
            else if (Read.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase))
            {
                File.Copy(entry.FullName, copy);
            }
            else
            {
                File.WriteAllText(copy, "");
            }
        }
    }
}
