using ReportKit.Narrative;

namespace ReportKit.Rendering;

/// <summary>What the template of a country's article is given; the page and the paper both show it.</summary>
/// <param name="Report">What its text was made from.</param>
/// <param name="Head">Its heading, and what stands before the first section.</param>
/// <param name="Sections">Its sections, in order.</param>
/// <param name="Strip">Its tiers by edition, as a small drawing.</param>
/// <param name="Glance">Its newest yearly totals.</param>
/// <param name="Prefix">Begins every anchor; empty on a page of its own.</param>
public sealed record CountryArticle(CountryReport Report, Markup Head, IReadOnlyList<PageSection> Sections, Markup Strip, GlanceCharts Glance, string Prefix);
