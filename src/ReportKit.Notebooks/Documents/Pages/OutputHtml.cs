namespace ReportKit.Notebooks;

/// <summary>What a cell put out, in the richest form that a page can show.</summary>
internal sealed class OutputHtml(PageOutline outline)
{
    private const int LongestAlternative = 200;

    private static readonly string[] Pictures = ["image/png", "image/jpeg", "image/gif", "image/webp"];

    /// <summary>An output of the cell with a number.</summary>
    public string Render(CellOutput output, int cell) => output switch
    {
        StreamOutput { Name: "stderr" } stream => Text(stream.Text, "stream warning", $"Standard error of cell {cell}"),
        StreamOutput stream => Text(stream.Text, "stream", $"Standard output of cell {cell}"),
        ErrorOutput error => Error(error, cell),
        DisplayOutput display => Data(display.Data, display.Metadata, cell),
        ResultOutput result => Data(result.Data, result.Metadata, cell),
        _ => "",
    };

    private static string Text(string text, string kind, string label) =>
        text.Length == 0 ? "" : HtmlText.Block(kind, label, AnsiHtml.Convert(text));

    private static string Error(ErrorOutput error, int cell)
    {
        // Most traces begin with the message, which stands above them here.
        var trace = string.Join('\n', error.Trace.SelectMany(l => l.Split('\n')).SkipWhile(line => Repeats(line, error.Message)));
        return $"<div class=\"error\" role=\"group\" aria-label=\"Error of cell {cell}\">\n"
            + $"<p><strong>{AnsiHtml.Convert(error.Name)}</strong> <span>{AnsiHtml.Convert(error.Message)}</span></p>\n"
            + (trace.Length == 0 ? "" : $"<pre tabindex=\"0\">{AnsiHtml.Convert(trace)}</pre>\n")
            + "</div>\n";
    }

    private static bool Repeats(string line, string message)
    {
        var plain = AnsiHtml.WithoutColours(line);
        return message.Split('\n').Any(told => plain == told || plain.EndsWith($": {told}", StringComparison.Ordinal));
    }

    private string Data(JsonMap data, JsonMap metadata, int cell) =>
        data.FindText("text/html") is { } html ? Html(html)
        : data.FindText("image/svg+xml") is { } svg ? $"<div class=\"picture\">\n{WithoutProlog(svg)}\n</div>\n"
        : Pictures.FirstOrDefault(type => data.FindText(type) is not null) is { } picture ? Picture(data, metadata, picture, cell)
        : data.FindText("text/markdown") is { } markdown ? $"<div class=\"prose\">\n{Prose(markdown)}</div>\n"
        : data.Find("application/json") is { } json ? Text(JsonTreeWriter.Write(json, indent: 2), "result", $"Result of cell {cell}")
        : data.FindText("text/plain") is { } plain ? Text(plain, "result", $"Result of cell {cell}")
        : $"<p class=\"unknown\">A page can’t show this output ({HtmlText.Escape(string.Join(", ", data.Entries.Keys))}). "
            + "Open the notebook to see it.</p>\n";

    // The notebook's own results: scripts run, so that charts can be moved and read.
    private static string Html(string html)
    {
        var focus = html.Contains("<table", StringComparison.OrdinalIgnoreCase) ? " tabindex=\"0\"" : "";
        return $"<div class=\"html scroll\"{focus}>\n{html}\n</div>\n";
    }

    private string Prose(string markdown) => MarkdownHtml.Render(markdown, outline.AddOutput, CellPictures.None);

    private static string Picture(JsonMap data, JsonMap metadata, string type, int cell)
    {
        var text = data.FindText("text/plain")?.Trim() ?? "";
        var alternative = text.Length is > 0 and <= LongestAlternative ? text : $"Picture of cell {cell}";
        var size = string.Concat(CellPictures.Sides.Select(side =>
            metadata.Find(type, side) is JsonLiteral { Written: [>= '0' and <= '9', ..] } pixels ? $" {side}=\"{pixels.Written}\"" : ""));
        var address = HtmlText.Escape(CellPictures.OfContent(type, data.FindText(type)!));
        return $"<p class=\"picture\"><img alt=\"{HtmlText.Escape(alternative)}\"{size} src=\"{address}\"></p>\n";
    }

    // Within HTML an XML declaration and a document type would be read as broken comments.
    private static string WithoutProlog(string svg) =>
        svg.IndexOf("<svg", StringComparison.OrdinalIgnoreCase) is > 0 and var start ? svg[start..] : svg;
}
