using ReportKit.Diagnostics;

namespace ReportKit.Charts;

/// <summary>What a figure tells, for readers who can't see it: computed from its points, gaps included.</summary>
public static class ChartAltText
{
    private const int MostParts = 40;

    /// <summary>All sentences, one after the other.</summary>
    /// <param name="figure">The figure.</param>
    public static string Of(ReportChart figure) => string.Join(' ', Sentences(figure).Select(s => s.Text));

    /// <summary>A sentence on each series, from the first value to the last and the highest between; then what is missing and how
    /// to read what isn't one number. Each knows the facts that it tells.</summary>
    /// <param name="figure">The figure.</param>
    public static IReadOnlyList<ChartSentence> Sentences(ReportChart figure)
    {
        var labels = figure.Labels;
        var told = labels.Count == 0 ? [] : figure.Series;

        // Bars and levels name each gap where it stands.
        var notes = (figure.Kind is ChartKind.Bars or ChartKind.Levels && labels.Count > 0 ? [.. ChartNotes.Reckoned(figure), .. ChartNotes.Own(figure)] : ChartNotes.Of(figure)).ToList();
        var ids = ChartSlug.Distinct([.. told.Select(s => s.Name)], notes.Select(n => n.Id));
        return
        [
            .. told.Select((s, i) => new ChartSentence(ids[i], Sentence(Tell(figure, s, labels)), ChartNotes.FactsOf(s.Points))),
            .. notes.Select(n => new ChartSentence(n.Id, Sentence(n.Text), n.Facts)),
        ];
    }

    private static string Sentence(string text) => Capitals.First(text) + ".";

    private static string Tell(ReportChart figure, ChartSeries series, IReadOnlyList<string> labels) => figure.Kind switch
    {
        ChartKind.Bars => Parts(figure, series),
        ChartKind.Levels => Runs(figure, series, labels),
        _ => Course(figure, series),
    };

    // A part needs what it is a part of, which the title alone names.
    private static string NameOf(ReportChart figure, ChartSeries series) =>
        figure.Subject.Length == 0 ? series.Name : figure.Words.Fill("alt.series-of", ("subject", figure.Subject), ("series", series.Part.Length > 0 ? series.Part : series.Name));

    private static string Course(ReportChart figure, ChartSeries series)
    {
        var known = series.Points.Where(p => p.Value is not null).ToList();
        var name = NameOf(figure, series);
        if (known.Count == 0)
        {
            return figure.Words.Fill("alt.none", ("series", name));
        }

        var (first, last) = (known[0], known[^1]);
        if (known.Count == 1)
        {
            return figure.Words.Fill("alt.one", ("series", name), ("last", ValueText.Said(figure, last)), ("to", last.Label));
        }

        // Of parts of a whole that changed too, more or fewer would say nothing.
        var isPart = first.Whole is not null && last.Whole is not null;
        var key = isPart ? "alt.part-of" : first.Origin != last.Origin ? "alt.apart" : last.Value!.Value.ChangeFrom(first.Value!.Value) switch
        {
            Change.Increase => "alt.increase",
            Change.Decrease => "alt.decrease",
            Change.Same => "alt.same",
            _ => "alt.unclear",
        };
        var course = figure.Words.Fill(
            key, ("series", name), ("first", ValueText.Said(figure, first)), ("from", first.Label), ("last", ValueText.Said(figure, last)), ("to", last.Label));
        if (isPart)
        {
            return course;
        }

        var highest = Highest(known);
        return highest.Count > 0 && IsAbove(highest[0], first) && IsAbove(highest[0], last)
            ? $"{course}; {figure.Words.Fill("alt.highest", ("value", ValueText.Said(figure, highest[0])), ("labels", LabelList.InSentence(figure.Labels, [.. highest.Select(p => p.Label)], figure.Words)))}"
            : course;
    }

    // All that have the highest value; none where another may be higher, or where not all are counted alike.
    private static List<ChartPoint> Highest(List<ChartPoint> known)
    {
        var top = known.MaxBy(p => p.Low ?? 0)!;
        var highest = known.Where(p => p == top || p.Value == top.Value).ToList();
        var isSure = (highest.Count == 1 || top.Value!.Value.IsExact) && known.Except(highest).All(p => IsAbove(top, p));
        return isSure && known.All(p => p.Origin == top.Origin) ? highest : [];
    }

    private static bool IsAbove(ChartPoint point, ChartPoint other) => point.Value!.Value.ChangeFrom(other.Value!.Value) == Change.Increase;

    private static string Parts(ReportChart figure, ChartSeries series)
    {
        if (series.Said.Length > 0)
        {
            return series.Said;
        }

        var parts = series.Points.Select(p =>
        {
            var value = ValueText.Mark(figure, p) + (p.Remark.Length > 0 ? $" ({p.Remark})" : "");
            return figure.Words.Fill("alt.part", ("label", p.Label), ("value", value));
        });
        return figure.Words.Fill("alt.parts", ("series", NameOf(figure, series)), ("parts", Listed([.. parts], MostPartsOf(figure))));
    }

    // Nobody listens to more; the table has all.
    private static string Listed(IReadOnlyList<string> parts, int most) => string.Join("; ", parts.Take(most)) + (parts.Count > most ? " …" : "");

    private static int MostPartsOf(ReportChart figure) => Math.Max(MostParts / figure.Series.Count, 6);

    private static string Runs(ReportChart figure, ChartSeries series, IReadOnlyList<string> labels)
    {
        var runs = new List<(string Value, List<string> Labels)>();
        foreach (var label in labels)
        {
            var value = ValueText.Mark(figure, series.At(label));
            if (runs.Count == 0 || runs[^1].Value != value)
            {
                runs.Add((value, []));
            }

            runs[^1].Labels.Add(label);
        }

        var most = MostPartsOf(figure);
        var parts = runs.TakeLast(most).Select(r => figure.Words.Fill("alt.run", ("value", r.Value), ("labels", LabelList.Of(labels, r.Labels))));
        return figure.Words.Fill("alt.parts", ("series", series.Name), ("parts", (runs.Count > most ? "… " : "") + string.Join("; ", parts)));
    }
}
