namespace ReportKit.Rendering;

/// <summary>Makes pages of texts: for a browser, and for paper.</summary>
internal sealed class PageRenderer(FactTable facts, TemplateSet templates, TemplateRenderer renderer)
{
    // A body may be longer than a template may write.
    private const string BodyMark = "\uE015";

    private const string StylesMark = "\uE016";

    private readonly SourceNames names = new(facts, templates.Wording);
    private readonly FactText factText = FactText.Of(facts, templates.Wording);
    private readonly PageDataset dataset = new(facts, templates.Wording);

    /// <summary>A country's page, the page of its facts, that of all editions and years, and the script of its interactive
    /// charts.</summary>
    public IEnumerable<RenderedFile> Country(CountryReport report, CountryTrends trends, RenderedText text, IReadOnlyList<Fact> told)
    {
        var code = report.Country.Code;
        var rows = told.Select((fact, i) => (fact.Id, Row: i + 1)).ToDictionary(f => f.Id, f => f.Row, StringComparer.Ordinal);
        var links = new FactLinks(names, fact => string.Create(CultureInfo.InvariantCulture, $"facts.html#{rows[fact.Id]}"));
        var body = Write(text, links);
        var article = links.WithoutUsual(Article(report, body, ""));
        var page = new CountryPage(report, article, body.Sections, links.Styles)
        {
            JsonLd = dataset.Country(report, told),
        };
        yield return Page($"{code}/report.html", Fill("country-page", page));
        yield return Page(
            $"{code}/facts.html", Fill("facts-page", new FactsPage(report, Facts(report, text, told), [.. Sentences(text, rows)])));
        yield return Page($"{code}/trends.html", FillLinked(
            "trends-page",
            styles => new TrendsPage(trends, new Markup(TimelineDrawing.Draw(trends, templates.Wording)), styles),
            fact => rows.TryGetValue(fact.Id, out var row) ? string.Create(CultureInfo.InvariantCulture, $"facts.html#{row}") : null));
        if (text.Figures.Count > 0)
        {
            yield return ChartFiles.Script($"{code}/", text.Figures);
        }
    }

    /// <summary>A country's article for paper.</summary>
    public PaperArticle PaperArticle(CountryReport report, RenderedText text)
    {
        // All articles share the page of a volume.
        var prefix = $"{report.Country.Code}-";
        return new PaperArticle(report, Article(report, Write(text, new FactLinks(names, null), prefix), prefix).Text);
    }

    /// <summary>A country's report for paper, as a document of its own.</summary>
    public RenderedFile CountryOnPaper(PaperArticle article)
    {
        var country = article.Report.Country;
        return Paper($"{country.Code}/print.html", $"{country.Name}: trafficking in persons {article.Report.Edition.Year}", [], [article]);
    }

    /// <summary>All reports of an edition for paper, as one document with contents.</summary>
    public RenderedFile Volume(IReadOnlyList<PaperArticle> articles) => Paper(
        "print.html",
        articles[0].Report.Edition.Title,
        [.. articles.Select(a => a.Report.Country)],
        articles);

    /// <summary>What stands at the head of a country's pages on paper: each of them says that it is a draft, because pages part.</summary>
    public static string HeadOf(CountryReport report) =>
        report.DraftMark.Length == 0 ? report.Country.Name : $"{report.Country.Name} – {report.DraftMark}";

    /// <summary>The start page, and the script of its interactive charts.</summary>
    public IEnumerable<RenderedFile> Index(EditionIndex index, RenderedText text)
    {
        var placed = index.Countries.Select(c => c.Code).ToHashSet(StringComparer.Ordinal);
        var links = new FactLinks(names, fact => placed.Contains(fact.Country.Value ?? "")
            ? $"{fact.Country}/facts.html#{FactLinks.IdOf(fact)}"
            : "methodology.html#sources");
        var body = Write(text, links);
        var last = index.Edition.Year;
        var first = facts.Placements.Select(p => p.Edition).Where(e => e <= last).DefaultIfEmpty(last).Min();
        yield return Page("index.html", Fill("index-page", new IndexPage(
            index,
            body.Head,
            body.Sections,
            [
                .. index.Regions.Select(r => new GridRegion(
                    r.Name, [.. index.Tiers.Concat(Unplaced(index)).Select(t => Tier(t, r, first, last))])),
            ],
            $"{first}",
            links.Styles)
        {
            JsonLd = dataset.Index(index),
        }));
        if (text.Figures.Count > 0)
        {
            yield return ChartFiles.Script("", text.Figures);
        }
    }

    public RenderedFile Methodology(Methodology model, RenderedText text)
    {
        var links = new FactLinks(
            names, fact => fact.Country.Value is { Length: > 0 } code ? $"{code}/facts.html#{FactLinks.IdOf(fact)}" : "#sources");
        var body = Write(text, links);
        return Page("methodology.html", Fill("methodology-page", new MethodologyPage(model, body.Head, body.Sections, links.Styles)));
    }

    /// <summary>The page of what the data have of each country.</summary>
    public RenderedFile Coverage(EditionCoverage coverage)
    {
        var listed = new ListedFacts(facts, coverage.Edition);
        return Page("coverage.html", FillLinked(
            "coverage-page",
            styles => CoveragePage.Of(coverage, styles),
            fact => listed.Has(fact) ? $"{fact.Country}/facts.html#{FactLinks.IdOf(fact)}" : $"{fact.Country}/trends.html#differences"));
    }

