namespace ReportKit.Rendering;

/// <summary>What the template of a country's page of all editions and years is given.</summary>
/// <param name="Trends">What it tells.</param>
/// <param name="Drawing">The same as a drawing; empty where there is nothing to draw.</param>
/// <param name="SourceStyles">Style rules that name the sources of its passages.</param>
internal sealed record TrendsPage(CountryTrends Trends, Markup Drawing, Markup SourceStyles);
