namespace ReportKit;

/// <summary>How often what a statement tells happens. It reaches the text.</summary>
internal enum Frequency
{
    /// <summary>The source doesn't say.</summary>
    Unspecified,

    /// <summary>Often.</summary>
    Often,

    /// <summary>Typically.</summary>
    Typically,

    /// <summary>Sometimes.</summary>
    Sometimes,

    /// <summary>Occasionally.</summary>
    Occasionally,

    /// <summary>Rarely.</summary>
    Rarely,
}
