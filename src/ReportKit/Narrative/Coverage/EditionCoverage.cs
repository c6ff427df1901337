namespace ReportKit.Narrative;

/// <summary>All that an edition's coverage page is made from: what the data have of its countries, by kind, year and source.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="CountryCount">Its countries, in digits.</param>
/// <param name="Years">From the first year with a yearly figure to the last that the edition tells; none where there is no such
/// figure.</param>
/// <param name="Kinds">Kinds of yearly totals, along the way of a case through the courts.</param>
/// <param name="Parts">Parts of these totals by what they are told apart by, such as sex.</param>
/// <param name="Marks">How many countries and years have each mark.</param>
/// <param name="Letters">The countries by first letter.</param>
/// <param name="Sources">The sources of figures.</param>
/// <param name="Conflicts">What sources differ on, ordered by country; not more than a page bears.</param>
/// <param name="MoreConflicts">How many more there are, in digits; empty where all are listed.</param>
/// <param name="Restated">What a later release gives otherwise, in the same way.</param>
/// <param name="MoreRestated">How many more there are.</param>
internal sealed record EditionCoverage(
    Edition Edition,
    string CountryCount,
    IReadOnlyList<string> Years,
    IReadOnlyList<KindCoverage> Kinds,
    IReadOnlyList<KindCoverage> Parts,
    MarkCounts Marks,
    IReadOnlyList<CountryLetter> Letters,
    IReadOnlyList<SourceCoverage> Sources,
    IReadOnlyList<Difference> Conflicts,
    string MoreConflicts,
    IReadOnlyList<Difference> Restated,
    string MoreRestated)
{
    /// <summary>Countries without any yearly total, in digits; empty where there is none.</summary>
    public string WithoutTotals { get; init; } = "";

    /// <summary>What others count or score for purposes of their own, apart from the totals.</summary>
    public IReadOnlyList<OutsideCoverage> Outside { get; init; } = [];

    /// <summary>Whether a report gave figures of a country by itself.</summary>
    public bool HasReported => Letters.SelectMany(l => l.Countries).Any(c => c.Reported.Length > 0);
}

/// <summary>How many countries have a kind of figure in each year.</summary>
/// <param name="Letter">By which the table of countries names it; empty for parts.</param>
/// <param name="Label">How a reader sees it: <c>persons prosecuted</c>.</param>
/// <param name="Part">What its parts are told apart by: <c>sex and age</c>; empty for a total.</param>
/// <param name="Definition">What is counted; may be empty.</param>
/// <param name="Cells">A number of countries for each year.</param>
/// <param name="AnyYear">Countries with a figure in any of them, in digits.</param>
/// <param name="Zeros">Entries that say that there were none, in digits.</param>
/// <param name="Gaps">Entries that say that there is no figure, and why, in digits.</param>
internal sealed record KindCoverage(
    string Letter,
    string Label,
    string Part,
    string Definition,
    IReadOnlyList<CoverageCell> Cells,
    string AnyYear,
    string Zeros,
    string Gaps);

/// <summary>One year of a kind, or of a country.</summary>
/// <param name="Count">Countries, or kinds of totals, that have a figure.</param>
/// <param name="Of">How many could have one.</param>
/// <param name="HasZero">Whether one of the figures says that there were none.</param>
/// <param name="HasGap">Whether an entry says that there is no figure.</param>
/// <param name="Differs">Whether sources or releases differ.</param>
internal readonly record struct CoverageCell(int Count, int Of, bool HasZero = false, bool HasGap = false, bool Differs = false);

/// <summary>How many countries and years have each mark, in digits.</summary>
internal sealed record MarkCounts(string WithFigure, string WithZero, string GapOnly, string Differing, string Nothing);

/// <summary>Countries whose names begin with a letter.</summary>
internal sealed record CountryLetter(string Letter, IReadOnlyList<CountryCoverage> Countries);

/// <summary>What the data have of one country.</summary>
/// <param name="Code">Its folder.</param>
/// <param name="Name">Its name in the edition.</param>
/// <param name="Kinds">Letters of the yearly totals that it has; empty where it has none.</param>
/// <param name="Cells">The years; none where it has no total.</param>
/// <param name="Parts">How many of the totals' parts it has, in digits; empty where it has none.</param>
/// <param name="Reported">How many figures reports up to this edition give of it by itself, in digits; empty where there are
/// none.</param>
/// <param name="Differences">How many things sources or releases differ on, in digits; empty where there are none.</param>
internal sealed record CountryCoverage(
    string Code,
    string Name,
    string Kinds,
    IReadOnlyList<CoverageCell> Cells,
    string Parts,
    string Reported,
    string Differences);

/// <summary>What one source or release gives.</summary>
/// <param name="Name">Producer, title, release.</param>
/// <param name="IsSuperseded">Whether a newer release of it is in the data, so that this one is kept as what was printed before.</param>
/// <param name="Countries">In digits.</param>
/// <param name="Years">The years that its figures are of: <c>2003–2017</c>.</param>
/// <param name="Indicators">How many things it counts, in digits.</param>
/// <param name="Figures">Entries with a number above zero, or one that is only bounded, in digits.</param>
/// <param name="Zeros">Entries that say that there were none.</param>
/// <param name="Gaps">Entries that say that there is no figure.</param>
internal sealed record SourceCoverage(
    string Name, bool IsSuperseded, string Countries, string Years, string Indicators, string Figures, string Zeros, string Gaps);

/// <summary>Of how many countries and years there is something that others count or score for purposes of their own.</summary>
/// <param name="Label">How a reader sees it.</param>
/// <param name="Definition">What it is; may be empty.</param>
/// <param name="Source">Who gives it, in which release.</param>
/// <param name="Countries">In digits.</param>
/// <param name="Years">The years that its figures are of: <c>2003–2015</c>.</param>
/// <param name="Figures">In digits.</param>
internal sealed record OutsideCoverage(string Label, string Definition, string Source, string Countries, string Years, string Figures);

/// <summary>What sources, or releases of one source, give differently.</summary>
/// <param name="Code">The country's folder.</param>
/// <param name="Country">Its name in the edition.</param>
/// <param name="About">What they are about: <c>persons convicted, 2017</c>.</param>
/// <param name="Used">What the pages use; null where the newest release no longer gives it.</param>
/// <param name="UsedSource">Who gives that, or no longer gives it.</param>
/// <param name="Others">What else is given.</param>
internal sealed record Difference(
    string Code, string Country, string About, Traced? Used, string UsedSource, IReadOnlyList<GivenValue> Others);

/// <summary>What one source gives.</summary>
internal sealed record GivenValue(Traced Value, string Source);
