namespace ReportKit.Importing;

/// <summary>Gathers the figures of UNODC's table, and says of each row that can't be one why.</summary>
internal sealed partial class GlotipRows(PublishedFile file, Release release, ImportRequest request, GlotipSelection selection)
{
    // A million is more than the whole world reports in a year.
    private const decimal MostInACountry = 1_000_000;

    // A part may be larger than its total, where each was counted otherwise; but not by so much.
    private const int MostTimes = 10;
    private const int LeastDoubtful = 100_000;

    private static readonly string[] Names = ["prosecutions", "protection", "breakdowns"];

    private static readonly Dictionary<string, (string Indicator, string Unit, string Table)> Indicators =
        GlotipWords.Indicators.Values.ToDictionary(i => i.Indicator, StringComparer.Ordinal);

    private readonly ProblemList problems = new();
    private readonly RowTally tally = new();
    private readonly CountryNames countries = new(request.Sources);
    private readonly BreakdownParts breakdowns = new(request.Sources);
    private readonly Dictionary<FigureKey, Figure> figures = [];
    private readonly HashSet<(string, string)> undecided = [];
    private readonly Dictionary<(string, string, string), string?> parts = [];
    private readonly Dictionary<string, ImportedTable> tables = TablesOf(request.Sources);

    /// <summary>Takes a row.</summary>
    public void Take(GlotipRow row)
    {
        if (row.IsBlank)
        {
            tally.Count("blank");
        }
        else if (CountryOf(row) is not { } country)
        {
            tally.Refuse("of a country or area that isn't known");
        }
        else if (!request.Takes(country))
        {
            tally.Count("of other countries");
        }
        else if (KeyOf(row, country) is { } key && ValueOf(row) is { } value)
        {
            var figure = new Figure(value, row);
            if (!figures.TryAdd(key, figure))
            {
                figures[key].Add(figure);
            }
        }
    }

    /// <summary>What all rows made.</summary>
    public ImportedFile End()
    {
        var rows = new List<ImportedRow>(figures.Count);
        foreach (var (key, figure) in figures)
        {
            // All are read, because a total tells which of its parts can't be.
            if (!selection.Takes(key.Indicator, key.Breakdown))
            {
                tally.Count("of figures that weren't asked for", 1 + figure.Others.Count);
            }
            else if (RowOf(key, figure) is { } row)
            {
                rows.Add(row);
            }
        }

        var used = rows.SelectMany(row => row["breakdown"].Split("; ")).ToHashSet(StringComparer.Ordinal);
        rows.AddRange(breakdowns.Rows(tables["breakdowns"]).Where(b => used.Contains($"{b["dimension"]}={b["category"]}")));
        return new ImportedFile(file, [release], rows, tally, problems.ToSorted())
        {
            Covers = CoveredBy(release, request, selection),
            Undecided = undecided,
        };
    }

    // Static, so that it keeps nothing else in memory.
    private static Func<string, SourceRow, bool> CoveredBy(
        Release release, ImportRequest request, GlotipSelection selection) =>
        (_, row) => row["source"] == release.Id && row["id"].Length == 0 && Indicators.ContainsKey(row["indicator"])
            && request.Takes(row["iso3"]) && selection.Takes(row["indicator"], row["breakdown"]);

    private static Dictionary<string, ImportedTable> TablesOf(SourceSet sources) =>
        Names.ToDictionary(name => name, name => new ImportedTable(sources.Schemas[name]));

    private string? CountryOf(GlotipRow row)
    {
        if (countries.HasCode(row.Code))
        {
            return row.Code;
        }

        // A code that isn't one may be that of another list: only the name beside it counts.
        if (row.Country.Length > 0 && countries.Find(row.Country) is { } named)
        {
            return named;
        }

        var (name, hint) = row.Country.Length > 0 ? (row.Country, countries.Hint(row.Country)) : (row.Code, "");
        problems.Warning(
            ProblemCodes.UnknownCountry,
            CountryNames.Unknown($"'{name}'", hint),
            Place(row),
            name);
        return null;
    }

