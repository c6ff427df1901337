namespace ReportKit.Facts;

/// <summary>Compares the facts of a document before and after, in one edition or between two.</summary>
internal static class FactComparer
{
    // How a fact is told and cited, not what it says.
    private static readonly string[] Manner =
    [
        "note", "check", "modality", "quantifier", "frequency", "speaker", "agreement", "not_a_country", "section", "standard", "statutory",
        "addressee", "direction", "source", "locator",
    ];

    // A fact that found its like in another edition has another time and place by nature.
    private static readonly string[] EditionsOwn = ["edition", "period", "as_of", "source", "locator", "agreement", "note", "check"];

    /// <summary>What changed, in the order of severity, then of the facts' ids.</summary>
    public static IReadOnlyList<FactChange> Compare(FactSet before, FactSet after)
    {
        var changes = new List<FactChange>();
        foreach (var (old, fresh) in FactMatcher.Match(before, after))
        {
            if (old is null || fresh is null)
            {
                var what = old is null ? FactChangeKind.Added : FactChangeKind.Removed;
                changes.Add(new FactChange(after.Document, what, Alone(old, fresh), old, fresh));
            }
            else if (Kind(old, fresh, before.Edition == after.Edition) is { } kind)
            {
                changes.Add(new FactChange(after.Document, kind, Severity(kind, old, fresh), old, fresh));
            }
        }

        return
        [
            .. changes.OrderBy(c => c.Severity).ThenBy(c => c.Fact.Kind != FactKind.Placement)
                .ThenBy(c => c.Fact.Id, StringComparer.Ordinal),
        ];
    }

    private static FactChangeKind? Kind(FactRecord before, FactRecord after, bool isOneEdition)
    {
        var differing = after.DifferencesFrom(before)
            .Where(f => isOneEdition || before.Id == after.Id || !EditionsOwn.Contains(f)).ToList();
        return differing.Count == 0 && (before.Id == after.Id || !isOneEdition) ? null
            : before.HasValue && !after.HasValue ? FactChangeKind.NewlyMissing
            : !before.HasValue && after.HasValue ? FactChangeKind.NewlyReported
            : differing.Contains("corrections") ? FactChangeKind.Corrected
            : differing.All(Manner.Contains) ? FactChangeKind.Annotated
            : before.Source != after.Source && before.Period == after.Period && before.Kind == FactKind.Figure ? FactChangeKind.Restated
            : FactChangeKind.Changed;
    }

    private static ChangeSeverity Alone(FactRecord? before, FactRecord? after) =>
        (Kind: (after ?? before)!.Kind, IsGone: after is null) switch
        {
            (FactKind.Placement or FactKind.ProtocolAct, true) => ChangeSeverity.Severe,
            (FactKind.NothingFound, _) => ChangeSeverity.Minor,
            (FactKind.Placement or FactKind.ProtocolAct, _) or (_, true) => ChangeSeverity.Notable,
            _ => ChangeSeverity.Minor,
        };

    private static ChangeSeverity Severity(FactChangeKind kind, FactRecord before, FactRecord after) =>
        kind == FactChangeKind.Annotated ? ChangeSeverity.Minor
        : kind == FactChangeKind.NewlyMissing ? ChangeSeverity.Severe
        : after.Kind is FactKind.Placement or FactKind.ProtocolAct or FactKind.ProtocolStatus ? ChangeSeverity.Severe
        : after.Value is { } now && before.Value is { } then && now.IsOfAnotherMagnitudeThan(then) ? ChangeSeverity.Severe
        : before["unit"] != after["unit"] ? ChangeSeverity.Severe
        : ChangeSeverity.Notable;
}
