namespace ReportKit;

/// <summary>Facts of different sources on the same thing that differ. All are kept; a reader is told of each.</summary>
/// <param name="Key">What they are about: <c>XAA convictions 2017 persons</c>.</param>
/// <param name="Facts">The facts, the one that a report uses first.</param>
/// <param name="Rule">Why the first is used.</param>
public sealed record FactConflict(string Key, IReadOnlyList<Fact> Facts, string Rule);
