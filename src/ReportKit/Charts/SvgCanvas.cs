namespace ReportKit.Charts;

/// <summary>Gathers the marks of a drawing. Coordinates are written to a tenth of a pixel.</summary>
/// <remarks>Marks that look alike become one path, texts that look alike one group, in the order in which the looks were first used;
/// axes and gaps lie below the marks, texts above them. So a drawing stays small without anyone having to think of it.</remarks>
internal sealed class SvgCanvas(string id)
{
    public const string SoftLook = " opacity=\".75\"";

    private readonly OrderedDictionary<string, StringBuilder> grounds = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, StringBuilder> paths = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, StringBuilder> texts = new(StringComparer.Ordinal);
    private bool hasHatch;

    public string Marks
    {
        get
        {
            var marks = new StringBuilder();
            if (hasHatch)
            {
                marks.Append(
                        CultureInfo.InvariantCulture,
                        $"""<pattern id="{id}-h" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">""")
                    .Append("""<path stroke="currentColor" stroke-opacity=".5" stroke-width="1.4" d="M0 0V5"/></pattern>""");
            }

            foreach (var (look, d) in grounds.Concat(paths))
            {
                marks.Append(CultureInfo.InvariantCulture, $"<path{look} d=\"{d}\"/>");
            }

            foreach (var (look, lines) in texts)
            {
                marks.Append(look.Length == 0 ? $"{lines}" : $"<g{look}>{lines}</g>");
            }

            return marks.ToString();
        }
    }

    /// <summary>A filled rectangle; nothing where it has no width or height.</summary>
    public void Rect(double x, double y, double width, double height, string fill) => Box(paths, x, y, width, height, $" fill=\"{fill}\"");

    /// <summary>A place where nothing is known.</summary>
    public void Hatch(double x, double y, double width, double height)
    {
        hasHatch |= width > 0 && height > 0;
        Box(grounds, x, y, width, height, $" fill=\"url(#{id}-h)\"");
    }

    /// <summary>A value that is about so much: paler inside.</summary>
    public void About(double x, double y, double width, double height, string colour) =>
        Box(paths, x, y, width, height, $" fill=\"{colour}\" fill-opacity=\".5\" stroke=\"{colour}\"");

    /// <summary>The part of a value that may be or may not be: light inside, dashed at its edge.</summary>
    public void Maybe(double x, double y, double width, double height, string colour) =>
        Box(paths, x, y, width, height, $" fill=\"{colour}\" fill-opacity=\".16\" stroke=\"{colour}\" stroke-dasharray=\"3 2\"");

    /// <summary>A line of the axes, in the colour of the text.</summary>
    public void Rule(double x1, double y1, double x2, double y2, string opacity) =>
        In(grounds, $" stroke=\"currentColor\" opacity=\"{opacity}\"")
            .Append(CultureInfo.InvariantCulture, $"M{At(x1, y1)}{(y1 == y2 ? $"H{N(x2)}" : $"V{N(y2)}")}");

    /// <summary>A path that begins with an absolute place; its look is attributes, each with a space before it.</summary>
    public void Path(string d, string look) => In(paths, look).Append(d);

    /// <summary>The edge of what may reach further.</summary>
    public void Dashed(string d, string colour, string look = "") => Path(d, $"{look} stroke=\"{colour}\" stroke-dasharray=\"3 2\"");

    public void Dot(double x, double y, double width, string colour) =>
        Path($"M{At(x, y)}h.01", $" stroke=\"{colour}\" stroke-width=\"{N(width)}\" stroke-linecap=\"round\"");

    /// <summary>An open mark: what another source or an earlier edition gives.</summary>
    public void Other(double x, double y, string colour) =>
        Path($"M{At(x - 4, y)}l4-4 4 4-4 4z", $" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.5\"");

    /// <summary>A line of text; the anchor (start, middle or end) stands at x, its base line at y.</summary>
    public void Text(double x, double y, string text, string anchor = "start", string look = "")
    {
        if (text.Length > 0)
        {
            var align = anchor == "start" ? "" : $" text-anchor=\"{anchor}\"";
            In(texts, align + look).Append(CultureInfo.InvariantCulture, $"<text x=\"{N(x)}\" y=\"{N(y)}\">{SvgText.Escape(text)}</text>");
        }
    }

    public void Lines(double x, double middle, IReadOnlyList<string> lines, string anchor, string look = "")
    {
        for (var i = 0; i < lines.Count; i++)
        {
            Text(x, middle + 4 + ((i - ((lines.Count - 1) / 2.0)) * 14), lines[i], anchor, look);
        }
    }

    /// <summary>A line of text that steps back: axis, notes.</summary>
    public void Soft(double x, double y, string text, string anchor = "start") => Text(x, y, text, anchor, SoftLook);

    public static string At(double x, double y) => $"{N(x)} {N(y)}";

    /// <summary>A coordinate, as short as it can be written.</summary>
    public static string N(double number)
    {
        var text = Math.Round(number, 1).ToString(".#", CultureInfo.InvariantCulture);
        return text.Length == 0 || text == "-" ? "0" : text;
    }

    private static void Box(OrderedDictionary<string, StringBuilder> all, double x, double y, double width, double height, string look)
    {
        if (width > 0 && height > 0)
        {
            In(all, look).Append(CultureInfo.InvariantCulture, $"M{At(x, y)}h{N(width)}v{N(height)}h{N(-width)}z");
        }
    }

    private static StringBuilder In(OrderedDictionary<string, StringBuilder> all, string look)
    {
        if (!all.TryGetValue(look, out var found))
        {
            all.Add(look, found = new StringBuilder());
        }

        return found;
    }
}
