namespace ReportKit.Review;

/// <summary>What became of a sentence.</summary>
public enum SentenceChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>Only numbers differ, in figures or in words.</summary>
    NumberOnly,

    /// <summary>Only words differ.</summary>
    WordingOnly,

    /// <summary>Numbers and words differ.</summary>
    NumberAndWording,

    /// <summary>The same words stand elsewhere in the text.</summary>
    Moved,
}
