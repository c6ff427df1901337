namespace ReportKit.Importing;

/// <summary>A table of any publisher, read as a map says.</summary>
/// <param name="Map">The file of the map.</param>
/// <param name="Shown">How messages name it.</param>
internal sealed record TableImporter(string Map, string Shown) : IImporter
{
    /// <inheritdoc/>
    public ImportedFile Read(PublishedFile file, ImportRequest request)
    {
        var problems = new ProblemList();
        var words = new MapVocabulary(request.Sources);
        var text = TextFile.Read(Map, Shown, problems, TableMapReader.Needs)?.Text;
        return text is not null && TableMapReader.Read(text, Shown, request.Sources, words, problems) is { } map
            ? Read(file, map, request, words, problems)
            : throw new UnreadableFileException(problems.ToSorted());
    }

    private static ImportedFile Read(
        PublishedFile file, TableMap map, ImportRequest request, MapVocabulary words, ProblemList problems)
    {
        var release = Release.Of(map.Publication, ReleasedOn(map, request), request.Sources);
        MissingColumns? missing = null;
        var sheets = new List<string>();
        using var tables = file.OpenTables();
        foreach (var table in tables.Tables)
        {
            using (table)
            {
                sheets.Add(table.Name);
                if (map.Sheet is { } sheet && table.Name != sheet.Text && table.Name.Length > 0)
                {
                    continue;
                }

                if (MappedColumns.Find(table, map, problems, out var lacks) is { } columns)
                {
                    return !problems.HasErrors ? new MappedRows(file, release, map, columns, request, words, problems).Read(table)
                        : throw new UnreadableFileException(problems.ToSorted());
                }

                missing = missing is null || lacks?.Columns.Count < missing.Columns.Count ? lacks : missing;
            }
        }

        if (map.Sheet is { } named && !sheets.Contains(named.Text))
        {
            problems.Error(
                ProblemCodes.MapColumn,
                $"The workbook has no sheet '{named.Text}'.{NearMatch.Hint(named.Text, sheets)} It has "
                + $"{string.Join(", ", sheets.Select(s => $"'{s}'"))}.",
                named.Place);
        }
        else if (missing is null || missing.Columns.Count == 0)
        {
            problems.Error(
                ProblemCodes.MapColumn,
                map.Header is { } header ? $"The file has no row {header} with names of columns."
                    : "All columns are named by letters, so that the map must say in which row their names stand: header: 1.",
                new FilePlace(map.File));
        }
        else
        {
            missing.Report(problems);
        }

        throw new UnreadableFileException(problems.ToSorted());
    }

    private static DateOnly ReleasedOn(TableMap map, ImportRequest request) => (map.Released, request.Released) switch
    {
        (_, { } given) => given,
        ({ } written, null) => written,
        _ => throw new UnreadableFileException(
        [
            new Problem(
                Severity.Error,
                ProblemCodes.MapKey,
                "The map doesn't say when the file was published. Give the day with --released 2026-02-01, or write it as released: under "
                + "source.",
                new FilePlace(map.File)),
        ]),
    };
}
