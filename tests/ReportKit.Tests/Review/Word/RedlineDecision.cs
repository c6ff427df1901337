using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportKit.Tests.Review.Word;

/// <summary>Accepts or rejects every change of a body, as Word does: text of a paragraph whose end goes joins the paragraph behind it.</summary>
internal sealed class RedlineDecision
{
    private readonly Body body;
    private readonly bool isAccepted;

    private RedlineDecision(Body body, bool isAccepted)
    {
        this.body = (Body)body.CloneNode(deep: true);
        this.isAccepted = isAccepted;
        DecideRuns();
        DecideRows();
        DecideParagraphs();
    }

    public static RedlineDecision Accept(Body body) => new(body, isAccepted: true);

    public static RedlineDecision Reject(Body body) => new(body, isAccepted: false);

    /// <summary>Its paragraphs as <c>Style: text</c> and its rows as <c>| cell | cell |</c>. What only holds tables apart is left out.</summary>
    public IReadOnlyList<string> Lines() => [.. body.ChildElements.SelectMany(e => e switch
    {
        Table table => ["table", .. table.Elements<TableRow>().Select(r => $"| {string.Join(" | ", r.Elements<TableCell>().Select(c => TextOf(Assert.Single(c.Elements<Paragraph>()))))} |")],
        Paragraph paragraph when StyleOf(paragraph) != "TableGap" => [$"{StyleOf(paragraph)}: {TextOf(paragraph)}"],
        Paragraph paragraph => paragraph.InnerText.Length == 0 ? [] : ["text in a gap"],
        SectionProperties => [],
        _ => new[] { e.LocalName },
    })];

    private bool Goes(OpenXmlElement? mark) => isAccepted ? mark is Deleted or DeletedRun : mark is Inserted or InsertedRun;

    private void DecideRuns()
    {
        foreach (var change in body.Descendants().Where(e => e is InsertedRun or DeletedRun).ToList())
        {
            if (!Goes(change))
            {
                foreach (var run in change.ChildElements.ToList())
                {
                    run.Remove();
                    change.InsertBeforeSelf(run);
                }
            }

            change.Remove();
        }

        foreach (var text in body.Descendants<DeletedText>().ToList())
        {
            text.InsertBeforeSelf(new Text(text.Text));
            text.Remove();
        }
    }

    private void DecideRows()
    {
        foreach (var row in body.Descendants<TableRow>().ToList())
        {
            var mark = row.TableRowProperties!.ChildElements.SingleOrDefault(e => e is Inserted or Deleted);
            var table = (Table)row.Parent!;
            (Goes(mark) ? row : mark)?.Remove();
            if (!table.Elements<TableRow>().Any())
            {
                table.Remove();
            }
        }
    }

    private void DecideParagraphs()
    {
        foreach (var paragraph in body.Descendants<Paragraph>().ToList())
        {
            var mark = paragraph.ParagraphProperties!.ParagraphMarkRunProperties?.FirstChild;
            if (!Goes(mark))
            {
                mark?.Remove();
                continue;
            }

            var content = paragraph.ChildElements.Where(e => e is not ParagraphProperties).ToList();
            if (content.Any(e => e.InnerText.Length > 0))
            {
                var next = Assert.IsType<Paragraph>(paragraph.NextSibling());
                paragraph.RemoveAllChildren();
                content.ForEach(c => next.AppendChild(c));
            }

            Assert.NotNull(paragraph.NextSibling());
            paragraph.Remove();
        }
    }

    private static string StyleOf(Paragraph paragraph) => paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value!;

    private static string TextOf(Paragraph paragraph) => string.Concat(paragraph.Descendants<Run>().SelectMany(r => r.ChildElements).Select(e => e is Text or DeletedText ? e.InnerText : e is Break ? "\n" : ""));
}
