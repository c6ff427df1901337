namespace ReportKit.Charts;

/// <summary>A country's tiers, yearly totals and acts under the UN Protocol above each other, one column a year.</summary>
/// <remarks>Each row has its own scale, whose end stands beside it. Where nothing is known a hatched place is left; a source's word that
/// there is no figure is a dash, and a reported zero the digit. A table with the same stands beside it.</remarks>
internal sealed class TimelineDrawing
{
    private const double Left = 150;
    private const double Level = 11;
    private const double Plot = 34;
    private const double PartPlot = 13;
    private const double PartRow = 16;
    private const double Room = 600;
    private const double Apart = 14;
    private const string Blue = "#2673bf";
    private const string Small = " font-size=\"10\"";

    private static readonly string[] Tints = ["#2673bf", "#4a9bb0", "#c27c0e", "#c0452c", "#808080"];

    private readonly SvgCanvas canvas = new("f-timeline");
    private readonly CountryTrends trends;
    private readonly Wording wording;
    private readonly double column;
    private readonly double bar;

    private TimelineDrawing(CountryTrends trends, Wording wording)
    {
        this.trends = trends;
        this.wording = wording;
        column = Math.Clamp(Room / trends.Years.Count, 22, 40);
        bar = Math.Round(column * 0.64);
    }

    /// <summary>Inline SVG; empty where there is nothing to draw.</summary>
    public static string Draw(CountryTrends trends, Wording wording) =>
        trends.Series.Count == 0 && trends.Years.All(y => y.Placement is null && y.Acts.Count == 0)
            ? ""
            : new TimelineDrawing(trends, wording).Draw();

    private string Draw()
    {
        var top = 16.0;
        Years();
        if (trends.Years.Any(y => y.Placement is not null))
        {
            top = Placements(top);
        }

        for (var i = 0; i < trends.Series.Count; i++)
        {
            top = Totals(i, top);
        }

        foreach (var parts in trends.Victims.GroupBy(p => (p.Total, p.Question)))
        {
            top = Parts(parts.Key.Total, parts.Key.Question, [.. parts], top);
        }

        var bottom = trends.Years.Any(y => y.Acts.Count > 0) ? Acts(top) : top;
        var (width, height) = (Math.Ceiling(Left + (trends.Years.Count * column) + 4), Math.Ceiling(bottom));
        var title = wording.Figures.Fill(
            "title.timeline", ("country", trends.Country.Name), ("from", trends.Years[0].Year), ("to", trends.Years[^1].Year));
        return $"<svg viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\" aria-labelledby=\"f-tl f-tld\" "
            + $"fill=\"currentColor\" font-size=\"12\"><title id=\"f-tl\">{SvgText.Escape(title)}.</title>"
            + $"<desc id=\"f-tld\">{SvgText.Escape(wording.Figures["alt.timeline"])}.</desc>{canvas.Marks}</svg>";
    }

    private double At(int year) => Left + (year * column);

    // Every second year has room for its name; the last one always has it.
    private void Years()
    {
        var last = trends.Years.Count - 1;
        for (var i = last; i >= 0; i -= 2)
        {
            canvas.Text(At(i) + (column / 2), 10, trends.Years[i].Year, "middle", Small);
        }
    }

    private double Placements(double top)
    {
        canvas.Lines(0, top + (2 * Level) - 4, [Capitals.First(wording.Figures["name.tier"])], "start");
        for (var level = 0; level < 4; level++)
        {
            canvas.Text(Left - 6, top + (level * Level) + 9, Tiers.Sign((Tier)level), "end", $"{SvgCanvas.SoftLook}{Small}");
        }

        foreach (var (i, year) in trends.Years.Index())
        {
            if (year.Placement?.Fact.Tier is { } tier)
            {
                var (y, height) = tier == Tier.SpecialCase ? (top + (1.8 * Level), 0.4 * Level) : (top + ((int)tier * Level), Level);
                canvas.Rect(At(i), y, column, height, Tints[(int)tier]);
            }
            else if (year.State == "not-found")
            {
                canvas.Hatch(At(i), top, column, 4 * Level);
            }
        }

        canvas.Rule(Left, top + (4 * Level), At(trends.Years.Count), top + (4 * Level), ".3");
        return top + (4 * Level) + Apart;
    }

