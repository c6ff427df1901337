namespace ReportKit.Rendering;

/// <summary>What the template of a figure on a page is given.</summary>
/// <param name="Id">Names its files: <c>prosecutions-mng</c>.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Caption">What it tells, with its notes, as HTML.</param>
/// <param name="Drawing">Inline SVG.</param>
/// <param name="Table">Its table as HTML; null where there is none.</param>
public sealed record ChartPart(string Id, string Title, Markup Caption, Markup Drawing, Markup? Table);
