using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace ReportKit.Rendering;

/// <summary>The blocks of a text as Word has them.</summary>
internal sealed class WordBlocks(WordDesign design, WordInlines inlines, WordAnchors anchors, WordNumbering numbering, WordCharts charts)
{
    private const int DeepestHeading = 3;
    private const int DeepestList = 2;

    private readonly WordTables tables = new(design, inlines);

    /// <summary>The document from its first to its last line, without its notes. These stand at the feet of the pages, so that a
    /// heading over them goes where it isn't asked for.</summary>
    public IEnumerable<OpenXmlElement> Of(MarkdownDocument text, bool withNotesHeading = false)
    {
        var blocks = text.Where(b => b is not (FootnoteGroup or LinkReferenceDefinitionGroup)).ToList();
        if (!withNotesHeading && blocks.Count > 0 && blocks[^1] is HeadingBlock && text.Any(b => b is FootnoteGroup))
        {
            blocks.RemoveAt(blocks.Count - 1);
        }

        var isEmpty = true;
        for (var i = 0; i < blocks.Count; i++)
        {
            var before = i > 0 ? blocks[i - 1] : null;
            if (before is MarkdownTable && blocks[i] is not (HeadingBlock or ParagraphBlock))
            {
                yield return Gap();
            }

            var style = before is MarkdownTable ? "AfterTable" : IsSubtitle(blocks, i) ? "Subtitle" : "BodyText";
            var title = ChartImage(before) is { } image ? charts.TitleOf(image.Url ?? "") : null;
            foreach (var element in blocks[i] is MarkdownTable table ? [tables.Of(table, title)] : Of(blocks[i], style))
            {
                yield return element;
                isEmpty = false;
            }
        }

        if (isEmpty || blocks[^1] is MarkdownTable)
        {
            // Word wants a paragraph at the end, behind a table too.
            yield return Gap();
        }
    }

    private IEnumerable<OpenXmlElement> Of(Block block, string style) => block switch
    {
        HeadingBlock heading => [Heading(heading)],
        ParagraphBlock paragraph when ChartImage(paragraph) is { } image => Chart(image),
        ParagraphBlock paragraph => [Paragraph(style, paragraph.Inline?.FirstChild)],
        ListBlock list => List(list, 0),
        QuoteBlock quote => quote.SelectMany(b => Of(b, "Quote")),
        CodeBlock code => [Code(code)],
        MarkdownTable table => [tables.Of(table, null), Gap()],
        ContainerBlock container => container.SelectMany(b => Of(b, style)),
        _ => [],
    };

    private Paragraph Heading(HeadingBlock heading)
    {
        var style = heading.Level == 1 ? "Title" : $"Heading{Math.Min(heading.Level - 1, DeepestHeading)}";
        var paragraph = Paragraph(style, heading.Inline?.FirstChild);
        if (anchors.BookmarkOf(heading.GetAttributes().Id ?? "") is { } bookmark)
        {
            // All behind the properties, which stand first.
            var content = paragraph.ChildElements.Skip(1).ToList();
            content.ForEach(e => e.Remove());
            paragraph.Append(anchors.Mark(bookmark, content));
        }

        return paragraph;
    }

    private IEnumerable<OpenXmlElement> Chart(LinkInline image)
    {
        yield return Paragraph("Caption", image.FirstChild);
        if (charts.Drawing(image.Url ?? "") is { } drawing)
        {
            yield return design.Paragraph("Figure", new Run(drawing));
        }

        if (image.NextSibling is not null)
        {
            yield return Paragraph("CaptionText", image.NextSibling);
        }
    }

    private IEnumerable<OpenXmlElement> List(ListBlock list, int level)
    {
        var style = (list.IsOrdered ? "ListNumber" : "ListBullet") + (level == 0 ? "" : $"{level + 1}");
        var first = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        var number = list.IsOrdered ? numbering.Begin(level, first) : 0;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            for (var i = 0; i < item.Count; i++)
            {
                if (i == 0 && item[i] is ParagraphBlock paragraph)
                {
                    yield return Item(style, paragraph, level, number);
                    continue;
                }

                var deeper = Math.Min(level + 1, DeepestList);
                foreach (var element in item[i] is ListBlock inner ? List(inner, deeper) : Of(item[i], "ListContinue"))
                {
                    yield return element;
                }
            }
        }
    }

    private Paragraph Item(string style, ParagraphBlock text, int level, int number)
    {
        var paragraph = Paragraph(style, text.Inline?.FirstChild);
        if (number > 0)
        {
            // The style says how a number looks; which list it counts in stands here.
            paragraph.ParagraphProperties!.NumberingProperties =
                new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = number });
        }

        return paragraph;
    }

    private Paragraph Code(CodeBlock code)
    {
        var lines = code.Lines.Lines.Take(code.Lines.Count).Select(l => WordText.Run(l.ToString(), null));
        return design.Paragraph("SourceCode", [.. lines.SelectMany((line, i) => i == 0 ? [line] : new[] { new Run(new Break()), line })]);
    }

    private Paragraph Paragraph(string style, Inline? first)
    {
        var paragraph = design.Paragraph(style);
        inlines.Append(paragraph, first);
        return paragraph;
    }

    private Paragraph Gap() => design.Paragraph("TableGap");

    // What stands alone between the title and the first heading.
    private static bool IsSubtitle(List<Block> blocks, int i) =>
        i > 0 && blocks[i] is ParagraphBlock && blocks[i - 1] is HeadingBlock { Level: 1 }
        && (i + 1 == blocks.Count || blocks[i + 1] is HeadingBlock);

    private static LinkInline? ChartImage(Block? block) =>
        (block as ParagraphBlock)?.Inline?.FirstChild is LinkInline { IsImage: true } image ? image : null;
}
