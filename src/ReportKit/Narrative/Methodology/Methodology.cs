namespace ReportKit.Narrative;

/// <summary>All that an edition's methodology page is made from. Counts are of what the edition's pages tell.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="CountryCount">Countries placed in it, with their placements, as in a sentence.</param>
/// <param name="Law">The law in force.</param>
/// <param name="Statuses">Statuses of figures and statements with how many have them, in a fixed order.</param>
/// <param name="Suppressed">Figures given as fewer than some small number, in digits; empty where there are none.</param>
/// <param name="PreferenceRule">Which of several sources is used.</param>
/// <param name="Conflicts">What sources differ on, ordered by country; not more than a page bears.</param>
/// <param name="MoreConflicts">How many more there are, in digits; empty where all are shown.</param>
/// <param name="Coverage">How much of the whole is there.</param>
/// <param name="Sources">The sources used, ordered by producer, title and edition.</param>
internal sealed record Methodology(
    Edition Edition,
    Traced CountryCount,
    LawView Law,
    IReadOnlyList<StatusCount> Statuses,
    string Suppressed,
    string PreferenceRule,
    IReadOnlyList<CountryConflict> Conflicts,
    string MoreConflicts,
    CoverageView Coverage,
    IReadOnlyList<CitedSource> Sources)
{
    /// <summary>Figures that the pages tell and an older release gave otherwise, in digits; empty where there are none.</summary>
    public string Restated { get; init; } = "";

    /// <summary>How the edition is cited: <c>Office of Examples (2018). Trafficking in persons: country reports 2018.</c></summary>
    public required string Citation { get; init; }

    /// <summary>How many of the facts stand in the kit's data and how many in the project's; null where there is one layer.</summary>
    public LayerCounts? Layers { get; init; }
}

/// <summary>How many facts each layer has, in digits.</summary>
/// <param name="Kit">Facts in tables that come with the kit.</param>
/// <param name="Project">Facts in tables and narratives of the project.</param>
/// <param name="Version">The kit's version.</param>
internal sealed record LayerCounts(string Kit, string Project, string Version);

/// <summary>How many facts have a status.</summary>
/// <param name="Status">reported, reported-zero, not-reported, no-information, not-applicable, withheld or presumed.</param>
/// <param name="Figures">Figures that have it, in digits.</param>
/// <param name="Statements">Statements that have it, in digits.</param>
internal sealed record StatusCount(string Status, string Figures, string Statements);

/// <summary>Sources that differ on one thing of a country.</summary>
/// <param name="Country">Its name.</param>
/// <param name="Conflict">What they say.</param>
internal sealed record CountryConflict(string Country, ConflictView Conflict);

/// <summary>A source that the edition's pages use.</summary>
/// <param name="Id">Its key: <c>tip-2018</c>.</param>
/// <param name="Producer">Who made it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Edition">Which edition or release; may be empty.</param>
/// <param name="Published">Day of publication: <c>27 June 2017</c>; empty where it isn't verified.</param>
/// <param name="CompleteTo">Day up to which its list was entered whole; empty where it wasn't.</param>
/// <param name="Licence">On what terms its facts may be used.</param>
/// <param name="Url">Where it is found; may be empty.</param>
/// <param name="Note">What a reader should know of it; may be empty.</param>
/// <param name="Facts">How many facts of the edition's pages cite it, in digits.</param>
internal sealed record CitedSource(
    string Id,
    string Producer,
    string Title,
    string Edition,
    string Published,
    string CompleteTo,
    string Licence,
    string Url,
    string Note,
    string Facts);
