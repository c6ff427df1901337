namespace ReportKit.Rendering;

/// <summary>A document as HTML.</summary>
/// <param name="Head">Its heading, and what stands before the first section.</param>
/// <param name="Sections">Its sections, in order.</param>
public sealed record PageText(Markup Head, IReadOnlyList<PageSection> Sections)
{
    /// <summary>All sections, one behind the other.</summary>
    public Markup Body => new(string.Concat(Sections.Select(s => s.Html.Text)));
}

/// <summary>A section of a page.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Heading">Its heading as text.</param>
/// <param name="Html">The section with its heading.</param>
public sealed record PageSection(string Id, string Heading, Markup Html);