    private FigureKey? KeyOf(GlotipRow row, string country)
    {
        if (row.HasFormula)
        {
            return Refuse(row, "with a formula", "A cell of this row is a formula, so that nobody knows what was published.", "formula");
        }

        if (!GlotipWords.Indicators.TryGetValue(row.Indicator, out var indicator))
        {
            return RefuseWord(row, row.Indicator, GlotipWords.Indicators.Keys);
        }

        if (!string.Equals(row.Unit, GlotipWords.Counts, StringComparison.OrdinalIgnoreCase))
        {
            return RefuseWord(row, row.Unit, [GlotipWords.Counts]);
        }

        if (!YearForm().IsMatch(row.Year))
        {
            return Refuse(row, "with a year that can't be read", $"'{row.Year}' isn't a year.", $"year={row.Year}");
        }

        return BreakdownOf(row, country) is { } breakdown
            ? new FigureKey(country, indicator.Indicator, row.Year, breakdown) : null;
    }

    private string? BreakdownOf(GlotipRow row, string country)
    {
        var isWhole = row.Dimension == GlotipWords.Total;
        if (!isWhole && !GlotipWords.Dimensions.ContainsKey(row.Dimension))
        {
            RefuseWord(row, row.Dimension, [GlotipWords.Total, .. GlotipWords.Dimensions.Keys]);
            return null;
        }

        var dimension = isWhole ? "" : GlotipWords.Dimensions[row.Dimension];
        var age = PartOf("age", row.Age, country);
        var kind = isWhole ? "" : PartOf(dimension, row.Category, country);
        var sex = PartOf("sex", row.Sex, country);
        if (age is not null && kind is not null && sex is not null)
        {
            // In the order of the alphabet: age, then any of the three, then sex.
            return string.Join("; ", new[] { age, kind, sex }.Where(part => part.Length > 0));
        }

        if (kind is null && GlotipWords.IsOfCountries(dimension))
        {
            RefuseCategory(row, dimension);
        }
        else
        {
            var (word, unknown) = age is null ? (row.Age, "age") : sex is null ? (row.Sex, "sex") : (row.Category, dimension);
            RefuseWord(row, word, WordsOf(unknown));
        }

        return null;
    }

    // sex=female; nothing for a total; null where the word isn't known.
    private string? PartOf(string dimension, string word, string country)
    {
        if (parts.TryGetValue((dimension, word, ""), out var part) || parts.TryGetValue((dimension, word, country), out part))
        {
            return part;
        }

        var isKnown = GlotipWords.Categories.TryGetValue((dimension, word.ToLowerInvariant()), out var known);
        var isOwn = isKnown && known.Category == GlotipWords.Own;
        part = isOwn ? breakdowns.Of(dimension, country, "")
            : isKnown ? breakdowns.Of(dimension, known.Category, known.Label)
            : !GlotipWords.IsOfCountries(dimension) ? (word == GlotipWords.Total ? "" : null)
            : word.Length > 0 && countries.Find(word) is { } named ? breakdowns.Of(dimension, named, "")
            : null;
        parts[(dimension, word, isOwn ? country : "")] = part;
        return part;
    }

    private string? ValueOf(GlotipRow row)
    {
        if (!ValueForm().IsMatch(row.Value))
        {
            Refuse(row, "with a value that isn't a number", $"'{row.Value}' isn't a number.", "number");
            return null;
        }

        return row.Value.Replace(",", "", StringComparison.Ordinal);
    }

    private ImportedRow? RowOf(FigureKey key, Figure figure)
    {
        var (_, unit, name) = Indicators[key.Indicator];
        var table = tables[name];
        var row = table.Row(
            ("iso3", key.Country),
            ("indicator", key.Indicator),
            ("period", key.Year),
            ("value", figure.Value),
            ("unit", unit),
            ("status", "reported"),
            ("breakdown", key.Breakdown),
            ("source", release.Id),
            ("locator", figure.Locator));
        if (figure.Others.Exists(other => other.Value != figure.Value))
        {
            Figure[] all = [figure, .. figure.Others];
            problems.Warning(
                ProblemCodes.AmbiguousKey,
                $"{string.Join(", ", all.Select(f => $"{f.Locator} says '{f.Value}'"))}, all of {key}. None of them was taken in: "
                + "nobody knows which one counts, and they are no parts that could be added up.",
                figure.Place(file),
                "ambiguous");
            return Leave(table, row, "repeated with different values", all.Length);
        }

        tally.Count("repeated with the same value", figure.Others.Count);
        if (IsImpossible(key, figure, out var total))
        {
            var than = total is null ? "no country has so many" : $"the file's own total is {total}";
            problems.Warning(
                ProblemCodes.RefusedCell,
                $"{figure.Locator} says '{figure.Value}' for {key}, and {than}: a code has got into the place of the value. "
                + "The row wasn't taken in.",
                figure.Place(file),
                "impossible");
            return Leave(table, row, "with an impossible value", 1);
        }

        tally.Count("taken in");
        if (total is not null && Number(figure.Value) > Number(total))
        {
            row.Cells[table["check"]] = $"Larger than the total of {total} that the same file prints.";
        }

        return row;
    }

