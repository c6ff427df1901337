namespace ReportKit.Sources;

/// <summary>What is being written into a folder, kept there until it is done: whoever comes after a process that was killed finishes it
/// or takes it away, so that nobody finds one table of an import without the other.</summary>
/// <remarks>A file whose last line isn't <see cref="Ready"/> is of a process that hadn't yet everything beside its place: what it had is
/// deleted. Otherwise every file lies there in whole, and is moved to its place where it isn't yet. It is locked while its process
/// lives.</remarks>
internal sealed class WriteJournal : IDisposable
{
    /// <summary>In the folder that is written to.</summary>
    public const string FileName = ".reportkit-writing";

    /// <summary>Ends the names of files that wait beside their places. No other file is ever moved or deleted for a journal.</summary>
    private const string Waiting = ".reportkit-new";

    private const string Ready = "ready";
    private const char Between = '\t';

    // Writing some tables takes milliseconds.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    private readonly FileStream file;

    private WriteJournal(FileStream file) => this.file = file;

    // On Unix whatever may be deleted may be deleted while it is open, and only what is shared with nobody is locked.
    private static FileShare Alone => OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None;

    /// <summary>A name beside a file, with a dot, so that nothing reads it as a part of the data.</summary>
    public static string NameBeside(string path) => Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetRandomFileName()}{Waiting}");

    /// <summary>Says what is to be written, before any of it is.</summary>
    /// <param name="folder">The folder that all of it lies in.</param>
    /// <param name="files">For each file the name under which it waits, and its own.</param>
    /// <exception cref="IOException">Another process is writing there.</exception>
    public static WriteJournal Begin(string folder, IEnumerable<(string Waiting, string Path)> files)
    {
        Settle(folder);
        var journal = new WriteJournal(new FileStream(Path.Combine(folder, FileName), FileMode.CreateNew, FileAccess.ReadWrite, Alone));
        journal.Write(string.Concat(files.Select(f => $"{Inside(folder, f.Waiting)}{Between}{Inside(folder, f.Path)}\n")));
        return journal;
    }

    /// <summary>Says that everything lies beside its place.</summary>
    public void SetReady() => Write($"{Ready}\n");

    /// <summary>Ends it: all is done, or nothing is.</summary>
    public void Dispose()
    {
        File.Delete(file.Name);
        file.Dispose();
    }

    /// <summary>Finishes, or takes away, what a killed process was writing into a folder; waits while a process writes.</summary>
    /// <exception cref="IOException">It can't be done, or a process is writing there all the time.</exception>
    /// <exception cref="UnauthorizedAccessException">It can't be done.</exception>
    public static void Settle(string folder)
    {
        var path = Path.Combine(folder, FileName);
        FileStream? open = null;
        if (!SpinWait.SpinUntil(() => !File.Exists(path) || (open = Open(path)) is not null, Longest))
        {
            throw new IOException($"Another program has been writing to {folder} for seconds. Do it again when that is done.");
        }

        if (open is not null)
        {
            using var journal = new WriteJournal(open);
            Settle(folder, open);
        }
    }

    // Null while its process lives.
    private static FileStream? Open(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.ReadWrite, Alone);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static void Settle(string folder, FileStream journal)
    {
        using var reader = new StreamReader(journal, leaveOpen: true);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var isReady = lines is [.., Ready];
        foreach (var line in lines)
        {
            // What isn't the name of a waiting file in this folder, nobody wrote who was to be finished.
            if (line.Split(Between) is not [var waiting, var path]
                || PathOf(folder, waiting) is not { } from || PathOf(folder, path) is not { } to
                || !from.EndsWith(Waiting, StringComparison.Ordinal) || !File.Exists(from))
            {
                continue;
            }

            if (isReady)
            {
                File.Move(from, to, overwrite: true);
            }
            else
            {
                File.Delete(from);
            }
        }
    }

    private static string Inside(string folder, string path) => Path.GetRelativePath(folder, path).Replace('\\', '/');

    private static string? PathOf(string folder, string name) =>
        Path.IsPathRooted(name) || name.Split('/', '\\').Contains("..") ? null : Path.GetFullPath(Path.Combine(folder, name));

    private void Write(string text)
    {
        file.Write(Encoding.UTF8.GetBytes(text));
        file.Flush(flushToDisk: true);
    }
}
