using ReportKit.Narrative;

namespace ReportKit.Rendering;

/// <summary>What the template of a country's page is given.</summary>
/// <param name="Report">What its text was made from.</param>
/// <param name="Article">The article.</param>
/// <param name="Sections">Its sections, in order.</param>
/// <param name="SourceStyles">Style rules that name the sources of its passages.</param>
public sealed record CountryPage(CountryReport Report, Markup Article, IReadOnlyList<PageSection> Sections, Markup SourceStyles);
