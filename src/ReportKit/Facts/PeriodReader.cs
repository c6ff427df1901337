namespace ReportKit.Facts;

/// <summary>Reads the period of a figure or a statement.</summary>
internal static class PeriodReader
{
    /// <summary>The period; null where it is none, or one that the source can't report: an edition can't what begins after it was
    /// published; where that day isn't known, after its reporting period.</summary>
    public static FactPeriod? Read(
        string text, FilePlace place, Source? source, SourceSet sources, ReferenceData reference, ProblemList problems)
    {
        if (FactPeriod.EditionNamed(text) is { } named && !reference.Editions.ContainsKey(named))
        {
            return sources.MayHave("editions", text[2..]) ? null : problems.Refuse<FactPeriod?>(
                ProblemCodes.BadPeriod,
                $"{text} has the days of the {named} edition, which isn't among the editions of the data: "
                + $"{Counted.Years(reference.Editions.Keys)}. Add the edition, or write the months, as 2009-04/2009-09.",
                place,
                text);
        }

        if (!FactPeriod.TryParse(text, reference.Editions, out var period))
        {
            return problems.Refuse<FactPeriod?>(
                ProblemCodes.BadPeriod,
                $"'{text}' isn't a period: write 2017, RP2018, 2017-07, 2009-04/2009-09, 2009-09/.. or 2018-03-31.",
                place);
        }

        return source?.Year is not { } year || !reference.Editions.TryGetValue(year, out var edition)
            || (edition.Released ?? edition.PeriodTo) is var last && period.From <= last
            ? period
            : problems.Refuse<FactPeriod?>(
                ProblemCodes.PeriodOutsideEdition,
                $"{period} begins after {last:yyyy-MM-dd}, so the {year} edition ({source.Id}) can't report it. "
                + "Correct the period or the source.",
                place);
    }
}
