namespace ReportKit.Narrative;

/// <summary>Gathers what an edition's coverage page is made from.</summary>
internal sealed class EditionCoverageBuilder
{
    /// <summary>Differences that the page lists of each kind; the rest is counted, and stands on the countries' own pages.</summary>
    private const int Shown = 50;

    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private readonly FactTable facts;
    private readonly Wording wording;
    private readonly Edition edition;
    private readonly List<Country> countries;
    private readonly List<KnownCountry> known;
    private readonly List<Indicator> totals;
    private readonly List<int> years;

    private EditionCoverageBuilder(FactTable facts, Wording wording, int year)
    {
        this.facts = facts;
        this.wording = wording;
        edition = facts.Editions[year];
        countries = [.. facts.CountriesOf(year).OrderBy(c => c.Name, NameOrder.English)];
        var differences = new Differences(facts, wording);
        known =
        [
            .. countries.Select(c => new KnownCountry(
                c,
                [.. KnownFigures.Of(facts, c.Code, edition)],
                differences.Conflicts(c, edition),
                differences.Restated(c, edition))),
        ];
        totals =
        [
            .. known.SelectMany(c => c.Totals).Select(f => f.Indicator).Distinct()
                .OrderBy(StatisticsBuilder.Order, StringComparer.Ordinal),
        ];
        var counted = known.SelectMany(c => c.Totals.Concat(c.Parts)).Select(f => f.Period.From.Year).Distinct().ToList();
        years = counted.Count == 0 ? [] : [.. Enumerable.Range(counted.Min(), edition.LastYear - counted.Min() + 1)];
    }

    /// <summary>The coverage page of one edition.</summary>
    public static EditionCoverage Build(FactTable facts, Wording wording, int year) =>
        new EditionCoverageBuilder(facts, wording, year).Build();

    private EditionCoverage Build()
    {
        var letters = Letters();
        var rows = known.Select(Row).ToList();
        var ofKinds = known.SelectMany(c => c.Totals).ToLookup(f => f.Indicator);
        var conflicts = known.SelectMany(c => c.Conflicts).ToList();
        var restated = known.SelectMany(c => c.Restated).OrderBy(IsMorePrecise).ToList();
        return new EditionCoverage(
            edition,
            NumberStyle.Digits(countries.Count),
            [.. years.Select(y => $"{y}")],
            [.. totals.Select((indicator, i) => Kind(letters[i], indicator, "", ofKinds[indicator]))],
            Parts(),
            Marks(rows),
            [.. rows.GroupBy(r => FirstLetter(r.Name)).Select(g => new CountryLetter(g.Key, [.. g]))],
            Sources(),
            [.. conflicts.Take(Shown)],
            conflicts.Count > Shown ? NumberStyle.Digits(conflicts.Count - Shown) : "",
            [.. restated.Take(Shown)],
            restated.Count > Shown ? NumberStyle.Digits(restated.Count - Shown) : "")
        {
            WithoutTotals = Some(rows.Count(r => r.Kinds.Length == 0)),
            Outside = Outside(),
        };

        CountryCoverage Row(KnownCountry country)
        {
            var has = country.Totals.Select(f => f.Indicator).ToHashSet();
            return new CountryCoverage(
                country.Country.Code.Value,
                country.Country.Name,
                string.Concat(totals.Index().Where(t => has.Contains(t.Item)).Select(t => letters[t.Index])),
                has.Count == 0 ? [] : Cells(country),
                Some(country.Parts.Count),
                Some(country.Figures.Count(f => !f.IsOfRelease)),
                Some(country.Conflicts.Count + country.Restated.Count));
        }
    }

    private List<CoverageCell> Cells(KnownCountry country)
    {
        var byYear = country.Totals.ToLookup(f => f.Period.From.Year);
        var differing = country.Differing.ToHashSet();
        return
        [
            .. years.Select(year => new CoverageCell(
                byYear[year].Where(f => f.Value is not null).Select(f => f.Indicator).Distinct().Count(),
                totals.Count,
                byYear[year].Any(f => f.Value is { IsZero: true }),
                byYear[year].Any(f => f.Value is null),
                differing.Contains(year))),
        ];
    }

    private KindCoverage Kind(string letter, Indicator indicator, string part, IEnumerable<FigureFact> of)
    {
        var figures = of.ToList();
        var byYear = figures.Where(f => f.Value is not null).ToLookup(f => f.Period.From.Year, f => f.Country);
        return new KindCoverage(
            letter,
            indicator.Label,
            part,
            indicator.Definition,
            [.. years.Select(year => new CoverageCell(byYear[year].Distinct().Count(), countries.Count))],
            NumberStyle.Digits(figures.Where(f => f.Value is not null).DistinctBy(f => f.Country).Count()),
            NumberStyle.Digits(figures.Count(f => f.Value is { IsZero: true })),
            NumberStyle.Digits(figures.Count(f => f.Value is null)));
    }

