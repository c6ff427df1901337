using DocumentFormat.OpenXml;

namespace ReportKit.Review;

/// <summary>A paragraph, a table or a row of one, as it is compared with others.</summary>
/// <param name="element">The block itself.</param>
/// <param name="kind">Only blocks of one kind can be the same.</param>
/// <param name="label">By which it is known though its text changes, such as the first cell of a row; empty: by nothing.</param>
/// <param name="text">What it says.</param>
/// <param name="words">The same without marks of notes, which many blocks share.</param>
internal sealed class RedlineBlock(OpenXmlElement element, string kind, string label, string text, string words)
{
    private const double SameLabel = 0.75;

    private readonly WordBag bag = new(words);

    /// <summary>The block itself.</summary>
    public OpenXmlElement Element { get; } = element;

    private string Kind { get; } = kind;

    private string Label { get; } = label;

    private string Text { get; } = text;

    /// <summary>How much of one block is left in the other: 1 is all of it, 0 too little to call it the same.</summary>
    public static double Likeness(RedlineBlock before, RedlineBlock after) =>
        before.Kind != after.Kind ? 0
        : before.Text == after.Text ? 1
        : Math.Max(before.Label.Length > 0 && before.Label == after.Label ? SameLabel : 0, before.bag.LikenessTo(after.bag));
}
