using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportKit.Review;

/// <summary>Makes blocks of a text's elements.</summary>
internal sealed class RedlineBlocks(WordDesign design)
{
    // A label is a name or a year, not a sentence that happens to stand first.
    private const int LongestLabel = 80;

    public string MarkStyle { get; } = design.Style("FootnoteReference");

    /// <summary>The paragraphs and tables of a text. What only holds tables apart is left out.</summary>
    public IReadOnlyList<RedlineBlock> Of(IEnumerable<OpenXmlElement> elements) =>
    [
        .. elements.Where(e => StyleOf(e) != design.Style("TableGap"))
            .Select(e => e is Table table ? OfTable(table) : OfParagraph((Paragraph)e)),
    ];

    public IReadOnlyList<RedlineBlock> RowsOf(Table? table) => [.. (table?.Elements<TableRow>() ?? []).Select(OfRow)];

    public Paragraph Gap() => design.Paragraph("TableGap");

    private RedlineBlock OfParagraph(Paragraph paragraph)
    {
        var spans = RedlineSpan.AllOf(paragraph);
        var style = StyleOf(paragraph);

        // A note's label is one word: the next fact's note has almost the same one.
        var isNote = style == design.Style("FootnoteText") && spans.Count > 0 && spans[0].Style == MarkStyle;
        var label = isNote ? spans[0].Text.Replace("-", "", StringComparison.Ordinal) : "";
        return new RedlineBlock(paragraph, KindOf(style), label, string.Concat(spans.Select(s => s.Text)), WordsOf(spans));
    }

    private RedlineBlock OfTable(Table table)
    {
        var rows = RowsOf(table);
        var columns = table.GetFirstChild<TableGrid>()!.ChildElements.Count;
        return new RedlineBlock(
            table,
            $"table of {columns}",
            rows[0].Text,
            string.Join('\n', rows.Select(r => r.Text)),
            string.Join('\n', rows.Select(r => r.Words)));
    }

    private RedlineBlock OfRow(TableRow row)
    {
        var text = string.Join('\t', row.Elements<TableCell>().Select(c => c.InnerText));
        var words = string.Join('\t', row.Descendants<Paragraph>().Select(p => WordsOf(RedlineSpan.AllOf(p))));
        if (row.TableRowProperties?.GetFirstChild<TableHeader>() is not null)
        {
            return new RedlineBlock(row, "header", "header", text, words);
        }

        var label = row.GetFirstChild<TableCell>()!.InnerText;
        return new RedlineBlock(row, "row", label.Length <= LongestLabel ? label : "", text, words);
    }

    // Where it stands makes it look otherwise, but not be another paragraph.
    private string KindOf(string style) =>
        style == design.Style("AfterTable") || style == design.Style("Subtitle") ? design.Style("BodyText") : style;

    private string WordsOf(IEnumerable<RedlineSpan> spans) => string.Concat(spans.Select(s => s.Style == MarkStyle ? " " : s.Text));

    private static string StyleOf(OpenXmlElement element) =>
        (element as Paragraph)?.ParagraphProperties?.ParagraphStyleId?.Val?.Value ?? "";
}
