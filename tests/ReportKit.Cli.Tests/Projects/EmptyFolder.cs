namespace ReportKit.Cli.Tests;

/// <summary>An empty folder of its own, in which the tool is run.</summary>
internal sealed class EmptyFolder : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("reportkit-init-").FullName;

    /// <summary>Every file in it, in order, with forward slashes.</summary>
    public string[] Files() =>
    [
        .. Directory.GetFiles(Root, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether it holds nothing, not even a folder.</summary>
    public bool IsEmpty => !Directory.EnumerateFileSystemEntries(Root).Any();

    /// <summary>Calls <c>reportkit init</c> with what a test is about, and the sensible answer for the rest. No page is rendered.</summary>
    public ToolResult Init(params string[] arguments) => Run(["init", .. arguments, .. Rest(arguments)]);

    public ToolResult Run(params string[] arguments) => Tool.Run(Root, arguments);

    public string PathOf(string file) => Path.Combine(Root, file);

    public string Text(string file) => File.ReadAllText(PathOf(file));

    public EmptyFolder Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
        return this;
    }

    public void Dispose() => Directory.Delete(Root, recursive: true);

    // Every question has an answer, so that nobody is asked, and none is taken for granted as with --yes, which renders.
    private static IEnumerable<string> Rest(string[] arguments)
    {
        var answers = new Dictionary<string, string>
        {
            ["--countries"] = "IRL",
            ["--kind"] = "tiers",
            ["--edition"] = "2026",
            ["--period"] = "2025-04-01..2026-03-31",
            ["--title"] = "An example of a report",
            ["--publisher"] = "Office of Examples",
            ["--data"] = "none",
            ["--language"] = "en",
            ["--ci"] = "none",
        };
        return answers.Where(answer => !arguments.Contains(answer.Key)).SelectMany(answer => new[] { answer.Key, answer.Value });
    }
}
