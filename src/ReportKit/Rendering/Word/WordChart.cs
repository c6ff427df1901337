using ReportKit.Charts;

namespace ReportKit.Rendering;

/// <summary>Writes a figure as a chart of Office, whose series refer to the workbook behind it.</summary>
/// <remarks>The order of elements is that of the schema: Office refuses any other.</remarks>
internal static class WordChart
{
    private const string Charts = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private const string Extensions = "http://schemas.microsoft.com/office/drawing/2012/chart";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // Sizes are thought of in pixels, as those of drawings are, and a page's line has about so many.
    private const double Width = 605;
    private const int PerPixel = 9525;
    private const int Tallest = 760;
    private const int ColumnHeight = 236;
    private const string Ink = "3D4852";

    /// <summary>How tall a chart should be, in English metric units.</summary>
    public static long HeightOf(ReportChart figure) => PerPixel * (long)Math.Min(Tallest, PixelsOf(figure));

    /// <summary>The chart's part.</summary>
    /// <param name="data">What to draw.</param>
    /// <param name="language">The language of the texts.</param>
    /// <param name="workbook">The id by which the part names its workbook.</param>
    public static ReadOnlyMemory<byte> Write(WordChartData data, string language, string workbook)
    {
        var xml = new PartXml("c:chartSpace", Charts, ("a", Drawing), ("r", Relations), ("c15", Extensions));
        xml.Value("c:date1904", 0).Value("c:lang", language).Value("c:roundedCorners", 0);
        xml.Start("c:chart").Value("c:autoTitleDeleted", 1).Start("c:plotArea");
        var labels = WordChartLabels.Of(data);
        WriteLayout(xml, data, labels);
        new WordChartSeries(xml, data, labels).Write();
        WordChartAxes.Write(xml, data.Figure);
        xml.End();
        WriteLegend(xml, data, labels);
        xml.Value("c:plotVisOnly", 1).Value("c:dispBlanksAs", "gap").End();
        xml.Start("c:spPr").Start("a:noFill").End().Start("a:ln").Start("a:noFill").End().End().End();
        WriteText(xml, size: 900, Ink, language);
        xml.Start("c:externalData").With("r:id", workbook).Value("c:autoUpdate", 0).End();
        return xml.ToBytes();
    }

    /// <summary>How many labels of the axis one that is shown stands for, so that none runs into the next.</summary>
    public static int LabelStep(ReportChart figure)
    {
        var labels = figure.Labels;
        const double Plot = Width - 90;
        return (int)Math.Max(1, Math.Ceiling((labels.Max(l => SvgText.Width(l)) + 6) * labels.Count / Plot));
    }

    /// <summary>How texts look.</summary>
    public static void WriteText(PartXml xml, int size, string colour, string language)
    {
        xml.Start("c:txPr").Start("a:bodyPr").End().Start("a:lstStyle").End().Start("a:p").Start("a:pPr");
        xml.Start("a:defRPr").With("sz", $"{size}").With("b", "0").Start("a:solidFill").Value("a:srgbClr", colour).End();
        xml.Start("a:latin").With("typeface", "+mn-lt").End().End().End();
        xml.Start("a:endParaRPr").With("lang", language).End().End().End();
    }

    private static double PixelsOf(ReportChart figure) => figure.Kind switch
    {
        ChartKind.Bars => 16 + (figure.Series.Count > 1 ? 26 : 0) + (figure.Labels.Count * ((figure.Series.Count * 17) + 12)),
        ChartKind.Levels => 44 + (figure.Levels.Count * 28),
        _ => ColumnHeight,
    };

    // Names beside the marks need a room that no program leaves by itself.
    private static void WriteLayout(PartXml xml, WordChartData data, WordChartLabels labels)
    {
        var figure = data.Figure;
        var height = Math.Min(Tallest, PixelsOf(figure));
        var (left, right) = figure.Kind switch
        {
            ChartKind.Bars => (Widest(data.Labels) + 14, Widest(figure.Series.SelectMany(s => s.Points).Select(p => ValueText.Full(figure, p))) + 16),
            ChartKind.Levels => (Widest(figure.Levels) + 16, 12.0),
            ChartKind.Lines when labels.HasNamesAtEnd => (58.0, Math.Min(Widest(figure.Series.Select(s => s.Name)) + 60, Width / 2.5)),
            _ => (0.0, 0.0),
        };
        xml.Start("c:layout");
        if (right > 0)
        {
            var top = figure.Kind == ChartKind.Bars && figure.Series.Count > 1 ? 30 : 8;
            var bottom = figure.Kind == ChartKind.Bars ? 4 : 28;
            xml.Start("c:manualLayout").Value("c:layoutTarget", "inner").Value("c:xMode", "edge").Value("c:yMode", "edge");
            xml.Value("c:x", WordChartLabels.Share(left / Width)).Value("c:y", WordChartLabels.Share(top / height));
            xml.Value("c:w", WordChartLabels.Share((Width - left - right) / Width)).Value("c:h", WordChartLabels.Share((height - top - bottom) / height)).End();
        }

        xml.End();
    }

    private static double Widest(IEnumerable<string> names) => Math.Min(names.Select(n => SvgText.Width(n)).DefaultIfEmpty().Max(), Width / 3);

    private static void WriteLegend(PartXml xml, WordChartData data, WordChartLabels labels)
    {
        var figure = data.Figure;
        if (figure.Kind == ChartKind.Levels || labels.HasNamesAtEnd || (figure.Kind == ChartKind.Bars && figure.Series.Count == 1))
        {
            return;
        }

        xml.Start("c:legend").Value("c:legendPos", "t");
        var plotted = WordChartSeries.Plotted(data);
        for (var i = 0; i < plotted.Count; i++)
        {
            if (plotted[i].Column.Role != WordChartRole.Values)
            {
                xml.Start("c:legendEntry").Value("c:idx", i).Value("c:delete", 1).End();
            }
        }

        xml.Value("c:overlay", 0).End();
    }
}
