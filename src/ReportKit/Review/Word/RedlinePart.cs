namespace ReportKit.Review;

/// <summary>A country whose two texts are compared.</summary>
/// <param name="Heading">How the country is named above its text: <c>Exampleland</c>.</param>
/// <param name="Before">The old text as canonical Markdown; null where the country is new.</param>
/// <param name="After">The new text; null where the country is gone.</param>
public sealed record RedlinePart(string Heading, string? Before, string? After);
