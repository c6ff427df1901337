namespace ReportKit.Importing;

/// <summary>Guesses what stands in the columns of a file, from their headings, their texts and the project's tables.</summary>
internal sealed class ColumnGuesser(SourceSet sources, MapVocabulary words)
{
    private const double MostCells = 0.8;
    private const double ManyCells = 0.6;

    private static readonly string[] YearHeadings = ["YEAR", "PERIOD", "JAHR", "ANN", "AÑO", "ANO", "ROK", "GOD"];
    private static readonly string[] CountryHeadings = ["COUNTRY", "ISO3", "LAND", "PAYS", "PAÍS", "STATE"];
    private const string Unknown = "unknown";

    private static readonly string[] TotalWords = ["total", "all", "both sexes", "both", "grand total"];

    private readonly CountryNames countries = new(sources);

    // What nearly every table writes of the two dimensions that nearly every table has.
    private readonly Dictionary<string, (string Dimension, string Category)> known = Known(words);

    /// <summary>Guesses all columns of a table.</summary>
    public IReadOnlyList<ColumnGuess> Guess(TableInspection table)
    {
        var guesses = new List<ColumnGuess>();
        foreach (var column in table.Columns)
        {
            var hasCountry = guesses.Exists(g => g.Role == MapRole.Country);
            var hasPeriod = guesses.Exists(g => g.Role == MapRole.Period);
            guesses.Add(
                column.Said == 0 ? new ColumnGuess(column, column.Formulas > 0 ? MapRole.Figures : MapRole.Nothing)
                : (hasPeriod ? null : PeriodOf(column)) ?? (hasCountry ? null : CountryOf(column)) ?? FiguresOf(column)
                ?? PartsOf(column) ?? WordsOf(column));
        }

        return guesses;
    }

    private static ColumnGuess? PeriodOf(ColumnTexts column)
    {
        var isNamed = YearHeadings.Any(y => column.Heading.Contains(y, StringComparison.OrdinalIgnoreCase));
        var texts = column.Texts.Select(t => t.Text).ToList();

        // A row that adds up those above it is of no period of its own.
        var totals = texts.FindAll(t => TotalWords.Contains(t, StringComparer.OrdinalIgnoreCase));
        var left = totals.ToDictionary(t => t, _ => TableMap.LeaveOut, StringComparer.OrdinalIgnoreCase);
        var others = texts.Except(totals).ToList();
        if (others.Count == 0 && !column.HasMany && column.Years is { Count: > 0 } years)
        {
            return isNamed || (years.Count > 1 && string.CompareOrdinal(years.Min, "1990") >= 0)
                ? new ColumnGuess(column, MapRole.Period) { Form = PeriodForm.Year, Words = totals, Meanings = left } : null;
        }

        return column.Numbers == 0 && !column.HasMany && PeriodReading.FormOf(others) is { } form
            ? new ColumnGuess(column, MapRole.Period) { Form = form, Words = totals, Meanings = left }
            : isNamed ? new ColumnGuess(column, MapRole.Period) { Words = column.Numbers == 0 && !column.HasMany ? texts : [] } : null;
    }

    private ColumnGuess? CountryOf(ColumnTexts column)
    {
        var texts = column.Texts.Select(t => t.Text).ToList();
        var unknown = texts.FindAll(t => !countries.HasCode(t) && countries.Find(t) is null);
        var needed = CountryHeadings.Any(h => column.Heading.Contains(h, StringComparison.OrdinalIgnoreCase)) ? 1 : ManyCells * texts.Count;
        return column.Numbers == 0 && texts.Count > 0 && texts.Count - unknown.Count >= Math.Max(1, needed)
            ? new ColumnGuess(column, MapRole.Country) { Words = column.HasMany ? [] : unknown } : null;
    }

    private static ColumnGuess? FiguresOf(ColumnTexts column) =>
        column.Numbers >= ManyCells * column.Said || (column.Numbers > 0 && PeriodReading.FormOf([column.Heading]) == PeriodForm.Year)
            ? new ColumnGuess(column, MapRole.Figures)
            {
                Year = PeriodReading.FormOf([column.Heading]) == PeriodForm.Year ? column.Heading : "",
            }
            : null;

    // Women, men, total; under 18, 18 or over.
    private ColumnGuess? PartsOf(ColumnTexts column)
    {
        var texts = column.Texts.Select(t => t.Text).ToList();
        var dimension = texts.Where(known.ContainsKey).GroupBy(t => known[t].Dimension).OrderByDescending(g => g.Count())
            .Select(g => g.Key).FirstOrDefault();
        var meanings = texts.Where(t => known.TryGetValue(t, out var meant) && meant.Dimension == dimension)
            .ToDictionary(t => t, t => known[t].Category, StringComparer.OrdinalIgnoreCase);
        foreach (var total in texts.Where(t => TotalWords.Contains(t, StringComparer.OrdinalIgnoreCase) && !meanings.ContainsKey(t)))
        {
            meanings[total] = TableMap.Whole;
        }

        if (texts.Find(t => string.Equals(t, Unknown, StringComparison.OrdinalIgnoreCase)) is { } unknown && dimension is not null
            && words.HasCategory(dimension, Unknown))
        {
            meanings[unknown] = Unknown;
        }

        return dimension is not null && column.Numbers == 0 && !column.HasMany && meanings.Count >= MostCells * texts.Count
            ? new ColumnGuess(column, MapRole.Breakdown) { Dimension = dimension, Meanings = meanings, Words = texts } : null;
    }

    private ColumnGuess WordsOf(ColumnTexts column)
    {
        var texts = column.Texts.Select(t => t.Text).ToList();
        if (column.HasMany || column.Numbers > 0)
        {
            return new ColumnGuess(column, MapRole.Nothing);
        }

        var labels = words.Indicators.ToLookup(i => i.Label, i => i.Id.Value, StringComparer.OrdinalIgnoreCase);
        var indicators = texts.Where(labels.Contains).ToDictionary(t => t, t => labels[t].First(), StringComparer.OrdinalIgnoreCase);
        return indicators.Count > 0
            ? new ColumnGuess(column, MapRole.Indicator) { Meanings = indicators, Words = texts }
            : new ColumnGuess(column, null) { Words = texts };
    }

    private static Dictionary<string, (string, string)> Known(MapVocabulary words)
    {
        var known = new Dictionary<string, (string, string)>(StringComparer.OrdinalIgnoreCase);
        var people = words.Categories.Where(c => c.Dimension is "sex" or "age" && c.Category is not (Unknown or "both"));
        foreach (var (dimension, category, label) in people)
        {
            known.TryAdd(category, (dimension, category));
            known.TryAdd(label, (dimension, category));
        }

        foreach (var (word, category) in new[]
        {
            ("f", "female"), ("women", "female"), ("woman", "female"), ("females", "female"), ("m", "male"), ("men", "male"),
            ("man", "male"), ("males", "male"),
        })
        {
            known.TryAdd(word, ("sex", category));
        }

        (string, string)[] ages = [("children", "child"), ("minors", "child"), ("adults", "adult"), ("0 to 17 years", "child")];
        foreach (var (word, category) in ages)
        {
            known.TryAdd(word, ("age", category));
        }

        return known;
    }
}
