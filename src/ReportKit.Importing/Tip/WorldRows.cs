namespace ReportKit.Importing;

/// <summary>Gathers the rows of the world's tables of a file, and holds them to those that the project has.</summary>
internal sealed class WorldRows(PublishedFile file, ImportRequest request)
{
    private const string Table = "global-law-enforcement";
    private const int Most = 10_000;
    private const int MostShown = 40;
    private const int MostOfHeading = 80;

    private readonly ProblemList problems = new();
    private readonly RowTally tally = new() { Of = ("cell with figures", "cells with figures") };
    private readonly ImportedTable table = new(request.Sources.Schemas[Table]);
    private readonly KnownEditions editions = new(request.Sources, "rows");
    private readonly List<WorldRow> found = [];
    private readonly List<ImportedRow> rows = [];
    private readonly HashSet<(string, string)> undecided = [];

    private readonly Dictionary<(int Year, int Edition), SourceRow> known = request.Sources[Table]
        .ToDictionary(row => (row.Number("data_year") ?? 0, row.Number("edition") ?? 0));

    // What the file calls the tables that aren't the world's.
    private readonly List<string> others = [];
    private FilePlace? other;

    /// <summary>Takes the rows behind the one that names the columns.</summary>
    /// <param name="from">The table.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="edition">The edition that printed it; null where a column says it.</param>
    /// <param name="scope">The region that is named before it, empty for the world; null where nothing is.</param>
    public void Take(IPublishedTable from, WorldColumns columns, int? edition, string? scope)
    {
        var current = scope ?? WorldScope.OfFile(file.Name);
        var isSaid = current is not null || columns.Place >= 0;
        var read = new List<WorldRow>();
        while (from.Read())
        {
            var year = TipReport.Plain(from[columns.Year]);
            var place = columns.Place < 0 ? "" : TipReport.Plain(from[columns.Place]);
            if (CellsOf(from, columns) == 0)
            {
                current = HeadingOf(from) is { } heading ? WorldScope.Of(heading) ?? current : current;
            }
            else if ((place.Length > 0 && !WorldScope.IsWorld(place)) || (place.Length == 0 && current is { Length: > 0 }))
            {
                LeaveOut(place.Length > 0 ? place : current!, from, columns);
            }
            else if ((edition ?? TipReport.Year(TipReport.Plain(from[columns.Edition]))) is not { } printed)
            {
                Refuse(from, columns, columns.Edition, "The row doesn't say which edition printed it.", "edition");
            }
            else if (TipReport.Year(year) is not { } counted)
            {
                Refuse(from, columns, columns.Year, $"'{Cut(year)}' isn't a year.", "year");
            }
            else if (Read(from, columns, counted, printed) is { } row)
            {
                read.Add(row);
                if (found.Count + read.Count > Most)
                {
                    throw new UnreadableFileException(
                        $"The table has more than {Counted.Number(Most)} rows, and all editions together print some hundred. It wasn't "
                        + "read.");
                }
            }
        }

        if (!isSaid && IsDoubtful(read))
        {
            throw new UnreadableFileException([
                new Problem(
                    Severity.Error,
                    ProblemCodes.NotTheWorld,
                    "The file doesn't say whose figures these are, and most are less than a third of the world's in the years around. "
                    + "Regions' tables have the same columns. If it is the world's table, write 'Global' in a line above its columns.",
                    read[0].Place),
            ]);
        }

        found.AddRange(read);
    }

    /// <summary>What all rows made.</summary>
    public ImportedFile End()
    {
        foreach (var same in found.GroupBy(r => (r.Year, r.Edition)).OrderBy(g => g.Key.Edition).ThenBy(g => g.Key.Year))
        {
            Add([.. same]);
        }

        if (editions.Taken is not { Count: > 0 } releases)
        {
            throw new UnreadableFileException([.. problems.ToSorted(), Nothing()]);
        }

        var ids = editions.Sources;
        var keys = rows.Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        return new ImportedFile(file, releases, rows, tally, problems.ToSorted())
        {
            Covers = (name, row) => name == Table && (keys.Contains(table.Schema.KeyOf(row)) || ids.Contains(row["source"])),
            Undecided = undecided,
            KeepsMissing = true,
            HasEditions = releases.Count > 1,
            Restated = [.. new WorldRestatements(request.Sources, rows).All],
        };
    }

