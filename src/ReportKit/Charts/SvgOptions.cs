namespace ReportKit.Charts;

/// <summary>How a chart is drawn as SVG.</summary>
/// <param name="Width">In CSS pixels; below 480 it is drawn for a narrow screen, with the same size of text.</param>
/// <param name="HasPaper">Whether it is an image of its own: with namespace, fonts, white paper and dark ink. Otherwise it is a part of
/// an HTML page: it takes the page's fonts and the colour of its text, and lets its background through.</param>
/// <param name="HasTitle">Whether the title is drawn; it is always there for screen readers.</param>
/// <param name="HasNotes">Whether the notes on gaps and intervals are drawn under it.</param>
internal sealed record SvgOptions(int Width = 640, bool HasPaper = false, bool HasTitle = false, bool HasNotes = true)
{
    /// <summary>An image that says all by itself.</summary>
    public static SvgOptions Image { get; } = new(HasPaper: true, HasTitle: true);

    /// <summary>A part of a page whose caption tells title and notes; as wide as a telephone shows and as stands beside its caption
    /// on a desk.</summary>
    public static SvgOptions Page { get; } = new(Width: 352, HasNotes: false);

    /// <summary>Whether there is room for names beside the lines.</summary>
    internal bool IsWide => Width >= 480;
}
