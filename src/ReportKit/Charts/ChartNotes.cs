using System.Globalization;
using ReportKit.Diagnostics;

namespace ReportKit.Charts;

/// <summary>What stands under a chart: which values are missing and why, and how to read what isn't one number.</summary>
public static class ChartNotes
{
    /// <summary>The notes of a figure, in the order to read them.</summary>
    public static IReadOnlyList<ChartNote> Of(ReportChart figure)
    {
        var labels = figure.Labels;
        if (labels.Count == 0)
        {
            return [Note(figure, "nothing", "note.nothing", []), .. Own(figure)];
        }

        // A bar has its reason written beside it.
        var notes = figure.Kind == ChartKind.Bars ? [] : Gaps(figure, labels).Select((note, i) => note with { Id = $"gap-{Digits(i + 1)}" }).ToList();
        if (figure.Kind != ChartKind.Bars && figure.Series.SelectMany(s => s.Points).Any(p => p.Value is { IsExact: false }))
        {
            notes.Add(Note(figure, "interval", "note.interval", []));
        }

        var others = labels.Where(l => figure.Series.Any(s => s.At(l)?.Others.Count > 0)).ToList();
        if (others.Count > 0)
        {
            var points = figure.Series.SelectMany(s => s.Points).Where(p => p.Others.Count > 0);
            notes.Add(Note(figure, "other", "note.other", points, ("labels", LabelList.Of(labels, others))));
        }

        return [.. notes, .. Reckoned(figure), .. Own(figure)];
    }

    /// <summary>Where placements were reckoned and not read; none where all were read. Of a country one placement stands at a label, of
    /// an edition many.</summary>
    internal static IEnumerable<ChartNote> Reckoned(ReportChart figure)
    {
        var points = figure.Series.SelectMany(s => s.Points).Where(p => p.IsReckoned).ToList();
        return points.Count == 0 ? []
            : [Note(figure, "reckoned", figure.Kind == ChartKind.Levels ? "note.reckoned" : "note.reckoned-some", points, ("labels", LabelList.Of(figure.Labels, [.. figure.Labels.Where(l => points.Any(p => p.Label == l))])))];
    }

    /// <summary>What a writer's own words add; none where there are none.</summary>
    internal static IEnumerable<ChartNote> Own(ReportChart figure) =>
        figure.Note.Length > 0 ? [new ChartNote(Capitals.First(figure.Note)) { Id = "note" }] : [];

    /// <summary>The facts behind points, each once, in the points' order.</summary>
    internal static IReadOnlyList<Fact> FactsOf(IEnumerable<ChartPoint?> points) => [.. points.SelectMany(p => p?.Facts ?? []).DistinctBy(f => f.Id, StringComparer.Ordinal)];

    private static IEnumerable<ChartNote> Gaps(ReportChart figure, IReadOnlyList<string> labels)
    {
        var common = CommonGaps(figure, labels);
        foreach (var gap in common.GroupBy(g => g.Value, g => g.Key))
        {
            yield return Note(figure, "", "note.gap", gap.SelectMany(l => figure.Series.Select(s => s.At(l))), ("gap", gap.Key), ("labels", LabelList.Of(labels, [.. gap])))
                with
            { IsHatched = true };
        }

        foreach (var series in figure.Series)
        {
            foreach (var gap in labels.Where(l => !common.ContainsKey(l) && series.At(l)?.Value is null).GroupBy(l => ValueText.Mark(figure, series.At(l))))
            {
                yield return Note(figure, "", "note.gap-of", gap.Select(series.At), ("series", series.Name), ("gap", gap.Key), ("labels", LabelList.Of(labels, [.. gap])))
                    with
                { IsHatched = figure.Kind != ChartKind.Lines && gap.Any(l => series.At(l)?.Applies != false) };
            }
        }
    }

    // Labels at which no series has a value, all for one reason, with the reason; in the order of the axis.
    private static Dictionary<string, string> CommonGaps(ReportChart figure, IReadOnlyList<string> labels) => labels
        .Select(label => (Label: label, Points: figure.Series.Select(s => s.At(label)).ToList()))
        .Where(l => l.Points.All(p => p?.Value is null))
        .Select(l => (l.Label, Reasons: l.Points.Select(p => ValueText.Mark(figure, p)).Distinct(StringComparer.Ordinal).ToList()))
        .Where(l => l.Reasons.Count == 1)
        .ToDictionary(l => l.Label, l => l.Reasons[0], StringComparer.Ordinal);

    private static ChartNote Note(ReportChart figure, string id, string key, IEnumerable<ChartPoint?> points, params (string, string)[] parts) =>
        new(Capitals.First(figure.Words.Fill(key, parts))) { Id = id, Facts = FactsOf(points) };

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
