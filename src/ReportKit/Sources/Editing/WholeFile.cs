namespace ReportKit.Sources;

/// <summary>Writes files in one step: whoever reads one meanwhile, or after a crash, has the one before or the new one.</summary>
internal static class WholeFile
{
    /// <summary>Puts a text in the place of a file that is still as it was read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="before">What it said; null where there was none.</param>
    /// <param name="text">What it is to say.</param>
    /// <returns>False where somebody else wrote it meanwhile; then nothing was written.</returns>
    /// <exception cref="IOException">It can't be written; nothing was.</exception>
    public static bool Replace(string path, string? before, string text) => Replace([new NewContent(
        Path.GetFullPath(path), before is null ? null : Encoding.UTF8.GetBytes(before), Encoding.UTF8.GetBytes(text))]) is null;

    /// <summary>The same of several files: all are written, or none.</summary>
    /// <param name="files">The files.</param>
    /// <param name="folder">The folder that all of them lie in, where a process that is killed between two of them is to be finished by
    /// the next that reads or writes there; null where each file counts by itself.</param>
    /// <returns>The one that somebody else wrote meanwhile; then nothing was written. Null where all is done.</returns>
    /// <exception cref="IOException">One can't be written; all are as they were.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static NewContent? Replace(IReadOnlyList<NewContent> files, string? folder = null)
    {
        if (files.Count == 0)
        {
            return null;
        }

        var staged = files.Select(f => WriteJournal.NameBeside(f.Path)).ToList();
        using var journal = folder is null ? null : WriteJournal.Begin(folder, staged.Zip(files, (waiting, file) => (waiting, file.Path)));
        var done = 0;
        try
        {
            foreach (var (waiting, file) in staged.Zip(files))
            {
                Stage(waiting, file, file.After);
            }

            if (files.FirstOrDefault(IsChanged) is { } changed)
            {
                return changed;
            }

            journal?.SetReady();

            for (; done < files.Count; done++)
            {
                File.Move(staged[done], files[done].Path, overwrite: files[done].Before is not null);
            }

            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            foreach (var file in files.Take(done))
            {
                Restore(file);
            }

            throw;
        }
        finally
        {
            staged.Where(File.Exists).ToList().ForEach(File.Delete);
        }
    }

    private static bool IsChanged(NewContent file) => file.Before is null ? Path.Exists(file.Path)
        : !File.Exists(file.Path) || !RegularFile.ReadAllBytes(file.Path).AsSpan().SequenceEqual(file.Before);

    private static void Restore(NewContent file)
    {
        if (file.Before is null)
        {
            File.Delete(file.Path);
        }
        else
        {
            var waiting = WriteJournal.NameBeside(file.Path);
            Stage(waiting, file, file.Before);
            File.Move(waiting, file.Path, overwrite: true);
        }
    }

    private static void Stage(string waiting, NewContent content, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(waiting)!);
        using (var file = new FileStream(waiting, FileMode.CreateNew, FileAccess.Write))
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }

        if (content.Before is not null && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(waiting, File.GetUnixFileMode(content.Path));
        }
    }
}

/// <summary>A file that is to be written.</summary>
/// <param name="Path">Its whole path.</param>
/// <param name="Before">What it held when it was read; null where there was none.</param>
/// <param name="After">What it is to hold.</param>
internal sealed record NewContent(string Path, byte[]? Before, byte[] After);
