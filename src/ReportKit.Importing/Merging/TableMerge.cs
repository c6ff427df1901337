namespace ReportKit.Importing;

/// <summary>Puts imported rows among those of a project's table. What people wrote beside a figure stays, and so does every line that
/// doesn't change.</summary>
/// <param name="table">The table.</param>
/// <param name="text">Its file; null where the project has none yet.</param>
internal sealed class TableMerge(ImportedTable table, string? text)
{
    /// <summary>Columns that say where a value stands or what people think of it, and not what it is.</summary>
    private static readonly HashSet<string> Beside = ["locator", "id", "note", "check"];

    /// <summary>Bytes; how much room the rows will take is only guessed.</summary>
    private const int TypicalRow = 120;

    private readonly List<ImportChange> changes = [];
    private readonly List<string[]> fresh = [];

    /// <summary>Merges.</summary>
    /// <param name="rows">Of this table, each key once.</param>
    /// <param name="there">Rows that the project has, of its own or beneath them, and that the import is about.</param>
    /// <param name="isUndecided">Whether the file doesn't say what has a key.</param>
    /// <param name="keepsMissing">Whether rows that the file doesn't have stay.</param>
    public MergedTable Merge(
        IEnumerable<ImportedRow> rows, IEnumerable<SourceRow> there, Func<string, bool> isUndecided, bool keepsMissing)
    {
        var before = there.ToDictionary(table.Schema.KeyOf, StringComparer.Ordinal);
        var covered = before.Where(r => !KitLayer.Has(r.Value.Header.File)).Select(r => r.Key).ToHashSet(StringComparer.Ordinal);
        var written = new List<(string Key, string[] Cells)>();
        foreach (var row in rows)
        {
            if (Merge(row, before.Remove(row.Key, out var old) ? old : null) is { } cells)
            {
                written.Add((row.Key, cells));
            }
        }

        foreach (var (key, gone) in before)
        {
            var isOwn = covered.Contains(key);
            if (isOwn && (keepsMissing || isUndecided(key)))
            {
                written.Add((key, table.CopyOf(gone).Cells));
            }

            // What lies beneath the project's rows can't be taken out from here.
            if (!isUndecided(key) && (isOwn || keepsMissing))
            {
                changes.Add(new ImportChange(keepsMissing ? ImportChangeKind.Missing : ImportChangeKind.Vanished, gone, null));
            }
        }

        return new MergedTable(table.Schema, () => Write(written, covered))
        {
            Changes = changes,
            Fresh = fresh,
        };
    }

    // The cells that the project's file is to have; null where it needs none, because the layer beneath says the same.
    private string[]? Merge(ImportedRow row, SourceRow? old)
    {
        if (old is null)
        {
            changes.Add(new ImportChange(ImportChangeKind.Added, null, row));
            fresh.Add(row.Cells);
            return row.Cells;
        }

        var cells = row.Cells.ToArray();
        foreach (var column in table.Schema.Fields.Index().Where(f => Beside.Contains(f.Item.Name) && cells[f.Index].Length == 0))
        {
            cells[column.Index] = old[column.Item.Name];
        }

        var isSame = table.Schema.Fields.Index().All(f => Beside.Contains(f.Item.Name) || cells[f.Index] == old[f.Item.Name]);
        var isOfKit = KitLayer.Has(old.Header.File);
        var kind = !isSame ? ImportChangeKind.Revised
            : isOfKit || cells.AsSpan().SequenceEqual(table.CopyOf(old).Cells) ? ImportChangeKind.Same
            : ImportChangeKind.Moved;
        changes.Add(new ImportChange(kind, old, row));
        if (kind != ImportChangeKind.Same)
        {
            fresh.Add(cells);
        }

        return isSame && isOfKit ? null : cells;
    }

