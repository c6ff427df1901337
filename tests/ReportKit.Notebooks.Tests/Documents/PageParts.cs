namespace ReportKit.Notebooks.Tests.Documents;

/// <summary>Pages of small notebooks, for tests that look at a part of them.</summary>
internal static class PageParts
{
    /// <summary>The page of these cells, whole.</summary>
    public static string Page(params NotebookCell[] cells) => NotebookPage.Render(new Notebook(cells, JsonMap.Empty, 4), "01-sources.ipynb");

    /// <summary>What stands between the main element's tags.</summary>
    public static string Body(params NotebookCell[] cells) => Between(Page(cells), "<main id=\"main\">\n", "</main>");

    /// <summary>The HTML of one Markdown cell below a title.</summary>
    public static string Prose(string markdown) => Between(Body(Markdown("# T"), Markdown(markdown)), "id=\"cell-2\">\n", "</div>\n");

    /// <summary>The HTML of one output.</summary>
    public static string Output(CellOutput output)
    {
        var main = Body(Markdown("# T"), Code("1", output));
        return main[(main.IndexOf("</code></pre>\n", StringComparison.Ordinal) + "</code></pre>\n".Length)..main.LastIndexOf("</div>\n", StringComparison.Ordinal)];
    }

    /// <summary>A Markdown cell.</summary>
    public static NotebookCell Markdown(string source) => new(CellKind.Markdown, source);

    /// <summary>A code cell that ran.</summary>
    public static NotebookCell Code(string source, params CellOutput[] outputs) => new(CellKind.Code, source) { ExecutionCount = 5, Outputs = outputs };

    /// <summary>Something shown, with its forms as JSON.</summary>
    public static DisplayOutput Shown(string data, string metadata = "{}") => new(Fixture.Map(data), Fixture.Map(metadata));

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.LastIndexOf(end, StringComparison.Ordinal)];
    }
}
