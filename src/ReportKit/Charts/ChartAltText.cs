namespace ReportKit.Charts;

/// <summary>What a chart tells, for readers who can't see it: computed from its points, gaps included.</summary>
internal static class ChartAltText
{
    private const int MostParts = 40;

    /// <summary>All sentences, one after the other.</summary>
    public static string Of(ReportChart chart) => string.Join(' ', Sentences(chart).Select(s => s.Text));

    /// <summary>A sentence on each series, from the first value to the last and the highest between; then what is missing and how
    /// to read what isn't one number. Each knows the facts that it tells.</summary>
    public static IReadOnlyList<ChartSentence> Sentences(ReportChart chart)
    {
        var labels = chart.Labels;
        var told = labels.Count == 0 ? [] : chart.Series;

        // Bars and levels name each gap where it stands.
        var namesGaps = chart.Kind is ChartKind.Bars or ChartKind.Levels && labels.Count > 0;
        var notes = namesGaps ? [.. ChartNotes.Reckoned(chart), .. ChartNotes.Own(chart)] : ChartNotes.Of(chart);
        var ids = ChartSlug.Distinct([.. told.Select(s => s.Name)], notes.Select(n => n.Id));
        return
        [
            .. told.Select((s, i) => new ChartSentence(ids[i], Sentence(Tell(chart, s, labels)), ChartNotes.FactsOf(s.Points))),
            .. notes.Select(n => new ChartSentence(n.Id, Sentence(n.Text), n.Facts)),
        ];
    }

    private static string Sentence(string text) => Capitals.First(text) + ".";

    private static string Tell(ReportChart chart, ChartSeries series, IReadOnlyList<string> labels) => chart.Kind switch
    {
        ChartKind.Bars => Parts(chart, series),
        ChartKind.Levels => Stays(chart, series, labels),
        _ => Course(chart, series),
    };

    // A part needs what it is a part of, which the title alone names.
    private static string NameOf(ReportChart chart, ChartSeries series) =>
        chart.Subject.Length == 0 ? series.Name : chart.Words.Fill(
            "alt.series-of", ("subject", chart.Subject), ("series", series.Part.Length > 0 ? series.Part : series.Name));

    private static string Course(ReportChart chart, ChartSeries series)
    {
        var known = series.Points.Where(p => p.Value is not null).ToList();
        var name = NameOf(chart, series);
        if (known.Count == 0)
        {
            return chart.Words.Fill("alt.none", ("series", name));
        }

        var (first, last) = (known[0], known[^1]);
        if (known.Count == 1)
        {
            return chart.Words.Fill("alt.one", ("series", name), ("last", ValueText.Said(chart, last)), ("to", last.Label));
        }

        // Of parts of a whole that changed too, more or fewer would say nothing.
        var isPart = first.Whole is not null && last.Whole is not null;
        var key = isPart ? "alt.part-of"
            : first.Origin != last.Origin ? "alt.apart"
            : last.Value!.ChangeFrom(first.Value!) switch
            {
                ValueChange.Increase => "alt.increase",
                ValueChange.Decrease => "alt.decrease",
                ValueChange.Same => "alt.same",
                _ => "alt.unclear",
            };
        var course = chart.Words.Fill(
            key,
            ("series", name),
            ("first", ValueText.Said(chart, first)),
            ("from", first.Label),
            ("last", ValueText.Said(chart, last)),
            ("to", last.Label));
        if (isPart)
        {
            return course;
        }

        var highest = Highest(known);
        if (highest.Count == 0 || !IsAbove(highest[0], first) || !IsAbove(highest[0], last))
        {
            return course;
        }

        var labels = LabelList.InSentence(chart.Labels, [.. highest.Select(p => p.Label)], chart.Words);
        return $"{course}; {chart.Words.Fill("alt.highest", ("value", ValueText.Said(chart, highest[0])), ("labels", labels))}";
    }

    // All that have the highest value; none where another may be higher, or where not all are counted alike.
    private static List<ChartPoint> Highest(List<ChartPoint> known)
    {
        var top = known.MaxBy(p => p.Bottom)!;
        var highest = known.Where(p => p == top || p.Value == top.Value).ToList();
        var isSure = (highest.Count == 1 || top.Value!.IsExact) && known.Except(highest).All(p => IsAbove(top, p));
        return isSure && known.All(p => p.Origin == top.Origin) ? highest : [];
    }

    private static bool IsAbove(ChartPoint point, ChartPoint other) =>
        point.Value!.ChangeFrom(other.Value!) == ValueChange.Increase;

    private static string Parts(ReportChart chart, ChartSeries series)
    {
        if (series.Said.Length > 0)
        {
            return series.Said;
        }

        var parts = series.Points.Select(p =>
        {
            var value = ValueText.Mark(chart, p) + (p.Remark.Length > 0 ? $" ({p.Remark})" : "");
            return chart.Words.Fill("alt.part", ("label", p.Label), ("value", value));
        });
        var most = MostPartsOf(chart);
        var more = series.Points.Count > most ? " …" : "";
        return chart.Words.Fill("alt.parts", ("series", NameOf(chart, series)), ("parts", string.Join("; ", parts.Take(most)) + more));
    }

    // Nobody listens to more; the table has all.
    private static int MostPartsOf(ReportChart chart) => Math.Max(MostParts / chart.Series.Count, 6);

    private static string Stays(ReportChart chart, ChartSeries series, IReadOnlyList<string> labels)
    {
        var stays = Runs.Of(labels.Select(l => (Label: l, Value: ValueText.Mark(chart, series.At(l)))), (a, b) => a.Value == b.Value);
        var most = MostPartsOf(chart);
        var parts = stays.TakeLast(most).Select(stay => chart.Words.Fill(
            "alt.run", ("value", stay[0].Value), ("labels", LabelList.Of(labels, [.. stay.Select(s => s.Label)]))));
        var less = stays.Count > most ? "… " : "";
        return chart.Words.Fill("alt.parts", ("series", series.Name), ("parts", less + string.Join("; ", parts)));
    }
}
