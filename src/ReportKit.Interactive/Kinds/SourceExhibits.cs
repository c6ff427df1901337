namespace ReportKit.Interactive;

/// <summary>What was read: tables, rows, files.</summary>
internal static class SourceExhibits
{
    public static IReadOnlyList<Block> Of(IEnumerable<SourceTable> tables)
    {
        var shown = Shown.Of(tables.OrderBy(t => t.Name, StringComparer.Ordinal));
        return
        [
            new Grid(
                [
                    new GridColumn("table"), new GridColumn("rows", IsNumber: true), new GridColumn("columns", IsNumber: true),
                    new GridColumn("file"),
                ],
                [.. shown.Items.Select(t => new[] { new Cell(t.Name), Count(t.Rows.Count), Count(t.Columns.Count), Cell.Of(t.File) })]),
            new Paragraph(shown.Note("table"), IsSoft: true),
        ];
    }

    public static IReadOnlyList<Block> Of(SourceTable table)
    {
        var shown = Shown.Of(table.Rows);
        return
        [
            new Grid(
                [new GridColumn("line", IsNumber: true), .. table.Columns.Select(c => new GridColumn(c))],
                [
                    .. shown.Items.Select(row =>
                        (Cell[])[Count(row.Line), .. table.Columns.Select((_, c) => Cell.Of(row.Cells.ElementAtOrDefault(c)))]),
                ]),
            new Paragraph($"{table.File}: {shown.Note("row")}", IsSoft: true),
        ];
    }

    public static IReadOnlyList<Block> Of(IEnumerable<InputFile> files)
    {
        var shown = Shown.Of(files);
        return
        [
            new Grid(
                [new GridColumn("file"), new GridColumn("SHA-256")],
                [.. shown.Items.Select(f => new[] { Cell.Of(f.Path), Cell.Of(f.Sha256) })]),
            new Paragraph(shown.Note("file"), IsSoft: true),
        ];
    }

    private static Cell Count(int count) => new(Counted.Number(count));
}
