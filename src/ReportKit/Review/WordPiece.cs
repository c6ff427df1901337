namespace ReportKit.Review;

/// <summary>A piece of a text that was compared with another.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Text">The words, with their spaces; never empty.</param>
public sealed record WordPiece(WordChange Change, string Text);
