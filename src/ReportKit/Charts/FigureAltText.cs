using ReportKit.Facts;

namespace ReportKit.Charts;

/// <summary>What a figure tells, for readers who can't see it: computed from its points, gaps included.</summary>
public static class FigureAltText
{
    private const int MostParts = 40;

    /// <summary>Sentences on each series: from the first value to the last, the highest between, and what is missing.</summary>
    public static string Of(ReportFigure figure)
    {
        var labels = figure.Labels;
        var sentences = labels.Count == 0 ? [] : figure.Kind switch
        {
            FigureKind.Bars => figure.Series.Select(s => Parts(figure, s)),
            FigureKind.Levels => figure.Series.Select(s => Runs(figure, s, labels)),
            _ => figure.Series.Select(s => Course(figure, s)),
        };

        // Bars and levels name each gap where it stands.
        var notes = figure.Kind is FigureKind.Bars or FigureKind.Levels && labels.Count > 0 ? Own(figure) : FigureNotes.Of(figure).Select(n => n.Text);
        return string.Join(' ', sentences.Concat(notes).Select(s => ValueText.Capital(s) + "."));
    }

    private static string Course(ReportFigure figure, FigureSeries series)
    {
        var known = series.Points.Where(p => p.Value is not null).ToList();
        if (known.Count == 0)
        {
            return figure.Words.Fill("alt.none", ("series", series.Name));
        }

        var (first, last) = (known[0], known[^1]);
        if (known.Count == 1)
        {
            return figure.Words.Fill("alt.one", ("series", series.Name), ("last", ValueText.Said(figure, last)), ("to", last.Label));
        }

        var key = last.Value!.Value.ChangeFrom(first.Value!.Value) switch
        {
            Change.Increase => "alt.increase",
            Change.Decrease => "alt.decrease",
            Change.Same => "alt.same",
            _ => "alt.unclear",
        };
        var course = figure.Words.Fill(
            key, ("series", series.Name), ("first", ValueText.Said(figure, first)), ("from", first.Label), ("last", ValueText.Said(figure, last)), ("to", last.Label));
        var highest = known.MaxBy(p => p.Low ?? 0)!;
        return IsAbove(highest, first) && IsAbove(highest, last)
            ? $"{course}; {figure.Words.Fill("alt.highest", ("value", ValueText.Said(figure, highest)), ("label", highest.Label))}"
            : course;
    }

    private static bool IsAbove(FigurePoint point, FigurePoint other) => point.Value!.Value.ChangeFrom(other.Value!.Value) == Change.Increase;

    private static string Parts(ReportFigure figure, FigureSeries series)
    {
        var parts = series.Points.Select(p =>
        {
            var value = ValueText.Mark(figure, p) + (p.Remark.Length > 0 ? $" ({p.Remark})" : "");
            return figure.Words.Fill("alt.part", ("label", p.Label), ("value", value));
        });
        return figure.Words.Fill("alt.parts", ("series", series.Name), ("parts", Listed([.. parts])));
    }

    // Nobody listens to more; the table has all.
    private static string Listed(IReadOnlyList<string> parts) => string.Join("; ", parts.Take(MostParts)) + (parts.Count > MostParts ? " …" : "");

    private static string Runs(ReportFigure figure, FigureSeries series, IReadOnlyList<string> labels)
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

        var parts = runs.TakeLast(MostParts).Select(r => figure.Words.Fill("alt.part", ("label", LabelList.Of(labels, r.Labels)), ("value", r.Value)));
        return figure.Words.Fill("alt.parts", ("series", series.Name), ("parts", (runs.Count > MostParts ? "… " : "") + string.Join("; ", parts)));
    }

    private static IEnumerable<string> Own(ReportFigure figure) => figure.Note.Length > 0 ? [figure.Note] : [];
}
