using System.Diagnostics;
using System.Formats.Tar;

namespace ReportKit.Cli;

/// <summary>Data and templates as a git revision has them, in a temporary folder.</summary>
internal sealed class GitRevision : IDisposable
{
    private GitRevision(string name, string folder)
    {
        Name = name;
        Folder = folder;
    }

    /// <summary>The revision as the user wrote it, with its short hash: <c>main (1a2b3c4)</c>.</summary>
    public string Name { get; }

    /// <summary>Holds <c>data</c>, and <c>templates</c> where the revision has them.</summary>
    public string Folder { get; }

    /// <summary>Takes a revision out of the repository in which a project lies.</summary>
    /// <param name="root">The project's folder.</param>
    /// <param name="revision">What the user wrote: a branch, a tag, a hash, <c>HEAD~1</c>.</param>
    /// <exception cref="UsageException">There is no git, no repository, no such revision, or it has no data.</exception>
    public static GitRevision Take(string root, string revision)
    {
        var (code, output, error) = Git(root, "rev-parse", "--short", "--verify", "--end-of-options", $"{revision}^{{commit}}");
        if (code != 0)
        {
            throw new UsageException(error.Contains("not a git repository", StringComparison.Ordinal)
                ? $"'{revision}' is no folder and no edition, and {root} isn't in a git repository in which it could be a revision."
                : $"'{revision}' is no folder with a rendered edition, no edition (a year), and git knows no revision of that name. 'git log --oneline' lists revisions.");
        }

        var hash = output.Trim();
        var there = Git(root, "ls-tree", "-d", "--name-only", hash, "data", "templates").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (!there.Contains("data"))
        {
            throw new UsageException($"The revision '{revision}' ({hash}) has no folder data, so no report can be rendered from it.");
        }

        var folder = Directory.CreateTempSubdirectory("reportkit-compare-").FullName;
        var archive = Path.Combine(folder, "revision.tar");
        var made = Git(root, ["archive", "--format=tar", $"--output={archive}", hash, "--", .. there]);
        if (made.Code != 0)
        {
            Directory.Delete(folder, recursive: true);
            throw new UsageException($"git couldn't take the revision '{revision}' out: {made.Error.Trim()}");
        }

        TarFile.ExtractToDirectory(archive, folder, overwriteFiles: true);
        File.Delete(archive);
        return new GitRevision(revision == hash ? hash : $"{revision} ({hash})", folder);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static (int Code, string Output, string Error) Git(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["LC_ALL"] = "C";
        foreach (var argument in (string[])["-C", folder, .. arguments])
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var git = Process.Start(start)!;
            var error = git.StandardError.ReadToEndAsync();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return (git.ExitCode, output, error.Result);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new UsageException("git isn't on this machine's path, so a revision can't be compared. Install git, or compare rendered folders or editions.");
        }
    }
}
