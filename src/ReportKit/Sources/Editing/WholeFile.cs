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
    /// <returns>The one that somebody else wrote meanwhile; then nothing was written. Null where all is done.</returns>
    /// <exception cref="IOException">One can't be written; all are as they were.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static NewContent? Replace(IReadOnlyList<NewContent> files)
    {
        var staged = new List<string>();
        var done = 0;
        try
        {
            foreach (var file in files)
            {
                Stage(file, file.After, staged);
            }

            if (files.FirstOrDefault(IsChanged) is { } changed)
            {
                return changed;
            }

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
                Restore(file, staged);
            }

            throw;
        }
        finally
        {
            staged.ForEach(File.Delete);
        }
    }

    private static bool IsChanged(NewContent file) => file.Before is null ? Path.Exists(file.Path)
        : !File.Exists(file.Path) || !File.ReadAllBytes(file.Path).AsSpan().SequenceEqual(file.Before);

    private static void Restore(NewContent file, List<string> staged)
    {
        if (file.Before is null)
        {
            File.Delete(file.Path);
        }
        else
        {
            File.Move(Stage(file, file.Before, staged), file.Path, overwrite: true);
        }
    }

    // Beside it, and with a dot, so that nothing reads it as a part of the data.
    private static string Stage(NewContent content, byte[] bytes, List<string> staged)
    {
        var folder = Path.GetDirectoryName(content.Path)!;
        Directory.CreateDirectory(folder);
        var whole = Path.Combine(folder, $".{Path.GetRandomFileName()}");
        staged.Add(whole);
        using (var file = new FileStream(whole, FileMode.CreateNew, FileAccess.Write))
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
        }

        if (content.Before is not null && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(whole, File.GetUnixFileMode(content.Path));
        }

        return whole;
    }
}

/// <summary>A file that is to be written.</summary>
/// <param name="Path">Its whole path.</param>
/// <param name="Before">What it held when it was read; null where there was none.</param>
/// <param name="After">What it is to hold.</param>
internal sealed record NewContent(string Path, byte[]? Before, byte[] After);
