using System.Text;
using ReportKit.Facts;
using ReportKit.Rendering;

namespace ReportKit.Review;

/// <summary>Comparisons as one page that needs nothing else: no script, no request, light, dark and on paper.</summary>
public static class ComparisonHtml
{
    private const string Style = """
        :root{color-scheme:light dark;--ink:#1b2026;--soft:#535c66;--line:#d8dee4;--paper:#fff;--del:#8f1d1d;--delbg:#fbe9e7;--ins:#0b5f44;--insbg:#e3f4ec}
        @media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#a6b0ba;--line:#30363d;--paper:#0f1419;--del:#ff9d94;--delbg:#3a1d1c;--ins:#6bd6a8;--insbg:#12332a}}
        *{box-sizing:border-box}body{margin:0 auto;max-width:72rem;padding:1.5rem;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",sans-serif;overflow-wrap:anywhere}
        h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.25rem;margin:2rem 0 .5rem;border-top:2px solid;padding-top:.6rem}h3{font-size:1rem;margin:1.4rem 0 .4rem}summary{cursor:pointer}summary h3{display:inline-block}
        p{max-width:46rem}.soft{color:var(--soft);font-size:.86rem}table{border-collapse:collapse;width:100%;font-size:.86rem;font-variant-numeric:tabular-nums}
        th,td{text-align:left;vertical-align:top;padding:.35rem .8rem .35rem 0;border-top:1px solid var(--line);min-width:6.4em}tr>:first-child{min-width:5.4em}tr>:nth-child(2){min-width:9em}thead th{border-top:0}td:nth-child(7){overflow-wrap:normal}
        del{color:var(--del);background:var(--delbg);text-decoration:line-through}ins{color:var(--ins);background:var(--insbg);text-decoration:underline}
        .change{border-top:1px solid var(--line);padding:.5rem 0;max-width:52rem}.change p{margin:.2rem 0}
        @media(max-width:46rem){table,tbody,tr,td,th{display:block;border:0;padding:.1rem 0}thead{display:none}tr{border-top:1px solid var(--line);padding:.4rem 0}}
        @media print{body{max-width:none;font-size:9.5pt}tr,.change{break-inside:avoid}}
        """;

    private static readonly string[] Columns = ["Country", "Fact", "Before", "After", "Difference", "Change", "Data"];

    /// <summary>The page, in UTF-8; every change is in it, whole lists behind a line that opens.</summary>
    /// <param name="comparisons">One an edition.</param>
    public static byte[] Of(IReadOnlyList<EditionComparison> comparisons)
    {
        var html = new StringBuilder();
        var title = comparisons.Count == 1 ? ComparisonWords.Title(comparisons[0]) : "What changed";
        html.Append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n<title>")
            .Append(Escaping.Html(title)).Append("</title>\n<style>\n").Append(Style).Append("\n</style>\n</head>\n<body>\n<main>\n<h1>").Append(Escaping.Html(title)).Append("</h1>\n");
        foreach (var comparison in comparisons)
        {
            if (comparisons.Count > 1)
            {
                html.Append("<h2>").Append(Escaping.Html(ComparisonWords.Title(comparison))).Append("</h2>\n");
            }

            html.Append("<p>").Append(Escaping.Html(ComparisonWords.Summary(comparison))).Append("</p>\n");
            OneSided(html, comparison);
            Facts(html, comparison);
            Sentences(html, comparison);
            if (comparison.Layout.Count > 0)
            {
                html.Append("<h3>Layout</h3>\n<ul>\n").AppendJoin("", comparison.Layout.Select(l => $"<li>{Escaping.Html(ComparisonWords.Layout(l))}</li>\n")).Append("</ul>\n");
            }
        }

        return Encoding.UTF8.GetBytes(html.Append("</main>\n</body>\n</html>\n").ToString());
    }

    private static void OneSided(StringBuilder html, EditionComparison comparison)
    {
        if (comparison.OneSided.Count == 0)
        {
            return;
        }

        html.Append("<h3>Reports on one side only</h3>\n");
        foreach (var document in comparison.OneSided)
        {
            html.Append("<details><summary>").Append(Escaping.Html(ComparisonWords.OneSided(comparison, document))).Append("</summary>\n");
            Table(html, comparison, document.Facts);
            html.Append("</details>\n");
        }
    }

