using ReportKit.Rendering;

namespace ReportKit.Tests.Rendering;

/// <summary>Documents for paper, from which a browser makes PDF files.</summary>
public sealed class PaperTests
{
    private static readonly RenderOptions Pdf = new(ReportFormats.Pdf);

    [Fact]
    public void Each_country_has_a_document_and_a_whole_edition_one_with_contents()
    {
        using var data = Xaa.Data();
        var edition = Render(data, Xaa.Templates).GetValueOrThrow();

        Assert.Equal(["print.html", "XAA/print.html"], edition.Paper.Select(p => p.Path));
        Assert.Contains("<a href=\"#XAA-article\"><span>Exampleland</span><span class=\"page\" data-page=\"XAA-article\"></span></a>", Encoding.UTF8.GetString(edition.Paper[0].Bytes), StringComparison.Ordinal);
        Assert.All(edition.Paper, p =>
        {
            var html = Encoding.UTF8.GetString(p.Bytes);
            Assert.Contains("@page XAA{@top-left{content:\"Exampleland\"}}", html, StringComparison.Ordinal);
            Assert.DoesNotContain("facts.html", html, StringComparison.Ordinal);
            Assert.DoesNotContain(html, c => c is >= '\uE000' and <= '\uF8FF');
        });
    }

    [Fact]
    public void A_template_of_paper_that_fails_is_a_problem_at_its_place()
    {
        using var data = Xaa.Data();
        var rendered = Render(data, Xaa.TemplatesWith(("print-page.sbn-html", "{{ title[999] }}{{ title[999].x }}")).Value);

        Assert.False(rendered.HasValue);
        Assert.StartsWith("templates/print-page.sbn-html(1,", Assert.Single(rendered.Problems).ToString(), StringComparison.Ordinal);
    }

    private static Validated<RenderedEdition> Render(DataFolder data, TemplateSet templates) => EditionRun.Make(
        new CheckedInputs(data.Validate().GetValueOrThrow(), Repository.Law, templates), new ReportRequest(2018, []) { Options = Pdf }, progress: null, CancellationToken.None);
}
