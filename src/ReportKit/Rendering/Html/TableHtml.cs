using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ReportKit.Rendering;

/// <summary>Writes tables with scopes: a row is headed by its first cell, a column by its head.</summary>
/// <remarks>Cells and rows have no end tags, which HTML doesn't need, and where all columns but the first are of numbers the table says so
/// once: a page with long tables is a tenth smaller.</remarks>
internal sealed class TableHtml : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        var rows = obj.OfType<TableRow>().ToList();
        var isOfNumbers = rows.Count > 0 && rows[0].Count > 1 && Enumerable.Range(1, rows[0].Count - 1).All(i => IsNumber(obj, i));
        renderer.Write(isOfNumbers ? "<table class=ns>\n" : "<table>\n");
        foreach (var row in rows.Where(r => r.IsHeader))
        {
            renderer.Write("<thead>\n");
            WriteRow(renderer, obj, row, isOfNumbers);
            renderer.Write("</thead>\n");
        }

        renderer.Write("<tbody>\n");
        foreach (var row in rows.Where(r => !r.IsHeader))
        {
            WriteRow(renderer, obj, row, isOfNumbers);
        }

        renderer.Write("</tbody>\n</table>\n");
    }

    private static void WriteRow(HtmlRenderer renderer, Table table, TableRow row, bool isOfNumbers)
    {
        renderer.Write("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            var cell = (TableCell)row[i];
            var tag = row.IsHeader || i == 0 ? "th" : "td";
            renderer.Write('<').Write(tag);
            renderer.Write(row.IsHeader ? " scope=col" : i == 0 ? " scope=row" : "");
            renderer.Write(!isOfNumbers && IsNumber(table, i) ? " class=n>" : ">");
            var isPlain = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = true;
            renderer.WriteChildren(cell);
            renderer.ImplicitParagraph = isPlain;
        }

        renderer.Write('\n');
    }

    private static bool IsNumber(Table table, int column) =>
        column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment == TableColumnAlign.Right;
}
