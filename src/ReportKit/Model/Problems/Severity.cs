namespace ReportKit;

/// <summary>How much a <see cref="Problem"/> weighs.</summary>
public enum Severity
{
    /// <summary>Worth a look; a report can still be made.</summary>
    Warning,

    /// <summary>No report is made from this.</summary>
    Error,
}
