namespace ReportKit.Sources;

/// <summary>Mends what a spreadsheet or a hand did to the form of a table. No cell gets another meaning.</summary>
/// <param name="schema">What the table looks like.</param>
/// <param name="file">How messages name its file.</param>
/// <param name="changes">What is mended is added to it.</param>
internal sealed class TidyTable(TableSchema schema, string file, List<TidyChange> changes)
{
    // The one that a file may lack stands behind the others.
    private string[] columns = [.. schema.Fields.Select(f => f.Name)];

    /// <summary>The table in its tidy form; as it is where its columns or cells can't be told apart.</summary>
    public string Mend(string text)
    {
        var lines = text.TrimEnd('\n').Split('\n').Select((line, index) => (Text: line, Number: index + 1)).ToList();
        var whole = SheetLayout.Read(lines, columns);
        columns = whole is null ? [.. schema.Needed] : columns;
        if ((whole ?? SheetLayout.Read(lines, columns)) is not { } layout)
        {
            return text;
        }

        var rows = new List<TidyRow>();
        var mended = new List<TidyChange>();
        foreach (var line in lines.Skip(layout.HeaderLine))
        {
            var place = new FilePlace(file, line.Number);
            if (layout.Split(line.Text) is not { } cells)
            {
                return text;
            }

            var row = line.Text;
            if (layout.Unwrap(cells) is var (inside, unwrapped))
            {
                mended.Add(new("rows in quotation marks", place, "The whole row stands in quotation marks, as if it were one cell."));
                (row, cells) = (inside, unwrapped);
            }

            if (cells.TrueForAll(string.IsNullOrWhiteSpace))
            {
                mended.Add(new("blank rows", place, "The row is blank."));
            }
            else if (layout.Arrange(cells) is { } arranged)
            {
                rows.Add(Mend(new TidyRow(line.Number, row, arranged), layout, mended));
            }
            else if (layout.IsPlain)
            {
                rows.Add(new TidyRow(line.Number, line.Text, null));
            }
            else
            {
                return text;
            }
        }

        changes.AddRange(layout.Changes(file));
        changes.AddRange(mended);
        if (!text.EndsWith('\n'))
        {
            changes.Add(new("end of the last line", new FilePlace(file, lines.Count), "The last line has no end."));
        }
        else if (text.EndsWith("\n\n", StringComparison.Ordinal))
        {
            changes.Add(new("blank rows", new FilePlace(file, lines.Count + 1), "The row is blank."));
        }

        Sort(rows);
        return string.Concat(rows.Select(row => row.Tidy).Prepend(CsvLine.Join(columns)).Select(line => $"{line}\n"));
    }

    private TidyRow Mend(TidyRow row, SheetLayout layout, List<TidyChange> mended)
    {
        var count = mended.Count;
        var cells = row.Cells!.ToArray();
        for (var i = 0; i < cells.Length; i++)
        {
            var (cell, what) = TidyCell.Mend(schema.Fields[i], cells[i]);
            if (what is not null)
            {
                var message = what == "spaces" ? $"'{SchemaChecker.Cut(cells[i])}' begins or ends with a space."
                    : $"'{SchemaChecker.Cut(cells[i])}' isn't how this table writes '{cell}'.";
                mended.Add(new(what, new FilePlace(file, row.Line, layout.ColumnOf(row.Text, i)), message));
            }

            cells[i] = cell;
        }

        var tidy = row with { Cells = cells };
        if (mended.Count == count && layout.IsPlain && tidy.Tidy != row.Text)
        {
            mended.Add(new("quotation marks", new FilePlace(file, row.Line, 1), "The row has quotation marks that no cell needs."));
        }

        return tidy;
    }

    // A row that can't be read may belong anywhere. Rows that are alike in the columns of the order stay as a person put them.
    private void Sort(List<TidyRow> rows)
    {
        if (schema.Order.Count == 0 || rows.Exists(row => row.Cells is null))
        {
            return;
        }

        var order = schema.Order.Select(column => Array.IndexOf(columns, column)).ToArray();
        var compare = Comparer<TidyRow>.Create((one, other) => order
            .Select(column => string.CompareOrdinal(one.Cells![column], other.Cells![column]))
            .FirstOrDefault(difference => difference != 0));
        var sorted = rows.Order(compare).ToList();
        var highest = rows.FirstOrDefault();
        foreach (var row in rows)
        {
            if (compare.Compare(row, highest) < 0)
            {
                var before = sorted[sorted.FindIndex(other => compare.Compare(other, row) > 0)];
                changes.Add(new("order of rows", new FilePlace(file, row.Line), $"The row belongs before line {before.Line}."));
            }
            else
            {
                highest = row;
            }
        }

        rows.Clear();
        rows.AddRange(sorted);
    }
}

/// <summary>A row on its way.</summary>
/// <param name="Line">Its line in the file as it was.</param>
/// <param name="Text">What stood there.</param>
/// <param name="Cells">A cell a column; null where they can't be told apart.</param>
internal sealed record TidyRow(int Line, string Text, IReadOnlyList<string>? Cells)
{
    /// <summary>The line in its tidy form.</summary>
    public string Tidy => Cells is null ? Text : CsvLine.Join(Cells);
}
