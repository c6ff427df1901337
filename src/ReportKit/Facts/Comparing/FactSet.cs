namespace ReportKit.Facts;

/// <summary>The facts of one document in one edition, to be compared.</summary>
/// <param name="Document">A country's code, or the name of a page on all.</param>
/// <param name="Edition">The edition's year.</param>
/// <param name="Facts">Each id once.</param>
internal sealed record FactSet(string Document, int Edition, IEnumerable<FactRecord> Facts);
