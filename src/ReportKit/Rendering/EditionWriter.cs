using System.Globalization;
using System.Runtime.ExceptionServices;

namespace ReportKit.Rendering;

/// <summary>Writes a rendered edition so that a reader always finds a whole one: the last, or the new.</summary>
/// <remarks>Everything is written beside the edition's folder and then takes its place in one step. A crash before that step
/// leaves the last edition as it was; leftovers are cleared by the next run.</remarks>
/// <param name="folder">The folder of all editions: <c>artifacts/report</c>.</param>
public sealed class EditionWriter(string folder)
{
    /// <summary>Writes an edition, or the part of one that was rendered.</summary>
    /// <remarks>Files that the kit didn't make are kept. Where only some countries were rendered, the others stay as they are.</remarks>
    /// <param name="edition">What was rendered.</param>
    /// <param name="cancel">Stops between files.</param>
    /// <returns>The edition's folder.</returns>
    /// <exception cref="IOException">The folder can't be written, holds something else, or another run is writing to it;
    /// the last edition is untouched.</exception>
    /// <exception cref="OperationCanceledException">It was stopped; the last edition is untouched.</exception>
    public string Write(RenderedEdition edition, CancellationToken cancel)
    {
        var name = edition.Edition.ToString(CultureInfo.InvariantCulture);
        var target = Path.Combine(folder, name);
        var staging = Path.Combine(folder, $".{name}.new");
        var old = Path.Combine(folder, $".{name}.old");
        Directory.CreateDirectory(folder);
        using var running = Lock(Path.Combine(folder, $".{name}.lock"));
        FolderSwap.Recover(target, old);
        var listed = CheckTarget(target);
        DeleteIfThere(staging);
        try
        {
            WriteAll(edition, target, staging, listed, cancel);
            FolderSwap.Replace(target, staging, old);
        }
        finally
        {
            // Half an edition would only fill a disk that is full already.
            DeleteIfThere(staging);
            FolderSwap.Recover(target, old);
        }

        return target;
    }

    private static IReadOnlyDictionary<string, string> CheckTarget(string target)
    {
        var manifest = Path.Combine(target, Manifest.FileName);
        if (!Directory.Exists(target) || !Directory.EnumerateFileSystemEntries(target).Any())
        {
            return new Dictionary<string, string>();
        }

        // Other programs have a manifest.json too.
        return (File.Exists(manifest) ? Manifest.ReadOutputs(manifest) : null)
            ?? throw new IOException($"{target} isn't a rendered edition (it has no {Manifest.FileName} of one), so it isn't replaced. Empty it, or choose another folder with --out.");
    }

    private static void WriteAll(RenderedEdition edition, string target, string staging, IReadOnlyDictionary<string, string> listed, CancellationToken cancel)
    {
        Directory.CreateDirectory(staging);
        foreach (var directory in edition.Files.Select(f => Path.GetDirectoryName(f.Path)!).Distinct())
        {
            Directory.CreateDirectory(Path.Combine(staging, directory));
        }

        var hashes = WriteFiles(edition.Files, staging, cancel);
        var outputs = edition.Files.Select((f, i) => (f.Path, Hash: hashes[i])).ToDictionary(f => f.Path, f => f.Hash, StringComparer.Ordinal);

        foreach (var path in Others(target))
        {
            var isOurs = listed.ContainsKey(path);
            if (outputs.ContainsKey(path) || path == Manifest.FileName || (isOurs && edition.IsWhole))
            {
                continue;
            }

            var copy = Path.Combine(staging, path);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(target, path), copy);
            if (isOurs)
            {
                outputs[path] = Manifest.Hash(File.ReadAllBytes(copy));
            }
        }

        File.WriteAllBytes(Path.Combine(staging, Manifest.FileName), Manifest.Write(edition.Edition, edition.Inputs, outputs.Select(o => (o.Key, o.Value))));
    }

    // Two thousand small files: the system's part of that is as much work as rendering them.
    private static string[] WriteFiles(IReadOnlyList<RenderedFile> files, string folder, CancellationToken cancel)
    {
        var hashes = new string[files.Count];
        try
        {
            Parallel.For(0, files.Count, new ParallelOptions { CancellationToken = cancel }, i =>
            {
                File.WriteAllBytes(Path.Combine(folder, files[i].Path), files[i].Bytes);
                hashes[i] = Manifest.Hash(files[i].Bytes);
            });
        }
        catch (AggregateException e)
        {
            // A full disk fails every file; one of them says enough.
            ExceptionDispatchInfo.Throw(e.InnerExceptions[0]);
        }

        return hashes;
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
