using System.Globalization;
using System.Text;

namespace ReportKit.Charts;

/// <summary>Gathers the marks of a drawing. Coordinates are written to a tenth of a pixel.</summary>
/// <param name="id">Begins every id of the drawing.</param>
internal sealed class SvgCanvas(string id)
{
    private readonly StringBuilder marks = new();

    /// <summary>Everything drawn so far.</summary>
    public string Marks => marks.ToString();

    /// <summary>A filled rectangle; nothing where it has no height.</summary>
    public void Rect(double x, double y, double width, double height, string fill, string more = "")
    {
        if (width > 0 && height > 0)
        {
            marks.Append(CultureInfo.InvariantCulture, $"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\" fill=\"{fill}\"{more}/>");
        }
    }

    /// <summary>A place where nothing is known.</summary>
    public void Hatch(double x, double y, double width, double height) => Rect(x, y, width, height, $"url(#{id}-hatch)");

    /// <summary>The part of a value that may be or may not be: light inside, dashed at its edge.</summary>
    public void Maybe(double x, double y, double width, double height, string colour) =>
        Rect(x, y, width, height, colour, $" fill-opacity=\".16\" stroke=\"{colour}\" stroke-width=\"1.2\" stroke-dasharray=\"3 2\"");

    public void Line(double x1, double y1, double x2, double y2, string more = "") =>
        marks.Append(CultureInfo.InvariantCulture, $"<path d=\"M{N(x1)} {N(y1)}L{N(x2)} {N(y2)}\" stroke=\"currentColor\"{more}/>");

    public void Path(string d, string more) => marks.Append(CultureInfo.InvariantCulture, $"<path d=\"{d}\"{more}/>");

    public void Circle(double x, double y, double r, string fill, string more = "") =>
        marks.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(r)}\" fill=\"{fill}\"{more}/>");

    /// <summary>An open mark: what another source or an earlier edition gives.</summary>
    public void Other(double x, double y, string colour) =>
        Path($"M{N(x - 4)} {N(y)}l4 -4l4 4l-4 4z", $" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.5\"");

    /// <summary>A line of text.</summary>
    /// <param name="x">Where its anchor stands.</param>
    /// <param name="y">Its base line.</param>
    /// <param name="text">As a reader sees it.</param>
    /// <param name="anchor">start, middle or end.</param>
    /// <param name="more">Further attributes.</param>
    public void Text(double x, double y, string text, string anchor = "start", string more = "")
    {
        if (text.Length > 0)
        {
            var align = anchor == "start" ? "" : $" text-anchor=\"{anchor}\"";
            marks.Append(CultureInfo.InvariantCulture, $"<text x=\"{N(x)}\" y=\"{N(y)}\"{align}{more}>{SvgText.Escape(text)}</text>");
        }
    }

    /// <summary>A line of text that steps back: axis, notes.</summary>
    public void Soft(double x, double y, string text, string anchor = "start") => Text(x, y, text, anchor, " opacity=\".75\"");

    /// <summary>A point of a path.</summary>
    public static string At(double x, double y) => $"{N(x)} {N(y)}";

    private static string N(double number) => Math.Round(number, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
