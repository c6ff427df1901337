namespace ReportKit.Narrative;

/// <summary>How much of an edition is in the data.</summary>
/// <param name="Countries">Countries placed in it, in digits.</param>
/// <param name="Year">The last year that its pages tell: <c>2017</c>.</param>
/// <param name="Producer">Who counts the yearly totals; empty where there are none.</param>
/// <param name="Indicators">Yearly totals, each with how many countries have a figure.</param>
/// <param name="WithoutFigures">Countries without any figure up to that year, in digits.</param>
/// <param name="Editions">The lists of placements up to this edition, in order.</param>
/// <param name="OneCopy">Placements of the edition that only one copy was found to give, in digits.</param>
/// <param name="Reckoned">Placements of the edition that were reckoned and not read in it, in digits.</param>
/// <param name="Dissent">Placements of the edition on which one copy dissents from the others.</param>
/// <param name="DissentCount">How many these are, as at the start of a sentence; null where there are none.</param>
/// <param name="Narratives">Names of the countries whose narrative is entered.</param>
/// <param name="Protocol">Positions under the UN Protocol, each with how many countries have it.</param>
/// <param name="ProtocolDay">The day they are told for: <c>31 March 2018</c>.</param>
/// <param name="ProtocolKnown">Countries whose position is known, in digits.</param>
internal sealed record CoverageView(
    string Countries,
    string Year,
    string Producer,
    IReadOnlyList<IndicatorCoverage> Indicators,
    string WithoutFigures,
    IReadOnlyList<ListCoverage> Editions,
    string OneCopy,
    string Reckoned,
    IReadOnlyList<PlacedCountry> Dissent,
    Traced? DissentCount,
    IReadOnlyList<string> Narratives,
    IReadOnlyList<StandingCount> Protocol,
    string ProtocolDay,
    string ProtocolKnown)
{
    /// <summary>Placements of the edition in the data, in digits.</summary>
    public required string Placements { get; init; }

    /// <summary>Placements of the edition that more than one copy gives alike, or most of several, in digits.</summary>
    public required string Alike { get; init; }

    /// <summary>How many countries have a narrative, as in a sentence.</summary>
    public required string NarrativeCount { get; init; }

    /// <summary>Names of the countries of which single figures of the edition's report are entered, and no narrative.</summary>
    public required IReadOnlyList<string> SingleFigures { get; init; }

    /// <summary>Whether one of the lists is incomplete, or an edition has none.</summary>
    public bool HasIncompleteLists => Editions.Any(e => e.Extent != "whole");
}

/// <summary>How many countries have a figure of an indicator.</summary>
/// <param name="Id">The indicator's id.</param>
/// <param name="Label">How a reader sees it: <c>persons prosecuted</c>.</param>
/// <param name="Definition">What is counted; may be empty.</param>
/// <param name="LastYear">Countries with a figure for the last year told, in digits.</param>
/// <param name="AnyYear">Countries with a figure for any year up to it, in digits.</param>
internal sealed record IndicatorCoverage(string Id, string Label, string Definition, string LastYear, string AnyYear);

/// <summary>How far an edition's list of placements was found.</summary>
/// <param name="Year">The edition.</param>
/// <param name="Placements">Countries with a placement, in digits.</param>
/// <param name="Extent">whole, part or none.</param>
/// <param name="OneCopy">Placements that only one copy was found to give, in digits.</param>
/// <param name="Reckoned">Placements that were reckoned and not read in the edition, in digits.</param>
internal sealed record ListCoverage(string Year, string Placements, string Extent, string OneCopy, string Reckoned);

/// <summary>A country and its tier.</summary>
/// <param name="Name">As a heading.</param>
/// <param name="Tier">The tier's name.</param>
internal sealed record PlacedCountry(string Name, string Tier);

/// <summary>How many countries have a position under the UN Protocol.</summary>
/// <param name="Standing">party, consent-deposited, signatory, non-signatory, withdrawn or unknown.</param>
/// <param name="Countries">In digits.</param>
internal sealed record StandingCount(string Standing, string Countries);
