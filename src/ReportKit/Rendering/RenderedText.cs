namespace ReportKit.Rendering;

/// <summary>A document as canonical Markdown, with its sentences.</summary>
/// <param name="Markdown">One sentence a line; ends with one line end.</param>
/// <param name="Tagged">The same with sentences and facts tagged, from which HTML is made.</param>
/// <param name="Sentences">In the order of the text.</param>
internal sealed record RenderedText(string Markdown, string Tagged, IReadOnlyList<RenderedSentence> Sentences);
