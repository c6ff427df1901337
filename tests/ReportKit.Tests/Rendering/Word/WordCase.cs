using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportKit.Charts;
using ReportKit.Rendering;

namespace ReportKit.Tests.Rendering.Word;

/// <summary>A Word document made of a short text.</summary>
internal sealed record WordCase(byte[] Bytes) : IDisposable
{
    private readonly WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(Bytes), isEditable: false);

    public static WordPage Page { get; } = new("Exampleland", "Edition 2018", "en-GB");

    public MainDocumentPart Main => document.MainDocumentPart!;

    public Body Body => Main.Document!.Body!;

    public static WordCase Of(string markdown, params IEnumerable<ReportChart> figures) => Of(markdown, Page, figures);

    public static WordCase Of(string markdown, WordPage page, params IEnumerable<ReportChart> figures) =>
        new(WordWriter.Write(markdown, figures.ToDictionary(AddressOf), page));

    /// <summary>A figure as it stands in a text: the image, its caption and the table.</summary>
    public static string Block(ReportChart figure)
    {
        var table = ChartTable.Of(figure);
        var block = new StringBuilder($"![{Escaping.Markdown(figure.Title)}]({AddressOf(figure)})\n{Escaping.Markdown(ChartAltText.Of(figure))}\n");
        if (table.Rows.Count > 0)
        {
            block.Append(Row(table.Columns, "\n")).Append("|:--|").Append(string.Concat(table.Columns.Skip(1).Select(_ => "--:|"))).Append('\n');
        }

        foreach (var row in table.Rows)
        {
            block.Append(Row([row.Label, .. row.Cells.Select(c => c.Text)], ""));
        }

        return block.ToString();
    }

    /// <summary>The paragraphs of the body as <c>Style: text</c>, note marks left out.</summary>
    public IEnumerable<string> Lines => Body.Descendants<Paragraph>().Select(p => $"{p.ParagraphProperties?.ParagraphStyleId?.Val}: {TextOf(p)}");

    /// <summary>The text of the paragraphs that have any.</summary>
    public IEnumerable<string> Texts => Body.Descendants<Paragraph>().Select(TextOf).Where(t => t.Length > 0);

    /// <summary>The chart of the only figure.</summary>
    public XElement Chart => XElement.Load(Assert.Single(Main.ChartParts).GetStream());

    /// <summary>The sheet behind the only chart, rows of cells; an empty cell is null.</summary>
    public IReadOnlyList<IReadOnlyList<string?>> Sheet
    {
        get
        {
            using var book = SpreadsheetDocument.Open(Assert.Single(Main.ChartParts).EmbeddedPackagePart!.GetStream(), isEditable: false);
            var sheet = Assert.Single(book.WorkbookPart!.WorksheetParts).Worksheet!;
            var cells = sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Cell>().ToDictionary(c => c.CellReference!.Value!, c => c.InnerText);
            var columns = cells.Keys.Max(k => k[0]) - 'A' + 1;
            return [.. Enumerable.Range(1, cells.Keys.Max(k => int.Parse(k[1..], null))).Select(r =>
                (IReadOnlyList<string?>)[.. Enumerable.Range(0, columns).Select(c => cells.GetValueOrDefault($"{(char)('A' + c)}{r}"))])];
        }
    }

    /// <summary>Fails where Office would find anything wrong, in the document or a workbook.</summary>
    public WordCase Valid()
    {
        Assert.Equal([], Errors(document));
        foreach (var chart in Main.ChartParts)
        {
            using var book = SpreadsheetDocument.Open(chart.EmbeddedPackagePart!.GetStream(), isEditable: false);
            Assert.Equal([], Errors(book));
        }

        return this;
    }

    public void Dispose() => document.Dispose();

    private static string Row(IEnumerable<string> cells, string before) => $"{before}| {string.Join(" | ", cells.Select(Escaping.Markdown))} |\n";

    private static string AddressOf(ReportChart figure) => $"{figure.Id}.svg";

    private static string TextOf(Paragraph paragraph) => string.Concat(paragraph.Descendants<Run>()
        .Where(r => r.RunProperties?.RunStyle?.Val?.Value is not "FootnoteReference")
        .SelectMany(r => r.ChildElements).Select(e => e is Text ? e.InnerText : e is Break ? "\n" : ""));

    private static IEnumerable<string> Errors(OpenXmlPackage package) =>
        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(package).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}");
}
