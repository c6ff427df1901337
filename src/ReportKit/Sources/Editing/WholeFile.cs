namespace ReportKit.Sources;

/// <summary>Writes a file in one step: whoever reads it meanwhile, or after a crash, has the one before or the new one.</summary>
internal static class WholeFile
{
    /// <summary>Puts a text in the place of a file that is still as it was read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="before">What it said; null where there was none.</param>
    /// <param name="text">What it is to say.</param>
    /// <returns>False where somebody else wrote it meanwhile; then nothing was written.</returns>
    /// <exception cref="IOException">It can't be written; nothing was.</exception>
    public static bool Replace(string path, string? before, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);

        // Beside it, and with a dot, so that nothing reads it as a part of the data.
        var whole = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, $".{Path.GetRandomFileName()}");
        try
        {
            using (var file = new FileStream(whole, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(Encoding.UTF8.GetBytes(text));
                file.Flush(flushToDisk: true);
            }

            if (before is not null && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(whole, File.GetUnixFileMode(path));
            }

            if (before is null ? Path.Exists(path) : !File.ReadAllBytes(path).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(before)))
            {
                return false;
            }

            File.Move(whole, path, overwrite: before is not null);
            return true;
        }
        finally
        {
            File.Delete(whole);
        }
    }
}