    private byte[] Write(List<(string Key, string[] Cells)> written, HashSet<string> covered)
    {
        var old = (text ?? CsvLine.Join(table.Schema.Needed)).TrimEnd('\n');
        if (OptionalColumn.IsLackedBy(old, table.Schema, column => written.Exists(row => row.Cells[table[column]].Length > 0)))
        {
            old = OptionalColumn.Add(old, table.Schema).TrimEnd('\n');
        }

        var width = OptionalColumn.Of(old, table.Schema).Count;
        var lines = old.AsSpan().Count('\n') + 1;
        var known = (text is null ? [] : CsvTableReader.Read(text, table.Schema.Path, new ProblemList())?.Rows ?? [])
            .ToDictionary(row => row.Line - 1);
        var groups = written.GroupBy(r => r.Cells[table.Order[0]], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => Sorted(g.Select(r => r.Cells)), StringComparer.Ordinal);

        var (places, taken) = PlacesOf(groups, lines, known, covered);
        using var result = new MemoryStream(old.Length + (written.Count * TypicalRow));
        using (var writer = new StreamWriter(result, bufferSize: 1 << 16) { NewLine = "\n" })
        {
            var line = 0;
            foreach (var range in old.AsSpan().Split('\n'))
            {
                Place(line);
                if (!taken.Contains(line++))
                {
                    writer.WriteLine(old.AsSpan(range));
                }
            }

            Place(line);
            void Place(int before)
            {
                foreach (var cells in places[before])
                {
                    writer.WriteLine(CsvLine.Join(cells.Take(width)));
                }
            }
        }

        return result.ToArray();
    }

    // The number of the line before which each row comes, and the lines whose rows come with them. Rows of one country and import stand
    // together: where the first of them stood, else behind the country's others, else before the next country. Only rows that the table's
    // order puts between them stay there.
    private (ILookup<int, string[]> Places, HashSet<int> Taken) PlacesOf(
        Dictionary<string, List<string[]>> groups, int lines, Dictionary<int, SourceRow> known, HashSet<string> covered)
    {
        var (first, last, begins) = (NewPlaces(), NewPlaces(), NewPlaces());
        var taken = new HashSet<int>();
        foreach (var (line, row) in known.OrderBy(r => r.Key))
        {
            var group = row[table.Order[0]];
            last[group] = line;
            begins.TryAdd(group, line);
            if (covered.Contains(table.Schema.KeyOf(row)))
            {
                first.TryAdd(group, line);
                taken.Add(line);
            }
        }

        int PlaceOf(string group) => first.TryGetValue(group, out var own) ? own
            : last.TryGetValue(group, out var others) ? BehindWhichOf(group, others)
            : begins.Where(g => string.CompareOrdinal(g.Key, group) > 0).Select(g => g.Value).DefaultIfEmpty(lines).Min();

        // Before the first of the country's rows that the table's order puts behind them, as those of a source whose id comes later.
        int BehindWhichOf(string group, int others) => Enumerable.Range(begins[group], others - begins[group] + 1)
            .Where(line => known.TryGetValue(line, out var row)
                && row.Cells[table.Order[0]] == group && table.Compare(row.Cells, groups[group][0]) > 0)
            .FirstOrDefault(others + 1);

        IEnumerable<(int Line, string[] Cells)> Placed(string group)
        {
            var line = PlaceOf(group);
            foreach (var cells in groups[group])
            {
                while (IsBefore(line, group, cells))
                {
                    line++;
                }

                yield return (line, cells);
            }
        }

        bool IsBefore(int line, string group, string[] cells) =>
            known.TryGetValue(line, out var row) && row.Cells[table.Order[0]] == group
            && (taken.Contains(line) || table.Compare(row.Cells, cells) < 0);

        return (groups.Keys.Order(StringComparer.Ordinal).SelectMany(Placed).ToLookup(r => r.Line, r => r.Cells), taken);
    }

    private static Dictionary<string, int> NewPlaces() => new(StringComparer.Ordinal);

    private List<string[]> Sorted(IEnumerable<string[]> rows)
    {
        var sorted = rows.ToList();
        sorted.Sort(table.Compare);
        return sorted;
    }
}