    private ImportedRow? Leave(ImportedTable table, ImportedRow row, string why, int rows)
    {
        undecided.Add((table.Schema.Name, row.Key));
        tally.Refuse(why, rows);
        return null;
    }

    private bool IsImpossible(FigureKey key, Figure figure, out string? total)
    {
        total = key.Breakdown.Length > 0 && figures.TryGetValue(key with { Breakdown = "" }, out var whole)
            && whole.Others.TrueForAll(other => other.Value == whole.Value) ? whole.Value : null;
        var value = Number(figure.Value);
        return value >= MostInACountry || (total is not null && value >= LeastDoubtful && value > MostTimes * Number(total));
    }

    // Of <5, what it is less than.
    private static decimal Number(string value) => decimal.Parse(value.TrimStart('<'), NumberStyles.None, CultureInfo.InvariantCulture);

    private void RefuseCategory(GlotipRow row, string dimension)
    {
        problems.Warning(
            ProblemCodes.UnknownCountry,
            row.Category.Length == 0
                ? $"The {Named(dimension)} is empty. The row wasn't taken in."
                : CountryNames.Unknown($"'{row.Category}' ({Named(dimension)})", countries.Hint(row.Category)),
            Place(row),
            row.Category);
        tally.Refuse($"with a {Named(dimension)} that isn't known");
    }

    private static string Named(string dimension) => dimension == "repatriation" ? "country of repatriation" : dimension;

    private FigureKey? RefuseWord(GlotipRow row, string word, IEnumerable<string> known)
    {
        problems.Warning(
            ProblemCodes.UnknownWord,
            $"'{word}' isn't a word that this import knows; it knows {string.Join(", ", known.Select(w => $"'{w}'"))}. "
            + "The row wasn't taken in.",
            Place(row),
            word);
        tally.Refuse("with a word that isn't known");
        return null;
    }

    private FigureKey? Refuse(GlotipRow row, string fate, string message, string cause)
    {
        problems.Warning(ProblemCodes.RefusedCell, $"{row.Locator}: {message} The row wasn't taken in.", Place(row), cause);
        tally.Refuse(fate);
        return null;
    }

    private static IEnumerable<string> WordsOf(string dimension) =>
        GlotipWords.Categories.Keys.Where(k => k.Dimension == dimension).Select(k => k.Word).Append(GlotipWords.Total);

    private FilePlace Place(GlotipRow row) => new(file.Shown, row.Number, row.ValueColumn);

    [GeneratedRegex(@"^(?:19|20)\d\d\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearForm();

    // 1672, 1,672, <5.
    [GeneratedRegex(@"^(?:\d{1,15}|\d{1,3}(?:,\d{3}){1,4}|<\d{1,3})\z", RegexOptions.CultureInvariant)]
    private static partial Regex ValueForm();

    private readonly record struct FigureKey(string Country, string Indicator, string Year, string Breakdown)
    {
        public override string ToString() => $"{Country} {Indicator} {Year}{(Breakdown.Length > 0 ? $" ({Breakdown})" : "")}";
    }

    private sealed class Figure(string value, GlotipRow row)
    {
        private static readonly List<Figure> None = [];

        private List<Figure>? others;

        public string Value => value;

        public string Locator { get; } = row.Locator;

        public int Row { get; } = row.Number;

        public int Column { get; } = row.ValueColumn;

        /// <summary>The figures of the same key behind it.</summary>
        public List<Figure> Others => others ?? None;

        public void Add(Figure other) => (others ??= []).Add(other);

        public FilePlace Place(PublishedFile file) => new(file.Shown, Row, Column);
    }
}
