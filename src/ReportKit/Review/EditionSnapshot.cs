namespace ReportKit.Review;

/// <summary>A rendered edition as a reviewer compares it: facts and sentences, not bytes.</summary>
/// <param name="Name">How a comparison names it: a folder, a git revision, an edition.</param>
/// <param name="Edition">Its year.</param>
/// <param name="Kit">Version of the kit that made it.</param>
/// <param name="Documents">By name; country codes and the pages of the edition.</param>
/// <param name="Inputs">SHA-256 of each file that it was made from, by path.</param>
/// <param name="Outputs">SHA-256 of each file that it consists of, by path; empty where it was rendered in memory.</param>
internal sealed record EditionSnapshot(
    string Name,
    int Edition,
    string Kit,
    IReadOnlyDictionary<string, DocumentSnapshot> Documents,
    IReadOnlyDictionary<string, string> Inputs,
    IReadOnlyDictionary<string, string> Outputs)
{
    /// <summary>One document of it, with everything else as it is.</summary>
    public EditionSnapshot Only(string document) =>
        this with { Documents = Documents.Where(d => d.Key == document).ToDictionary(StringComparer.Ordinal) };
}

/// <summary>A document of a rendering: a country's report, or the start or methodology page.</summary>
/// <param name="Name">A country's code, <c>index</c> or <c>methodology</c>.</param>
/// <param name="Facts">Every fact that it could tell, by id; none for the pages that list other documents' facts.</param>
/// <param name="Sentences">In the order of the text.</param>
/// <param name="Markdown">The canonical text; empty where it wasn't rendered.</param>
internal sealed record DocumentSnapshot(
    string Name, IReadOnlyDictionary<string, FactRecord> Facts, IReadOnlyList<ReviewSentence> Sentences, string Markdown)
{
    /// <summary>The heading of its text, which is a country's name; its own name where there is no text.</summary>
    public string Title => Markdown.StartsWith("# ", StringComparison.Ordinal)
        ? Markdown[2..Math.Max(2, Markdown.IndexOf('\n', StringComparison.Ordinal))].Replace("\\", "", StringComparison.Ordinal)
        : Name;

    public bool IsCountry => Name is not ("index" or "methodology");

    /// <summary>The snapshot of a document that was rendered just now.</summary>
    internal static DocumentSnapshot Of(RenderedDocument document, FactText words) => new(
        document.Name,
        document.Facts.Select(f => FactRecord.Of(f) with { About = words.About(f), Says = words.Says(f), Layer = words.Layer(f) })
            .ToDictionary(f => f.Id, StringComparer.Ordinal),
        [.. document.Sentences.Select(ReviewSentence.Of)],
        document.Markdown);
}
