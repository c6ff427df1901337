namespace ReportKit.Narrative;

/// <summary>Finds where sources, or two releases of one, give different things of a country, as far as an edition can know it.</summary>
internal sealed class Differences(FactTable facts, Wording wording)
{
    private readonly FactText text = FactText.Of(facts, wording);
    private readonly KnownConflicts conflicts = new(facts);

    /// <summary>Where sources differ, the value that is used first.</summary>
    public IReadOnlyList<Difference> Conflicts(Country country, Edition edition) =>
    [
        .. from conflict in conflicts.Of(country.Code, edition)
           let known = conflict.Facts
           where known.Select(Says).Distinct(StringComparer.Ordinal).Skip(1).Any()
           select new Difference(
               country.Code.Value,
               country.Name,
               text.About(known[0]),
               Value(known[0]),
               Source(known[0].Citation.Source),
               [.. known.Skip(1).Select(Given)]),
    ];

    /// <summary>Where a release gives otherwise what an older one gave, ordered by what is counted, then year.</summary>
    public IReadOnlyList<Difference> Restated(Country country, Edition edition) =>
    [
        .. from restated in facts.RestatementsOf(country.Code)
           where KnownFigures.Has(edition, restated.Before)
           orderby StatisticsBuilder.Order(restated.Before.Indicator), restated.Before.Breakdown, restated.Before.Period.From,
               restated.Before.Citation.Source.Value
           select new Difference(
               country.Code.Value,
               country.Name,
               text.About(restated.Before),
               restated.Now is { } now ? Value(now) : null,
               Source(restated.Before.SupersededBy),
               [Given(restated.Before)]),
    ];

    private string Says(Fact fact) => text.Says(fact);

    private Traced Value(Fact fact) => new(Says(fact), fact);

    private GivenValue Given(Fact fact) => new(Value(fact), Source(fact.Citation.Source));

    private string Source(SourceId id) => FactText.NameOf(facts.Sources[id]);
}
