namespace ReportKit.Interactive;

/// <summary>What was read: tables, rows, files.</summary>
internal static class SourceExhibits
{
    public static IReadOnlyList<Block> Of(IEnumerable<SourceTable> tables) =>
        Shown.Of(tables.OrderBy(t => t.Name, StringComparer.Ordinal)).Table(
            "table",
            new("table", t => new Cell(t.Name)),
            new("rows", t => Count(t.Rows.Count), IsNumber: true),
            new("columns", t => Count(t.Columns.Count), IsNumber: true),
            new("file", t => Cell.Of(t.File)));

    public static IReadOnlyList<Block> Of(SourceTable table)
    {
        var shown = Shown.Of(table.Rows);
        var columns = table.Columns.Select((name, c) => new Column<SourceRow>(name, row => Cell.Of(row.Cells.ElementAtOrDefault(c))));
        return
        [
            Grid.Of(shown.Items, [new("line", row => Count(row.Line), IsNumber: true), .. columns]),
            new Paragraph($"{table.File}: {shown.Note("row")}", IsSoft: true),
        ];
    }

    public static IReadOnlyList<Block> Of(IEnumerable<InputFile> files) =>
        Shown.Of(files).Table("file", new("file", f => Cell.Of(f.Path)), new("SHA-256", f => Cell.Of(f.Sha256)));

    private static Cell Count(int count) => new(Counted.Number(count));
}
