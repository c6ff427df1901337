namespace ReportKit.Narrative;

/// <summary>Conflicts between sources as templates see them, as far as an edition can know them.</summary>
internal sealed class ConflictViews(FactTable facts, Wording wording)
{
    private readonly FactText text = new(wording, facts.BreakdownLabels);
    private readonly KnownConflicts conflicts = new(facts);

    /// <summary>Those on one country.</summary>
    public IReadOnlyList<ConflictView> Of(CountryCode code, Edition edition) => [.. conflicts.Of(code, edition).Select(View)];

    /// <summary>Those on one country that have at least one of some facts.</summary>
    public IEnumerable<ConflictView> Of(CountryCode code, Edition edition, IReadOnlySet<string> ids) =>
        conflicts.Of(code, edition).Where(c => c.Facts.Any(f => ids.Contains(f.Id))).Select(View);

    private ConflictView View(FactConflict conflict) =>
        new(text.About(conflict.Facts[0]), [.. conflict.Facts.Select(Value)], conflict.Rule);

    private Traced Value(Fact fact) => new($"{text.Says(fact)} ({FactText.NameOf(facts.Sources[fact.Citation.Source])})", fact);
}
