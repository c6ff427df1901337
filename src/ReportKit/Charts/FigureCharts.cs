using Plotly.NET.CSharp;

namespace ReportKit.Charts;

/// <summary>Interactive charts of figures, for notebooks.</summary>
public static class FigureCharts
{
    /// <summary>Columns stacked by series. A value that isn't known leaves its place empty.</summary>
    /// <param name="figure">The figure.</param>
    public static Plotly.NET.GenericChart ToChart(this ReportFigure figure)
    {
        var columns = figure.Series.Select(series =>
        {
            var known = series.Points.Where(p => p.High is not null).ToList();
            return Chart.StackedColumn<decimal, string, string>(
                values: known.Select(p => p.High!.Value).ToArray(),
                Keys: known.Select(p => p.Label).ToArray(),
                Name: series.Name);
        });
        return Chart.Combine(columns.ToArray())
            .WithYAxisStyle<decimal, decimal, string>(TitleText: figure.Unit)
            .WithXAxisStyle<decimal, decimal, string>(TitleText: figure.Title);
    }
}
