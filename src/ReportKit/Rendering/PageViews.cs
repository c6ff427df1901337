using ReportKit.Facts;
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

/// <summary>What the template of the start page is given.</summary>
/// <param name="Index">What the page's text was made from.</param>
/// <param name="Head">The text's heading as HTML.</param>
/// <param name="Body">What stands under the heading as HTML.</param>
/// <param name="Styles">The style sheet.</param>
public sealed record IndexPage(EditionIndex Index, Markup Head, Markup Body, Markup Styles);

/// <summary>What the template of a source's note is given: one or several editions of a publication.</summary>
public sealed class CitationView
{
    private readonly IReadOnlyList<Source> editions;
    private readonly Wording wording;

    internal CitationView(IReadOnlyList<Source> editions, Wording wording)
    {
        this.editions = editions;
        this.wording = wording;
    }

    /// <summary>Who made it.</summary>
    public string Producer => editions[0].Producer;

    /// <summary>Its title.</summary>
    public string Title => editions[0].Title;

    /// <summary>Which editions or releases: <c>2018</c>, <c>2009 and 2010</c>, <c>2003–2010</c>; may be empty.</summary>
    public string Editions
    {
        get
        {
            var years = editions.Select(e => Cells.Number(e.Edition)).ToList();
            var unbroken = years.Count > 2 && years.Zip(years.Skip(1)).All(pair => pair.Second == pair.First + 1);
            return unbroken ? $"{editions[0].Edition}–{editions[^1].Edition}" : wording.List([.. editions.Select(e => e.Edition).Where(e => e.Length > 0)]);
        }
    }

    /// <summary>Where it is found; may be empty.</summary>
    public string Url => editions[^1].Url;

    /// <summary>What a reader should know of it; may be empty.</summary>
    public string Note => editions[^1].Note;
}
