namespace ReportKit.Narrative;

/// <summary>All that one country's page is made from; every member is a name that templates can use.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Country">The country.</param>
/// <param name="Placement">Its tier, against the editions before; null where the edition has none of it.</param>
/// <param name="History">The editions from its first placement to its last up to this one, with the placement where it was found; none
/// where there is no placement.</param>
/// <param name="Runs">The same, editions in a row at one tier taken together.</param>
/// <param name="Protocol">Its position under the UN TIP Protocol on the last day of the reporting period.</param>
/// <param name="Assessment">What the law makes of the analyst's findings.</param>
/// <param name="HasNarrative">Whether a narrative is entered for it.</param>
/// <param name="Sections">What its narrative says.</param>
/// <param name="Prosecution">Yearly totals on prosecution; null where the producer has none.</param>
/// <param name="Protection">Yearly totals on protection; null where the producer has none.</param>
/// <param name="NoStatistics">The producer's name, where its whole release has no figure of the country up to the edition; else
/// null.</param>
/// <param name="Conflicts">Facts of different sources on the same thing that differ.</param>
/// <param name="Changes">What differs from the last edition that reported on it; null where there is none.</param>
internal sealed record CountryReport(
    Edition Edition,
    CountryView Country,
    PlacementView? Placement,
    IReadOnlyList<HistoryYear> History,
    IReadOnlyList<HistoryRun> Runs,
    ProtocolView Protocol,
    AssessmentView Assessment,
    bool HasNarrative,
    SectionsView Sections,
    StatisticsView? Prosecution,
    StatisticsView? Protection,
    Traced? NoStatistics,
    IReadOnlyList<ConflictView> Conflicts,
    CountryChanges? Changes)
{
    /// <summary>The first edition of its history; empty where it has none.</summary>
    public string FirstYear => History.Count > 0 ? History[0].Year : "";

    /// <summary>The last edition of its history; empty where it has none.</summary>
    public string LastYear => History.Count > 0 ? History[^1].Year : "";

    /// <summary>Editions of its history whose placement was reckoned and not read in them, with the placement.</summary>
    public IReadOnlyList<Traced> Reckoned { get; init; } = [];

    /// <summary>Whether figures of the edition's report are entered for it, and no narrative.</summary>
    public bool HasSingleFigures { get; init; }

    /// <summary>Whether the edition of the year before is known not to have placed the country.</summary>
    public bool IsNewlyPlaced { get; init; }

    /// <summary>What says that the page is a draft; empty where it is none.</summary>
    public string DraftMark { get; init; } = "";

    /// <summary>The facts that the page could tell, ordered by id.</summary>
    internal IReadOnlyList<Fact> Facts { get; init; } = [];
}

/// <summary>Sources that differ on one thing.</summary>
/// <param name="About">What they are about: <c>placement in the 2014 edition</c>.</param>
/// <param name="Values">What each says with its source, the used one first.</param>
/// <param name="Rule">Why the first is used.</param>
internal sealed record ConflictView(string About, IReadOnlyList<Traced> Values, string Rule);

/// <summary>One edition in a country's history.</summary>
/// <param name="Year">The edition.</param>
/// <param name="Placement">Its placement there; null where none was found.</param>
/// <param name="IsListWhole">Whether the edition's list was found whole: without a placement the country then wasn't placed.</param>
internal sealed record HistoryYear(string Year, PlacementView? Placement, bool IsListWhole)
{
    /// <summary>A country's history from one edition to another.</summary>
    internal static IReadOnlyList<HistoryYear> Of(
        CountryCode country, int first, int last, IReadOnlyDictionary<int, PlacementList> lists, Wording wording) =>
    [
        .. from edition in Enumerable.Range(first, last - first + 1)
           let list = lists.GetValueOrDefault(edition)
           let placement = list?.Placements.GetValueOrDefault(country)
           select new HistoryYear(
               $"{edition}",
               placement is null ? null : new PlacementView(placement, wording),
               list?.TellsAbsenceOf(country) == true),
    ];
}

/// <summary>Editions in a row at one tier.</summary>
/// <param name="Years"><c>2003–2010</c>, or one year.</param>
/// <param name="Tier">The tier's name; null where no placement was found.</param>
/// <param name="IsNotPlaced">Whether the editions are known not to have placed the country.</param>
internal sealed record HistoryRun(string Years, Traced? Tier, bool IsNotPlaced);
