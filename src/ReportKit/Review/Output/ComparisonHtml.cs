using System.Reflection;

namespace ReportKit.Review;

/// <summary>Comparisons as one page that needs nothing else: no script, no request, light, dark and on paper.</summary>
internal static class ComparisonHtml
{
    private static readonly string[] Columns = ["Country", "Fact", "Before", "After", "Difference", "Change", "Data"];

    /// <summary>The page, in UTF-8; every change is in it, whole lists behind a line that opens.</summary>
    public static byte[] Of(IReadOnlyList<EditionComparison> comparisons)
    {
        var title = Escaping.Html(comparisons.Count == 1 ? ComparisonWords.Title(comparisons[0]) : "What changed");
        return Encoding.UTF8.GetBytes($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <title>{title}</title>
            <style>
            {Style()}</style>
            </head>
            <body>
            <main>
            <h1>{title}</h1>
            {string.Concat(comparisons.Select(c => Body(c, hasHeading: comparisons.Count > 1)))}</main>
            </body>
            </html>

            """);
    }

    private static string Style()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("comparison.css")!);
        return reader.ReadToEnd();
    }

    private static string Body(EditionComparison comparison, bool hasHeading)
    {
        var html = new StringBuilder(hasHeading ? $"<h2>{Escaping.Html(ComparisonWords.Title(comparison))}</h2>\n" : "");
        html.Append("<p>").Append(Escaping.Html(ComparisonWords.Summary(comparison))).Append("</p>\n");
        if (comparison.OneSided.Count > 0)
        {
            html.Append("<h3>Reports on one side only</h3>\n");
        }

        foreach (var document in comparison.OneSided)
        {
            html.Append("<details><summary>").Append(Escaping.Html(ComparisonWords.OneSided(comparison, document))).Append("</summary>\n");
            Table(html, comparison, document.Facts);
            html.Append("</details>\n");
        }

        foreach (var severity in comparison.Facts.GroupBy(f => f.Severity))
        {
            Open(html, $"Facts, {ComparisonWords.Name(severity.Key)}", severity.Count(), severity.Key == ChangeSeverity.Minor);
            Table(html, comparison, severity);
            html.Append("</details>\n");
        }

        foreach (var severity in comparison.Sentences.GroupBy(g => g.First.Severity))
        {
            Open(html, $"Sentences, {ComparisonWords.Name(severity.Key)}", severity.Count(), isClosed: false);
            html.AppendJoin("", severity.Select(group => Sentence(comparison, group))).Append("</details>\n");
        }

        if (comparison.Layout.Count > 0)
        {
            var files = comparison.Layout.Select(l => $"<li>{Escaping.Html(ComparisonWords.Layout(l))}</li>\n");
            html.Append("<h3>Layout</h3>\n<ul>\n").AppendJoin("", files).Append("</ul>\n");
        }

        return html.ToString();
    }

    private static void Open(StringBuilder html, string heading, int count, bool isClosed) => html
        .Append(isClosed ? "<details>" : "<details open>")
        .Append("<summary><h3>").Append(heading).Append(" (").Append(Counted.Number(count)).Append(")</h3></summary>\n");

    private static void Table(StringBuilder html, EditionComparison comparison, IEnumerable<FactChange> changes) => html
        .Append("<table>\n<thead><tr>").AppendJoin("", Columns.Select(c => $"<th scope=\"col\">{c}</th>"))
        .Append("</tr></thead>\n<tbody>\n").AppendJoin("", changes.Select(c => Row(comparison, c))).Append("</tbody>\n</table>\n");

    private static string Row(EditionComparison comparison, FactChange change)
    {
        var isSame = change.Before?.Says == change.After?.Says;
        return $"<tr><th scope=\"row\">{Escaping.Html(comparison.NameOf(change.Document))}</th>"
            + Cell(change.Fact.About)
            + Cell(ComparisonWords.Said(change.Before), isSame ? "" : "del")
            + Cell(ComparisonWords.Said(change.After), isSame ? "" : "ins")
            + Cell(ComparisonWords.Difference(change))
            + Cell(ComparisonWords.Name(change.Kind))
            + $"<td class=\"soft\">{Escaping.Html($"{change.Fact.Id}, {change.Fact.Source}, {change.Fact.Place}")}</td></tr>\n";
    }

    private static string Cell(string text, string mark = "")
    {
        var inside = Escaping.Html(text);
        return mark.Length > 0 && text.Length > 0 ? $"<td><{mark}>{inside}</{mark}></td>" : $"<td>{inside}</td>";
    }

    private static string Sentence(EditionComparison comparison, SentenceChangeGroup group)
    {
        var change = group.First;
        var isRepeated = group.Documents.Count > 1;
        var what = Escaping.Html($"{change.Sentence.Id}: {ComparisonWords.NameWithCause(change)} ({change.Sentence.Words})");
        var html = new StringBuilder("<div class=\"change\"><p class=\"soft\"><b>")
            .Append(Escaping.Html(ComparisonWords.Documents(comparison, group))).Append("</b> ").Append(what).Append("</p>\n<p>")
            .Append(isRepeated ? Named(change) : Redline(change)).Append("</p>");
        if (change.Facts.Count > 0)
        {
            html.Append("<p class=\"soft\">Facts: ").Append(Escaping.Html(ComparisonWords.FactsOf(change))).Append("</p>");
        }

        if (isRepeated)
        {
            html.Append("<details><summary class=\"soft\">All ").Append(Counted.Number(group.Documents.Count)).Append("</summary>\n")
                .AppendJoin("", group.Changes.Select(c => $"<p>{Named(c)}</p>\n")).Append("</details>");
        }

        return html.Append("</div>\n").ToString();

        string Named(SentenceChange c) => $"{Escaping.Html(comparison.NameOf(c.Document))}: {Redline(c)}";
    }

    private static string Redline(SentenceChange change) => ComparisonWords.Redline(
        change.Pieces, removed => $"<del>{Escaping.Html(removed)}</del>", added => $"<ins>{Escaping.Html(added)}</ins>", Escaping.Html);
}
