namespace ReportKit.Cli;

/// <summary>Writes an export's folder so that a reader always finds a whole one: the last, or the new.</summary>
internal static class PackageFolder
{
    /// <summary>Says what stands in the way; null where the folder is new, empty or an earlier export with nothing else in it.</summary>
    public static string? Objection(string folder)
    {
        var shown = Inputs.ShowPath(folder);
        if (File.Exists(folder))
        {
            return $"'{shown}' isn't a folder (--out).";
        }

        var files = Directory.Exists(folder)
            ? Directory.EnumerateFileSystemEntries(folder).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal).ToList()
            : [];
        if (files.Count == 0)
        {
            return null;
        }

        return FilesOf(Path.Combine(folder, PackageDescription.FileName)) is not { } ours
            ? $"{shown} isn't empty and isn't an earlier export of an edition, so it isn't replaced. Empty it, or choose another folder "
                + "with --out."
            : files.Find(f => !ours.Contains(f)) is { } other
                ? $"{shown} holds {other}, which no export wrote, so the folder isn't replaced. Move it, or choose another folder with "
                    + "--out."
                : null;
    }

    /// <summary>Puts the files in the place of what the folder holds, in one step.</summary>
    /// <exception cref="IOException">They can't be written; the folder is as it was.</exception>
    public static void Replace(string folder, IReadOnlyList<RenderedFile> files, CancellationToken cancel)
    {
        var target = LinkedFolder.Resolve(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var parent = Path.GetDirectoryName(target) ?? throw new IOException($"{folder} has no folder above it to write in.");
        Directory.CreateDirectory(parent);
        var fresh = Path.Combine(parent, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}");
        var old = $"{fresh}.old";
        try
        {
            Directory.CreateDirectory(fresh);
            foreach (var file in files)
            {
                cancel.ThrowIfCancellationRequested();
                File.WriteAllBytes(Path.Combine(fresh, file.Path), file.Bytes);
            }

            FolderSwap.Replace(target, fresh, old);
        }
        finally
        {
            if (Directory.Exists(fresh))
            {
                Directory.Delete(fresh, recursive: true);
            }

            FolderSwap.Recover(target, old);
        }
    }

    // The files that an export's description lists, with itself; null where it is another's.
    private static HashSet<string>? FilesOf(string description)
    {
        try
        {
            using var json = JsonDocument.Parse(RegularFile.ReadAllBytes(description));
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty(PackageDescription.Mark, out _)
                ? [
                    PackageDescription.FileName, CitationFiles.CffName, CitationFiles.BibtexName,
                    .. json.RootElement.GetProperty("resources").EnumerateArray().Select(r => r.GetProperty("path").GetString()!),
                ]
                : null;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException or JsonException or KeyNotFoundException
            or InvalidOperationException)
        {
            return null;
        }
    }
}
