using System.Runtime.ExceptionServices;

namespace ReportKit.Rendering;

/// <summary>Writes a rendered edition so that a reader always finds a whole one: the last, or the new.</summary>
/// <remarks>Everything is put beside the edition's folder and then takes its place in one step. A crash before that step
/// leaves the last edition as it was; leftovers are cleared by the next run. A file whose bytes stay is not written again: it gets a
/// second name in the new folder, and keeps its time. Where the edition's folder is a symbolic link, it stays one: what it leads to is
/// replaced, beside which everything is put, so that the last step is one on any disk.</remarks>
/// <param name="folder">The folder of all editions: <c>artifacts/report</c>.</param>
/// <param name="mayRemoveMost">Whether a run may remove more than half of an edition's files.</param>
internal sealed class EditionWriter(string folder, bool mayRemoveMost = false)
{
    // Fewer are soon made again.
    private const int FewFiles = 20;

    /// <summary>Writes an edition, or the part of one that was rendered.</summary>
    /// <remarks>Files that the kit didn't make are kept. Where only some countries were rendered, the others stay as they are, and so do
    /// the files that <see cref="RenderedEdition.Kept"/> names.</remarks>
    /// <returns>The edition's folder, and what changed in it.</returns>
    /// <exception cref="IOException">The folder can't be written, holds something else, another run is writing to it, most of its files
    /// would be removed, or a file would have no name of its own beneath it; the last edition is untouched.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; the last edition is untouched.</exception>
    public WrittenEdition Write(RenderedEdition edition, CancellationToken cancel)
    {
        CheckPaths(edition.Files);
        Directory.CreateDirectory(LinkedFolder.Resolve(folder));
        var named = Path.Combine(folder, $"{edition.Edition}");
        var target = LinkedFolder.Resolve(named);
        var staging = Beside(target, "new");
        var old = Beside(target, "old");
        using var running = Lock(Beside(target, "lock"));
        FolderSwap.Recover(target, old);
        var listed = CheckTarget(target, edition.Recorded);
        DeleteIfThere(staging);
        try
        {
            var written = WriteAll(edition, target, staging, listed, cancel);
            FolderSwap.Replace(target, staging, old);
            return written with { Folder = named };
        }
        finally
        {
            // Half an edition would only fill a disk that is full already.
            DeleteIfThere(staging);
            FolderSwap.Recover(target, old);
        }
    }

    private static string Beside(string target, string ending) =>
        Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{ending}");

    private static IReadOnlyDictionary<string, string> CheckTarget(string target, IReadOnlyDictionary<string, string> recorded)
    {
        var manifest = Path.Combine(target, Manifest.FileName);
        if (!Directory.Exists(target) || !Directory.EnumerateFileSystemEntries(target).Any())
        {
            return new Dictionary<string, string>();
        }

        // Other programs have a manifest.json too.
        return Manifest.Read(manifest)?.Outputs
            ?? (recorded.Count > 0 ? recorded : null)
            ?? throw new IOException(
                $"{target} isn't a rendered edition (it has no {Manifest.FileName} of one), so it isn't replaced. "
                + "Empty it, or choose another folder with --out.");
    }

