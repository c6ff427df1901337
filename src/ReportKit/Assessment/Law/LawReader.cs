namespace ReportKit.Assessment;

/// <summary>Reads the tables of the law.</summary>
internal static class LawReader
{
    private static readonly string[] Tables = ["rule-sets", "standards", "statutory-indicators", "indicator-numbers", "provisions"];

    /// <summary>The law; empty with problems where a table is missing.</summary>
    public static LawBook Read(SourceSet sources, ProblemList problems)
    {
        foreach (var table in Tables.Where(t => sources.Tables.Count > 0 && !sources.Schemas.ContainsKey(t)))
        {
            problems.Error(
                ProblemCodes.BadLaw,
                $"The table '{table}' isn't described in datapackage.json. Restore the file from the repository.",
                new FilePlace(sources.Folder));
        }

        var numbers = Rows(sources, "indicator-numbers", r =>
                (Code: r["code"], First: Number(r["first_edition"]), Number: r.Number("number")))
            .ToLookup(n => n.Code, n => (n.First, n.Number), StringComparer.Ordinal);
        var law = new LawBook(
            [.. Rows(sources, "rule-sets", ReadRuleSet).OrderBy(r => r.FirstEdition)],
            Rows(sources, "standards", r => new Criterion(
                r["code"], "all", r["title"], r["text"], r["mark"], [(0, Number(r["code"].TrimStart('M', 'S')))])),
            Rows(sources, "statutory-indicators", r => new Criterion(
                r["code"], r["pillar"], r["title"], r["text"], r["mark"], [.. numbers[r["code"]].OrderBy(n => n.First)])
            {
                Note = r["note"],
                TextSince = r.Number("text_since"),
            }),
            Rows(sources, "provisions", r => new Provision(
                r["code"], r["step"], r["title"], r["citation"], Number(r["first_edition"]), r.Number("last_edition"), r["text"], r["mark"])
            {
                Note = r["note"],
            }))
        {
            IsWhole = Tables.All(sources.HasWhole),
        };
        new LawChecker(sources, law, problems).Check();
        return law;
    }

    private static RuleSet ReadRuleSet(SourceRow r) => new(
        r["id"],
        r["law"],
        Number(r["first_edition"]),
        r.Number("last_edition"),
        r["watch_list_grounds"].Split(' ', StringSplitOptions.RemoveEmptyEntries),
        r["data_presumption"] != "none",
        r["automatic_downgrade"] == "yes",
        r.Number("list_years") ?? 0,
        r.Number("waiver_years") ?? 0,
        r["special_rule"] == "yes",
        r["policy_or_pattern"] == "yes",
        r["explanation_of_change"] == "yes",
        r["significant_number"] == "yes",
        r["mark"],
        r["note"])
    {
        Enacted = r.Date("enacted"),
        MayDisregardDataPresumption = r["data_presumption"] == "may-be-disregarded",
    };

    private static List<T> Rows<T>(SourceSet sources, string name, Func<SourceRow, T> read) => [.. sources[name].Select(read)];

    private static int Number(string cell) => Cells.Number(cell) ?? 0;
}
