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
internal sealed class WordTables(WordDesign design, WordInlines inlines)
{
    private const int MostKeptRows = 14;
    private const int MostKeptText = 40;

    /// <summary>A table; its title tells readers who can't see it what it shows, where the text before it doesn't.</summary>
    public Table Of(MarkdownTable table, string? title)
    {
        var rows = table.OfType<MarkdownRow>().ToList();
        var count = Math.Max(rows.Max(r => r.Count), 1);
        var cells = rows.Select(row => Enumerable.Range(0, count).Select(c => Content(row, c)).ToList()).ToList();
        var texts = cells.Select(r => (IReadOnlyList<string>)[.. r.Select(p => p.InnerText)]).ToList();
        var widths = ColumnWidths.Of(texts, design.TextWidth);
        var isShort = rows.Count <= MostKeptRows && texts.All(r => r.All(t => t.Length <= MostKeptText));
        var element = new Table(Properties(widths.Sum(), title), new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" })));
        for (var r = 0; r < rows.Count; r++)
        {
            // A short table stays on one page, and of a long one no single row is left alone at a page's foot or head.
            var isKept = r < rows.Count - 1 && (isShort || r == 1 || r == rows.Count - 2);
            var row = new TableRow(new TableRowProperties(rows[r].IsHeader ? [new CantSplit(), new TableHeader()] : [new CantSplit()]));
            for (var c = 0; c < count; c++)
            {
                var alignment = table.ColumnDefinitions.ElementAtOrDefault(c)?.Alignment;
                var isAtStart = alignment is not (TableColumnAlign.Right or TableColumnAlign.Center);
                cells[r][c].ParagraphProperties = new ParagraphProperties
                {
                    ParagraphStyleId = new ParagraphStyleId { Val = design.Style(StyleOf(rows[r].IsHeader, alignment, isKept)) },
                    BiDi = isAtStart && cells[r][c].ParagraphProperties?.BiDi is not null ? new BiDi() : null,
                };
                row.Append(Cell($"{widths[c]}", cells[r][c]));
            }

            element.Append(row);
        }

        return element;
    }

    /// <summary>A cell of a width in twentieths of a point.</summary>
    public static TableCell Cell(string width, Paragraph content) =>
        new(new TableCellProperties(new TableCellWidth { Width = width, Type = TableWidthUnitValues.Dxa }), content);

    private TableProperties Properties(int width, string? title)
    {
        var properties = new TableProperties(
            new TableStyle { Val = design.Style("ReportTable") },
            new TableWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa },
            new TableLayout { Type = TableLayoutValues.Fixed },
            new TableLook
            {
                Val = "0620",
                FirstRow = true,
                LastRow = false,
                FirstColumn = false,
                LastColumn = false,
                NoHorizontalBand = true,
                NoVerticalBand = true,
            });
        if (title is not null)
        {
            properties.Append(new TableCaption { Val = WordText.Clean(title) });
        }

        return properties;
    }

    private Paragraph Content(MarkdownRow row, int column)
    {
        var paragraph = new Paragraph();
        var text = column < row.Count ? ((MarkdownCell)row[column]).OfType<ParagraphBlock>().FirstOrDefault() : null;
        inlines.Append(paragraph, text?.Inline?.FirstChild);
        return paragraph;
    }

    private static string StyleOf(bool isHeader, TableColumnAlign? alignment, bool isKept) => (isHeader, alignment) switch
    {
        (true, TableColumnAlign.Right) => "TableHeadingNumber",
        (true, TableColumnAlign.Center) => "TableHeadingCentred",
        (true, _) => "TableHeading",
        (_, TableColumnAlign.Right) => isKept ? "TableNumberKept" : "TableNumber",
        (_, TableColumnAlign.Center) => isKept ? "TableCentredKept" : "TableCentred",
        _ => isKept ? "TableTextKept" : "TableText",
    };
}
