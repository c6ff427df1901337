namespace ReportKit.Review;

/// <summary>A rendered edition as a reviewer compares it: facts and sentences, not bytes.</summary>
/// <param name="Name">How a comparison names it: a folder, a git revision, an edition.</param>
/// <param name="Edition">Its year.</param>
/// <param name="Kit">Version of the kit that made it.</param>
/// <param name="Documents">By name; country codes and the pages of the edition.</param>
/// <param name="Inputs">SHA-256 of each file that it was made from, by path.</param>
/// <param name="Outputs">SHA-256 of each file that it consists of, by path; empty where it was rendered in memory.</param>
public sealed record EditionSnapshot(
    string Name,
    int Edition,
    string Kit,
    IReadOnlyDictionary<string, DocumentSnapshot> Documents,
    IReadOnlyDictionary<string, string> Inputs,
    IReadOnlyDictionary<string, string> Outputs)
{
    /// <summary>One document of it, with everything else as it is.</summary>
    /// <param name="document">A country's code, <c>index</c> or <c>methodology</c>.</param>
    public EditionSnapshot Only(string document) => this with { Documents = Documents.Where(d => d.Key == document).ToDictionary(StringComparer.Ordinal) };
}
