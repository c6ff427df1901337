using ReportKit.Assessment;
using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Narrative;

namespace ReportKit.Rendering;

/// <summary>Renders countries' reports, an edition's start page and its methodology page in the formats asked for.</summary>
/// <remarks>One renderer serves one thread, for any number of documents in turn.</remarks>
public sealed class ReportRenderer
{
    private readonly FactTable facts;
    private readonly TierAssessor assessor;
    private readonly TemplateSet templates;
    private readonly RenderOptions options;
    private readonly NarrativeBuilder narrative;
    private readonly MethodologyBuilder methodology;
    private readonly TemplateRenderer renderer;
    private readonly FactText factText;
    private readonly PageRenderer pages;

    /// <summary>A renderer of these facts under this law with these templates, as Markdown and pages.</summary>
    public ReportRenderer(FactTable facts, LawBook law, TemplateSet templates)
        : this(facts, law, templates, new RenderOptions())
    {
    }

    /// <summary>A renderer of these facts under this law with these templates.</summary>
    public ReportRenderer(FactTable facts, LawBook law, TemplateSet templates, RenderOptions options)
    {
        this.facts = facts;
        this.templates = templates;
        this.options = options;
        assessor = new TierAssessor(facts, law);
        narrative = new NarrativeBuilder(facts, law, templates.Wording);
        methodology = new MethodologyBuilder(facts, law, templates.Wording);
        renderer = new TemplateRenderer(facts, templates, narrative);
        factText = new FactText(templates.Wording, facts.BreakdownLabels);
        pages = new PageRenderer(facts, templates, renderer);
    }

    /// <summary>One country's files; null where the country isn't placed in the edition.</summary>
    /// <param name="code">The country.</param>
    /// <param name="edition">The edition's year.</param>
    /// <param name="problems">Receives sentences that can't be traced.</param>
    /// <exception cref="TemplateException">A template failed.</exception>
    public IReadOnlyList<RenderedFile>? RenderCountry(CountryCode code, int edition, ProblemList problems)
    {
        if (Build(code, edition) is not { } report)
        {
            return null;
        }

        var title = $"{code} {edition}";
        var text = TextOf(code, edition, report, problems);
        TierTextChecker.Check(text.Sentences, report.Placement.Rank, templates.Wording, title, problems);
        var all = FactsOf(report, text);
        var files = new List<RenderedFile>
        {
            new($"{code}/facts.json", FactsWriter.Write(title, all, factText)),
            new($"{code}/map.json", SentenceMap.Write(title, text.Sentences)),
        };
        AddText(files, $"{code}/report", text);
        if (options.Has(ReportFormats.Html))
        {
            files.AddRange(pages.Country(report, text, all));
        }

        if (options.Has(ReportFormats.Docx))
        {
            files.Add(new RenderedFile($"{code}/report.docx", WordWriter.Write(text.Markdown, text.Figures, WordPageOf(report))));
        }

        return files;
    }

    /// <summary>What a reviewer reads of one country; never with a draft mark. Null where the country isn't placed in the edition.</summary>
    /// <param name="code">The country.</param>
    /// <param name="edition">The edition's year.</param>
    /// <param name="problems">Receives sentences that can't be traced.</param>
    /// <exception cref="TemplateException">A template failed.</exception>
    public CountryContent? ContentOf(CountryCode code, int edition, ProblemList problems)
    {
        if (narrative.Build(code, edition) is not { } report)
        {
            return null;
        }

        var text = TextOf(code, edition, report, problems);
        return new CountryContent(code, edition, text.Markdown, FactsOf(report, text), assessor.Assess(code, edition));
    }

