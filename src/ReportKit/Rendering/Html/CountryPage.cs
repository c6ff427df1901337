namespace ReportKit.Rendering;

/// <summary>What the template of a country's page is given.</summary>
/// <param name="Report">What its text was made from.</param>
/// <param name="Article">The article.</param>
/// <param name="Sections">Its sections, in order.</param>
/// <param name="SourceStyles">Style rules that name the sources of its passages.</param>
internal sealed record CountryPage(CountryReport Report, Markup Article, IReadOnlyList<PageSection> Sections, Markup SourceStyles)
{
    /// <summary>What the page says of its data to programs, as JSON-LD.</summary>
    public required Markup JsonLd { get; init; }
}

/// <summary>What the template of a country's article is given; the page and the paper both show it.</summary>
/// <param name="Report">What its text was made from.</param>
/// <param name="Head">Its heading, and what stands before the first section.</param>
/// <param name="Sections">Its sections, in order.</param>
/// <param name="Strip">Its tiers by edition, as a small drawing.</param>
/// <param name="Glance">Its newest yearly totals.</param>
/// <param name="Prefix">Begins every anchor; empty on a page of its own.</param>
internal sealed record CountryArticle(
    CountryReport Report, Markup Head, IReadOnlyList<PageSection> Sections, Markup Strip, GlanceCharts Glance, string Prefix);

/// <summary>The newest yearly totals of a country, for a first look.</summary>
/// <param name="Series">Those with a figure, in the order of the report.</param>
/// <param name="LastYear">The last year that they could be of: <c>2017</c>.</param>
/// <param name="Source">The figures' source, with its producer and release; empty where there is no figure.</param>
internal sealed record GlanceCharts(IReadOnlyList<SeriesView> Series, string LastYear, string Source)
{
    /// <summary>Whether all are of the same year.</summary>
    public bool IsOfOneYear => Series.Select(s => s.Reported!.Period.Year).Distinct(StringComparer.Ordinal).Count() <= 1;
}

/// <summary>What the template of a document for paper is given: one country's report, or a whole edition's.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Countries">What its contents list; none where it holds one country.</param>
/// <param name="RunningHeads">Style rules that print a country's name at the head of its pages.</param>
/// <param name="Styles">The pages' style sheet.</param>
/// <param name="Body">The articles.</param>
internal sealed record PrintPage(
    Edition Edition, string Title, IReadOnlyList<CountryView> Countries, Markup RunningHeads, Markup Styles, Markup Body);

/// <summary>A country's report as it stands on paper.</summary>
internal sealed record PaperArticle(CountryReport Report, string Html);
