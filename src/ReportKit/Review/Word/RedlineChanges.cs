using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportKit.Review;

/// <summary>Puts two texts together as one in which every difference is a tracked change.</summary>
internal sealed class RedlineChanges(RevisionMarks marks, RedlineBlocks blocks)
{
    private Dictionary<int, int> lists = [];

    public IEnumerable<OpenXmlElement> Of(IReadOnlyList<RedlineBlock> before, IReadOnlyList<RedlineBlock> after)
    {
        var pairs = Alignment.Of(before, after, RedlineBlock.Likeness);
        lists = Lists(pairs);
        foreach (var (i, pair) in pairs.Index())
        {
            yield return IsTable(pair)
                ? OfTables(pair.Before?.Element as Table, pair.After?.Element as Table)
                : OfParagraphs(pair.Before?.Element as Paragraph, pair.After?.Element as Paragraph);
            if (IsGapNeeded(pairs, i))
            {
                yield return blocks.Gap();
            }
        }
    }

    private Paragraph OfParagraphs(Paragraph? before, Paragraph? after)
    {
        var change = new Aligned<Paragraph>(before, after).Change;
        var properties = (ParagraphProperties)(after ?? before)!.ParagraphProperties!.CloneNode(deep: true);
        if (after is null && properties.NumberingProperties?.NumberingId is { } list && lists.TryGetValue(list.Val!, out var now))
        {
            list.Val = now;
        }

        if (marks.Of(change) is { } mark)
        {
            properties.ParagraphMarkRunProperties = new ParagraphMarkRunProperties(mark);
        }

        var paragraph = new Paragraph(properties);
        var pieces = SpanDiff.Of(RedlineSpan.AllOf(before), RedlineSpan.AllOf(after), blocks.MarkStyle);
        paragraph.Append(pieces.SelectMany(p => p.Span.ToElements(p.Change, marks)));
        return paragraph;
    }

    private Table OfTables(Table? before, Table? after)
    {
        var shape = (after ?? before)!;
        var widths = shape.GetFirstChild<TableGrid>()!.Elements<GridColumn>().Select(c => c.Width!.Value!).ToList();
        var table = new Table(shape.ChildElements.Where(e => e is not TableRow).Select(e => e.CloneNode(deep: true)));
        var rows = Alignment.Of(blocks.RowsOf(before), blocks.RowsOf(after), RedlineBlock.Likeness);
        table.Append(rows.Select(r => OfRows(r.Before?.Element as TableRow, r.After?.Element as TableRow, widths)));
        return table;
    }

    private TableRow OfRows(TableRow? before, TableRow? after, List<string> widths)
    {
        var change = new Aligned<TableRow>(before, after).Change;
        var properties = (TableRowProperties)(after ?? before)!.TableRowProperties!.CloneNode(deep: true);
        if (marks.Of(change) is { } mark)
        {
            properties.Append(mark);
        }

        var row = new TableRow(properties);
        for (var c = 0; c < widths.Count; c++)
        {
            row.Append(WordTables.Cell(widths[c], OfParagraphs(CellOf(before, c), CellOf(after, c))));
        }

        return row;
    }

    private static Paragraph? CellOf(TableRow? row, int column) => row?.Elements<TableCell>().ElementAt(column).GetFirstChild<Paragraph>();

    // A removed item counts in the list that its neighbours count in now, or each would begin a list of its own.
    private static Dictionary<int, int> Lists(IReadOnlyList<Aligned<RedlineBlock>> pairs)
    {
        var lists = new Dictionary<int, int>();
        foreach (var pair in pairs)
        {
            if (ListOf(pair.Before) is { } old && ListOf(pair.After) is { } now)
            {
                lists.TryAdd(old, now);
            }
        }

        return lists;
    }

    private static int? ListOf(RedlineBlock? block) =>
        (block?.Element as Paragraph)?.ParagraphProperties?.NumberingProperties?.NumberingId?.Val?.Value;

    // Word makes one table of two that touch: now, or when changes are accepted or rejected.
    private static bool IsGapNeeded(IReadOnlyList<Aligned<RedlineBlock>> pairs, int at) => IsTable(pairs[at])
        && (IsTableOrEnd(pairs.ElementAtOrDefault(at + 1))
            || (pairs[at].Before is not null && IsTableOrEnd(pairs.Skip(at + 1).FirstOrDefault(p => p.Before is not null)))
            || (pairs[at].After is not null && IsTableOrEnd(pairs.Skip(at + 1).FirstOrDefault(p => p.After is not null))));

    private static bool IsTableOrEnd(Aligned<RedlineBlock>? pair) => pair is null || IsTable(pair);

    private static bool IsTable(Aligned<RedlineBlock> pair) => (pair.Before ?? pair.After)!.Element is Table;
}
