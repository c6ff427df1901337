namespace ReportKit.Narrative;

/// <summary>The figures that a new edition looks for: those that the last one's report had.</summary>
internal static class SoughtFigures
{
    // The second number of a comparison, as in PROS-10-P, is the first one of the edition before.
    private const string OfComparison = "-P";

    /// <summary>Those of a country's last edition, ordered by their short names.</summary>
    public static IReadOnlyList<FigureFact> Of(FactTable facts, CountryCode country, int last) =>
    [
        .. facts.FiguresOf(country, last)
            .Where(f => !f.IsOfRelease && !f.ShortId.Contains(OfComparison, StringComparison.Ordinal))
            .OrderBy(f => f.ShortId, StringComparer.Ordinal),
    ];
}
