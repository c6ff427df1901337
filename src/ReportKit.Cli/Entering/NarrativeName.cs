namespace ReportKit.Cli;

/// <summary>A narrative as the command line names it: <c>MNG-2019</c>.</summary>
internal static class NarrativeName
{
    public static Argument<string> Argument { get; } = new("narrative")
    {
        Description = "Whose narrative, and of which edition: MNG-2019, the name of its file in data/narratives.",
        HelpName = "NARRATIVE",
    };

    /// <summary>Its file.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static string FileOf(string name, Inputs inputs)
    {
        var folder = Path.Combine(inputs.DataFolder, "narratives");
        var known = (Directory.Exists(folder) ? Directory.GetFiles(folder, "*.yml") : [])
            .Select(f => Path.GetFileNameWithoutExtension(f)).Where(f => f[0] != '.').Order(StringComparer.Ordinal).ToList();
        var asked = Path.GetExtension(name) == ".yml" ? Path.GetFileNameWithoutExtension(name) : Path.GetFileName(name);
        return known.Find(k => k.Equals(asked, StringComparison.OrdinalIgnoreCase)) is { } found
            ? Path.Combine(folder, $"{found}.yml")
            : throw new UsageException(
                $"There is no narrative '{name}' in {Inputs.ShowPath(folder)}.{NearMatch.Hint(asked.ToUpperInvariant(), known)} "
                + "'reportkit new' makes one.");
    }
}
