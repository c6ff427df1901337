namespace ReportKit.Rendering;

/// <summary>A document as HTML.</summary>
/// <param name="Head">Its heading, and what stands before the first section.</param>
/// <param name="Sections">Its sections, in order.</param>
internal sealed record PageText(Markup Head, IReadOnlyList<PageSection> Sections);

/// <summary>A section of a page.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Heading">Its heading as text.</param>
/// <param name="Html">The section with its heading.</param>
internal sealed record PageSection(string Id, string Heading, Markup Html);

/// <summary>What the template of a figure on a page is given.</summary>
/// <param name="Id">Names its files: <c>prosecutions-mng</c>.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Caption">What it tells, with its notes, as HTML.</param>
/// <param name="Drawing">Inline SVG.</param>
/// <param name="Table">Its table as HTML; null where there is none.</param>
internal sealed record ChartPart(string Id, string Title, Markup Caption, Markup Drawing, Markup? Table);
