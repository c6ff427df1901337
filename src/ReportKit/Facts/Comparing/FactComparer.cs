namespace ReportKit.Facts;

/// <summary>Compares the facts of a document before and after, in one edition or between two.</summary>
internal static class FactComparer
{
    // How a fact is told and cited, not what it says.
    private static readonly string[] Manner = ["note", "check", "modality", "quantifier", "frequency", "speaker", "agreement", "not_a_country", "section", "standard", "statutory", "addressee", "direction"];

    // The kit's words for the other fields.
    private static readonly string[] Words = ["about", "says"];

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
                changes.Add(new FactChange(after.Document, old is null ? FactChangeKind.Added : FactChangeKind.Removed, Alone(old, fresh), old, fresh));
            }
            else if (Kind(old, fresh, before.Edition == after.Edition) is { } kind)
            {
                changes.Add(new FactChange(after.Document, kind, Severity(kind, old, fresh), old, fresh));
            }
        }

        return [.. changes.OrderBy(c => c.Severity).ThenBy(c => c.Fact.Kind != "placement").ThenBy(c => c.Fact.Id, StringComparer.Ordinal)];
    }

    /// <summary>Names of what differs between two facts, in the order of the new one's fields.</summary>
    public static IReadOnlyList<string> Differing(FactRecord before, FactRecord after) =>
    [
        .. after.Fields.Keys.Concat(before.Fields.Keys).Distinct().Where(f => before[f] != after[f] && !Words.Contains(f)),
        .. before.Source == after.Source ? Array.Empty<string>() : ["source"],
        .. before.Locator == after.Locator ? Array.Empty<string>() : ["locator"],
    ];

    private static FactChangeKind? Kind(FactRecord before, FactRecord after, bool isOneEdition)
    {
        var differing = Differing(before, after).Where(f => isOneEdition || before.Id == after.Id || !EditionsOwn.Contains(f)).ToList();
        return differing.Count == 0 && (before.Id == after.Id || !isOneEdition) ? null
            : before.HasValue && !after.HasValue ? FactChangeKind.NewlyMissing
            : !before.HasValue && after.HasValue ? FactChangeKind.NewlyReported
            : differing.Contains("corrections") ? FactChangeKind.Corrected
            : differing.All(f => Manner.Contains(f) || f is "source" or "locator") ? FactChangeKind.Annotated
            : before.Source != after.Source && before["period"] == after["period"] && before.Kind == "figure" ? FactChangeKind.Restated
            : FactChangeKind.Changed;
    }

    private static ChangeSeverity Alone(FactRecord? before, FactRecord? after) =>
        (Kind: (after ?? before)!.Kind, IsGone: after is null) switch
        {
            ("placement" or "protocol-act", true) => ChangeSeverity.Severe,
            ("nothing-found", _) => ChangeSeverity.Minor,
            ("placement" or "protocol-act", _) or (_, true) => ChangeSeverity.Notable,
            _ => ChangeSeverity.Minor,
        };

    private static ChangeSeverity Severity(FactChangeKind kind, FactRecord before, FactRecord after) =>
        kind == FactChangeKind.Annotated ? ChangeSeverity.Minor
        : kind == FactChangeKind.NewlyMissing ? ChangeSeverity.Severe
        : after.Kind is "placement" or "protocol-act" or "protocol-status" ? ChangeSeverity.Severe
        : IsOfAnotherMagnitude(before, after) || before["unit"] != after["unit"] ? ChangeSeverity.Severe
        : ChangeSeverity.Notable;

    // Ten times as much, a tenth, another sign, or nothing where there was something. Bounds that overlap may be the same number.
    private static bool IsOfAnotherMagnitude(FactRecord before, FactRecord after)
    {
        if ((before.Low <= after.High && after.Low <= before.High) || (before.High ?? before.Low) is not { } old || (after.High ?? after.Low) is not { } fresh || old == fresh)
        {
            return false;
        }

        return old == 0 || fresh == 0 || (old < 0) != (fresh < 0) || Math.Abs(fresh) >= 10 * Math.Abs(old) || Math.Abs(old) >= 10 * Math.Abs(fresh);
    }
}
