namespace ReportKit.Review;

/// <summary>Where a fact comes from that no sentence tells, such as a figure of the page of all years.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Source">Its source; null where it isn't known.</param>
/// <param name="Page">The page that has it, below the edition's folder: <c>MNG/trends.html</c>; empty where none has.</param>
/// <param name="Edition">That page's edition; 0 where there is none.</param>
internal sealed record FactExplanation(FactRecord Fact, Source? Source, string Page, int Edition)
{
    /// <summary>Explains the facts that somebody asks for, by id or by their line of data; in the order of their ids.</summary>
    /// <param name="asked"><c>data/profile.csv(12)</c>, or an id.</param>
    /// <param name="facts">All facts.</param>
    /// <param name="words">The words of facts.</param>
    /// <param name="editions">Editions whose pages may have it, the likeliest first.</param>
    public static IReadOnlyList<FactExplanation> Find(
        string asked, FactTable facts, FactText words, IReadOnlyCollection<int> editions)
    {
        var place = AskedPlace.Read(asked);
        return [.. facts.All.Where(f => f.Id == asked || place?.Is(f.Place) == true).OrderBy(f => f.Id, StringComparer.Ordinal).Select(Of)];

        FactExplanation Of(Fact fact)
        {
            var edition = fact is FigureFact figure ? editions.FirstOrDefault(e => Shows(facts, e, figure)) : 0;
            return new FactExplanation(
                FactRecord.Of(fact) with { About = words.About(fact), Says = words.Says(fact), Layer = words.Layer(fact) },
                facts.Sources.GetValueOrDefault(fact.Citation.Source),
                edition == 0 ? "" : $"{fact.Country}/trends.html",
                edition);
        }
    }

    /// <summary>The fact, its source and its line of data, as lines.</summary>
    public override string ToString() => string.Concat(((string[])
    [
        "No sentence states this fact.",
        .. ExplanationText.Lines(Fact, Source),
        "",
        Page.Length > 0 ? $"Shown on {Page} of the {Edition} edition" : "Shown on no page; exports and notebooks have it",
    ]).Select(ComparisonText.Line));

    private static bool Shows(FactTable facts, int edition, FigureFact figure) =>
        KnownFigures.Has(facts.Editions[edition], figure) && !figure.IsSuperseded
        && (KnownFigures.IsYearlyTotal(figure) || KnownFigures.IsOutsideTotal(figure) || !figure.IsOfRelease)
        && facts.CountriesOf(edition).Any(c => c.Code == figure.Country);
}
