namespace ReportKit.Importing;

/// <summary>What an import does to one row.</summary>
/// <param name="Kind">What.</param>
/// <param name="Before">The row as it was; null where it is new.</param>
/// <param name="After">The row as the file gives it; null where the file doesn't have it.</param>
internal sealed record ImportChange(ImportChangeKind Kind, SourceRow? Before, ImportedRow? After);

/// <summary>What an import can do to a row.</summary>
internal enum ImportChangeKind
{
    /// <summary>Nothing.</summary>
    Same,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It says something else.</summary>
    Revised,

    /// <summary>It says the same and stands elsewhere in the file.</summary>
    Moved,

    /// <summary>The file has it no more.</summary>
    Vanished,

    /// <summary>The file doesn't have it, and it stays.</summary>
    Missing,
}
