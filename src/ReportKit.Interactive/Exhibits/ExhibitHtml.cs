using Microsoft.DotNet.Interactive.Formatting;

namespace ReportKit.Interactive;

/// <summary>Writes blocks as HTML that takes colour and background from the page it stands in.</summary>
internal static class ExhibitHtml
{
    private const int ShortText = 28;

    // The page's own styles for tables are strong, hence the long selectors.
    private const string Styles = """
        <style>
        div.reportkit{font:13px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;
        color:inherit;max-width:100%;overflow-x:auto}
        div.reportkit p{margin:.2em 0 .4em;max-width:60em}div.reportkit p.caption{font-weight:600;margin:.7em 0 .1em}
        div.reportkit .soft{opacity:.75;font-size:12px}
        div.reportkit table{border-collapse:collapse;border:0;margin:.2em 0 .5em;font-size:12.5px;
        font-variant-numeric:tabular-nums;background:none;color:inherit}
        div.reportkit table tr:nth-child(n) th,div.reportkit table tr:nth-child(n) td{text-align:left;vertical-align:top;
        padding:.26em 1em .26em 0;border:0;border-bottom:1px solid rgba(128,128,128,.3);
        max-width:38em;white-space:normal;font-weight:400;background:none;color:inherit}
        div.reportkit table thead tr:nth-child(n) th{font-weight:600;border-bottom:1px solid;vertical-align:bottom}
        div.reportkit table tbody tr:nth-child(n){background:none}
        div.reportkit table tr:nth-child(n) .n{text-align:right}div.reportkit table tr:nth-child(n) .s{white-space:nowrap}
        div.reportkit table tr:nth-child(n) .w{min-width:14em}div.reportkit .gap{opacity:.75;font-style:italic}
        div.reportkit del{background:rgba(215,58,73,.18)}div.reportkit ins{background:rgba(40,167,69,.2)}
        div.reportkit details{margin:.3em 0}div.reportkit summary{cursor:pointer}
        div.reportkit figure{margin:.4em 0 1em;max-width:46em}div.reportkit figcaption{font-weight:600;font-size:14px}
        </style>
        """;

    public static string Of(IReadOnlyList<Block> blocks)
    {
        var html = new StringBuilder();
        Append(html, blocks);
        return Wrap(html.ToString());
    }

    /// <summary>Finished HTML in the element that styles it.</summary>
    public static string Wrap(string html) => $"<div class=\"reportkit\">{Styles}{html}</div>";

    public static string Of(Grid grid)
    {
        var html = new StringBuilder();
        Append(html, grid);
        return html.ToString();
    }

    private static void Append(StringBuilder html, IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            _ = block switch
            {
                Caption caption => html.Append("<p class=\"caption\">").Append(Html.Lines(caption.Text)).Append("</p>"),
                Paragraph text => html.Append(text.IsSoft ? "<p class=\"soft\">" : "<p>").Append(Html.Lines(text.Text)).Append("</p>"),
                Grid grid => Append(html, grid),
                Fold fold => Append(html, fold),
                Nested nested => html.Append(nested.Value.ToDisplayString(HtmlFormatter.MimeType)),
                _ => html,
            };
        }
    }

    private static StringBuilder Append(StringBuilder html, Fold fold)
    {
        html.Append("<details><summary>").Append(Html.Escape(fold.Summary)).Append("</summary>");
        Append(html, fold.Blocks);
        return html.Append("</details>");
    }

    private static StringBuilder Append(StringBuilder html, Grid grid)
    {
        html.Append("<table>");
        if (grid.Columns.Any(c => c.Name.Length > 0))
        {
            html.Append("<thead><tr>");
            foreach (var column in grid.Columns)
            {
                html.Append(column.IsNumber ? "<th scope=\"col\" class=\"n\">" : "<th scope=\"col\">")
                    .Append(Html.Lines(column.Name))
                    .Append("</th>");
            }

            html.Append("</tr></thead>");
        }

        html.Append("<tbody>");
        var widths = grid.Columns.Select((_, c) => WidthClass(grid, c)).ToList();
        foreach (var row in grid.Rows)
        {
            html.Append("<tr>");
            for (var c = 0; c < row.Count; c++)
            {
                var classes = $"{(grid.Columns[c].IsNumber ? "n " : "")}{widths[c]}{(row[c].IsGap ? " gap" : "")}".Trim();
                var (open, close) = c == 0 ? ("<th scope=\"row\"", "</th>") : ("<td", "</td>");
                html.Append(open)
                    .Append(classes.Length > 0 ? $" class=\"{classes}\">" : ">")
                    .Append(row[c].Pieces is { } pieces ? Redline(pieces) : Html.Lines(row[c].Text))
                    .Append(close);
            }

            html.Append("</tr>");
        }

        return html.Append("</tbody></table>");
    }

    private static string Redline(IReadOnlyList<WordPiece> pieces) => string.Concat(pieces.Select(p => p.Change switch
    {
        WordChange.Removed => $"<del>{Html.Lines(p.Text)}</del>",
        WordChange.Added => $"<ins>{Html.Lines(p.Text)}</ins>",
        _ => Html.Lines(p.Text),
    }));

    // Short texts, ids and dates above all, aren't broken; long ones aren't squeezed into a column of words.
    private static string WidthClass(Grid grid, int column)
    {
        var longest = grid.Rows.Select(r => r[column].Text.Length).DefaultIfEmpty().Max();
        return longest <= ShortText ? "s" : "w";
    }
}
