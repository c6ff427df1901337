using System.Diagnostics;
using System.Formats.Tar;

namespace ReportKit.Cli;

/// <summary>Data, templates and settings as a git revision has them, in a temporary folder.</summary>
/// <param name="Name">The revision as the user wrote it, with its short hash: <c>main (1a2b3c4)</c>.</param>
/// <param name="Folder">Holds what the revision has of <c>data</c>, <c>templates</c> and <c>reportkit.yml</c>.</param>
internal sealed partial record GitRevision(string Name, string Folder) : IDisposable
{
    /// <summary>Takes a revision out of the repository in which a project lies.</summary>
    /// <exception cref="UsageException">There is no git, no repository, no such revision, or it has no data.</exception>
    public static GitRevision Take(string root, string revision)
    {
        var (code, output, error) = Git(root, "rev-parse", "--short", "--verify", "--end-of-options", $"{revision}^{{commit}}");
        if (code != 0)
        {
            throw new UsageException(Unknown(root, revision, ReasonOf(error)));
        }

        var hash = output.Trim();
        var tree = Git(root, "ls-tree", "--name-only", hash, "data", "templates", ProjectSettings.FileName);
        if (tree.Code != 0)
        {
            throw new UsageException($"git can't read the revision '{revision}' ({hash}): {ReasonOf(tree.Error)}");
        }

        var there = tree.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (!there.Contains("data") && !there.Contains(ProjectSettings.FileName))
        {
            throw new UsageException(
                $"The revision '{revision}' ({hash}) has no folder data and no {ProjectSettings.FileName}, "
                + "so no report can be rendered from it.");
        }

        var folder = Directory.CreateTempSubdirectory("reportkit-compare-").FullName;
        var archive = Path.Combine(folder, "revision.tar");
        var made = Git(root, ["archive", "--format=tar", $"--output={archive}", hash, "--", .. there]);
        if (made.Code != 0)
        {
            Directory.Delete(folder, recursive: true);
            throw new UsageException($"git couldn't take the revision '{revision}' ({hash}) out: {ReasonOf(made.Error)}");
        }

        TarFile.ExtractToDirectory(archive, folder, overwriteFiles: true);
        File.Delete(archive);
        return new GitRevision(revision == hash ? hash : $"{revision} ({hash})", folder);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string Unknown(string root, string revision, string reason) => reason switch
    {
        _ when reason.StartsWith("not a git repository", StringComparison.Ordinal) =>
            $"'{revision}' is no folder and no edition, and {root} isn't in a git repository in which it could be a revision.",
        "" => $"'{revision}' is no folder with a rendered edition, no edition (a year), and git knows no revision of that name. "
            + (Git(root, "rev-parse", "--is-shallow-repository").Output.Trim() == "true"
                ? "This clone is shallow: it has only the end of the history. 'git fetch --unshallow' brings the rest."
                : "'git log --oneline' lists revisions."),
        _ => $"git can't take the revision '{revision}' out of the repository of {root}: {reason}",
    };

    // What git says beside its usual answer to a name that it doesn't know, in one line: dubious ownership with the command that helps,
    // candidates for a short hash of several commits.
    private static string ReasonOf(string error)
    {
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => SaidBy().Replace(line, ""))
            .Where(line => line.Length > 0 && line != "Needed a single revision")
            .Select(line => char.IsLetterOrDigit(line[^1]) || line[^1] == '\'' ? $"{line}." : line)
            .ToList();

        // A command at the end is to be copied, so no full stop sticks to it.
        var isCommand = lines is [.., var last] && last.StartsWith("git ", StringComparison.Ordinal);
        return isCommand ? string.Join(' ', lines)[..^1] : string.Join(' ', lines);
    }

    [GeneratedRegex("^(?:fatal|error|hint|warning): *", RegexOptions.CultureInvariant)]
    private static partial Regex SaidBy();

    private static (int Code, string Output, string Error) Git(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["LC_ALL"] = "C" },
        };
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
            throw new UsageException("git isn't on this machine's path, so a revision can't be compared. "
                + "Install git, or compare rendered folders or editions.");
        }
    }
}
