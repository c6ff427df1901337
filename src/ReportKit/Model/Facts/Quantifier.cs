namespace ReportKit;

/// <summary>How many of them a statement is about. It reaches the text.</summary>
internal enum Quantifier
{
    /// <summary>The source doesn't say.</summary>
    Unspecified,

    /// <summary>One.</summary>
    One,

    /// <summary>Few.</summary>
    Few,

    /// <summary>Some.</summary>
    Some,

    /// <summary>Many.</summary>
    Many,

    /// <summary>Most.</summary>
    Most,

    /// <summary>All.</summary>
    All,

    /// <summary>None.</summary>
    None,
}
