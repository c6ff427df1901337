namespace ReportKit.Sources;

/// <summary>Where a fact stands, in a project that has more than its own rows.</summary>
internal enum FactLayer
{
    /// <summary>In a table that comes with the kit.</summary>
    Kit,

    /// <summary>In a table or a narrative of the project.</summary>
    Project,
}
