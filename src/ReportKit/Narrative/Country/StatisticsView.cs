namespace ReportKit.Narrative;

/// <summary>A country's yearly totals by one producer, as a table and for sentences.</summary>
/// <param name="Producer">Who released them, with the newest figure of each series.</param>
/// <param name="TableProducer">The same with all the figures of the table.</param>
/// <param name="Series">One an indicator that has an entry in these years.</param>
/// <param name="Rows">One a year, from the first year with an entry to the last.</param>
/// <param name="Newest">The newest figures that can be said in one breath: of one year, and all against the year before in one
/// direction.</param>
/// <param name="Restated">What older releases gave otherwise, one an older release.</param>
internal sealed record StatisticsView(
    Traced Producer,
    Traced TableProducer,
    IReadOnlyList<SeriesView> Series,
    IReadOnlyList<StatisticsRow> Rows,
    IReadOnlyList<ReportedFigures> Newest,
    IReadOnlyList<RestatedFigures> Restated)
{
    /// <summary>The producer's short name, as wording.yml has it: <c>UNODC</c>; empty where it has none.</summary>
    public string ShortName { get; init; } = "";

    /// <summary>Series of which the newest entry says that there is no figure, and why.</summary>
    public IReadOnlyList<SeriesView> Gaps => [.. Series.Where(s => s.Gap is not null)];

    /// <summary>Series of which the newest figure isn't counted like the one before.</summary>
    public IReadOnlyList<SeriesView> Broken => [.. Series.Where(s => s.Break is not null)];

    /// <summary>One figure of each small number below which the table's figures are suppressed: fewer than five.</summary>
    public IReadOnlyList<FigureView> Suppressed =>
        [.. Rows.SelectMany(row => row.Figures).OfType<FigureView>().Where(f => f.ValueKind == "fewer-than").DistinctBy(f => f.Limit)];

    /// <summary>Whether the narrative above, or the table of single figures of it, tells figures on the same things by another
    /// source.</summary>
    public bool IsBesideNarrative { get; init; }
}

/// <summary>One indicator's figures over the years.</summary>
/// <param name="Id">The indicator's id.</param>
/// <param name="Label">How a reader sees it: <c>persons prosecuted</c>.</param>
/// <param name="Definition">What is counted; may be empty.</param>
/// <param name="Latest">The newest entry, be it a figure or a stated gap.</param>
/// <param name="Reported">The newest figure; null where there are only gaps.</param>
/// <param name="Break">Another source's earlier figure, which shows that <paramref name="Reported"/> isn't counted like the one before;
/// else null.</param>
internal sealed record SeriesView(string Id, string Label, string Definition, FigureView Latest, FigureView? Reported, SeriesBreak? Break)
{
    /// <summary>The newest entry, where it says that there is no figure, and why; else null.</summary>
    public FigureView? Gap => Latest.HasValue ? null : Latest;
}

/// <summary>What shows that a series doesn't go on.</summary>
/// <param name="Earlier">The earlier figure of another source, which has the same number as the series for the later year.</param>
/// <param name="Producer">Who gives it.</param>
/// <param name="Title">In which publication.</param>
/// <param name="Edition">Which edition of it; may be empty.</param>
internal sealed record SeriesBreak(FigureView Earlier, Traced Producer, string Title, string Edition);

/// <summary>Newest figures of one year that stand in one sentence.</summary>
/// <param name="Id">The first one's indicator.</param>
/// <param name="Year">The calendar year.</param>
/// <param name="Change">increase, decrease, same, alike (told in the same words, though nobody knows whether it is the same number) or
/// unclear against the year before, one for all; empty where they aren't compared.</param>
/// <param name="Series">In the order of the table; none is without a figure.</param>
internal sealed record ReportedFigures(string Id, string Year, string Change, IReadOnlyList<SeriesView> Series)
{
    /// <summary>The year before; empty where nothing is compared.</summary>
    public string Before => Change.Length == 0 ? "" : Series[0].Reported?.Previous?.Period.Year ?? "";
}

/// <summary>What one older release gave otherwise.</summary>
/// <param name="Id">The older release's id.</param>
/// <param name="Before">The older release: <c>release of 14 April 2025</c>.</param>
/// <param name="Now">The newest.</param>
/// <param name="Series">The older release's figures by indicator.</param>
internal sealed record RestatedFigures(string Id, string Before, string Now, IReadOnlyList<RestatedSeries> Series);

/// <summary>What an older release gave otherwise on one thing.</summary>
/// <param name="Label">How a reader sees it: <c>persons prosecuted</c>.</param>
/// <param name="Values">Each value once, ordered by its first year.</param>
internal sealed record RestatedSeries(string Label, IReadOnlyList<RestatedValue> Values);

/// <summary>A value that an older release gave for some years, and that the newest gives otherwise.</summary>
/// <param name="Figure">The first year's figure.</param>
/// <param name="Years">The years, as in a sentence, with their figures.</param>
internal sealed record RestatedValue(FigureView Figure, Traced Years);

/// <summary>One year.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Figures">One a series, in their order; null where the producer has no figure.</param>
internal sealed record StatisticsRow(string Year, IReadOnlyList<FigureView?> Figures);
