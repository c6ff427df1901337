namespace ReportKit.Review;

/// <summary>What became of words.</summary>
public enum WordChange
{
    /// <summary>They stand in both texts.</summary>
    Kept,

    /// <summary>They stand in the old text only.</summary>
    Removed,

    /// <summary>They stand in the new text only.</summary>
    Added,
}
