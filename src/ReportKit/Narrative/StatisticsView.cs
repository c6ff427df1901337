namespace ReportKit.Narrative;

/// <summary>A country's yearly totals by one producer, as a table and for sentences.</summary>
/// <param name="Producer">Who counts, with the newest figure of each series.</param>
/// <param name="TableProducer">Who counts, with all the figures of the table.</param>
/// <param name="Series">One an indicator that has a figure in these years.</param>
/// <param name="Rows">One a year, from the first year with a figure to the last.</param>
public sealed record StatisticsView(Traced Producer, Traced TableProducer, IReadOnlyList<SeriesView> Series, IReadOnlyList<StatisticsRow> Rows)
{
    /// <summary>Whether a figure of the table is suppressed: fewer than some small number.</summary>
    public bool HasSuppressed => Rows.Any(row => row.Figures.Any(f => f?.ValueKind == "fewer-than"));
}

/// <summary>One indicator's figures over the years.</summary>
/// <param name="Id">The indicator's id.</param>
/// <param name="Label">How a reader sees it: <c>persons prosecuted</c>.</param>
/// <param name="Definition">What is counted; may be empty.</param>
/// <param name="Latest">The newest figure.</param>
public sealed record SeriesView(string Id, string Label, string Definition, FigureView Latest);

/// <summary>One year.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Figures">One a series, in their order; null where the producer has no figure.</param>
public sealed record StatisticsRow(string Year, IReadOnlyList<FigureView?> Figures);