    private List<KindCoverage> Parts() =>
    [
        .. known.SelectMany(c => c.Parts)
            .GroupBy(f => (f.Indicator, Dimensions: DimensionsOf(f)))
            .OrderBy(g => StatisticsBuilder.Order(g.Key.Indicator), StringComparer.Ordinal)
            .ThenBy(g => g.Key.Dimensions.Count(c => c == ' ')).ThenBy(g => g.Key.Dimensions, StringComparer.Ordinal)
            .Select(g => Kind("", g.Key.Indicator, g.Key.Dimensions, g)),
    ];

    private string DimensionsOf(FigureFact figure) => PartNames.Dimensions(figure, facts, wording);

    private static MarkCounts Marks(List<CountryCoverage> rows)
    {
        var cells = rows.SelectMany(r => r.Cells).ToList();
        return new MarkCounts(
            NumberStyle.Digits(cells.Count(c => c.Count > 0)),
            NumberStyle.Digits(cells.Count(c => c.HasZero)),
            NumberStyle.Digits(cells.Count(c => c is { Count: 0, HasGap: true })),
            NumberStyle.Digits(cells.Count(c => c.Differs)),
            NumberStyle.Digits(cells.Count(c => c is { Count: 0, HasGap: false })));
    }

    private List<OutsideCoverage> Outside() =>
    [
        .. from figure in known.SelectMany(c => c.Figures)
           where !figure.IsSuperseded && KnownFigures.IsOutsideTotal(figure)
           group figure by figure.Indicator into given
           orderby StatisticsBuilder.Order(given.Key)
           select new OutsideCoverage(
               given.Key.Label,
               given.Key.Definition,
               string.Join("; ", given.Select(f => f.Citation.Source).Distinct().OrderBy(s => s.Value, StringComparer.Ordinal)
                   .Select(s => FactText.NameOf(facts.Sources[s]))),
               NumberStyle.Digits(given.DistinctBy(f => f.Country).Count()),
               Span(given),
               NumberStyle.Digits(given.Count(f => f.Value is not null))),
    ];

    private static string Span(IEnumerable<FigureFact> figures)
    {
        var (first, last) = (figures.Min(f => f.Period.From.Year), figures.Max(f => (f.Period.To ?? f.Period.From).Year));
        return first == last ? $"{first}" : $"{first}–{last}";
    }

    private List<SourceCoverage> Sources() =>
    [
        .. from figure in known.SelectMany(c => c.Figures)
           group figure by figure.Citation.Source into given
           let source = facts.Sources[given.Key]
           orderby source.Producer, source.Title, source.Published?.Year ?? source.Year descending, source.Published descending,
               source.Id.Value
           select new SourceCoverage(
               FactText.NameOf(source),
               given.Any(f => f.IsSuperseded),
               NumberStyle.Digits(given.DistinctBy(f => f.Country).Count()),
               Span(given),
               NumberStyle.Digits(given.DistinctBy(f => f.Indicator).Count()),
               NumberStyle.Digits(given.Count(f => f.Value is { IsZero: false })),
               NumberStyle.Digits(given.Count(f => f.Value is { IsZero: true })),
               NumberStyle.Digits(given.Count(f => f.Value is null))),
    ];

    // The initial of a label's last word, which tells most: P for persons prosecuted; where it is taken, that of another word, or any.
    private List<string> Letters()
    {
        var letters = new List<string>();
        foreach (var indicator in totals)
        {
            var words = indicator.Label.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var free = words.Reverse().Select(w => char.ToUpperInvariant(w[0])).Concat(Alphabet).Where(char.IsAsciiLetter)
                .Select(c => $"{c}").Except(letters, StringComparer.Ordinal);
            letters.Add(free.FirstOrDefault() ?? $"{letters.Count + 1}");
        }

        return letters;
    }

    private static string FirstLetter(string name) =>
        NameOrder.Key(name).FirstOrDefault(char.IsLetter) is var letter and not '\0' ? $"{letter}" : "#";

    // What a release gave as fewer than five and the next one as zero contradicts nothing: it stands behind what does.
    private static bool IsMorePrecise(Difference restated) =>
        restated.Used?.Facts[0] is FigureFact { Value: { } now } && restated.Others[0].Value.Facts[0] is FigureFact { Value: { } before }
        && !(now.Low > before.High) && !(now.High < before.Low);

    private static string Some(int count) => count == 0 ? "" : NumberStyle.Digits(count);

    /// <summary>What an edition knows of a country.</summary>
    private sealed record KnownCountry(
        Country Country, IReadOnlyList<FigureFact> Figures, IReadOnlyList<Difference> Conflicts, IReadOnlyList<Difference> Restated)
    {
        public IReadOnlyList<FigureFact> Totals { get; } = [.. Figures.Where(f => !f.IsSuperseded && KnownFigures.IsYearlyTotal(f))];

        public IReadOnlyList<FigureFact> Parts { get; } = [.. Figures.Where(f => !f.IsSuperseded && KnownFigures.IsYearlyPart(f))];

        /// <summary>Years of which a total is given differently.</summary>
        public IEnumerable<int> Differing => Conflicts.Concat(Restated).SelectMany(d => d.Others).SelectMany(o => o.Value.Facts)
            .OfType<FigureFact>().Where(KnownFigures.IsYearlyTotal).Select(f => f.Period.From.Year);
    }
}
