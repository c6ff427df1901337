namespace ReportKit;

/// <summary>How much a change asks of a reviewer: a comparison lists them in the order that stands here.</summary>
public enum ChangeSeverity
{
    /// <summary>Read it first: a tier, a number that became ten times another or nothing, a value that is gone.</summary>
    Severe,

    /// <summary>What is said has changed.</summary>
    Notable,

    /// <summary>Something new beside what was there, or only how it is cited and noted.</summary>
    Minor,
}
