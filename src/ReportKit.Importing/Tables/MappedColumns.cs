namespace ReportKit.Importing;

/// <summary>A map's columns with their places in a table whose header has been read.</summary>
/// <param name="Numbers">The number of each column, in the order of the map.</param>
internal sealed record MappedColumns(IReadOnlyList<int> Numbers)
{
    private const int MostRowsBefore = 50;

    /// <summary>Goes to the header of the table that a map means.</summary>
    /// <param name="table">Not yet read.</param>
    /// <param name="map">The map.</param>
    /// <param name="problems">Gets what is wrong with the map, once the header is found.</param>
    /// <param name="missing">Of the row that has most of them, the columns that it lacks, with its number; null where there is no
    /// row.</param>
    /// <returns>Null where no row has all columns.</returns>
    public static MappedColumns? Find(IPublishedTable table, TableMap map, ProblemList problems, out MissingColumns? missing)
    {
        missing = null;
        while (table.Row < (map.Header ?? MostRowsBefore) && table.Read())
        {
            if (map.Header is { } header && table.Row != header)
            {
                continue;
            }

            var headings = Enumerable.Range(0, table.Count).Select(i => TableMap.Plain(table[i])).ToList();
            var lacks = map.Columns.Where(c => NumberOf(c, headings) is null).ToList();

            // A map of letters alone fits any row: it needs its header.
            if (lacks.Count == 0
                && (map.Header is not null || map.Columns.Any(c => headings.Contains(c.Name, StringComparer.OrdinalIgnoreCase))))
            {
                var numbers = map.Columns.Select(c => NumberOf(c, headings)!.Value).ToList();
                CheckRepeated(map, headings, problems);
                WarnOfOthers(map, headings, numbers, problems);
                return new MappedColumns(numbers);
            }

            if (headings.Exists(h => h.Length > 0) && (missing is null || lacks.Count < missing.Columns.Count))
            {
                missing = new MissingColumns(table.Row, lacks, headings);
            }
        }

        return null;
    }

    private static int? NumberOf(MapColumn column, List<string> headings)
    {
        var found = headings.FindIndex(h => string.Equals(h, column.Name, StringComparison.OrdinalIgnoreCase));
        return found >= 0 ? found
            : column.Name.Length is > 0 and <= 3 && column.Name.All(char.IsAsciiLetterUpper) ? SheetTable.ColumnOf(column.Name)
            : null;
    }

    private static void CheckRepeated(TableMap map, List<string> headings, ProblemList problems)
    {
        foreach (var column in map.Columns)
        {
            var places = headings.Index().Where(h => string.Equals(h.Item, column.Name, StringComparison.OrdinalIgnoreCase))
                .Select(h => SheetTable.ColumnName(h.Index)).ToList();
            if (places.Count > 1)
            {
                problems.Error(
                    ProblemCodes.MapColumn,
                    $"The file has '{column.Name}' as a heading of the columns {string.Join(", ", places)}. Name each by its letter.",
                    column.Place);
            }
        }
    }

    private static void WarnOfOthers(TableMap map, List<string> headings, List<int> numbers, ProblemList problems)
    {
        var others = headings.Index().Where(h => h.Item.Length > 0 && !numbers.Contains(h.Index))
            .Select(h => $"'{h.Item}' ({SheetTable.ColumnName(h.Index)})").ToList();
        if (others.Count > 0 && !problems.HasErrors)
        {
            problems.Warning(
                ProblemCodes.UnmappedColumn,
                $"The map doesn't name {(others.Count == 1 ? "the column" : "the columns")} {string.Join(", ", others)}, which "
                + $"{(others.Count == 1 ? "isn't" : "aren't")} read. Write what stands there, or nothing.",
                new FilePlace(map.File));
        }
    }
}

/// <summary>Columns that a row lacks.</summary>
/// <param name="Row">The row.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Headings">What it has.</param>
internal sealed record MissingColumns(int Row, IReadOnlyList<MapColumn> Columns, IReadOnlyList<string> Headings)
{
    /// <summary>Reports each where the map names it.</summary>
    public void Report(ProblemList problems)
    {
        foreach (var column in Columns)
        {
            problems.Error(
                ProblemCodes.MapColumn,
                $"The file has no column '{column.Name}' in row {Row}.{NearMatch.Hint(column.Name, Headings.Where(h => h.Length > 0))} "
                + $"It has {string.Join(", ", Headings.Where(h => h.Length > 0).Select(h => $"'{h}'"))}.",
                column.Place);
        }
    }
}
