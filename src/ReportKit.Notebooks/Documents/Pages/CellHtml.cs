namespace ReportKit.Notebooks.Documents.Pages;

/// <summary>The cells of a page.</summary>
/// <param name="notebook">Gives cells their language.</param>
/// <param name="outline">Takes the headings, in order.</param>
/// <param name="missing">Told the number of a cell and what a reader gets instead of a picture of it.</param>
internal sealed class CellHtml(Notebook notebook, PageOutline outline, Action<int, string> missing)
{
    private readonly OutputHtml outputs = new(outline);

    /// <summary>A cell; nothing where there is nothing in it.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="number">Counted from 1; its anchor is <c>cell-3</c>.</param>
    public string Render(NotebookCell cell, int number) => cell.Kind switch
    {
        _ when string.IsNullOrWhiteSpace(cell.Source) && cell.Outputs.Count == 0 => "",
        CellKind.Markdown => $"<div class=\"cell prose\" id=\"cell-{number}\">\n{MarkdownHtml.Render(cell.Source, outline.Add, new CellPictures(cell.Attachments ?? JsonMap.Empty, note => missing(number, note)))}</div>\n",
        CellKind.Raw => $"<div class=\"cell raw\" id=\"cell-{number}\">\n<pre class=\"result\" role=\"group\" aria-label=\"Text of cell {number}\" tabindex=\"0\">{HtmlText.Escape(cell.Source)}</pre>\n</div>\n",
        _ => Code(cell, number),
    };

    private string Code(NotebookCell cell, int number)
    {
        var count = cell.ExecutionCount is { } ran ? $"[{ran}]" : "[ ]";
        var tags = cell.Tags.Count == 0 ? "" : $"<p class=\"tags\">{string.Concat(cell.Tags.Select(t => $"<span>{HtmlText.Escape(t)}</span>"))}</p>\n";
        return $"<div class=\"cell run\" id=\"cell-{number}\">\n"
            + $"<a class=\"count\" href=\"#cell-{number}\"><span class=\"hidden\">Cell {number} </span>{count}</a>\n{tags}"
            + $"<pre class=\"code\" role=\"group\" aria-label=\"Code of cell {number}\" tabindex=\"0\"><code>{CodeHtml.Render(cell.Source, notebook.LanguageOf(cell))}</code></pre>\n"
            + $"{string.Concat(cell.Outputs.Select(o => outputs.Render(o, number)))}</div>\n";
    }
}
