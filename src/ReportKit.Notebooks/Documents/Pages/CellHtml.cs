namespace ReportKit.Notebooks;

/// <summary>The cells of a page; of a picture that isn't in its cell it tells the cell's number and what a reader gets instead.</summary>
internal sealed class CellHtml(Notebook notebook, PageOutline outline, Action<int, string> missing)
{
    private readonly OutputHtml outputs = new(outline);

    /// <summary>A cell, its number counted from 1; nothing where there is nothing in it.</summary>
    public string Render(NotebookCell cell, int number) => cell.Kind switch
    {
        _ when string.IsNullOrWhiteSpace(cell.Source) && cell.Outputs.Count == 0 => "",
        CellKind.Markdown => $"<div class=\"cell prose\" id=\"cell-{number}\">\n{Prose(cell, number)}</div>\n",
        CellKind.Raw => $"<div class=\"cell raw\" id=\"cell-{number}\">\n"
            + $"{HtmlText.Block("result", $"Text of cell {number}", HtmlText.Escape(cell.Source))}</div>\n",
        _ => Code(cell, number),
    };

    private string Prose(NotebookCell cell, int number)
    {
        var pictures = new CellPictures(cell.Attachments ?? JsonMap.Empty, note => missing(number, note));
        return MarkdownHtml.Render(cell.Source, outline.Add, pictures);
    }

    private string Code(NotebookCell cell, int number)
    {
        var count = cell.ExecutionCount is { } ran ? $"[{ran}]" : "[ ]";
        var tags = string.Concat(cell.Tags.Select(t => $"<span>{HtmlText.Escape(t)}</span>"));
        var code = CodeHtml.Render(cell.Source, notebook.LanguageOf(cell));
        return $"<div class=\"cell run\" id=\"cell-{number}\">\n"
            + $"<a class=\"count\" href=\"#cell-{number}\"><span class=\"hidden\">Cell {number} </span>{count}</a>\n"
            + (tags.Length == 0 ? "" : $"<p class=\"tags\">{tags}</p>\n")
            + HtmlText.Block("code", $"Code of cell {number}", $"<code>{code}</code>")
            + $"{string.Concat(cell.Outputs.Select(o => outputs.Render(o, number)))}</div>\n";
    }
}
