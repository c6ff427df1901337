namespace ReportKit.Review;

/// <summary>A piece of a text that was compared with another.</summary>
/// <param name="Change">What became of it.</param>
/// <param name="Text">The words, with their spaces; never empty.</param>
internal sealed record WordPiece(WordChange Change, string Text);

/// <summary>What became of words.</summary>
internal enum WordChange
{
    /// <summary>They stand in both texts.</summary>
    Kept,

    /// <summary>They stand in the old text only.</summary>
    Removed,

    /// <summary>They stand in the new text only.</summary>
    Added,
}