    private Problem Nothing() => others.Count > 0
        ? new Problem(
            Severity.Error,
            ProblemCodes.NotTheWorld,
            $"The file has figures of {string.Join(", ", others.Distinct(StringComparer.OrdinalIgnoreCase).Take(7))}, and none of the "
            + "world. Only the world's table is taken in: a region's figures would be read as everybody's.",
            other!.Value)
        : new Problem(
            Severity.Error,
            ProblemCodes.UnreadablePublication,
            "Nothing of the file can be taken in: it has no row of a year with figures and of an edition that the project knows.",
            new FilePlace(file.Shown));

    // Where a part has a column of its own, the two count as one.
    private static int CellsOf(IPublishedTable from, WorldColumns columns) =>
        columns.Figures.Count(c => from[c.Number].Any(char.IsAsciiDigit) || (c.Part >= 0 && from[c.Part].Any(char.IsAsciiDigit)));

    // A line that stands alone between rows is a heading if it is short; notes are longer.
    private static string? HeadingOf(IPublishedTable from)
    {
        var said = Enumerable.Range(0, from.Count).Select(i => from[i]).Where(cell => cell.Length > 0).Take(2).ToList();
        return said is [{ Length: <= MostOfHeading } heading] ? heading : null;
    }

    private void LeaveOut(string whose, IPublishedTable from, WorldColumns columns)
    {
        others.Add(Cut(whose));
        other ??= TipReport.PlaceOf(file, from, columns.Year);
        tally.Count("of regions or countries", CellsOf(from, columns));
    }

    private WorldRow? Read(IPublishedTable from, WorldColumns columns, int year, int edition)
    {
        if (!editions.Has(edition, TipReport.PlaceOf(file, from, Math.Max(columns.Edition, 0)), problems))
        {
            tally.Refuse("of editions that editions.csv lacks", CellsOf(from, columns));
            return null;
        }

        if (year >= edition)
        {
            Leave(year, edition);
            Refuse(
                from,
                columns,
                columns.Year,
                $"The year {year} hadn't ended when the edition of {edition} was printed: one of the two is wrong.",
                "later than its edition");
            return null;
        }

        var read = columns.Figures.Select(c => Read(from, c, year).ToList()).Where(c => c.Count > 0).ToList();
        if (read.Count > 0)
        {
            var cells = read.SelectMany(c => c).ToDictionary(c => c.Name, c => c.Value, StringComparer.Ordinal);
            return new WorldRow(
                year, edition, read.Count, cells, TipReport.PlaceOf(file, from, columns.Year), from.LocatorOf(columns.Year));
        }

        Leave(year, edition);
        return null;
    }

    private IEnumerable<(string Name, int Value)> Read(IPublishedTable from, WorldColumn column, int year)
    {
        var text = TipReport.Plain(from[column.Number]);
        if (from.IsFormula(column.Number) || (column.Part >= 0 && from.IsFormula(column.Part)))
        {
            Warn($"{year}: the cell is reckoned by the file itself, so that it needn't be what was published.", ProblemCodes.RefusedCell);
            return [];
        }

        if (WorldCell.Read(text) is not { } cell || (cell.Part is not null && column.PartName.Length == 0))
        {
            Warn(
                $"{year} {column.Name}: '{Cut(text)}' isn't a whole number"
                + $"{(column.PartName.Length == 0 ? "." : ", alone or with its part for forced labour in parentheses, as 5,212 (312).")}",
                ProblemCodes.RefusedCell);
            return [];
        }

        var part = cell.Part;
        if (column.Part >= 0)
        {
            if (WorldCell.Read(TipReport.Plain(from[column.Part])) is not { Part: null } alone
                || (alone.Number is not null && part is not null && alone.Number != part))
            {
                Warn($"{year} {column.PartName}: '{Cut(from[column.Part])}' isn't the part of '{Cut(text)}'.", ProblemCodes.RefusedCell);
                return [];
            }

            part ??= alone.Number;
        }

        if (part > cell.Number || (part is not null && cell.Number is null))
        {
            Warn(
                $"{year} {column.Name}: {part} are said to be for forced labour, of "
                + $"{(cell.Number is { } all ? $"{all}" : "a number that isn't there")}. A part can't be larger than its whole.",
                ProblemCodes.PartOfLess);
            return [];
        }

        return new[] { (column.Name, Value: cell.Number), (Name: column.PartName, Value: part) }
            .Where(c => c.Value is not null).Select(c => (c.Name, c.Value!.Value));

        void Warn(string message, string code)
        {
            problems.Warning(
                code,
                $"{from.CellOf(column.Number)}: {message} The cell wasn't taken in.",
                TipReport.PlaceOf(file, from, column.Number),
                column.Name);
            tally.Refuse("refused");
        }
    }

