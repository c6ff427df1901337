using System.Text;
using ReportKit.Assessment;
using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Narrative;

namespace ReportKit.Rendering;

/// <summary>Renders countries' pages, an edition's start page and its methodology page: Markdown, HTML, facts and sentence map.</summary>
/// <remarks>One renderer serves one thread, for any number of documents in turn.</remarks>
public sealed class ReportRenderer
{
    private readonly FactTable facts;
    private readonly TemplateSet templates;
    private ReportContext context;
    private readonly NarrativeBuilder narrative;
    private readonly MethodologyBuilder methodology;
    private readonly Dictionary<string, string> citations = new(StringComparer.Ordinal);

    /// <summary>A renderer of these facts under this law with these templates.</summary>
    public ReportRenderer(FactTable facts, LawBook law, TemplateSet templates)
    {
        this.facts = facts;
        this.templates = templates;
        narrative = new NarrativeBuilder(facts, law, templates.Wording);
        methodology = new MethodologyBuilder(facts, law, templates.Wording);
        context = new ReportContext(templates, narrative);
    }

    /// <summary>One country's files; null where the country isn't placed in the edition.</summary>
    /// <param name="code">The country.</param>
    /// <param name="edition">The edition's year.</param>
    /// <param name="problems">Receives sentences that can't be traced.</param>
    /// <exception cref="TemplateException">A template failed.</exception>
    public IReadOnlyList<RenderedFile>? RenderCountry(CountryCode code, int edition, ProblemList problems)
    {
        if (narrative.Build(code, edition) is not { } report)
        {
            return null;
        }

        var title = $"{code} {edition}";
        var registry = new FactRegistry();
        var text = RenderText("country", report, registry, title, problems);
        TierTextChecker.Check(text.Sentences, report.Placement.Rank, templates.Wording, title, problems);
        var (head, body) = HtmlWriter.Write(text, registry);
        var page = RenderPage("country-page", new CountryPage(report, head, body, HtmlWriter.Headings(body), new Markup(templates.Styles)));
        var all = report.Facts.Concat(registry.Facts).DistinctBy(f => f.Id).OrderBy(f => f.Id, StringComparer.Ordinal).ToList();
        return
        [
            File($"{code}/report.md", text.Markdown),
            File($"{code}/report.html", page),
            new RenderedFile($"{code}/facts.json", FactsWriter.Write(title, all)),
            new RenderedFile($"{code}/map.json", SentenceMapWriter.Write(title, text.Sentences)),
        ];
    }

    /// <summary>The edition's start page.</summary>
    /// <param name="edition">The edition's year.</param>
    /// <param name="problems">Receives sentences that can't be traced.</param>
    /// <exception cref="TemplateException">A template failed.</exception>
    public IReadOnlyList<RenderedFile> RenderIndex(int edition, ProblemList problems)
    {
        var index = EditionIndexBuilder.Build(facts, templates.Wording, edition);
        var registry = new FactRegistry();
        var text = RenderText("index", index, registry, $"index {edition}", problems);
        var (head, body) = HtmlWriter.Write(text, registry);
        var page = RenderPage("index-page", new IndexPage(index, head, body, new Markup(templates.Styles)));
        return
        [
            File("index.md", text.Markdown),
            File("index.html", page),
            new RenderedFile("map.json", SentenceMapWriter.Write($"index {edition}", text.Sentences)),
        ];
    }

    /// <summary>The edition's methodology page.</summary>
    /// <param name="edition">The edition's year.</param>
    /// <param name="problems">Receives sentences that can't be traced.</param>
    /// <exception cref="TemplateException">A template failed.</exception>
    public IReadOnlyList<RenderedFile> RenderMethodology(int edition, ProblemList problems)
    {
        var text = RenderText("methodology", methodology.Build(edition), new FactRegistry(), $"methodology {edition}", problems);
        return
        [
            File("methodology.md", text.Markdown),
            new RenderedFile("methodology-map.json", SentenceMapWriter.Write($"methodology {edition}", text.Sentences)),
        ];
    }

    private RenderedText RenderText(string template, object model, FactRegistry registry, string title, ProblemList problems)
    {
        var rendered = Render(template, model, registry);
        return new MarkdownAssembler(registry, new NoteWriter(facts.Sources, Cite), problems).Assemble(rendered, title);
    }

    private string RenderPage(string template, object model)
    {
        var registry = new FactRegistry();
        return HtmlWriter.WithMarksReplaced(Render(template, model, registry), registry);
    }

    private string Render(string template, object model, FactRegistry registry)
    {
        try
        {
            return context.Render(template, model, registry);
        }
        catch (TemplateException)
        {
            // What Scriban counted of depth stays behind a failure, and would fail the next documents of this thread.
            context = new ReportContext(templates, narrative);
            throw;
        }
    }

    private string Cite(IReadOnlyList<Source> editions)
    {
        var key = string.Join(' ', editions.Select(e => e.Id));
        if (!citations.TryGetValue(key, out var citation))
        {
            var rendered = Render("citation", new CitationView(editions, templates.Wording), new FactRegistry());
            citations[key] = citation = rendered.ReplaceLineEndings(" ").Trim();
        }

        return citation;
    }

    private static RenderedFile File(string path, string text) => new(path, Encoding.UTF8.GetBytes(text));
}
