namespace ReportKit.Narrative;

/// <summary>Which parts of the victims a country's page of all years has: by sex and age, and by form of exploitation, each where it
/// covers several years.</summary>
internal static class VictimParts
{
    private const string Indicator = "victims-detected";
    private const int FewestYears = 3;
    private const int MostForms = 4;

    private static readonly (string Breakdown, string Word)[] Persons =
    [
        ("age=adult; sex=female", "women"), ("age=adult; sex=male", "men"),
        ("age=child; sex=female", "girls"), ("age=child; sex=male", "boys"),
    ];

    /// <summary>The parts, each with its figures; those of one question together, in the order in which a reader should see
    /// them.</summary>
    /// <param name="known">What the edition can know of the country.</param>
    /// <param name="labels">Names of parts by <c>dimension=category</c>.</param>
    /// <param name="wording">The words.</param>
    public static IReadOnlyList<(string Question, string Label, IReadOnlyList<FigureFact> Figures)> Of(
        IEnumerable<FigureFact> known, IReadOnlyDictionary<string, string> labels, Wording wording)
    {
        var words = wording.Figures;
        var parts = known.Where(f => !f.IsSuperseded && f.Indicator.Id.Value == Indicator && KnownFigures.IsYearlyPart(f))
            .ToLookup(f => f.Breakdown, StringComparer.Ordinal);
        var persons = Persons.Select(p => (words[$"name.{p.Word}"], (IReadOnlyList<FigureFact>)[.. parts[p.Breakdown]])).ToList();
        var forms = parts.Where(p => Breakdown.Of(p.Key).Parts is [("exploitation", _)] && p.Any(IsSome))
            .OrderBy(p => Breakdown.Of(p.Key).Parts[0].Category is "unknown" or "other")
            .ThenByDescending(p => p.Sum(f => f.Value?.Low ?? 0)).ThenBy(p => p.Key, StringComparer.Ordinal)
            .Take(MostForms).Select(p => (labels.GetValueOrDefault(p.Key, p.Key), (IReadOnlyList<FigureFact>)[.. p])).ToList();
        return
        [
            .. Asked(wording.List([words["name.sex"], words["name.age"]]), persons),
            .. Asked(words["name.exploitation"], forms),
        ];
    }

    private static IEnumerable<(string Question, string Label, IReadOnlyList<FigureFact> Figures)> Asked(
        string question, List<(string Label, IReadOnlyList<FigureFact> Figures)> parts) =>
        parts.SelectMany(p => p.Figures).Where(IsSome).Select(f => f.Period.From.Year).Distinct().Count() < FewestYears
            ? []
            : parts.Select(p => (question, p.Label, p.Figures));

    private static bool IsSome(FigureFact figure) => figure.Value is { } value && (value.High ?? value.Low) > 0;
}
