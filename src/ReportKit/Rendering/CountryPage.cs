using ReportKit.Narrative;

namespace ReportKit.Rendering;

/// <summary>What the template of a country's HTML page is given.</summary>
/// <param name="Report">What the page's text was made from.</param>
/// <param name="Head">The text's heading as HTML.</param>
/// <param name="Body">What stands under the heading as HTML.</param>
/// <param name="Headings">The sections under the heading, in order.</param>
/// <param name="Styles">The style sheet.</param>
public sealed record CountryPage(CountryReport Report, Markup Head, Markup Body, IReadOnlyList<PageHeading> Headings, Markup Styles);

/// <summary>A section of a page.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Text">Its heading.</param>
public sealed record PageHeading(string Id, string Text);
