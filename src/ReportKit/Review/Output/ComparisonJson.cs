namespace ReportKit.Review;

/// <summary>A comparison as JSON has it: every change, none left out.</summary>
internal sealed record ComparisonJson(
    SideJson Before,
    SideJson After,
    string Summary,
    IEnumerable<OneSidedJson> OneSided,
    IReadOnlyList<string> Absent,
    IEnumerable<FactChangeJson> Facts,
    IEnumerable<SentenceChangeJson> Sentences,
    IReadOnlyList<LayoutChange> Layout)
{
    public static ComparisonJson Of(EditionComparison c) => new(
        SideJson.Of(c.Before),
        SideJson.Of(c.After),
        ComparisonWords.Summary(c),
        c.OneSided.Select(d => new OneSidedJson(
            d.Name, c.TitleOf(d.Name), d.IsAdded ? "after" : "before", Of(c, d.Facts), Of(c, SentenceChangeGroup.Of(d.Sentences)))),
        c.Absent,
        Of(c, c.Facts),
        Of(c, c.SentenceGroups),
        c.Layout);

    private static IEnumerable<FactChangeJson> Of(EditionComparison comparison, IEnumerable<FactChange> changes) =>
        changes.Select(c => new FactChangeJson(
            c.Document,
            comparison.TitleOf(c.Document),
            Cells.Text(c.Severity),
            Cells.Text(c.Kind),
            c.Fact.About,
            FactSideJson.Of(c.Before),
            FactSideJson.Of(c.After),
            c.Difference,
            c.PerCent,
            c.Fields));

    private static IEnumerable<SentenceChangeJson> Of(EditionComparison comparison, IEnumerable<SentenceChangeGroup> groups) =>
        groups.Select(g => new SentenceChangeJson(
            g.First.Sentence.Id,
            Cells.Text(g.First.Severity),
            Cells.Text(g.First.Kind),
            g.First.IsMoved,
            Cells.Text(g.First.Cause),
            g.First.IsInferred,
            g.First.Sentence.Words,
            g.Changes.Select(c => new SentenceInJson(
                c.Document, comparison.TitleOf(c.Document), c.Before?.Text, c.After?.Text, c.Facts.Select(f => f.Fact.Id)))));
}

internal sealed record SideJson(string Name, int Edition, string Kit)
{
    public static SideJson Of(EditionSnapshot s) => new(s.Name, s.Edition, s.Kit);
}

internal sealed record OneSidedJson(
    string Document, string Name, string OnlyIn, IEnumerable<FactChangeJson> Facts, IEnumerable<SentenceChangeJson> Sentences);

internal sealed record FactChangeJson(
    string Document,
    string Name,
    string Severity,
    string Change,
    string About,
    FactSideJson? Before,
    FactSideJson? After,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] decimal? Difference,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] decimal? PerCent,
    IReadOnlyList<string> Fields);

internal sealed record FactSideJson(string Id, string Says, string Source, string Locator, string Data)
{
    public static FactSideJson? Of(FactRecord? f) => f is null ? null : new(f.Id, f.Says, f.Source, f.Locator, f.Place);
}

internal sealed record SentenceChangeJson(
    string Id, string Severity, string Change, bool Moved, string Cause, bool Inferred, string Words, IEnumerable<SentenceInJson> In);

internal sealed record SentenceInJson(string Document, string Name, string? Before, string? After, IEnumerable<string> Facts);
