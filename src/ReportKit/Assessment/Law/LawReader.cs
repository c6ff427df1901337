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
            InOrder([.. Rows(sources, "rule-sets", ReadRuleSet).OrderBy(r => r.FirstEdition)]),
            Rows(sources, "standards", r => new Criterion(
                r["code"], "all", r["title"], r["text"], r["mark"], [(0, Number(r["code"].TrimStart('M', 'S')))])),
            Rows(sources, "statutory-indicators", r => new Criterion(
                r["code"], r["pillar"], r["title"], r["text"], r["mark"], [.. numbers[r["code"]].OrderBy(n => n.First)])
            {
                Note = r["note"],
                TextSince = r.Number("text_since"),
            }),
            Provisions(sources))
        {
            IsWhole = Tables.All(sources.HasWhole),
        };
        new LawChecker(sources, law, problems).Check();
        return law;
    }

    // One without a last edition holds until the next begins.
    private static IReadOnlyList<RuleSet> InOrder(RuleSet[] rules) =>
    [
        .. rules.Select((r, i) => r with
        {
            LastEdition = r.LastEdition ?? (i + 1 < rules.Length ? rules[i + 1].FirstEdition - 1 : null),
            CountedFrom = Since(rules[..(i + 1)], one => one.HasAutomaticDowngrade),
            SpecialRuleFrom = Since(rules[..(i + 1)], one => one.HasSpecialRule),
        }),
    ];

    // The first edition of the rule sets that have had a rule to the last of them.
    private static int? Since(RuleSet[] rules, Func<RuleSet, bool> has) => rules.Reverse().TakeWhile(has).LastOrDefault()?.FirstEdition;

    // A provision stands where the first that it replaces does: a step names the first that governs it.
    private static List<Provision> Provisions(SourceSet sources)
    {
        var rows = sources["provisions"].Select((row, at) => (Row: row, At: at)).ToList();
        var places = rows.DistinctBy(r => r.Row["code"]).ToDictionary(r => r.Row["code"], r => r.At, StringComparer.Ordinal);
        var ends = sources["provisions"].SelectMany(r => CodesReplacedBy(r).Select(code => (code, Last: Number(r["first_edition"]) - 1)))
            .GroupBy(e => e.code, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => (int?)g.Min(e => e.Last), StringComparer.Ordinal);
        var ordered = rows.OrderBy(r => CodesReplacedBy(r.Row).Select(code => places.GetValueOrDefault(code, r.At)).Append(r.At).Min());
        return [.. ordered.Select(one => Read(one.Row))];

        Provision Read(SourceRow r) => new(
            r["code"],
            r["step"],
            r["title"],
            r["citation"],
            Number(r["first_edition"]),
            r.Number("last_edition") ?? ends.GetValueOrDefault(r["code"]),
            r["text"],
            r["mark"])
        {
            Note = r["note"],
        };
    }

    /// <summary>Codes of the provisions that one takes the place of.</summary>
    internal static string[] CodesReplacedBy(SourceRow provision) =>
        provision["replaces"].Split(' ', StringSplitOptions.RemoveEmptyEntries);

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