    // Whatever data say: nothing is written outside the folder, or over another file.
    private static void CheckPaths(IReadOnlyList<RenderedFile> files)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            var objection = SafeName.ObjectionToPath(file.Path)
                ?? (taken.Add(file.Path) ? null : "only its case is another than that of a second file");
            if (objection is not null)
            {
                throw new IOException($"'{file.Path}' can't be a file of an edition: {objection}. Nothing was written.");
            }
        }
    }

    private void CheckRemoval(string target, int removed, int standing)
    {
        if (!mayRemoveMost && standing > FewFiles && removed * 2 > standing)
        {
            throw new IOException(
                $"This would remove {Counted.Number(removed)} of the {Counted.Number(standing)} files of {target}, "
                + "which this call doesn't make. Nothing was written. "
                + "Name their formats and countries too, or say that they may go: reportkit render --remove.");
        }
    }

    private WrittenEdition WriteAll(
        RenderedEdition edition, string target, string staging, IReadOnlyDictionary<string, string> listed, CancellationToken cancel)
    {
        // A manifest that was edited by hand may leave out what is the kit's.
        var ours = listed.Keys.Concat(edition.Recorded.Keys).ToHashSet(StringComparer.Ordinal);
        Func<string, bool> isAskedFor = edition.AskedFor(ours);
        var stay = Others(target)
            .ToLookup(path => path != Manifest.FileName && !(isAskedFor(path) && ours.Contains(path) && !edition.Kept.ContainsKey(path)));
        var rendered = edition.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        var kept = stay[true].Where(path => !rendered.Contains(path)).ToList();
        var removed = stay[false].Count(path => path != Manifest.FileName && !rendered.Contains(path));
        CheckRemoval(target, removed, stay[true].Concat(stay[false]).Count(ours.Contains));
        foreach (var directory in rendered.Concat(kept).Select(f => Path.GetDirectoryName(f)!).Distinct().Prepend(""))
        {
            Directory.CreateDirectory(Path.Combine(staging, directory));
        }

        // Two thousand small files: the system's part of that is as much work as rendering them.
        var hashes = new string[edition.Files.Count];
        var changed = 0;
        SideBySide(
            edition.Files.Count,
            i =>
            {
                var file = edition.Files[i];
                hashes[i] = ContentHash.Of(file.Bytes);
                Interlocked.Add(ref changed, Put(file, target, staging) ? 1 : 0);
            },
            cancel);
        SideBySide(kept.Count, i => LinkOrCopy(Path.Combine(target, kept[i]), Path.Combine(staging, kept[i])), cancel);

        var outputs = edition.Files.Select((f, i) => (f.Path, Hash: hashes[i]))
            .ToDictionary(f => f.Path, f => f.Hash, StringComparer.Ordinal);
        foreach (var path in kept.Where(ours.Contains))
        {
            outputs[path] = edition.Kept.GetValueOrDefault(path) ?? ContentHash.Of(RegularFile.ReadAllBytes(Path.Combine(staging, path)));
        }

        var manifest = new RenderedFile(Manifest.FileName, Manifest.Write(edition.Edition, edition.Inputs, outputs, edition.Earlier));
        changed += Put(manifest, target, staging) ? 1 : 0;
        return new WrittenEdition(target, outputs, changed, removed);
    }

    // A disk that is full fails for many files at once; the first says enough.
    private static void SideBySide(int count, Action<int> work, CancellationToken cancel)
    {
        try
        {
            Parallel.For(0, count, new ParallelOptions { CancellationToken = cancel }, work);
        }
        catch (AggregateException e)
        {
            if (e.InnerExceptions[0] is UnauthorizedAccessException denied)
            {
                throw new IOException(denied.Message, denied);
            }

            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }
    }

    // Whether it had to be written, because the last edition has it otherwise or not at all.
    private static bool Put(RenderedFile file, string target, string staging)
    {
        var last = new FileInfo(Path.Combine(target, file.Path));
        if (last.Exists && last.LinkTarget is null && last.Length == file.Bytes.Length
            && RegularFile.ReadAllBytes(last.FullName).AsSpan().SequenceEqual(file.Bytes))
        {
            LinkOrCopy(last.FullName, Path.Combine(staging, file.Path));
            return false;
        }

        File.WriteAllBytes(Path.Combine(staging, file.Path), file.Bytes);
        return true;
    }

    // A copy has the same times.
    private static void LinkOrCopy(string from, string to)
    {
        if (!SystemFiles.TryLink(from, to))
        {
            File.Copy(from, to);
        }
    }

    private static IEnumerable<string> Others(string target) => Directory.Exists(target)
        ? Directory.EnumerateFiles(target, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(target, f).Replace('\\', '/'))
        : [];

    private static FileStream Lock(string path)
    {
        try
        {
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException e) when (File.Exists(path))
        {
            throw new IOException($"Another run is writing to {Path.GetDirectoryName(path)}. Wait for it to end.", e);
        }
    }

    private static void DeleteIfThere(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
    }
}
