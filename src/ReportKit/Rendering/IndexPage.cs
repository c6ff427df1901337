using ReportKit.Narrative;

namespace ReportKit.Rendering;

/// <summary>What the template of the start page is given.</summary>
/// <param name="Index">What the page's text was made from.</param>
/// <param name="Head">The text's heading as HTML.</param>
/// <param name="Body">What stands under the heading as HTML.</param>
/// <param name="Styles">The style sheet.</param>
public sealed record IndexPage(EditionIndex Index, Markup Head, Markup Body, Markup Styles);
