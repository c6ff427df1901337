namespace ReportKit;

/// <summary>A text as readers have it; a notebook shows the page.</summary>
/// <param name="Markdown">The canonical text, a sentence a line: what every other format is made from.</param>
/// <param name="Html">The page for a browser.</param>
public sealed record ReportText(string Markdown, string Html)
{
    /// <summary>The Markdown.</summary>
    public override string ToString() => Markdown;
}
