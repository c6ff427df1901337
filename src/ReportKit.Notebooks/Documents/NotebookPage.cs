using System.Reflection;

namespace ReportKit.Notebooks;

/// <summary>A notebook as a page to read: one file of HTML that needs no other, and no network.</summary>
/// <remarks>The same notebook gives the same bytes. Prose is Markdown without scripts and without pictures from elsewhere; outputs of type
/// <c>text/html</c> stand as the cell made them, scripts included, so that charts stay interactive. The page forbids the browser to load
/// anything for it, so that an output which counts on the network shows nothing of what it would fetch.</remarks>
internal static class NotebookPage
{
    /// <summary>Shorter notebooks are overlooked at a glance.</summary>
    private const int FewestForContents = 4;

    private const int DeepestInContents = 3;

    private static readonly string Styles = ReadStyles();

    /// <summary>The page, with LF line ends, to be written as UTF-8.</summary>
    /// <param name="notebook">As it was run, or as it was written.</param>
    /// <param name="fileName">Name of its file, without folders: <c>01-sources.ipynb</c>.</param>
    /// <param name="missing">Told the number of a cell and what stands on the page instead of a picture that it doesn't hold.</param>
    public static string Render(Notebook notebook, string fileName, Action<int, string>? missing = null)
    {
        var outline = new PageOutline();
        var cells = new CellHtml(notebook, outline, missing ?? (static (_, _) => { }));
        var body = string.Concat(notebook.Cells.Select((cell, i) => cells.Render(cell, i + 1)));
        var title = outline.Title ?? Path.GetFileNameWithoutExtension(fileName);
        var heading = outline.Title is null ? $"<h1>{HtmlText.Escape(title)}</h1>\n" : "";
        var contents = Contents(outline);
        var jump = contents.Length > 0 ? "<p class=\"jump\"><a href=\"#contents\">Contents</a></p>" : "";
        var page = $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src data: blob: 'unsafe-inline' 'unsafe-eval'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{HtmlText.Escape(title)}</title>
            <style>
            {Styles}</style>
            </head>
            <body>
            <a class="skip" href="#main">Skip to the notebook</a>
            <header><p>{HtmlText.Escape(fileName)}</p>{jump}</header>
            <div class="page">
            <main id="main">
            {heading}{Failures(notebook)}{body}</main>
            {contents}</div>
            <footer><p>Made by ReportKit from the notebook {HtmlText.Escape(fileName)}.</p></footer>
            </body>
            </html>

            """;
        return page.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
    }

    private static string Contents(PageOutline outline)
    {
        var listed = outline.Entries.Where(e => e.Level <= DeepestInContents).ToList();
        if (listed.Count < FewestForContents)
        {
            return "";
        }

        var items = listed.Select(e =>
            $"<li class=\"level-{e.Level}\"><a href=\"#{HtmlText.Escape(e.Anchor)}\">{HtmlText.Escape(e.Text)}</a></li>\n");
        return $"<nav id=\"contents\" aria-label=\"Contents\">\n<p>Contents</p>\n<ul>\n{string.Concat(items)}</ul>\n</nav>\n";
    }

    // A reader learns at the top that the rest may be missing. An error that the writer announced is part of the text.
    private static string Failures(Notebook notebook)
    {
        var failed = notebook.Cells
            .Select((cell, i) => (Number: i + 1, Error: cell.Outputs.OfType<ErrorOutput>().FirstOrDefault(), cell.Tags))
            .Where(c => c.Error is not null && !c.Tags.Contains("raises-exception"))
            .Select(c => $"<li><a href=\"#cell-{c.Number}\">Cell {c.Number}</a> failed: {HtmlText.Escape(c.Error!.Name)}</li>\n");
        var items = string.Concat(failed);
        return items.Length == 0 ? "" : $"<ul class=\"failures\">\n{items}</ul>\n";
    }

    private static string ReadStyles()
    {
        using var styles = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("notebook-page.css")!, Encoding.UTF8);
        return styles.ReadToEnd();
    }
}
