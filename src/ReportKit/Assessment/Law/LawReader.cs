using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Sources;

namespace ReportKit.Assessment;

/// <summary>Reads the tables of the law.</summary>
public static class LawReader
{
    private static readonly string[] Tables = ["rule-sets", "standards", "statutory-indicators", "indicator-numbers", "provisions"];

    /// <summary>The law; empty with problems where a table is missing.</summary>
    public static LawBook Read(SourceSet sources, ProblemList problems)
    {
        foreach (var table in Tables.Where(t => sources.Tables.Count > 0 && !sources.Described.Contains(t)))
        {
            problems.Error(ProblemCodes.BadLaw, $"The table '{table}' isn't described in datapackage.json. Restore the file from the repository.", new FilePlace(sources.Folder));
        }

        var numbers = Rows(sources, "indicator-numbers", (t, r) => (Code: t[r, "code"], First: Number(t[r, "first_edition"]), Number: Number(t[r, "number"])))
            .ToLookup(n => n.Code, n => (n.First, n.Number), StringComparer.Ordinal);
        return new LawBook(
            [.. Rows(sources, "rule-sets", ReadRuleSet).OrderBy(r => r.FirstEdition)],
            Rows(sources, "standards", (t, r) => new Criterion(t[r, "code"], "all", t[r, "title"], t[r, "text"], t[r, "mark"], [(0, Number(t[r, "code"].TrimStart('M', 'S')))])),
            Rows(sources, "statutory-indicators", (t, r) => new Criterion(t[r, "code"], t[r, "pillar"], t[r, "title"], t[r, "text"], t[r, "mark"], [.. numbers[t[r, "code"]].OrderBy(n => n.First)]) { Note = t[r, "note"], TextSince = Cells.Number(t[r, "text_since"]) }),
            Rows(sources, "provisions", (t, r) => new Provision(t[r, "code"], t[r, "step"], t[r, "title"], t[r, "citation"], Number(t[r, "first_edition"]), Cells.Number(t[r, "last_edition"]), t[r, "text"], t[r, "mark"]) { Note = t[r, "note"] }))
        {
            IsWhole = Tables.All(sources.HasWhole),
        };
    }

    private static RuleSet ReadRuleSet(SourceTable t, SourceRow r) => new(
        t[r, "id"],
        t[r, "law"],
        Number(t[r, "first_edition"]),
        Cells.Number(t[r, "last_edition"]),
        t[r, "watch_list_grounds"].Split(' ', StringSplitOptions.RemoveEmptyEntries),
        t[r, "data_presumption"] != "none",
        t[r, "automatic_downgrade"] == "yes",
        Cells.Number(t[r, "list_years"]) ?? 0,
        Cells.Number(t[r, "waiver_years"]) ?? 0,
        t[r, "special_rule"] == "yes",
        t[r, "policy_or_pattern"] == "yes",
        t[r, "explanation_of_change"] == "yes",
        t[r, "significant_number"] == "yes",
        t[r, "mark"],
        t[r, "note"])
    {
        Enacted = Cells.Date(t[r, "enacted"]),
        MayDisregardDataPresumption = t[r, "data_presumption"] == "may-be-disregarded",
    };

    private static List<T> Rows<T>(SourceSet sources, string name, Func<SourceTable, SourceRow, T> read)
    {
        var (table, rows) = sources[name];
        return [.. rows.Select(row => read(table, row))];
    }

    private static int Number(string cell) => Cells.Number(cell) ?? 0;
}
