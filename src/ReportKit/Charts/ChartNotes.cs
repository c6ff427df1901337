namespace ReportKit.Charts;

/// <summary>What stands under a chart: which values are missing and why, and how to read what isn't one number.</summary>
internal static class ChartNotes
{
    public static IReadOnlyList<ChartNote> Of(ReportChart chart)
    {
        if (chart.Labels.Count == 0)
        {
            return [Note(chart, "nothing", "note.nothing", []), .. Own(chart)];
        }

        // A bar has its reason written beside it.
        var isBars = chart.Kind == ChartKind.Bars;
        var notes = isBars ? [] : Gaps(chart).Select((note, i) => note with { Id = $"gap-{i + 1}" }).ToList();
        if (!isBars && chart.Points.Any(p => p.Value is { IsExact: false }))
        {
            notes.Add(Note(chart, "interval", "note.interval", []));
        }

        var others = chart.Labels.Where(l => chart.Series.Any(s => s.At(l)?.Others.Count > 0)).ToList();
        if (others.Count > 0)
        {
            notes.Add(Note(chart, "other", "note.other", chart.Points.Where(p => p.Others.Count > 0), Labels(chart, others)));
        }

        return [.. notes, .. Reckoned(chart), .. Own(chart)];
    }

    /// <summary>Where placements were reckoned and not read; none where all were read. Of a country one placement stands at a label, of
    /// an edition many.</summary>
    public static IEnumerable<ChartNote> Reckoned(ReportChart chart)
    {
        var points = chart.Points.Where(p => p.IsReckoned).ToList();
        var labels = chart.Labels.Where(l => points.Any(p => p.Label == l));
        var key = chart.Kind == ChartKind.Levels ? "note.reckoned" : "note.reckoned-some";
        return points.Count == 0 ? [] : [Note(chart, "reckoned", key, points, Labels(chart, labels))];
    }

    /// <summary>What a writer's own words add; none where there are none.</summary>
    public static IEnumerable<ChartNote> Own(ReportChart chart) =>
        chart.Note.Length > 0 ? [new ChartNote(Capitals.First(chart.Note)) { Id = "note" }] : [];

    /// <summary>The facts behind points, each once, in the points' order.</summary>
    public static IReadOnlyList<Fact> FactsOf(IEnumerable<ChartPoint?> points) =>
        [.. points.SelectMany(p => p?.Facts ?? []).DistinctBy(f => f.Id, StringComparer.Ordinal)];

    private static IEnumerable<ChartNote> Gaps(ReportChart chart)
    {
        var common = CommonGaps(chart);
        foreach (var gap in common.GroupBy(g => g.Value, g => g.Key))
        {
            var points = gap.SelectMany(l => chart.Series.Select(s => s.At(l)));
            var note = Note(chart, "", "note.gap", points, ("gap", gap.Key), Labels(chart, gap));
            yield return note with { IsHatched = true };
        }

        foreach (var series in chart.Series)
        {
            var missing = chart.Labels.Where(l => !common.ContainsKey(l) && series.At(l)?.Value is null);
            foreach (var gap in missing.GroupBy(l => ValueText.Mark(chart, series.At(l))))
            {
                var points = gap.Select(series.At).ToList();
                var note = Note(chart, "", "note.gap-of", points, ("series", series.Name), ("gap", gap.Key), Labels(chart, gap));
                yield return note with { IsHatched = chart.Kind != ChartKind.Lines && points.Any(p => p?.Applies != false) };
            }
        }
    }

    // Labels at which no series has a value, all for one reason, with the reason; in the order of the axis.
    private static Dictionary<string, string> CommonGaps(ReportChart chart)
    {
        var gaps =
            from label in chart.Labels
            where chart.IsGap(label)
            let reasons = chart.Series.Select(s => ValueText.Mark(chart, s.At(label))).Distinct(StringComparer.Ordinal).ToList()
            where reasons.Count == 1
            select (label, reasons[0]);
        return gaps.ToDictionary(StringComparer.Ordinal);
    }

    private static ChartNote Note(
        ReportChart chart, string id, string key, IEnumerable<ChartPoint?> points, params (string, string)[] parts) =>
        new(Capitals.First(chart.Words.Fill(key, parts))) { Id = id, Facts = FactsOf(points) };

    private static (string, string) Labels(ReportChart chart, IEnumerable<string> labels) =>
        ("labels", LabelList.Of(chart.Labels, [.. labels]));
}
