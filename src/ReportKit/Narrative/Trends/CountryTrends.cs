namespace ReportKit.Narrative;

/// <summary>All that a country's page of all editions and years is made from, as far as its edition can know it.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Country">The country.</param>
/// <param name="Series">Yearly totals that the data have of it, along the way of a case through the courts.</param>
/// <param name="Years">Every year from the first with anything to the edition's.</param>
/// <param name="Laws">The laws under which its editions were made, the first first.</param>
/// <param name="Protocol">Its position under the UN TIP Protocol on the last day of the reporting period.</param>
/// <param name="Parts">Of which parts of the totals there are figures.</param>
/// <param name="Reported">What reports give of it by themselves, by section, indicator and time.</param>
/// <param name="Conflicts">What sources differ on.</param>
/// <param name="Restated">What a later release gives otherwise.</param>
internal sealed record CountryTrends(
    Edition Edition,
    CountryView Country,
    IReadOnlyList<TrendSeries> Series,
    IReadOnlyList<TrendYear> Years,
    IReadOnlyList<TrendLaw> Laws,
    ProtocolView Protocol,
    IReadOnlyList<TrendParts> Parts,
    IReadOnlyList<ReportedFigure> Reported,
    IReadOnlyList<Difference> Conflicts,
    IReadOnlyList<Difference> Restated)
{
    /// <summary>Yearly totals that the data have of other countries and not of this one, as a list; empty where it has all.</summary>
    public string Lacking { get; init; } = "";

    /// <summary>How many differences more there are than the page lists, in digits; empty where it lists all.</summary>
    public string MoreDifferences { get; init; } = "";

    /// <summary>What others count or score of it for purposes of their own; it stands apart from the totals.</summary>
    public IReadOnlyList<TrendSeries> Outside { get; init; } = [];

    /// <summary>The years with any of these, each with a cell for each of them and nothing else.</summary>
    public IReadOnlyList<TrendYear> OutsideYears { get; init; } = [];

    /// <summary>Parts of the victims over the years, where there are several; none where there aren't.</summary>
    public IReadOnlyList<TrendPart> Victims { get; init; } = [];

    /// <summary>The years with any of these parts, each with a cell for each of them and nothing else.</summary>
    public IReadOnlyList<TrendYear> VictimYears =>
    [
        .. Years.Index().Where(y => Victims.Any(v => v.Cells[y.Index].Figure is not null))
            .Select(y => y.Item with { Totals = [.. Victims.Select(v => v.Cells[y.Index])] }),
    ];

    /// <summary>What says that the page is a draft; empty where it is none.</summary>
    public string DraftMark { get; init; } = "";

    /// <summary>Whether one of its placements was reckoned and not read in its edition.</summary>
    public bool HasReckoned => Years.Any(y => y.Placement is { IsReckoned: true });

    /// <summary>Whether sources or releases differ on one of the totals.</summary>
    public bool HasDiffering => Years.Any(y => y.Totals.Any(t => t.Differs));
}

/// <summary>A yearly total over the years.</summary>
/// <param name="Label">How a reader sees it: <c>persons prosecuted</c>.</param>
/// <param name="Source">Who gives it, in which release.</param>
/// <param name="Definition">What is counted; may be empty.</param>
/// <param name="Covered">In how many years there is a figure, in digits.</param>
/// <param name="Of">From the first of them to the last year that the edition tells, in digits.</param>
internal sealed record TrendSeries(string Label, string Source, string Definition, string Covered, string Of);

/// <summary>A part of the victims over the years, such as girls.</summary>
/// <param name="Total">What it is a part of: <c>victims detected</c>.</param>
/// <param name="Question">What the parts of one question are told apart by: <c>sex and age</c>.</param>
/// <param name="Label">How a reader sees it.</param>
/// <param name="Cells">One for each of the page's years.</param>
internal sealed record TrendPart(string Total, string Question, string Label, IReadOnlyList<TrendCell> Cells);

/// <summary>One year.</summary>
/// <param name="Year">In digits.</param>
/// <param name="Placement">Its placement in that year's edition; null where none was found.</param>
/// <param name="State">Why there is no placement: <c>no-edition</c>, <c>not-placed</c> or <c>not-found</c>; empty where there is
/// one.</param>
/// <param name="Law">Number of that edition's law in <see cref="CountryTrends.Laws"/>; 0 without an edition.</param>
/// <param name="Totals">One cell for each series.</param>
/// <param name="Acts">Acts under the UN TIP Protocol in that year.</param>
internal sealed record TrendYear(
    string Year, PlacementView? Placement, string State, int Law, IReadOnlyList<TrendCell> Totals, IReadOnlyList<TrendAct> Acts);

/// <summary>One year of a series.</summary>
/// <param name="Figure">The figure or the stated gap; null where no source has an entry.</param>
/// <param name="Differs">Whether another source or an older release gives something else.</param>
/// <param name="IsTold">Whether it is of a year that the edition can tell.</param>
internal sealed record TrendCell(FigureView? Figure, bool Differs, bool IsTold);

/// <summary>An act under the UN TIP Protocol.</summary>
/// <param name="Kind">signature, ratification, acceptance, approval, accession, succession or withdrawal.</param>
/// <param name="Day">Its day.</param>
internal sealed record TrendAct(string Kind, Traced Day);

/// <summary>A law under which editions were made.</summary>
/// <param name="Number">By which the years name it.</param>
/// <param name="Name">The public law or laws.</param>
/// <param name="Enacted">The day; empty where it isn't known, or there are several.</param>
/// <param name="Editions">The editions up to the page's: <c>2004–2005</c>.</param>
internal sealed record TrendLaw(int Number, string Name, string Enacted, string Editions);

/// <summary>Parts of a total, such as by sex.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Part">What the parts are told apart by.</param>
/// <param name="Source">Who gives them.</param>
/// <param name="Years">In which years there are any.</param>
/// <param name="Figures">How many figures these are, in digits.</param>
internal sealed record TrendParts(string Label, string Part, string Source, string Years, string Figures);

/// <summary>What a report gives of a country by itself.</summary>
/// <param name="About">What it is about, with its time.</param>
/// <param name="Says">The number, or why there is none.</param>
/// <param name="Source">The report.</param>
/// <param name="Locator">The place in it; may be empty.</param>
internal sealed record ReportedFigure(string About, Traced Says, string Source, string Locator);
