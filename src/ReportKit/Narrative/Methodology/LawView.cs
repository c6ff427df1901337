namespace ReportKit.Narrative;

/// <summary>The law of an edition as a template sees it.</summary>
internal sealed class LawView(LawBook law, Edition edition, Wording wording)
{
    /// <summary>The law itself: its name, the editions that it governs, and what it has and asks.</summary>
    public RuleSet Rules { get; } =
        law.RulesOf(edition) ?? throw new InvalidDataException($"The rule set {edition.RuleSet} isn't in rule-sets.csv.");

    /// <summary>Day of enactment: <c>23 December 2008</c>; empty where it isn't entered, and where there are several laws, whose days the
    /// note gives.</summary>
    public string Enacted => Rules.Enacted is { } day && !Rules.Name.Contains(" and ", StringComparison.Ordinal) ? wording.Day(day) : "";

    /// <summary>Whether it is the Act of 2000 itself, which later laws amended.</summary>
    public bool IsFirst => Rules == law.RuleSets[0];

    /// <summary>First edition whose years on the list count; null where none does.</summary>
    public int? CountedFrom => Rules.CountedFrom;

    /// <summary>Editions on the list after which that happens, as in a sentence.</summary>
    public string ListYears => NumberStyle.InText(Rules.ListYears, wording);

    /// <summary>Editions by which a waiver can put it off, as in a sentence.</summary>
    public string WaiverYears => NumberStyle.InText(Rules.WaiverYears, wording);

    /// <summary>Most editions in a row on the watch list, as in a sentence; empty where nothing limits them.</summary>
    public string LongestRun => Rules.LongestRun is { } run ? NumberStyle.InText(run, wording) : "";

    /// <summary>The minimum standards by number.</summary>
    public IReadOnlyList<LawRow> Standards { get; } =
        [.. law.Standards.Select(s => new LawRow($"{s.NumberIn(edition.Year) ?? 0}", s.Title, s.Text, "", s.Mark, s.Note))];

    /// <summary>The indicators in force, by the number they had.</summary>
    public IReadOnlyList<LawRow> Indicators { get; } =
    [
        .. law.IndicatorsOf(edition.Year)
            .Select(i => new LawRow($"{i.NumberIn(edition.Year)!.Value}", i.Title, i.Text, "", i.MarkIn(edition.Year), i.Note)),
    ];

    /// <summary>How many indicators there are, as in a sentence.</summary>
    public string IndicatorCount => NumberStyle.InText(Indicators.Count, wording);

    /// <summary>The provisions behind the steps of the decision, in the order in which the steps are tested.</summary>
    public IReadOnlyList<LawRow> Steps { get; } =
    [
        .. law.Provisions.Where(p => p.Governs(edition.Year))
            .Join(TierDecider.Order.Index(), p => p.Step, s => s.Item, (p, s) => (s.Index, Provision: p))
            .OrderBy(p => p.Index)
            .Select(p => p.Provision)
            .Select(p => new LawRow(p.Step, p.Title, p.Text, p.Citation, p.Mark, p.Note)),
    ];

    /// <summary>Rows of the law shown that were read in a source, as in a sentence; the rule set is one of them.</summary>
    public string Verified => Marked("verified");

    /// <summary>Rows that were read in part.</summary>
    public string Partly => Marked("partly");

    /// <summary>Rows that rest on memory.</summary>
    public string FromMemory => Marked("from-memory");

    private string Marked(string mark) => NumberStyle.InText(
        Standards.Concat(Indicators).Concat(Steps).Select(row => row.Mark).Append(Rules.Mark).Count(m => m == mark), wording);
}

/// <summary>A standard, an indicator, or a provision behind a step.</summary>
/// <param name="Number">Its number or step: <c>1</c>, <c>D7b</c>.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Text">What it says, in our words.</param>
/// <param name="Citation">Statute and public law; empty for a standard or an indicator.</param>
/// <param name="Mark">How far our reading was checked: verified, partly or from-memory.</param>
/// <param name="Note">What else to know; may be empty.</param>
internal sealed record LawRow(string Number, string Title, string Text, string Citation, string Mark, string Note);
