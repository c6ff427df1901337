using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using MarkdownCell = Markdig.Extensions.Tables.TableCell;
using MarkdownRow = Markdig.Extensions.Tables.TableRow;
using MarkdownTable = Markdig.Extensions.Tables.Table;
using Table = DocumentFormat.OpenXml.Wordprocessing.Table;
using TableCell = DocumentFormat.OpenXml.Wordprocessing.TableCell;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace ReportKit.Rendering;

/// <summary>Tables whose first row is repeated on every page.</summary>
/// <param name="design">Gives the styles.</param>
/// <param name="inlines">Writes what stands in a cell.</param>
internal sealed class WordTables(WordDesign design, WordInlines inlines)
{
    private const int MostKeptRows = 14;

    /// <summary>A table.</summary>
    /// <param name="table">What it says.</param>
    /// <param name="title">What it shows, for readers who can't see it; null: the text before it says so.</param>
    public Table Of(MarkdownTable table, string? title)
    {
        var rows = table.OfType<MarkdownRow>().ToList();
        var count = Math.Max(rows.Max(r => r.Count), 1);
        var alignments = Enumerable.Range(0, count).Select(c => c < table.ColumnDefinitions.Count ? table.ColumnDefinitions[c].Alignment : null).ToList();
        var cells = rows.Select((row, r) => Enumerable.Range(0, count).Select(c => Content(row, c, alignments[c], IsKept(r, rows.Count))).ToList()).ToList();
        var widths = ColumnWidths.Of([.. cells.Select(r => (IReadOnlyList<string>)[.. r.Select(p => p.InnerText)])], design.TextWidth);
        var element = new Table(Properties(widths.Sum(), title), new TableGrid(widths.Select(w => new GridColumn { Width = Digits(w) })));
        for (var r = 0; r < rows.Count; r++)
        {
            var row = new TableRow(new TableRowProperties(rows[r].IsHeader ? [new CantSplit(), new TableHeader()] : [new CantSplit()]));
            row.Append(cells[r].Select((paragraph, c) => new TableCell(
                new TableCellProperties(new TableCellWidth { Width = Digits(widths[c]), Type = TableWidthUnitValues.Dxa }), paragraph)));
            element.Append(row);
        }

        return element;
    }

    // A short table stays on one page, and of a long one no single row is left alone at a page's foot or head.
    private static bool IsKept(int row, int rows) => row < rows - 1 && (rows <= MostKeptRows || row <= 2 || row == rows - 2);

    private TableProperties Properties(int width, string? title)
    {
        var properties = new TableProperties(
            new TableStyle { Val = design.Style("ReportTable") },
            new TableWidth { Width = Digits(width), Type = TableWidthUnitValues.Dxa },
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableLook { Val = "0620", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true });
        if (title is not null)
        {
            properties.Append(new TableCaption { Val = WordText.Clean(title) });
        }

        return properties;
    }

    private Paragraph Content(MarkdownRow row, int column, TableColumnAlign? alignment, bool isKept)
    {
        var style = (row.IsHeader, alignment) switch
        {
            (true, TableColumnAlign.Right) => "TableHeadingNumber",
            (true, TableColumnAlign.Center) => "TableHeadingCentred",
            (true, _) => "TableHeading",
            (_, TableColumnAlign.Right) => "TableNumber",
            (_, TableColumnAlign.Center) => "TableCentred",
            _ => "TableText",
        };
        style += isKept && !row.IsHeader ? "Kept" : "";
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = design.Style(style) }));
        var text = column < row.Count ? ((MarkdownCell)row[column]).OfType<ParagraphBlock>().FirstOrDefault() : null;
        inlines.Append(paragraph, text?.Inline?.FirstChild);
        return paragraph;
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