    private static void Facts(StringBuilder html, EditionComparison comparison)
    {
        foreach (var severity in comparison.Facts.GroupBy(f => f.Severity))
        {
            var name = ComparisonWords.Name(severity.Key);
            Open(html, $"Facts, {name}", severity.Count(), severity.Key == ChangeSeverity.Minor);
            Table(html, comparison, severity);
            html.Append("</details>\n");
        }
    }

    private static void Table(StringBuilder html, EditionComparison comparison, IEnumerable<FactChange> changes)
    {
        html.Append("<table>\n<thead><tr>").AppendJoin("", Columns.Select(h => $"<th scope=\"col\">{h}</th>")).Append("</tr></thead>\n<tbody>\n");
        foreach (var change in changes)
        {
            html.Append("<tr><th scope=\"row\">").Append(Escaping.Html(comparison.NameOf(change.Document))).Append("</th>");
            Cell(html, change.Fact.About);
            Cell(html, ComparisonWords.Said(change.Before), change.Before?.Says == change.After?.Says ? "" : "del");
            Cell(html, ComparisonWords.Said(change.After), change.Before?.Says == change.After?.Says ? "" : "ins");
            Cell(html, ComparisonWords.Difference(change));
            Cell(html, ComparisonWords.Name(change.Kind));
            html.Append("<td class=\"soft\">").Append(Escaping.Html($"{change.Fact.Id}, {change.Fact.Source}, {change.Fact.Place}")).Append("</td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
    }

    private static void Sentences(StringBuilder html, EditionComparison comparison)
    {
        foreach (var severity in comparison.Sentences.GroupBy(g => g.First.Severity))
        {
            Open(html, $"Sentences, {ComparisonWords.Name(severity.Key)}", severity.Count(), isClosed: false);
            foreach (var group in severity)
            {
                Sentence(html, comparison, group);
            }

            html.Append("</details>\n");
        }
    }

    private static void Sentence(StringBuilder html, EditionComparison comparison, SentenceChangeGroup group)
    {
        var change = group.First;
        html.Append("<div class=\"change\"><p class=\"soft\"><b>").Append(Escaping.Html(ComparisonWords.Documents(comparison, group))).Append("</b> ")
            .Append(Escaping.Html($"{change.Sentence.Id}: {ComparisonWords.NameWithCause(change)} ({change.Sentence.Words})")).Append("</p>\n<p>")
            .Append(group.Documents.Count > 1 ? $"{Escaping.Html(comparison.NameOf(change.Document))}: " : "").Append(Redline(change)).Append("</p>");
        if (change.Facts.Count > 0)
        {
            html.Append("<p class=\"soft\">Facts: ").Append(Escaping.Html(ComparisonWords.FactsOf(change))).Append("</p>");
        }

        if (group.Documents.Count > 1)
        {
            html.Append("<details><summary class=\"soft\">All ").Append(ComparisonWords.Number(group.Documents.Count)).Append("</summary>\n")
                .AppendJoin("", group.Changes.Select(c => $"<p>{Escaping.Html(comparison.NameOf(c.Document))}: {Redline(c)}</p>\n")).Append("</details>");
        }

        html.Append("</div>\n");
    }

    private static void Open(StringBuilder html, string heading, int count, bool isClosed) => html
        .Append(isClosed ? "<details>" : "<details open>").Append("<summary><h3>").Append(heading).Append(" (").Append(ComparisonWords.Number(count)).Append(")</h3></summary>\n");

    private static void Cell(StringBuilder html, string text, string mark = "")
    {
        var inside = Escaping.Html(text);
        html.Append("<td>").Append(mark.Length > 0 && text.Length > 0 ? $"<{mark}>{inside}</{mark}>" : inside).Append("</td>");
    }

    private static string Redline(SentenceChange change) => string.Concat(change.Pieces.Select(p => p.Change switch
    {
        WordChange.Removed => $"<del>{Escaping.Html(p.Text)}</del>",
        WordChange.Added => $"<ins>{Escaping.Html(p.Text)}</ins>",
        _ => Escaping.Html(p.Text),
    }));
}
