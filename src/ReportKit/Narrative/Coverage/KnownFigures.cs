namespace ReportKit.Narrative;

/// <summary>What a figure is to a page of coverage, and whether an edition can know it.</summary>
internal static class KnownFigures
{
    /// <summary>A country's figures that an edition can know, in the order of their ids: those of reports up to its own, and of releases
    /// those on a time that was over when its reporting period ended, whenever they were released.</summary>
    public static IEnumerable<FigureFact> Of(FactTable facts, CountryCode country, Edition edition) =>
        facts.FiguresOf(country).Where(f => Has(edition, f));

    /// <summary>Whether an edition can know a figure.</summary>
    public static bool Has(Edition edition, FigureFact figure) =>
        !figure.IsOfRelease && figure.Edition is { } printed ? printed <= edition.Year
        : figure.Period.Kind == PeriodKind.CalendarYear ? figure.Period.From.Year <= edition.LastYear
        : (figure.Period.To ?? figure.Period.From) <= edition.PeriodTo;

    /// <summary>Whether an edition can know a fact of those that sources differ on.</summary>
    public static bool Has(Edition edition, Fact fact) => fact switch
    {
        FigureFact figure => Has(edition, figure),
        PlacementFact placement => edition.HasTiers && placement.Edition <= edition.Year,
        _ => true,
    };

    /// <summary>Whether it counts the whole of something in a calendar year, in a release that covers countries alike.</summary>
    public static bool IsYearlyTotal(FigureFact figure) => IsYearly(figure) && figure.Breakdown.Length == 0;

    /// <summary>Whether it counts a part of such a total.</summary>
    public static bool IsYearlyPart(FigureFact figure) => IsYearly(figure) && figure.Breakdown.Length > 0;

    /// <summary>Whether it is such a total that others count or score for purposes of their own, so that it stands apart.</summary>
    public static bool IsOutsideTotal(FigureFact figure) =>
        figure is { IsOfRelease: true, Indicator.IsOutside: true, Breakdown.Length: 0, Period.Kind: PeriodKind.CalendarYear };

    private static bool IsYearly(FigureFact figure) =>
        figure is { IsOfRelease: true, Indicator.IsOutside: false, Period.Kind: PeriodKind.CalendarYear };
}
