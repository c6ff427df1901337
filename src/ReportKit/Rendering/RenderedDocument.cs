namespace ReportKit.Rendering;

/// <summary>A rendered document: what it says, and the files that say it.</summary>
/// <param name="Name">A country's code, <c>index</c> or <c>methodology</c>.</param>
/// <param name="Markdown">The canonical text.</param>
/// <param name="Sentences">In the order of the text.</param>
/// <param name="Facts">Those that it lists, ordered by id; none of a page that tells other documents' facts.</param>
/// <param name="Files">Its files; none where it was made for a reviewer.</param>
internal sealed record RenderedDocument(
    string Name, string Markdown, IReadOnlyList<RenderedSentence> Sentences, IReadOnlyList<Fact> Facts, IReadOnlyList<RenderedFile> Files);
