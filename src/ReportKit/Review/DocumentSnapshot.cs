using ReportKit.Facts;

namespace ReportKit.Review;

/// <summary>A document of a rendering: a country's report, or the start or methodology page.</summary>
/// <param name="Name">A country's code, <c>index</c> or <c>methodology</c>.</param>
/// <param name="Facts">Every fact that it could tell, by id; none for the pages that list other documents' facts.</param>
/// <param name="Sentences">In the order of the text.</param>
/// <param name="Markdown">The canonical text; empty where it wasn't rendered.</param>
public sealed record DocumentSnapshot(string Name, IReadOnlyDictionary<string, FactRecord> Facts, IReadOnlyList<ReviewSentence> Sentences, string Markdown)
{
    /// <summary>The heading of its text, which is a country's name; its own name where there is no text.</summary>
    public string Title => Markdown.StartsWith("# ", StringComparison.Ordinal) ? Markdown[2..Math.Max(2, Markdown.IndexOf('\n', StringComparison.Ordinal))].Replace("\\", "", StringComparison.Ordinal) : Name;

    /// <summary>Whether it is a country's report.</summary>
    public bool IsCountry => Name is not ("index" or "methodology");
}
