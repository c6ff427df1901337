using ReportKit.Facts;

namespace ReportKit.Importing;

/// <summary>What a map may name: countries, indicators, units, periods and parts that the project's tables have.</summary>
internal sealed class MapVocabulary
{
    /// <summary>What a value can be said to be a bound of.</summary>
    public static IReadOnlyList<string> Bounds { get; } = ["at-least", "up-to", "more-than", "nearly", "about"];

    private readonly ReferenceData reference;
    private readonly CountryHints hints;
    private readonly HashSet<string> countries;
    private readonly ILookup<string, string> categories;

    public MapVocabulary(SourceSet sources)
    {
        // What is wrong with the tables themselves is told by the check, and by what an import would write.
        reference = ReferenceDataReader.Read(sources, new ProblemList());
        hints = new CountryHints(sources.Tables);
        countries = [.. sources["countries"].Select(row => row["iso3"])];
        categories = sources["breakdowns"].ToLookup(row => row["dimension"], row => row["category"], StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<int, Edition> Editions => reference.Editions;

    /// <summary>Indicators that figures can be of.</summary>
    public IEnumerable<Indicator> Indicators => reference.Indicators.Values.Where(i => TableOf(i) is not null);

    /// <summary>Dimensions with their categories and labels.</summary>
    public IEnumerable<(string Dimension, string Category, string Label)> Categories => categories
        .SelectMany(d => d.Select(c => (d.Key, c, reference.BreakdownLabels.GetValueOrDefault($"{d.Key}={c}", c))));

    /// <summary>The table of figures of an indicator; null where it is described in statements.</summary>
    public static string? TableOf(Indicator indicator) =>
        indicator.Units.Count == 0 ? null : FigureFactReader.TableOf(indicator.Section.Role);

    /// <summary>An indicator by its id.</summary>
    public Indicator? IndicatorOf(string id) => reference.Indicators.GetValueOrDefault(new IndicatorId(id));

    /// <summary>The unit of an indicator's figures: that which is given, if the indicator may have it, else its only one.</summary>
    public Unit? UnitOf(Indicator indicator, string? given) =>
        given is null
            ? (indicator.Units is [var only] && reference.Units.TryGetValue(only, out var unit) ? unit : null)
            : reference.Units.TryGetValue(given, out var named) && indicator.IsIn(named) ? named : null;

    /// <summary>Whether any text is a category of a dimension.</summary>
    public bool TakesAny(string dimension) => reference.BreakdownLabels.ContainsKey($"{dimension}=*");

    public bool HasCategory(string dimension, string category) => reference.BreakdownLabels.ContainsKey($"{dimension}={category}");

    /// <summary>What is wrong with a country's code; null if nothing.</summary>
    public string? WrongCountry(string code) => countries.Contains(code) ? null : $"'{code}' isn't in countries.csv.{hints.For(code)}";

    public string? WrongPeriod(string period) => FactPeriod.TryParse(period, reference.Editions, out _) ? null
        : $"'{period}' isn't a period: write 2017, RP2018, 2017-07, 2009-04/2009-09, 2009-09/.. or 2018-03-31.";

    public string? WrongIndicator(string id) =>
        IndicatorOf(id) is not { } indicator
            ? $"'{id}' isn't in indicators.csv.{NearMatch.Hint(id, Indicators.Select(i => i.Id.Value))} 'reportkit list indicators' lists "
                + "them, and 'reportkit add indicator' adds one."
        : TableOf(indicator) is null ? $"'{id}' has no figures: it is described in statements. Name an indicator with units." : null;

    public string? WrongUnit(string id) => reference.Units.ContainsKey(id) ? null
        : $"'{id}' isn't in units.csv.{NearMatch.Hint(id, reference.Units.Keys)}";

    public string? WrongDimension(string dimension) => categories.Contains(dimension) ? null
        : $"'{dimension}' isn't a dimension of breakdowns.csv.{NearMatch.Hint(dimension, categories.Select(d => d.Key))} It has "
            + $"{string.Join(", ", categories.Select(d => d.Key).Order(StringComparer.Ordinal))}.";

    /// <summary>What is wrong with a category; null if nothing.</summary>
    /// <param name="dimension">Along what.</param>
    /// <param name="category">Which part.</param>
    /// <param name="labels">Of categories that the map itself adds.</param>
    public string? WrongCategory(string dimension, string category, IReadOnlyDictionary<string, string> labels) =>
        HasCategory(dimension, category) || labels.ContainsKey(category) ? null
        : category.AsSpan().ContainsAny(';', '=', '\n') || category.Length == 0 ? $"'{category}' can't be a category: it has ; or = in it."
        : TakesAny(dimension) ? null
        : $"'{category}' isn't a category of {dimension} in breakdowns.csv.{NearMatch.Hint(category, categories[dimension])} It has "
            + $"{string.Join(", ", categories[dimension])}; a new one needs its label under labels.";

    public static string? WrongBound(string bound) => Bounds.Contains(bound) ? null : AllowedValues.Message("bound", bound, Bounds);

    public static string? WrongModality(string modality) => Cells.TryEnum<Modality>(modality, out _) ? null
        : AllowedValues.Message("modality", modality, [.. Cells.TextsOf<Modality>()]);
}