    /// <summary>The edition's start page.</summary>
    /// <param name="edition">The edition's year.</param>
    /// <param name="problems">Receives sentences that can't be traced.</param>
    /// <exception cref="TemplateException">A template failed.</exception>
    public IReadOnlyList<RenderedFile> RenderIndex(int edition, ProblemList problems)
    {
        var index = EditionIndexBuilder.Build(facts, templates.Wording, edition);
        var figures = IndexCharts.Of(facts, templates.Wording, edition);
        var text = renderer.Text("index", index, figures, figures.All, $"index {edition}", problems);
        var files = new List<RenderedFile> { new("map.json", SentenceMap.Write($"index {edition}", text.Sentences)) };
        AddText(files, "index", text);
        if (options.Has(ReportFormats.Html))
        {
            files.AddRange(pages.Index(index, text));
        }

        return files;
    }

    /// <summary>The edition's methodology page.</summary>
    /// <param name="edition">The edition's year.</param>
    /// <param name="problems">Receives sentences that can't be traced.</param>
    /// <exception cref="TemplateException">A template failed.</exception>
    public IReadOnlyList<RenderedFile> RenderMethodology(int edition, ProblemList problems)
    {
        var model = methodology.Build(edition);
        var text = renderer.Text("methodology", model, null, [], $"methodology {edition}", problems);
        var files = new List<RenderedFile> { new("methodology-map.json", SentenceMap.Write($"methodology {edition}", text.Sentences)) };
        AddText(files, "methodology", text);
        if (options.Has(ReportFormats.Html))
        {
            files.Add(pages.Methodology(model, text));
        }

        return files;
    }

    /// <summary>Documents for paper, from which a browser makes PDF files: one a country, and for a whole edition one of all.</summary>
    /// <param name="codes">The countries, in the order of the volume.</param>
    /// <param name="edition">The edition's year.</param>
    /// <param name="hasVolume">Whether one document of all is made too.</param>
    /// <exception cref="TemplateException">A template failed.</exception>
    public IReadOnlyList<RenderedFile> RenderPaper(IReadOnlyList<CountryCode> codes, int edition, bool hasVolume)
    {
        var files = new List<RenderedFile>();
        var articles = new List<string>();
        foreach (var code in codes)
        {
            var report = Build(code, edition)!;
            var article = pages.PaperArticle(report, TextOf(code, edition, report, new ProblemList()));
            files.Add(pages.CountryOnPaper(report, article));
            articles.Add(article);
        }

        return hasVolume ? [pages.Volume(EditionIndexBuilder.Build(facts, templates.Wording, edition), articles, options.Drafts), .. files] : files;
    }

    /// <summary>What all pages of an edition share.</summary>
    public IReadOnlyList<RenderedFile> RenderShared() => options.Has(ReportFormats.Html) ? pages.Shared() : [];

    private CountryReport? Build(CountryCode code, int edition) =>
        narrative.Build(code, edition) is { } report ? report with { DraftMark = options.Drafts.Contains(code) ? templates.Wording.Draft : "" } : null;

    private RenderedText TextOf(CountryCode code, int edition, CountryReport report, ProblemList problems)
    {
        var figures = CountryCharts.Of(facts, assessor, templates.Wording, code, edition);
        return renderer.Text("country", report, figures, figures.All, $"{code} {edition}", problems);
    }

    private static List<Fact> FactsOf(CountryReport report, RenderedText text) =>
        [.. report.Facts.Concat(text.Registry.Facts).DistinctBy(f => f.Id).OrderBy(f => f.Id, StringComparer.Ordinal)];

    private WordPage WordPageOf(CountryReport report) =>
        new(PageRenderer.HeadOf(report.Country.Name, report.DraftMark), $"Trafficking in persons {report.Edition.Year}", templates.Wording.Language) { Reference = options.Reference };

    // Markdown shows its figures as images; pages and readers of either download the same tables.
    private void AddText(List<RenderedFile> files, string path, RenderedText text)
    {
        if (options.Has(ReportFormats.Markdown))
        {
            files.Add(RenderedFile.Text($"{path}.md", text.Markdown));
        }

        if (!options.IsForReview && options.Has(ReportFormats.Markdown | ReportFormats.Html))
        {
            files.AddRange(ChartFiles.Of(path[..(path.LastIndexOf('/') + 1)], text.Figures));
        }
    }
}