    /// <summary>Style sheet, script and plotly.js, which all pages share.</summary>
    public IReadOnlyList<RenderedFile> Shared() =>
        [.. templates.PageFiles.Select(f => RenderedFile.Text(f.Key, f.Value)), new RenderedFile("plotly.min.js", PlotlyLibrary.Script)];

    private static IEnumerable<CountryGroup> Unplaced(EditionIndex index) => index.Unplaced is { } group ? [group] : [];

    private GridTier Tier(CountryGroup tier, CountryGroup region, int first, int last) => new(
        tier.Key,
        tier.Name,
        [
            .. region.Countries.Where(c => (c.Placement?.Tier ?? "") == tier.Key)
                .Select(c => new GridCountry(c, c.History.Count > 0 ? Strip(c.Code, first, last) : new Markup(""))),
        ]);

    private Markup Strip(string code, int first, int last) =>
        new(PlacementStrip.Draw(facts.PlacementsOf(new CountryCode(code)), first, last, templates.Wording));

    private PageText Write(RenderedText text, FactLinks links, string prefix = "") =>
        new HtmlWriter(text, links, figure => renderer.Render("figure", figure, new FactRegistry()), prefix).Write();

    private Markup Article(CountryReport report, PageText body, string prefix)
    {
        var strip = report.History.Count > 0
            ? Strip(report.Country.Code, Cells.Number(report.FirstYear)!.Value, Cells.Number(report.LastYear)!.Value)
            : new Markup("");
        return new Markup(Fill("country-article", new CountryArticle(report, body.Head, body.Sections, strip, Glance(report), prefix)));
    }

    private GlanceCharts Glance(CountryReport report)
    {
        List<SeriesView> newest =
        [
            .. new[] { report.Prosecution, report.Protection }.OfType<StatisticsView>().SelectMany(s => s.Series)
                .Where(s => s.Reported is not null),
        ];
        return new GlanceCharts(newest, $"{report.Edition.LastYear}", names.Of(newest.Select(s => s.Reported!.Fact)));
    }

    private RenderedFile Paper(string path, string title, IReadOnlyList<CountryView> contents, IReadOnlyList<PaperArticle> articles)
    {
        var running = new StringBuilder();
        foreach (var report in articles.Select(a => a.Report))
        {
            var code = report.Country.Code;
            running.Append(
                CultureInfo.InvariantCulture,
                $"#{code}-article{{page:{code}}}@page {code}{{@top-left{{content:{CssText.Of(HeadOf(report))}}}}}");
        }

        var page = new PrintPage(
            articles[0].Report.Edition,
            title,
            contents,
            new Markup(running.ToString()),
            new Markup(templates.PageFiles["page.css"]),
            new Markup(BodyMark));
        return Page(
            path, Fill("print-page", page).Replace(BodyMark, string.Concat(articles.Select(a => a.Html)), StringComparison.Ordinal));
    }

    // Templates of pages print facts too; what they tell is marked as it is in the text, without a link.
    private string Fill(string template, object model)
    {
        var registry = new FactRegistry();
        return MarkWriter.Write(renderer.Render(template, model, registry), registry, new FactLinks(names, null));
    }

    // The same for a page of tables, whose passages lead to their facts. Its sources are known when it is filled.
    private string FillLinked(string template, Func<Markup, object> model, Func<Fact, string?> targetOf)
    {
        var registry = new FactRegistry();
        var links = new FactLinks(names, targetOf);
        var html = MarkWriter.Write(renderer.Render(template, model(new Markup(StylesMark)), registry), registry, links);
        return html.Replace(StylesMark, links.Styles.Text, StringComparison.Ordinal);
    }

    private List<FactRow> Facts(CountryReport report, RenderedText text, IReadOnlyList<Fact> told)
    {
        var sentences = text.Sentences.SelectMany(s => s.Facts.Select(f => (f.Id, Sentence: s.Id)))
            .ToLookup(p => p.Id, p => p.Sentence, StringComparer.Ordinal);
        return [.. told.Select((fact, i) => Row(fact, i + 1))];

        FactRow Row(Fact fact, int number)
        {
            var change = report.Changes?.OfFacts.GetValueOrDefault(fact.Id);
            return new FactRow(
                number,
                FactLinks.IdOf(fact),
                fact.Id,
                factText.Line(fact),
                names.Of(fact.Citation.Source),
                fact.Citation.Locator,
                JsonFile.Place(fact.Place),
                factText.LayerInWords(factText.Layer(fact)),
                RemarkOn(fact),
                change is null ? "" : Cells.Text(change.Kind),
                change?.Before is { } before && factText.Says(before) is var said && said != factText.Says(fact) ? said : "",
                [.. sentences[fact.Id]]);
        }
    }

    private string RemarkOn(Fact fact)
    {
        var remark = templates.Wording.RemarkOn(fact);
        return fact is FigureFact { IsSuperseded: true } figure
            ? $"{remark} {templates.Wording.SupersededBy(names.Of(figure.SupersededBy))}".TrimStart()
            : remark;
    }

    private static IEnumerable<SentenceRow> Sentences(RenderedText text, Dictionary<string, int> rows) =>
        text.Sentences.Select(s => new SentenceRow(s.Id, s.Text, JsonFile.Place(s.Place), s.IsFixed, [.. s.Facts.Select(f => rows[f.Id])]));

    private static RenderedFile Page(string path, string html) => RenderedFile.Text(path, DirectionHtml.Mark(html));
}