    private double Totals(int series, double top)
    {
        var cells = trends.Years.Select(y => y.Totals[series]).ToList();
        var most = cells.Select(c => c.Figure?.Fact.Value?.Top ?? 0).DefaultIfEmpty().Max();
        var bottom = top + Plot;
        canvas.Lines(0, top + (Plot / 2), SvgText.Wrap(Capitals.First(trends.Series[series].Label), Left - 44), "start");
        canvas.Text(Left - 6, top + 9, most > 0 ? NumberStyle.Digits(most) : "", "end", $"{SvgCanvas.SoftLook}{Small}");
        foreach (var run in Runs.Of(cells.Index().Where(c => c.Item is { Figure: null, IsTold: true }), (a, b) => b.Index == a.Index + 1))
        {
            canvas.Hatch(At(run[0].Index), top, run.Count * column, Plot);
        }

        foreach (var (i, cell) in cells.Index())
        {
            if (cell.Figure?.Fact is { } figure)
            {
                Value(figure.Value, At(i) + ((column - bar) / 2), bottom, most, Plot);
            }
        }

        canvas.Rule(Left, bottom, At(cells.Count), bottom, ".3");
        return bottom + Apart;
    }

    // Low rows below a heading: of one question all have one scale, so that they can be compared.
    private double Parts(string total, string question, List<TrendPart> parts, double top)
    {
        var most = parts.SelectMany(p => p.Cells).Max(c => c.Figure?.Fact.Value?.Top ?? 0);
        canvas.Text(0, top + 8, wording.Figures.Fill(
            "name.parts", ("indicator", Capitals.First(total)), ("parts", question), ("most", NumberStyle.Digits(most))));
        top += 14;
        var end = top + (parts.Count * PartRow);
        var isEmpty = trends.Years.Select((_, i) => parts.TrueForAll(p => p.Cells[i] is { Figure: null, IsTold: true })).ToList();
        foreach (var run in Runs.Of(isEmpty.Index().Where(y => y.Item), (a, b) => b.Index == a.Index + 1))
        {
            canvas.Hatch(At(run[0].Index), top, run.Count * column, end - top);
        }

        foreach (var part in parts)
        {
            var bottom = top + PartRow;
            canvas.Text(Left - 6, bottom - 3, Capitals.First(part.Label), "end", Small);
            foreach (var (i, cell) in part.Cells.Index())
            {
                if (cell.Figure?.Fact is { } figure)
                {
                    Value(figure.Value, At(i) + ((column - bar) / 2), bottom, most, PartPlot);
                }
                else if (cell.IsTold && !isEmpty[i])
                {
                    canvas.Hatch(At(i), top, column, PartRow);
                }
            }

            canvas.Rule(Left, bottom, At(part.Cells.Count), bottom, ".3");
            top = bottom;
        }

        return top + Apart;
    }

    private void Value(FactValue? given, double x, double bottom, decimal most, double plot)
    {
        if (given is not { } value)
        {
            canvas.Text(x + (bar / 2), bottom - 4, "–", "middle");
        }
        else if (value.IsZero)
        {
            canvas.Text(x + (bar / 2), bottom - 3, "0", "middle", Small);
        }
        else
        {
            // What is only known to be so many at most, or at least, is dashed above what is sure.
            var (low, high) = (HeightOf(value.Low ?? 0), HeightOf(value.Top));
            canvas.Rect(x, bottom - low, bar, low, Blue);
            canvas.Maybe(x, bottom - high, bar, high - low, Blue);
        }

        double HeightOf(decimal number) => number > 0 ? Math.Max(1, (double)(number / most) * plot) : 0;
    }

    private double Acts(double top)
    {
        canvas.Text(0, top + 10, wording.Figures["name.protocol"]);
        var bottom = top;
        foreach (var (i, act) in trends.Years.Index().SelectMany(y => y.Item.Acts.Select(a => (y.Index, a))))
        {
            var x = At(i) + (column / 2);
            var isLate = i > trends.Years.Count / 2;
            canvas.Dot(x, bottom + 6, 7, Blue);
            canvas.Text(x + (isLate ? -7 : 7), bottom + 10, act.Kind, isLate ? "end" : "start", Small);
            bottom += 14;
        }

        return bottom + 4;
    }
}
