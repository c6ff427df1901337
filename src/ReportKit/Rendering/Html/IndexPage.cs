namespace ReportKit.Rendering;

/// <summary>What the template of the start page is given.</summary>
/// <param name="Index">What its text was made from.</param>
/// <param name="Head">Its heading, and what stands before the first section.</param>
/// <param name="Sections">Its sections, in order.</param>
/// <param name="Regions">The grid: countries by region, and there by tier.</param>
/// <param name="FirstEdition">The edition at the left of every strip.</param>
/// <param name="SourceStyles">Style rules that name the sources of its passages.</param>
internal sealed record IndexPage(
    EditionIndex Index,
    Markup Head,
    IReadOnlyList<PageSection> Sections,
    IReadOnlyList<GridRegion> Regions,
    string FirstEdition,
    Markup SourceStyles)
{
    /// <summary>What the page says of its data to programs, as JSON-LD.</summary>
    public required Markup JsonLd { get; init; }
}

/// <summary>A region of the grid.</summary>
/// <param name="Name">The region's name.</param>
/// <param name="Tiers">Its countries by tier, best tier first; every tier of the edition, also where none is on it.</param>
internal sealed record GridRegion(string Name, IReadOnlyList<GridTier> Tiers);

/// <summary>The countries of a region on one tier.</summary>
/// <param name="Key">The tier as <c>two-watch-list</c>.</param>
/// <param name="Name">The tier's name.</param>
/// <param name="Countries">Ordered by name.</param>
internal sealed record GridTier(string Key, string Name, IReadOnlyList<GridCountry> Countries);

/// <summary>A country in the grid.</summary>
/// <param name="Entry">The country.</param>
/// <param name="Strip">Its tiers by edition, as a small drawing.</param>
internal sealed record GridCountry(CountryEntry Entry, Markup Strip);

/// <summary>What the template of the methodology page is given.</summary>
/// <param name="Methodology">What its text was made from.</param>
/// <param name="Head">Its heading, and what stands before the first section.</param>
/// <param name="Sections">Its sections, in order.</param>
/// <param name="SourceStyles">Style rules that name the sources of its passages.</param>
internal sealed record MethodologyPage(Methodology Methodology, Markup Head, IReadOnlyList<PageSection> Sections, Markup SourceStyles);
