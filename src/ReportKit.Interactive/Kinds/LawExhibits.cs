namespace ReportKit.Interactive;

/// <summary>The law of tier placement.</summary>
internal static class LawExhibits
{
    public static IReadOnlyList<Block> Of(LawBook law) =>
    [
        new Caption("Rule sets"), .. Of(law.RuleSets),
        new Fold(Counted.Of(law.Standards.Count, "minimum standard"), Of(law.Standards)),
        new Fold(Counted.Of(law.Indicators.Count, "indicator"), Of(law.Indicators)),
        new Fold(Counted.Of(law.Provisions.Count, "provision"), Of(law.Provisions)),
    ];

    public static IReadOnlyList<Block> Of(IEnumerable<RuleSet> rules) => Table(rules, "rule set", r =>
    [
        ("id", r.Id),
        ("law", r.Name),
        ("editions", Editions(r.FirstEdition, r.LastEdition)),
        ("watch-list grounds", string.Join(", ", r.Grounds)),
        ("years on the list", r.LongestRun is { } longest ? $"{FactCells.Year(longest)}{ByWaiver(r)}" : "no limit"),
        ("presumption for want of data", YesNo(r.HasDataPresumption)),
        ("policy or pattern", YesNo(r.HasPolicyOrPattern)),
        ("checked", r.Mark),
    ]);

    public static IReadOnlyList<Block> Of(IEnumerable<Criterion> criteria) => Table(criteria, "criterion", c =>
    [
        ("code", c.Code),
        ("title", c.Title),
        ("asks", c.Text),
        ("numbers", string.Join(", ", c.Numbers.Select(NumberOf))),
        ("checked", c.Mark),
    ]);

    public static IReadOnlyList<Block> Of(IEnumerable<Provision> provisions) => Table(provisions, "provision", p =>
    [
        ("step", p.Step), ("title", p.Title), ("editions", Editions(p.FirstEdition, p.LastEdition)), ("provides", p.Text),
        ("citation", p.Citation), ("checked", p.Mark),
    ]);

    public static IReadOnlyList<Block> Of(IEnumerable<DecisionStep> steps) => Table(steps, "step", s =>
        [("step", s.Rule), ("holds", FactCells.Words(s.Answer)), ("leads to", s.LeadsTo)]);

    private static string NumberOf((int FirstEdition, int? Number) numbered)
    {
        var number = numbered.Number is { } given ? $"{given}" : "none";
        return numbered.FirstEdition == 0 ? number : $"{number} from {numbered.FirstEdition}";
    }

    private static IReadOnlyList<Block> Table<T>(IEnumerable<T> items, string noun, Func<T, (string Name, string Text)[]> columns)
    {
        var shown = Shown.Of(items);
        var rows = shown.Items.Where(i => i is not null).Select(columns).ToList();
        var plural = noun == "criterion" ? "criteria" : $"{noun}s";
        return rows.Count == 0 ? [new Paragraph($"no {plural}")] :
        [
            new Grid([.. rows[0].Select(c => new GridColumn(c.Name))], [.. rows.Select(r => r.Select(c => Cell.Of(c.Text)).ToList())]),
            .. shown.Rest(noun),
        ];
    }

    private static string Editions(int first, int? last) =>
        last is { } end ? $"{FactCells.Year(first)}–{FactCells.Year(end)}" : $"from {FactCells.Year(first)}";

    private static string ByWaiver(RuleSet rules) =>
        rules.WaiverYears > 0 ? $", {FactCells.Year(rules.WaiverYears)} of them by waiver" : "";

    private static string YesNo(bool truth) => truth ? "yes" : "no";
}
