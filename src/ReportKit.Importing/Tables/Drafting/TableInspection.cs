namespace ReportKit.Importing;

/// <summary>A look at the table of a file that nobody has described yet.</summary>
/// <param name="Sheet">The sheet's name; empty where the file has none.</param>
/// <param name="Others">Names of the other sheets.</param>
/// <param name="Header">The row that seems to name the columns.</param>
/// <param name="Rows">How many rows follow.</param>
/// <param name="Columns">The columns with something in them.</param>
internal sealed record TableInspection(
    string Sheet, IReadOnlyList<string> Others, int Header, int Rows, IReadOnlyList<ColumnTexts> Columns)
{
    private const int RowsLookedAt = 50;
    private const double Filled = 0.6;
    private const int MostHeaderRows = 3;

    /// <summary>Looks at a file; of a workbook at the sheet that is named, else at the one with most cells.</summary>
    /// <exception cref="UnreadableFileException">It has no table.</exception>
    public static TableInspection Of(PublishedFile file, string? sheet)
    {
        var seen = new List<TableInspection>();
        var names = new List<string>();
        using (var tables = file.OpenTables())
        {
            foreach (var table in tables.Tables)
            {
                using (table)
                {
                    names.Add(table.Name);
                    if (sheet is null || table.Name == sheet)
                    {
                        seen.AddRange(Of(table));
                    }
                }
            }
        }

        if (sheet is not null && !names.Contains(sheet))
        {
            throw new UnreadableFileException(names is [""] ? "The file has no sheets, only one table. Leave out --sheet."
                : $"The workbook has no sheet '{sheet}'.{NearMatch.Hint(sheet, names)} "
                    + $"It has {string.Join(", ", names.Select(n => $"'{n}'"))}.");
        }

        return seen.OrderByDescending(t => (long)t.Rows * t.Columns.Count).FirstOrDefault() is { } largest
            ? largest with { Others = [.. names.Where(n => n != largest.Sheet)] }
            : throw new UnreadableFileException(
                "No row seems to name columns above rows with figures. If this is the file that was meant, write a map for it by hand: "
                + "docs/importing.md says how.");
    }

    private static TableInspection[] Of(IPublishedTable table)
    {
        var before = FirstRows(table);
        if (HeaderOf(before) is not { } header)
        {
            return [];
        }

        var columns = header.Cells.Index().Select(c => new ColumnTexts(c.Index, TableMap.Plain(c.Item))).ToList();
        var rows = 0;
        void Look(IPublishedTable row)
        {
            // A title between blocks or a footnote says nothing of its column.
            if (Enumerable.Range(0, row.Count).Count(i => row[i].Length > 0) < Math.Min(header.Said, 2))
            {
                return;
            }

            while (columns.Count < row.Count)
            {
                columns.Add(new ColumnTexts(columns.Count, ""));
            }

            columns.ForEach(c => c.Look(row));
            rows++;
        }

        before.Where(row => row.Row > header.Row).ToList().ForEach(Look);
        while (table.Read())
        {
            Look(table);
        }

        var used = columns.FindAll(c => c.Heading.Length > 0 || c.Said > 0 || c.Formulas > 0);
        return rows == 0 ? [] : [new TableInspection(table.Name, [], header.Row, rows, used)];
    }

    private static List<KeptRow> FirstRows(IPublishedTable table)
    {
        var rows = new List<KeptRow>();
        while (rows.Count < RowsLookedAt && table.Read())
        {
            rows.Add(KeptRow.Of(table));
        }

        return rows;
    }

    // The first row that is about as wide as the table and holds words or years alone; of several rows of words, the last.
    private static KeptRow? HeaderOf(List<KeptRow> rows)
    {
        var widest = rows.Select(r => r.Said).DefaultIfEmpty(0).Max();
        var first = rows.FindIndex(r => r.Said >= 2 && r.Said >= Filled * widest && r.Cells.All(c => !IsFigure(c)));
        if (first < 0)
        {
            return null;
        }

        var last = first;
        while (last + 1 < rows.Count && last - first + 1 < MostHeaderRows && rows[last + 1].Said >= Filled * widest
            && rows[last + 1].Cells.All(c => !FileMarks.IsNumber(c, isNumber: false)))
        {
            last++;
        }

        // Rows of words to the end are the table itself.
        return rows[last - first + 1 == MostHeaderRows || last + 1 == rows.Count ? first : last];
    }

    private static bool IsFigure(string text) =>
        FileMarks.IsNumber(text, isNumber: false) && PeriodReading.FormOf([text]) != PeriodForm.Year;

    private sealed record KeptRow(int Row, string[] Cells, bool[] Formulas, bool[] Numbers, string[] Locators) : IPublishedTable
    {
        public int Said => Cells.Count(c => c.Length > 0);

        public int Count => Cells.Length;

        public string this[int column] => column < Cells.Length ? Cells[column] : "";

        public static KeptRow Of(IPublishedTable table)
        {
            var columns = Enumerable.Range(0, table.Count).ToList();
            return new KeptRow(
                table.Row,
                [.. columns.Select(c => table[c])],
                [.. columns.Select(table.IsFormula)],
                [.. columns.Select(table.IsNumber)],
                [.. columns.Select(table.LocatorOf)]);
        }

        public bool Read() => false;

        public bool IsFormula(int column) => column < Formulas.Length && Formulas[column];

        public bool IsNumber(int column) => column < Numbers.Length && Numbers[column];

        public string LocatorOf(int column) => column < Locators.Length ? Locators[column] : "";

        public void Dispose()
        {
        }
    }
}
