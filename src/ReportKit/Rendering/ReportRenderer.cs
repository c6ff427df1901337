namespace ReportKit.Rendering;

/// <summary>Renders what a document is made from: as text, and of the text files in the formats asked for.</summary>
/// <remarks>One renderer serves one thread, for any number of documents in turn. Where a template fails, a <see cref="TemplateException"/>
/// says so.</remarks>
internal sealed class ReportRenderer
{
    private readonly TemplateSet templates;
    private readonly RenderOptions options;
    private readonly TemplateRenderer renderer;
    private readonly FactText factText;
    private readonly PageRenderer pages;
    private readonly FactTable facts;
    private readonly NarrativeBuilder narrative;

    /// <summary>A renderer of these facts with these templates.</summary>
    public ReportRenderer(FactTable facts, TemplateSet templates, NarrativeBuilder narrative, RenderOptions options)
    {
        this.facts = facts;
        this.templates = templates;
        this.options = options;
        this.narrative = narrative;
        renderer = new TemplateRenderer(facts, templates, narrative);
        factText = FactText.Of(facts, templates.Wording);
        pages = new PageRenderer(facts, templates, renderer);
    }

    /// <summary>One country's report as text.</summary>
    public CountryContent Text(TierAssessment assessment, CountryReport report, CountryCharts charts, ProblemList problems)
    {
        var title = $"{assessment.Country} {assessment.Edition.Year}";
        var text = renderer.Text("country", report, charts, charts.All, title, problems);
        if (report.Placement is { } placement)
        {
            TierTextChecker.Check(text.Sentences, placement.Fact.Tier, templates.Wording, title, problems);
        }

        return new CountryContent(assessment, report, text);
    }

    /// <summary>The same under the mark that says that it is a draft.</summary>
    public CountryContent WithDraftMark(CountryContent content)
    {
        var report = content.Report with { DraftMark = templates.Wording.Draft };
        var mark = renderer.Text("parts/draft", report, null, [], report.Country.Code, new ProblemList());
        return new CountryContent(content.Assessment, report, content.Text.Under(mark));
    }

    /// <summary>One country's document.</summary>
    public RenderedDocument Country(CountryContent content)
    {
        var (code, report, text) = (content.Country, content.Report, content.Text);
        var title = $"{code} {content.Edition}";
        return Document(code.Value, text, content.Facts, () =>
        [
            new($"{code}/facts.json", FactsJsonWriter.Write(title, content.Facts, factText)),
            new($"{code}/map.json", SentenceMap.Write(title, text.Sentences)),
            .. TextFiles($"{code}/report", text),
            .. options.Has(ReportFormats.Html) ? pages.Country(report, narrative.Trends(report), text, content.Facts) : [],
            .. options.Has(ReportFormats.Docx)
                ? [new RenderedFile($"{code}/report.docx", WordWriter.Write(text.Markdown, text.Figures, WordPageOf(report)))]
                : (RenderedFile[])[],
        ]);
    }

    /// <summary>One country's article for paper.</summary>
    public PaperArticle Article(CountryContent content) => pages.PaperArticle(content.Report, content.Text);

    /// <summary>An article as a document of its own, from which a browser makes a PDF file.</summary>
    public RenderedFile Paper(PaperArticle article) => pages.CountryOnPaper(article);

    /// <summary>All of an edition's articles as one document with contents.</summary>
    public RenderedFile Volume(IReadOnlyList<PaperArticle> articles) => pages.Volume(articles);

    /// <summary>The edition's start page.</summary>
    public RenderedDocument Index(EditionIndex index, IndexCharts charts, ProblemList problems)
    {
        var title = $"index {index.Edition.Year}";
        var text = renderer.Text("index", index, charts, charts.All, title, problems);
        return Document(EditionParts.Index, text, [], () =>
        [
            new("map.json", SentenceMap.Write(title, text.Sentences)),
            .. CitationFiles.Of(EditionCitation.Of(facts, index.Edition)),
            .. TextFiles("index", text),
            .. options.Has(ReportFormats.Html) ? pages.Index(index, text) : [],
        ]);
    }

    /// <summary>The edition's methodology page.</summary>
    public RenderedDocument Methodology(Methodology methodology, ProblemList problems)
    {
        var title = $"methodology {methodology.Edition.Year}";
        var text = renderer.Text("methodology", methodology, null, [], title, problems);
        return Document(EditionParts.Methodology, text, [], () =>
        [
            new("methodology-map.json", SentenceMap.Write(title, text.Sentences)),
            .. TextFiles("methodology", text),
            .. options.Has(ReportFormats.Html) ? [pages.Methodology(methodology, text)] : (RenderedFile[])[],
        ]);
    }

    /// <summary>An edition's coverage page; nothing where no page is asked for. It is made of counts, and says no sentence on a
    /// country.</summary>
    public IReadOnlyList<RenderedFile> Coverage(int edition) => options.Has(ReportFormats.Html) && !options.IsForReview
        ? [pages.Coverage(EditionCoverageBuilder.Build(facts, templates.Wording, edition))]
        : [];

    /// <summary>What all pages of an edition share.</summary>
    public IReadOnlyList<RenderedFile> Shared() => options.Has(ReportFormats.Html) ? pages.Shared() : [];

    private WordPage WordPageOf(CountryReport report) => new(
        PageRenderer.HeadOf(report), $"Trafficking in persons {report.Edition.Year}", templates.Wording.Language)
    {
        Reference = options.Reference,
    };

    private RenderedDocument Document(string name, RenderedText text, IReadOnlyList<Fact> told, Func<IReadOnlyList<RenderedFile>> files) =>
        new(name, text.Markdown, text.Sentences, told, options.IsForReview ? [] : files());

    // Markdown shows its figures as images; pages and readers of either download the same tables.
    private IEnumerable<RenderedFile> TextFiles(string path, RenderedText text) =>
    [
        .. options.Has(ReportFormats.Markdown) ? [RenderedFile.Text($"{path}.md", text.Markdown)] : (RenderedFile[])[],
        .. options.Has(ReportFormats.Markdown | ReportFormats.Html)
            ? ChartFiles.Of(path[..(path.LastIndexOf('/') + 1)], text.Figures)
            : [],
    ];
}
