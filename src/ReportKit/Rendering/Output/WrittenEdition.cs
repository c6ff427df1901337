namespace ReportKit;

/// <summary>What became of an edition's folder.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Outputs">SHA-256 of each file that the manifest lists, by path.</param>
/// <param name="Changed">How many files have other bytes than before, or are new; the manifest counts too.</param>
/// <param name="Removed">How many of the kit's files are gone.</param>
public sealed record WrittenEdition(string Folder, IReadOnlyDictionary<string, string> Outputs, int Changed, int Removed);
