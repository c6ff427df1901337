using System.IO.Compression;

namespace ReportKit.Sources;

/// <summary>The base layer that a project last took over, kept beside reportkit.yml: with what a newer tool carries it can be compared
/// row by row and page by page. Nothing else reads it.</summary>
/// <param name="Version">Version of the kit that it is from.</param>
/// <param name="Tables">Its tables.</param>
internal sealed record KeptLayer(string Version, LowerTables Tables)
{
    public const string FileName = "kit.zip";

    private const string VersionEntry = "version.txt";

    // Several times what the kit carries; what is larger was made by no kit.
    private const int MostFiles = 100;
    private const long MostBytes = 16_000_000;

    // A file has the same bytes whenever it is made.
    private static readonly DateTimeOffset Made = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Where that of a data folder stands, whether it is there or not.</summary>
    public static string PathBeside(string data) =>
        Path.Combine(Path.GetDirectoryName(ProjectSettings.PathBeside(data))!, FileName);

    /// <summary>Reads it; null where there is none, or none that can be used, which is reported.</summary>
    public static KeptLayer? Read(string path, ProblemList problems)
    {
        if (!Path.Exists(path))
        {
            return null;
        }

        try
        {
            using var zip = new ZipArchive(RegularFile.OpenRead(path));
            if (zip.Entries.Count < MostFiles && zip.Entries.All(e => e.Length < MostBytes))
            {
                var files = zip.Entries.DistinctBy(e => e.FullName).ToDictionary(e => e.FullName, Bytes, StringComparer.Ordinal);
                var tables = new LowerTables(file => files.GetValueOrDefault(file));
                if (files.TryGetValue(VersionEntry, out var bytes) && Encoding.UTF8.GetString(bytes).Trim() is var version
                    && KitVersion.IsLater(version, KitVersion.Own) is not null)
                {
                    return new KeptLayer(version, tables);
                }
            }
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            // Told below: it is no archive, was cut off, is a folder, or may not be read.
        }

        problems.Warning(
            ProblemCodes.BadKeptLayer,
            "This isn't the base layer that the project last took over, as the kit keeps it. Restore the file, as git has it; "
            + "or remove it and run 'reportkit upgrade', which then has nothing to compare with.",
            new FilePlace(FileName));
        return null;
    }

    /// <summary>The bytes of the file that keeps what this kit carries.</summary>
    public static byte[] OfOwn() => Write(KitVersion.Own, KitLayer.Bytes);

    /// <summary>The bytes of the file that keeps a base layer.</summary>
    internal static byte[] Write(string version, Func<string, byte[]?> bytesOf)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            Add(VersionEntry, Encoding.UTF8.GetBytes($"{version}\n"));
            foreach (var file in KitLayer.Description.Tables.Select(t => t.Path).Order(StringComparer.Ordinal))
            {
                Add(file, bytesOf(file));
            }

            void Add(string name, byte[]? bytes)
            {
                if (bytes is not null)
                {
                    var entry = zip.CreateEntry(name, CompressionLevel.SmallestSize);
                    entry.LastWriteTime = Made;
                    using var content = entry.Open();
                    content.Write(bytes);
                }
            }
        }

        return stream.ToArray();
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        var bytes = new byte[entry.Length];
        content.ReadExactly(bytes);
        return bytes;
    }
}
