namespace ReportKit.Facts;

/// <summary>Sources with the corrected values in their places.</summary>
/// <param name="Sources">What facts are made of.</param>
/// <param name="ByLine">The corrections applied, by file and line of the row or statement.</param>
/// <param name="All">Every correction that names a value, applied or not, in file order.</param>
internal sealed record CorrectedSources(SourceSet Sources, ILookup<FilePlace, Correction> ByLine, IReadOnlyList<Correction> All)
{
    /// <summary>Reads the corrections, holds each to what the data have, and applies those that aren't mere records. Where facts stand,
    /// by id, is asked only where a correction names one.</summary>
    public static CorrectedSources Of(SourceSet sources, Lazy<IReadOnlyDictionary<string, FilePlace>> facts, ProblemList problems)
    {
        var entries = CorrectionReader.Read(sources.Corrections, problems);
        if (entries.Count == 0)
        {
            return new CorrectedSources(sources, Array.Empty<Correction>().ToLookup(_ => default(FilePlace)), []);
        }

        var finder = new CorrectionFinder(sources, facts, problems);
        var cells = entries.Select(finder.Find).OfType<CorrectedCell>().ToList();
        foreach (var again in cells.GroupBy(c => c.Place).SelectMany(g => g.Skip(1)))
        {
            problems.Error(
                ProblemCodes.RepeatedCorrection, $"{again.Place} has a correction already. Keep one.", again.Entry.Correction.Place);
        }

        var applied = cells.DistinctBy(c => c.Place).Where(c => HoldsOld(c, problems) && c.Entry.Correction.IsApplied).ToList();
        return new CorrectedSources(
            applied.Aggregate(sources, (current, cell) => CorrectionApplier.Apply(current, cell, problems)),
            applied.ToLookup(c => c.Line, c => c.Correction),
            [.. cells.Select(c => c.Correction)]);
    }

    /// <summary>A fact with the corrections of its row or statement.</summary>
    public static T Mark<T>(T fact, ILookup<FilePlace, Correction> byLine)
        where T : Fact =>
        byLine[fact.Place with { Column = 0 }] is var corrections && corrections.Any()
            ? (T)((Fact)fact with { Corrections = [.. corrections] })
            : fact;

    private static bool HoldsOld(CorrectedCell cell, ProblemList problems)
    {
        var correction = cell.Entry.Correction;
        var isFixed = correction.Status == CorrectionStatus.Fixed;
        if (cell.Found == (isFixed ? correction.New : correction.Old))
        {
            return true;
        }

        var found = SchemaChecker.Cut(cell.Found);
        var message = isFixed
            ? $"This correction is marked as fixed, but {cell.Place} has '{found}' and not '{SchemaChecker.Cut(correction.New)}'. "
                + "Take over what the source prints now, or say another status."
            : $"{cell.Place} no longer has '{SchemaChecker.Cut(correction.Old)}' but '{found}'. Fixed at the source? "
                + $"Then write status: fixed{(cell.Found == correction.New ? "" : $" and new: '{found}'")}; "
                + "if not, put back what the source prints.";
        return problems.Refuse<bool>(ProblemCodes.OldValueGone, message, cell.Entry.PlaceOf("old"));
    }
}
