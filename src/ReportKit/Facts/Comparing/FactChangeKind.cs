namespace ReportKit;

/// <summary>What became of a fact.</summary>
public enum FactChangeKind
{
    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It says something else.</summary>
    Changed,

    /// <summary>It had a value and now has a gap with a reason.</summary>
    NewlyMissing,

    /// <summary>It had a gap and now has a value.</summary>
    NewlyReported,

    /// <summary>The source's value was replaced by an entry of data/corrections.yml, or no longer is.</summary>
    Corrected,

    /// <summary>Another source, or a later edition of it, gives another value for the same thing and time.</summary>
    Restated,

    /// <summary>It says the same; its citation, note or manner of telling changed.</summary>
    Annotated,
}
