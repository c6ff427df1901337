using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace ReportKit.Rendering;

/// <summary>The blocks of a text as Word has them.</summary>
/// <param name="design">Gives the styles.</param>
/// <param name="inlines">Writes what stands in a line.</param>
/// <param name="anchors">Bookmarks headings.</param>
/// <param name="numbering">Begins ordered lists.</param>
/// <param name="figures">Draws figures.</param>
internal sealed class WordBlocks(WordDesign design, WordInlines inlines, WordAnchors anchors, WordNumbering numbering, WordCharts figures)
{
    private const int DeepestHeading = 3;
    private const int DeepestList = 2;

    private readonly WordTables tables = new(design, inlines);

    /// <summary>The document from its first to its last line, without its notes.</summary>
    /// <param name="text">The document.</param>
    /// <param name="withNotesHeading">Whether a heading over the notes stays; false: they stand at the feet of the pages.</param>
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
            foreach (var element in blocks[i] is MarkdownTable table ? [tables.Of(table, FigureTitle(before))] : Of(blocks[i], style))
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
        ParagraphBlock paragraph when FigureImage(paragraph) is { } image => Figure(image),
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
        var level = Math.Min(heading.Level - 1, DeepestHeading).ToString(CultureInfo.InvariantCulture);
        var paragraph = Paragraph(heading.Level == 1 ? "Title" : $"Heading{level}", null);
        var content = new Paragraph();
        inlines.Append(content, heading.Inline?.FirstChild);
        paragraph.ParagraphProperties!.BiDi = (BiDi?)content.ParagraphProperties?.BiDi?.CloneNode(true);
        content.ParagraphProperties = null;
        var elements = content.ChildElements.ToList();
        content.RemoveAllChildren();
        paragraph.Append(anchors.BookmarkOf(heading.GetAttributes().Id ?? "") is { } bookmark ? anchors.Mark(bookmark, elements) : elements);
        return paragraph;
    }

    private IEnumerable<OpenXmlElement> Figure(LinkInline image)
    {
        yield return Paragraph("Caption", image.FirstChild);
        if (figures.Drawing(image.Url ?? "") is { } drawing)
        {
            var paragraph = Paragraph("Figure", null);
            paragraph.Append(new Run(drawing));
            yield return paragraph;
        }

        if (image.NextSibling is not null)
        {
            yield return Paragraph("CaptionText", image.NextSibling);
        }
    }

    private IEnumerable<OpenXmlElement> List(ListBlock list, int level)
    {
        var style = (list.IsOrdered ? "ListNumber" : "ListBullet") + (level == 0 ? "" : (level + 1).ToString(CultureInfo.InvariantCulture));
        var number = list.IsOrdered
            ? numbering.Begin(level, int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var first) ? first : 1)
            : 0;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            for (var i = 0; i < item.Count; i++)
            {
                if (i == 0 && item[i] is ParagraphBlock paragraph)
                {
                    yield return Item(style, paragraph, level, number);
                    continue;
                }

                foreach (var element in item[i] is ListBlock inner ? List(inner, Math.Min(level + 1, DeepestList)) : Of(item[i], "ListContinue"))
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
            paragraph.ParagraphProperties!.NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = level }, new NumberingId { Val = number });
        }

        return paragraph;
    }

    private Paragraph Code(CodeBlock code)
    {
        var paragraph = Paragraph("SourceCode", null);
        for (var i = 0; i < code.Lines.Count; i++)
        {
            if (i > 0)
            {
                paragraph.Append(new Run(new Break()));
            }

            paragraph.Append(WordText.Run(code.Lines.Lines[i].ToString(), null));
        }

        return paragraph;
    }

    private Paragraph Paragraph(string style, Inline? first)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = design.Style(style) }));
        inlines.Append(paragraph, first);
        return paragraph;
    }

    private Paragraph Gap() => Paragraph("TableGap", null);

    // What stands alone between the title and the first heading.
    private static bool IsSubtitle(List<Block> blocks, int i) =>
        i > 0 && blocks[i] is ParagraphBlock && blocks[i - 1] is HeadingBlock { Level: 1 } && (i + 1 == blocks.Count || blocks[i + 1] is HeadingBlock);

    private static LinkInline? FigureImage(Block? block) => (block as ParagraphBlock)?.Inline?.FirstChild is LinkInline { IsImage: true } image ? image : null;

    private string? FigureTitle(Block? block) => FigureImage(block) is { } image ? figures.TitleOf(image.Url ?? "") : null;
}
