namespace ReportKit.Assessment;

/// <summary>The 3P Anti-trafficking Policy Index of a country for a year, to stand beside the kit's own score. Its key is its authors': the
/// two are never mixed.</summary>
/// <param name="Source">The release.</param>
/// <param name="Year">The year that it is for.</param>
/// <param name="Prosecution">1 to 5; null where it isn't given.</param>
/// <param name="Protection">1 to 5; null where it isn't given.</param>
/// <param name="Prevention">1 to 5; null where it isn't given.</param>
/// <param name="Sum">3 to 15; null where it isn't given. It isn't reckoned here.</param>
internal sealed record OutsideScore(SourceId Source, int Year, int? Prosecution, int? Protection, int? Prevention, int? Sum)
{
    private const string Begin = "3p-";

    /// <summary>The figures of the last year that the edition tells, or of the last before it; none where the data have none.</summary>
    public static IReadOnlyList<FigureFact> FiguresOf(FactTable facts, CountryCode country, Edition edition) =>
        facts.FiguresOf(country)
            .Where(f => f is { IsOfRelease: true, IsSuperseded: false, Indicator.IsOutside: true, Value: not null, Breakdown.Length: 0 }
                && f.Indicator.Id.Value.StartsWith(Begin, StringComparison.Ordinal) && f.Period.From.Year <= edition.LastYear)
            .GroupBy(f => f.Period.From.Year).MaxBy(g => g.Key)?.ToList() ?? [];

    /// <summary>The score beside an assessment; null where there is none.</summary>
    public static OutsideScore? Of(TierAssessment assessment)
    {
        return assessment.OutsideScores is [var one, ..]
            ? new OutsideScore(
                one.Citation.Source, one.Period.From.Year, Of("prosecution"), Of("protection"), Of("prevention"), Of("total"))
            : null;

        int? Of(string part) => assessment.OutsideScores.FirstOrDefault(f => f.Indicator.Id.Value == Begin + part)?.Value?.Low is { } value
            ? (int)value : null;
    }
}
