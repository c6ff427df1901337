namespace ReportKit;

/// <summary>Where a fact comes from.</summary>
/// <param name="Source">The publication.</param>
/// <param name="Locator">The part of it: a section, a table, a row; may be empty.</param>
public readonly record struct Citation(SourceId Source, string Locator);
