using ReportKit.Diagnostics;
using ReportKit.Sources;

namespace ReportKit.Interactive;

/// <summary>What was read, and what a report can be made from.</summary>
internal static class SourceExhibits
{
    public static IReadOnlyList<Block> Of(SourceSet sources) =>
    [
        new Grid(
            [
                new GridColumn("table"), new GridColumn("rows", IsNumber: true), new GridColumn("columns", IsNumber: true),
                new GridColumn("file"),
            ],
            [
                .. sources.Tables.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => new[]
                {
                    new Cell(t.Key), Count(t.Value.Rows.Count), Count(t.Value.Columns.Count), Cell.Of(t.Value.File),
                }),
            ]),
        new Paragraph(
            $"{Counted.Of(sources.Narratives.Count, "narrative")}, {Counted.Of(sources.Inputs.Count, "file")} read from {sources.Folder}.",
            IsSoft: true),
    ];

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

    public static IReadOnlyList<Block> Of(CheckedInputs inputs) =>
    [
        .. FactExhibits.Of(inputs.Facts),
        new Paragraph($"Law: {Counted.Of(inputs.Law.RuleSets.Count, "rule set")}, {Counted.Of(inputs.Law.Provisions.Count, "provision")}. "
            + $"Templates: {Counted.Of(inputs.Templates.Inputs.Count, "file")}.", IsSoft: true),
    ];

    private static Cell Count(int count) => new(Counted.Number(count));
}
