namespace ReportKit.Sources;

/// <summary>A table's file with a row more, in the order that the table has; every other line is as it was.</summary>
/// <param name="schema">What the table looks like.</param>
internal sealed class TableInsertion(TableSchema schema)
{
    /// <summary>Adds a row.</summary>
    /// <param name="text">The file; null where there is none yet.</param>
    /// <param name="cells">The row's cells by column; one that isn't named is empty.</param>
    /// <returns>The file as it is then, the row's line, counted from 1, and what stands there.</returns>
    public (string Text, int Line, string Row) Add(string? text, IReadOnlyDictionary<string, string> cells)
    {
        var file = text ?? CsvLine.Join(schema.Needed) + "\n";
        if (OptionalColumn.IsLackedBy(file, schema, column => cells.GetValueOrDefault(column, "").Length > 0))
        {
            file = OptionalColumn.Add(file, schema);
        }

        var columns = OptionalColumn.Of(file, schema).ToList();
        var row = CsvLine.Join(columns.Select(c => cells.GetValueOrDefault(c, "")));
        if (text is null)
        {
            return ($"{file}{row}\n", 2, row);
        }

        text = file;
        var rows = CsvTableReader.Read(text, schema.Path, new ProblemList())?.Rows ?? [];
        var order = schema.Order.Concat(columns).Distinct().ToList();
        var after = PlaceOf(order.ConvertAll(c => (columns.IndexOf(c), cells.GetValueOrDefault(c, ""))), rows);
        var lines = text.Split('\n').ToList();
        if (lines[^1].Length > 0)
        {
            // The last line had no end.
            lines.Add("");
        }

        lines.Insert(after, row);
        return (string.Join('\n', lines), after + 1, row);
    }

    // The number of the line behind which the row belongs. Column by column, first those of the table's order: where the rows are
    // sorted by it, by its order; where they aren't, beside those that have the same cell, else behind them all.
    private static int PlaceOf(List<(int Column, string Cell)> cells, List<SourceRow> rows)
    {
        var (from, to) = (0, rows.Count);
        foreach (var (column, cell) in cells.TakeWhile(_ => from < to))
        {
            var block = rows[from..to].ConvertAll(r => r[column]);
            if (IsSorted(block))
            {
                var smaller = block.FindIndex(c => string.CompareOrdinal(c, cell) >= 0) is >= 0 and var index ? index : block.Count;
                var equal = block.Count(c => c == cell);
                (from, to) = (from + smaller, from + smaller + equal);
            }
            else if (block.LastIndexOf(cell) is >= 0 and var last)
            {
                var first = block.FindLastIndex(last, c => c != cell) + 1;
                (from, to) = (from + first, from + last + 1);
            }
            else
            {
                from = to;
            }
        }

        return to == 0 ? 1 : rows[to - 1].Line;
    }

    private static bool IsSorted(List<string> cells) =>
        !cells.Skip(1).Where((cell, i) => string.CompareOrdinal(cells[i], cell) > 0).Any();
}
