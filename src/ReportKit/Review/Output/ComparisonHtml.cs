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

    private static string Body(EditionComparison c, bool hasHeading) => string.Concat(
    [
        hasHeading ? $"<h2>{Escaping.Html(ComparisonWords.Title(c))}</h2>\n" : "",
        $"<p>{Escaping.Html(ComparisonWords.Summary(c))}</p>\n",
        c.OneSided.Count > 0 ? "<h3>Reports on one side only</h3>\n" : "",
        .. c.OneSided.Select(document => Details(Escaping.Html(ComparisonWords.OneSided(c, document)), Table(c, document.Facts))),
        .. c.Facts.GroupBy(f => f.Severity).Select(severity => Details(
            Heading($"Facts, {ComparisonWords.Name(severity.Key)}", severity.Count()),
            Table(c, severity),
            isOpen: severity.Key != ChangeSeverity.Minor)),
        .. c.SentenceGroups.GroupBy(g => g.First.Severity).Select(severity => Details(
            Heading($"Sentences, {ComparisonWords.Name(severity.Key)}", severity.Count()),
            string.Concat(severity.Select(group => Sentence(c, group))),
            isOpen: true)),
        c.Layout.Count > 0 ? "<h3>Layout</h3>\n<ul>\n" : "",
        .. c.Layout.Select(l => $"<li>{Escaping.Html(ComparisonWords.Layout(l))}</li>\n"),
        c.Layout.Count > 0 ? "</ul>\n" : "",
    ]);

    private static string Details(string summary, string content, bool isOpen = false) =>
        $"<details{(isOpen ? " open" : "")}><summary>{summary}</summary>\n{content}</details>\n";

    private static string Heading(string text, int count) => $"<h3>{text} ({Counted.Number(count)})</h3>";

    private static string Table(EditionComparison comparison, IEnumerable<FactChange> changes)
    {
        var headings = string.Concat(Columns.Select(c => $"<th scope=\"col\">{c}</th>"));
        var rows = string.Concat(changes.Select(c => Row(comparison, c)));
        return $"<table>\n<thead><tr>{headings}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n";
    }

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
        var where = Escaping.Html(ComparisonWords.Documents(comparison, group));
        var what = Escaping.Html($"{change.Sentence.Id}: {ComparisonWords.NameWithCause(change)} ({change.Sentence.Words})");
        var facts = change.Facts.Count > 0 ? $"<p class=\"soft\">Facts: {Escaping.Html(ComparisonWords.FactsOf(change))}</p>" : "";
        var all = isRepeated
            ? $"<details><summary class=\"soft\">All {Counted.Number(group.Documents.Count)}</summary>\n"
                + $"{string.Concat(group.Changes.Select(c => $"<p>{Named(c)}</p>\n"))}</details>"
            : "";
        return $"<div class=\"change\"><p class=\"soft\"><b>{where}</b> {what}</p>\n"
            + $"<p>{(isRepeated ? Named(change) : Redline(change))}</p>{facts}{all}</div>\n";

        string Named(SentenceChange c) => $"{Escaping.Html(comparison.NameOf(c.Document))}: {Redline(c)}";
    }

    private static string Redline(SentenceChange change) => ComparisonWords.Redline(
        change.Pieces, removed => $"<del>{Escaping.Html(removed)}</del>", added => $"<ins>{Escaping.Html(added)}</ins>", Escaping.Html);
}
