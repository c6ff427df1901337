namespace ReportKit;

/// <summary>What became of one sentence.</summary>
/// <param name="Document">The document in which it stands.</param>
/// <param name="Kind">In what way.</param>
/// <param name="Cause">What made it change.</param>
/// <param name="IsInferred">Whether the cause was concluded from hashes and facts, not seen by rendering crosswise.</param>
/// <param name="Before">The old sentence; null where it is new.</param>
/// <param name="After">The new sentence; null where it is gone.</param>
public sealed record SentenceChange(
    string Document,
    SentenceChangeKind Kind,
    ChangeCause Cause,
    bool IsInferred,
    ReviewSentence? Before,
    ReviewSentence? After)
{
    /// <summary>The redline, word by word.</summary>
    internal IReadOnlyList<WordPiece> Pieces { get; init; } = [];

    /// <summary>The sentence as it is now, or as it was last.</summary>
    public ReviewSentence Sentence => After ?? Before!;

    /// <summary>What became of the facts that it tells, the severest first; none where a template or the kit changed it.</summary>
    public IReadOnlyList<FactChange> Facts { get; init; } = [];

    /// <summary>How much it asks of a reviewer: as much as its severest fact; where it tells no changed fact, little, unless data
    /// changed it.</summary>
    public ChangeSeverity Severity =>
        Facts.Count > 0 ? Facts[0].Severity
        : Cause is ChangeCause.Data or ChangeCause.DataAndTemplate ? ChangeSeverity.Notable
        : ChangeSeverity.Minor;

    /// <summary>Whether it also stands elsewhere than before.</summary>
    public bool IsMoved { get; init; }
}

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

/// <summary>What made a sentence change.</summary>
public enum ChangeCause
{
    /// <summary>The data: a fact.</summary>
    Data,

    /// <summary>A narrative's own wording: its facts say what they said.</summary>
    Narrative,

    /// <summary>A template, a phrase or wording.yml.</summary>
    Template,

    /// <summary>Either alone would have changed it too.</summary>
    DataAndTemplate,

    /// <summary>Neither: another version of the kit.</summary>
    Kit,
}
