using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using ReportKit.Review;

namespace ReportKit.Tests.Review.Word;

/// <summary>A document with tracked changes, and what is left of it when they are decided.</summary>
internal sealed record RedlineCase(byte[] Bytes) : IDisposable
{
    private readonly WordprocessingDocument document = WordprocessingDocument.Open(new MemoryStream(Bytes), isEditable: false);

    public static RedlineOptions Options { get; } = new("Changes", "edition 2017", "edition 2018", new DateOnly(2018, 6, 28));

    public Body Body => document.MainDocumentPart!.Document!.Body!;

    /// <summary>The elements that mark changes.</summary>
    public IEnumerable<OpenXmlElement> Changes => Body.Descendants().Where(e => e is InsertedRun or DeletedRun or Inserted or Deleted);

    /// <summary>The body's lines when every change is accepted.</summary>
    public IReadOnlyList<string> Accepted => RedlineDecision.Accept(Body).Lines();

    /// <summary>The body's lines when every change is rejected.</summary>
    public IReadOnlyList<string> Rejected => RedlineDecision.Reject(Body).Lines();

    /// <summary>The body's paragraphs with changes shown: <c>kept [-removed-] {+added+}</c>, and <c>+</c> or <c>-</c> before what came or went as a whole.</summary>
    public IEnumerable<string> Shown => Body.Descendants<Paragraph>().Select(p => SignOf(p) + string.Concat(p.Descendants<Run>().Select(Show)));

    public static RedlineCase Of(string? before, string? after) => Of(new RedlinePart("Exampleland", before, after));

    public static RedlineCase Of(params IReadOnlyList<RedlinePart> parts) => new(RedlineDocument.Write(parts, Options));

    /// <summary>Fails where Office would find anything wrong, or two changes have one id.</summary>
    public RedlineCase Valid()
    {
        Assert.Equal([], new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
        var ids = Changes.Select(c => c.GetAttribute("id", c.NamespaceUri).Value).ToList();
        Assert.Equal(ids.Distinct().Count(), ids.Count);
        return this;
    }

    public void Dispose() => document.Dispose();

    private static string SignOf(Paragraph paragraph) => paragraph.ParagraphProperties!.ParagraphMarkRunProperties?.FirstChild switch
    {
        Inserted => "+",
        Deleted => "-",
        _ => "",
    };

    private static string Show(Run run) => run.Parent switch
    {
        InsertedRun => $"{{+{run.InnerText}+}}",
        DeletedRun => $"[-{run.InnerText}-]",
        _ => run.InnerText,
    };
}
