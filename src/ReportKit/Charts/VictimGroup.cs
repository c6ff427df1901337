namespace ReportKit.Charts;

/// <summary>Victims of one year by one question: by sex and age, by form of exploitation, or by citizenship.</summary>
/// <param name="Year">The newest one that says more than that there was none.</param>
/// <param name="Indicator">What is counted.</param>
/// <param name="Names">What the parts differ in: <c>sex</c>, <c>age</c>.</param>
/// <param name="Heading">The same with the year: <c>sex and age (2017)</c>.</param>
/// <param name="Parts">Each with its name, in the order in which a reader should see them.</param>
internal sealed record VictimGroup(
    int Year, Indicator Indicator, IReadOnlyList<string> Names, string Heading, IReadOnlyList<(string Name, ChartPoint Point)> Parts)
{
    private const int MostCitizenships = 6;
    private const int AlwaysShown = 4;

    // The first four, which a reader looks for, have their place where nobody gives a number, too.
    private static readonly (string Age, string Sex, string Word)[] Persons =
    [
        ("adult", "female", "women"), ("adult", "male", "men"), ("child", "female", "girls"), ("child", "male", "boys"),
        ("adult", "other", "other-adults"), ("child", "other", "other-children"), ("unknown", "unknown", "unknown-persons"),
    ];

    /// <summary>What its parts leave out; may be empty.</summary>
    public string Note { get; private init; } = "";

    /// <summary>Its parts under its heading.</summary>
    public IEnumerable<ChartPoint> Points =>
        Parts.Select(p => p.Point with { Label = Capitals.First(p.Name), Group = Capitals.First(Heading) });

    /// <summary>The newest group of these parts; null where none of them is more than zero.</summary>
    /// <remarks>One source says which parts there are, because another may divide the same victims otherwise; what others give for the
    /// same parts stands beside them.</remarks>
    public static VictimGroup? Newest(
        FactTable facts, int edition, string[] dimensions, IEnumerable<FigureFact> parts, Wording wording)
    {
        var words = wording.Figures;
        var newest = parts.GroupBy(f => f.Period.From.Year)
            .Where(year => year.Any(f => f.Value is { } value && (value.High ?? value.Low) > 0))
            .MaxBy(year => year.Key);
        if (newest is null)
        {
            return null;
        }

        var source = facts.Preference.Order(newest).First().Citation.Source;
        var points = newest.GroupBy(f => f.Breakdown, StringComparer.Ordinal)
            .Where(part => part.Any(f => f.Citation.Source == source))
            .Select(part => new Part(
                Breakdown.Of(part.Key), YearlySeries.PointsOf(facts, [YearlySeries.TimeOf(part.First())], part, words)[0]))
            .ToList();
        string[] names = [.. dimensions.OrderDescending(StringComparer.Ordinal).Select(d => words[$"name.{d}"])];
        var heading = words.Fill("name.in-year", ("name", wording.List(names)), ("year", $"{newest.Key}"));
        var group = new VictimGroup(newest.Key, newest.First().Indicator, names, heading, []);
        return dimensions[0] switch
        {
            "age" => group with { Parts = [.. PersonsOf(facts, points, words)] },
            "citizenship" => group.OfCitizenships(facts, edition, points, words),
            _ => group with { Parts = [.. Ordered(points).Select(p => (LabelOf(facts, p.Breakdown), p.Point))] },
        };
    }

    /// <summary>Its parts in a sentence: <c>women 12, men 3</c>.</summary>
    public string Said(ReportChart chart) => string.Join(
        ", ", Parts.Select(p => chart.Words.Fill("alt.part", ("label", p.Name), ("value", ValueText.Mark(chart, p.Point)))));

    private VictimGroup OfCitizenships(FactTable facts, int edition, List<Part> points, ChartWording words)
    {
        // What isn't known, and the rest, aren't cut off: they may be the largest.
        var some = Ordered(points.Where(p => p.Point.Highest > 0)).ToLookup(IsRest);
        var (all, note) = (some[false].Count(), "note.citizenships");
        return this with
        {
            Parts =
            [
                .. some[false].Take(MostCitizenships).Concat(some[true])
                    .Select(p => (CitizenshipOf(facts, p.Breakdown, edition), p.Point)),
            ],
            Note = all > MostCitizenships ? words.Fill(note, ("shown", $"{MostCitizenships}"), ("all", $"{all}")) : "",
        };
    }

    private static IEnumerable<(string Name, ChartPoint Point)> PersonsOf(FactTable facts, List<Part> points, ChartWording words)
    {
        foreach (var (index, (age, sex, word)) in Persons.Index())
        {
            var point = points.Find(p => IsOf(p, age, sex))?.Point;
            if (index < AlwaysShown || point?.Highest > 0)
            {
                yield return (words[$"name.{word}"], point ?? ChartPoint.Missing("", words["gap.no-entry"]));
            }
        }

        foreach (var other in Ordered(points.Where(p => p.Point.Highest > 0 && !Persons.Any(w => IsOf(p, w.Age, w.Sex)))))
        {
            yield return (LabelOf(facts, other.Breakdown), other.Point);
        }
    }

    private static bool IsOf(Part part, string age, string sex) =>
        part.Breakdown.CategoryOf("age") == age && part.Breakdown.CategoryOf("sex") == sex;

    // The largest first, of equal ones as their ids come; what isn't known, and the rest, come last.
    private static IEnumerable<Part> Ordered(IEnumerable<Part> parts) => parts
        .OrderBy(IsRest)
        .ThenByDescending(p => p.Point.Top)
        .ThenBy(p => string.Join(';', p.Breakdown.Parts.Select(d => d.Category)), StringComparer.Ordinal);

    private static bool IsRest(Part part) => part.Breakdown.Parts.Any(d => d.Category is "unknown" or "other");

    private static string LabelOf(FactTable facts, Breakdown breakdown) => string.Join(
        ", ", breakdown.Parts.Select(p => facts.BreakdownLabels.GetValueOrDefault($"{p.Dimension}={p.Category}", p.Category)));

    private static string CitizenshipOf(FactTable facts, Breakdown breakdown, int edition)
    {
        var code = new CountryCode(breakdown.Parts[0].Category);
        return facts.Countries.ContainsKey(code) ? CountryNames.Of(facts, code, edition) : LabelOf(facts, breakdown);
    }

    private sealed record Part(Breakdown Breakdown, ChartPoint Point);
}
