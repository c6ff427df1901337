using ReportKit.Rendering;
using ReportKit.Review;
using ReportKit.Sources;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Review;

public sealed class DraftMarkTests : IDisposable
{
    private const string Mark = "Draft: not approved";
    private const ReportFormats All = ReportFormats.Markdown | ReportFormats.Html | ReportFormats.Docx | ReportFormats.Pdf;

    private readonly DataFolder data = Xaa.Data().Write("sign-off.yml", "draft-mark: [2018]\n");

    [Fact]
    public void An_unapproved_page_says_so_in_every_format()
    {
        var files = Render();

        Assert.StartsWith($"**{Mark}**\n\n# Exampleland\n", Text(files, "XAA/report.md"), StringComparison.Ordinal);
        Assert.Contains($"<title>{Mark} – Exampleland", Text(files, "XAA/report.html"), StringComparison.Ordinal);
        Assert.Contains($"<strong>{Mark}</strong>", Text(files, "XAA/report.html"), StringComparison.Ordinal);
        Assert.Contains($"<p class=\"draft\"><strong>{Mark}</strong></p>", Text(files, "XAA/facts.html"), StringComparison.Ordinal);
        Assert.Contains($"content:\"Exampleland – {Mark}\"", Text(files, "XAA/print.html"), StringComparison.Ordinal);
        Assert.Contains($"content:\"Exampleland – {Mark}\"", Text(files, "print.html"), StringComparison.Ordinal);
        Assert.Equal((Mark, $"Exampleland – {Mark}"), WordTexts(files));
    }

    [Fact]
    public void An_approved_page_is_as_if_nobody_had_asked_for_a_mark()
    {
        Approve();
        var approved = Render();
        data.Delete("sign-off.yml");

        var plain = Render();
        Assert.Equal(plain.Keys.Order(StringComparer.Ordinal), approved.Keys.Order(StringComparer.Ordinal));
        Assert.All(plain, f => Assert.Equal(f.Value, approved[f.Key]));
        Assert.DoesNotContain(Mark, Text(approved, "XAA/report.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_mark_comes_back_where_the_report_changes()
    {
        Approve();
        data.Replace("prosecutions.csv", "XAA,convictions,2017,12,", "XAA,convictions,2017,13,");

        Assert.Contains(Mark, Text(Render(), "XAA/report.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_edition_has_no_mark() => Assert.DoesNotContain(Mark, Text(Render(edition: 2017), "XAA/report.md"), StringComparison.Ordinal);

    [Fact]
    public void Approvals_are_inputs_where_they_decide_on_the_mark()
    {
        Approve();

        Assert.Contains("data/sign-off.yml", Edition(2018).Inputs.Select(i => i.Path));
        Assert.Contains(Edition(2018).Inputs, i => i.Path.StartsWith("data/approvals/XAA-2018-", StringComparison.Ordinal));
        Assert.DoesNotContain(Edition(2017).Inputs, i => i.Path.Contains("approvals", StringComparison.Ordinal) || i.Path.Contains("sign-off", StringComparison.Ordinal));
    }

    public void Dispose() => data.Dispose();

    // The very content that a reader of the draft saw.
    private void Approve()
    {
        var approval = new Approver(MadeApprovals.Book(false), tier => tier.ToString())
            .Approve(MadeApprovals.Content(data), new ApprovalRequest("Kim Reader", Enum.GetValues<ApprovalScope>(), "", "Because."), new DateOnly(2018, 5, 1), []).Value!;
        new ApprovalWriter(data.PathOf("approvals")).Write(approval);
    }

    private RenderedEdition Edition(int edition)
    {
        var inputs = Flow.Check(data.Reader, new Validated<TemplateFiles>(TemplateReader.ReadEmbedded(), [])).GetValueOrThrow();
        return EditionRun.Make(inputs, new ReportRequest(edition, []) { Options = new RenderOptions(All) }, null, CancellationToken.None).GetValueOrThrow();
    }

    private Dictionary<string, byte[]> Render(int edition = 2018)
    {
        var rendered = Edition(edition);
        return rendered.Files.Concat(rendered.Paper).ToDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal);
    }

    private static string Text(Dictionary<string, byte[]> files, string path) => Encoding.UTF8.GetString(files[path]);

    private static (string First, string Head) WordTexts(Dictionary<string, byte[]> files)
    {
        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(files["XAA/report.docx"]), isEditable: false);
        var part = document.MainDocumentPart!;
        return (part.Document!.Body!.ChildElements[0].InnerText, part.HeaderParts.Single().Header!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().First().Text);
    }
}
