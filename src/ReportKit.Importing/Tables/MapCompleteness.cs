namespace ReportKit.Importing;

/// <summary>Checks that each figure of a map gets its country, period and indicator, each from one place, and a unit that it can
/// have.</summary>
internal static class MapCompleteness
{
    private static readonly (string Key, string Way)[] Needed =
    [
        (TableMap.CountryKey, "country: XAA for the whole file, or a column of the kind country"),
        (TableMap.PeriodKey, "a column of the kind period, or period: 2025 for the whole file or for a column of figures"),
        (TableMap.IndicatorKey, "indicator: with an id for a column of figures, or a column of the kind indicator"),
    ];

    public static void Check(TableMap map, MapVocabulary words, ProblemList problems)
    {
        if (problems.HasErrors)
        {
            return;
        }

        CheckNames(map, problems);
        if (!map.Figures.Any())
        {
            problems.Error(
                ProblemCodes.MapValue, "No column has figures. Say which ones do: 'is: figures'.", map.Columns[0].Place);
        }

        foreach (var column in map.Figures)
        {
            CheckSpeakers(map, column, words, problems);
        }
    }

    private static void CheckNames(TableMap map, ProblemList problems)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var column in map.Columns.Where(c => !seen.Add(c.Name)))
        {
            problems.Error(
                ProblemCodes.MapValue,
                $"The column '{column.Name}' stands here twice: capitals and blanks make no difference. Of columns with one heading, "
                + "name each by its letter, as C.",
                column.Place);
        }
    }

    private static void CheckSpeakers(TableMap map, MapColumn figures, MapVocabulary words, ProblemList problems)
    {
        var all = map.Columns.Where(c => c.Role is not (MapRole.Nothing or MapRole.Figures))
            .Select(c => (Name: $"the column '{c.Name}'", Says: SaysOf(c)))
            .Prepend((Name: "the whole file", Says: [.. map.Part.Says]))
            .Append((Name: $"the column '{figures.Name}'", Says: [.. figures.Part.Says])).ToList();
        foreach (var (key, way) in Needed.Where(n => !all.Any(s => s.Says.Contains(n.Key))))
        {
            problems.Error(
                ProblemCodes.MapKey, $"Nothing says the {key} of the figures in '{figures.Name}'. Write {way}.", figures.Place);
        }

        foreach (var (key, speakers) in all.SelectMany(s => s.Says.Distinct().Select(key => (key, s.Name)))
            .GroupBy(s => s.key, s => s.Name).Where(g => g.Count() > 1).Select(g => (g.Key, g.ToList())))
        {
            problems.Error(
                ProblemCodes.MapValue,
                $"Both {speakers[0]} and {speakers[1]} say the {key} of the figures in '{figures.Name}'. Leave it to one of them.",
                figures.Place);
        }

        CheckUnits(map, figures, words, problems);
    }

    private static HashSet<string> SaysOf(MapColumn column) =>
    [
        .. column.Words.Values.SelectMany(w => w.Part?.Says ?? []),
        column.Role == MapRole.Breakdown ? $"breakdown {column.Dimension}" : Cells.Text(column.Role),
    ];

    // Where a column of the file says the unit, that is known only of each row.
    private static void CheckUnits(TableMap map, MapColumn figures, MapVocabulary words, ProblemList problems)
    {
        if (map.Columns.Any(c => c.Role == MapRole.Unit))
        {
            return;
        }

        var parts = map.Columns.Where(c => c.Role != MapRole.Figures).SelectMany(c => c.Words.Values).Select(w => w.Part)
            .OfType<FigurePart>()
            .Append(figures.Part).Append(map.Part);
        foreach (var part in parts.Where(p => p.Indicator is not null).Distinct())
        {
            var unit = part.Unit ?? figures.Part.Unit ?? map.Part.Unit;
            var indicator = words.IndicatorOf(part.Indicator!)!;
            if (words.UnitOf(indicator, unit) is null)
            {
                problems.Error(
                    ProblemCodes.MapValue,
                    unit is null
                        ? $"Figures of {indicator.Id} need their unit, because it may be {indicator.UnitsInWords}: write unit: beside "
                            + "the indicator."
                        : FigurePartReader.WrongUnit(indicator, unit),
                    part.Place);
            }
        }
    }
}
