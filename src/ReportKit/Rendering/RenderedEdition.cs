namespace ReportKit;

/// <summary>A rendered edition, or the part of one that was asked for.</summary>
/// <param name="Edition">Its year.</param>
/// <param name="Files">Ordered by path.</param>
/// <param name="Inputs">The files that were read, ordered by path: the same for a part as for the whole.</param>
/// <param name="IsWhole">Whether every country of the edition is in it.</param>
public sealed record RenderedEdition(int Edition, IReadOnlyList<RenderedFile> Files, IReadOnlyList<InputFile> Inputs, bool IsWhole)
{
    /// <summary>What its documents say.</summary>
    internal IReadOnlyList<RenderedDocument> Documents { get; init; } = [];

    /// <summary>Documents for paper, from which a browser makes PDF files: <c>PRK/print.html</c>, and <c>print.html</c> of all; none
    /// unless asked for.</summary>
    internal IReadOnlyList<RenderedFile> Paper { get; init; } = [];

    /// <summary>Files of documents that weren't rendered because they are fresh, with their SHA-256 by path: they stay as they
    /// are.</summary>
    internal IReadOnlyDictionary<string, string> Kept { get; init; } = new Dictionary<string, string>();

    /// <summary>Tells whether a file belongs to a document that was asked for: of the whole edition every file does, and of a part beside
    /// which no other document stands.</summary>
    /// <param name="standing">The kit's files in the folder, by path.</param>
    internal Func<string, bool> AskedFor(IEnumerable<string> standing)
    {
        var asked = Files.Select(f => f.Path).Concat(Kept.Keys).Select(EditionParts.Of).ToHashSet(StringComparer.Ordinal);
        if (asked.Contains(EditionParts.Methodology))
        {
            // It is made with that page, and in formats without pages has no file.
            asked.Add(EditionParts.Coverage);
        }

        return IsWhole || standing.Select(EditionParts.Of).All(d => d == EditionParts.Shared || asked.Contains(d))
            ? _ => true
            : path => asked.Contains(EditionParts.Of(path));
    }

    /// <summary>Documents that weren't asked for, stand in the folder, and aren't known to be what these inputs give; by name.</summary>
    internal IReadOnlyList<string> Earlier { get; init; } = [];

    /// <summary>What an earlier run recorded as its files, by path; counts where the manifest is gone or broken.</summary>
    internal IReadOnlyDictionary<string, string> Recorded { get; init; } = new Dictionary<string, string>();
}

/// <summary>A file of a rendered edition.</summary>
/// <param name="Path">Below the edition's folder, with forward slashes: <c>PRK/report.md</c>.</param>
/// <param name="Bytes">Its content.</param>
public sealed record RenderedFile(string Path, byte[] Bytes)
{
    /// <summary>A text as UTF-8.</summary>
    internal static RenderedFile Text(string path, string text) => new(path, System.Text.Encoding.UTF8.GetBytes(text));
}