    private void Refuse(IPublishedTable from, WorldColumns columns, int column, string message, string cause)
    {
        problems.Warning(
            ProblemCodes.RefusedCell,
            $"{from.CellOf(column)}: {message} The row wasn't taken in.",
            TipReport.PlaceOf(file, from, column),
            cause);
        tally.Refuse("refused", CellsOf(from, columns));
    }

    // A region has a small part of what the world has, in each of the columns and in every year.
    private bool IsDoubtful(List<WorldRow> read)
    {
        const int around = 3;
        var compared = read.Select(row => (Row: row, Near: known.Values
                .Where(k => Math.Abs(k.Number("data_year")!.Value - row.Year) <= around)
                .MinBy(k => Math.Abs(k.Number("data_year")!.Value - row.Year))))
            .Where(c => c.Near is not null).ToList();
        return compared.Count > 0 && compared.Count(c => c.Row.Cells.Any(cell => IsCompared(cell.Key)
            && c.Near!.Number(cell.Key) is { } near && cell.Value < near / 3)) * 2 > compared.Count;

        static bool IsCompared(string column) => column is "prosecutions" or "convictions" or "victims_identified";
    }

    private void Add(List<WorldRow> same)
    {
        var first = same[0];
        editions.Take(first.Edition);
        if (same.Exists(r => !r.IsLike(first)))
        {
            problems.Warning(
                ProblemCodes.AmbiguousKey,
                $"{string.Join(", ", same.Select(r => r.Locator))} have different figures for {first.Year}, all of the edition of "
                + $"{first.Edition}. None of them was taken in.",
                first.Place,
                "ambiguous");
            tally.Refuse("repeated with different figures", same.Sum(r => r.Count));
            Leave(first.Year, first.Edition);
            return;
        }

        tally.Count("repeated with the same figures", same.Skip(1).Sum(r => r.Count));
        if (!known.TryGetValue((first.Year, first.Edition), out var there))
        {
            rows.Add(table.Row(
            [
                ("data_year", first.Year.ToString(CultureInfo.InvariantCulture)),
                ("edition", first.Edition.ToString(CultureInfo.InvariantCulture)),
                .. first.Cells.Select(c => (c.Key, c.Value.ToString(CultureInfo.InvariantCulture))),
                ("agreement", "single"),
                ("source", editions.SourceOf(first.Edition)),
            ]));
            tally.Count("that are new", first.Count);
            return;
        }

        var differing = first.Cells.Where(c => there.Number(c.Key) is { } value && value != c.Value).ToList();
        if (differing.Count > 0)
        {
            problems.Warning(
                ProblemCodes.OtherInProject,
                $"{first.Year} in the edition of {first.Edition}: "
                + $"{string.Join(", ", differing.Select(c => $"{c.Key} {c.Value}, and {there.Place} has {there[c.Key]}"))}. "
                + "Nothing was chosen: what the project has stays.",
                first.Place,
                $"{first.Year} {first.Edition}");
            tally.Refuse("of rows that the project has otherwise", first.Count);
            Leave(first.Year, first.Edition);
            return;
        }

        // What the project doesn't have of the row is filled in, and what the file doesn't say stays.
        var copy = table.CopyOf(there);
        foreach (var (name, value) in first.Cells)
        {
            copy.Cells[table[name]] = value.ToString(CultureInfo.InvariantCulture);
        }

        rows.Add(copy);
        tally.Count(
            first.Cells.All(c => there[c.Key].Length > 0) ? "that the project has too" : "of rows that fill in what the project lacks",
            first.Count);
    }

    private void Leave(int year, int edition)
    {
        if (known.TryGetValue((year, edition), out var there))
        {
            undecided.Add((Table, table.Schema.KeyOf(there)));
        }
    }

    private static string Cut(string text) => text.Length <= MostShown ? text : $"{text[..MostShown]}…";

    private sealed record WorldRow(
        int Year, int Edition, int Count, Dictionary<string, int> Cells, FilePlace Place, string Locator)
    {
        public bool IsLike(WorldRow other) => Cells.Count == other.Cells.Count
            && Cells.All(c => other.Cells.TryGetValue(c.Key, out var value) && value == c.Value);
    }
}
