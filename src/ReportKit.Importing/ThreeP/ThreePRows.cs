namespace ReportKit.Importing;

/// <summary>Reads the scores of the 3P index, each by itself, and says of each cell that can't be one why.</summary>
internal sealed partial class ThreePRows(PublishedFile file, Release release, ThreePColumns columns, ImportRequest request)
{
    private const string Profile = "profile";
    private const string FormulaFound = "The cell is a formula, so that nobody knows what was published.";

    // The place of the sum among the scores.
    private const int Sum = 3;

    private static readonly HashSet<string> Indicators = [.. ThreePColumns.Scores.Select(s => s.Indicator)];

    // Ways to say that there is no score.
    private static readonly HashSet<string> Missing = new(StringComparer.OrdinalIgnoreCase)
    {
        "", "-", "–", "—", ".", "..", "NA", "N/A", "-99",
    };

    private readonly ProblemList problems = new();
    private readonly RowTally tally = new() { Of = ("score", "scores") };
    private readonly CountryNames countries = new(request.Sources);
    private readonly ImportedTable profile = new(request.Sources.Schemas[Profile]);
    private readonly Dictionary<(string Country, string Year, int Score), List<Found>> found = [];
    private readonly HashSet<(string, string)> undecided = [];

    /// <summary>Reads the rows behind the header.</summary>
    public ImportedFile Read(IPublishedTable table)
    {
        while (table.Read())
        {
            Take(table);
        }

        return End();
    }

    private void Take(IPublishedTable table)
    {
        var cells = columns.Values.Index().Where(v => v.Item >= 0).ToList();
        var said = cells.Count(v => !Missing.Contains(table[v.Item]));
        tally.Count("that are missing", cells.Count - said);
        if (said == 0 || CountryOf(table, said) is not { } country)
        {
            return;
        }

        if (!request.Takes(country))
        {
            tally.Count("of other countries", said);
        }
        else if (YearOf(table, said) is { } year)
        {
            Take(table, country, year);
        }
    }

    private void Take(IPublishedTable table, string country, string year)
    {
        var scores = new int?[columns.Values.Length];
        var isRefused = new bool[columns.Values.Length];
        foreach (var (score, column) in columns.Values.Index().Where(v => v.Item >= 0 && !Missing.Contains(table[v.Item])))
        {
            scores[score] = ScoreOf(table, column, ThreePColumns.Scores[score]);
            isRefused[score] = scores[score] is null;
        }

        if (scores[Sum] is { } sum && !CanBe(sum, scores))
        {
            var parts = ThreePColumns.Scores.Take(Sum).Select((s, i) =>
                $"{s.Indicator[3..]} {(scores[i] is { } value ? $"{value}" : isRefused[i] ? "refused" : "missing")}");
            problems.Warning(
                ProblemCodes.OtherSum,
                $"{table.LocatorOf(columns.Values[Sum])} gives the sum {sum} for {country} {year}, and its parts are "
                + $"{string.Join(", ", parts)}. The sum wasn't taken in; its parts were, as far as they can be read.",
                PlaceOf(table, columns.Values[Sum]),
                $"{country}.{year}");
            tally.Refuse("that aren't the sum of their parts");
            scores[Sum] = null;
        }

        foreach (var (score, value) in scores.Index().Where(s => s.Item is not null))
        {
            var key = (country, year, score);
            if (!found.TryGetValue(key, out var all))
            {
                found[key] = all = [];
            }

            all.Add(new Found(value!.Value, table.LocatorOf(columns.Values[score]), PlaceOf(table, columns.Values[score])));
        }
    }

    // Whether there are scores for the missing parts that make the sum.
    private static bool CanBe(int sum, int?[] scores)
    {
        var parts = ThreePColumns.Scores.Take(Sum).Select((s, i) => (Least: scores[i] ?? s.Least, Most: scores[i] ?? s.Most)).ToList();
        return sum >= parts.Sum(p => p.Least) && sum <= parts.Sum(p => p.Most);
    }

    private string? CountryOf(IPublishedTable table, int said)
    {
        var (name, code) = (table[columns.Country], columns.Code >= 0 ? table[columns.Code] : "");
        if (table.IsFormula(columns.Country) || table.IsFormula(columns.Year))
        {
            var column = table.IsFormula(columns.Country) ? columns.Country : columns.Year;
            return RefuseRow(table, column, "of rows with a formula", FormulaFound, said);
        }

        if (countries.HasCode(code))
        {
            return code;
        }

        if (name.Length > 0 && countries.Find(name) is { } named)
        {
            return named;
        }

        problems.Warning(
            ProblemCodes.UnknownCountry,
            name.Length == 0 ? "The row names no country. It wasn't taken in."
                : CountryNames.Unknown($"'{name}'", countries.Hint(name)),
            PlaceOf(table, columns.Country),
            name);
        tally.Refuse("of a country or area that isn't known", said);
        return null;
    }

    private string? YearOf(IPublishedTable table, int said)
    {
        var text = table[columns.Year];
        return !YearForm().IsMatch(text)
            ? RefuseRow(table, columns.Year, "of a year that can't be read", $"'{text}' isn't a year.", said)
            : int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) > release.Published!.Value.Year
            ? RefuseRow(table, columns.Year, "of a year that can't be read", $"{text} comes after the {release.Edition}.", said)
            : text;
    }

    private int? ScoreOf(IPublishedTable table, int column, ThreePScore score)
    {
        if (table.IsFormula(column))
        {
            return Refuse(table, column, "with a formula", FormulaFound);
        }

        return ScoreForm().Match(table[column]) is { Success: true } match
            && int.Parse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) is var value
            && value >= score.Least && value <= score.Most
            ? value
            : Refuse(
                table,
                column,
                "that aren't on the scale",
                $"'{table[column]}' isn't a whole number from {score.Least} to {score.Most}, the scale of {score.Indicator}.");
    }

    private ImportedFile End()
    {
        var rows = new List<ImportedRow>(found.Count);
        foreach (var (key, all) in found)
        {
            var (score, first) = (ThreePColumns.Scores[key.Score], all[0]);
            var row = profile.Row(
                ("iso3", key.Country),
                ("indicator", score.Indicator),
                ("period", key.Year),
                ("value", first.Value.ToString(CultureInfo.InvariantCulture)),
                ("unit", score.Unit),
                ("status", "reported"),
                ("source", release.Id),
                ("locator", first.Locator));
            if (all.Exists(other => other.Value != first.Value))
            {
                problems.Warning(
                    ProblemCodes.AmbiguousKey,
                    $"{string.Join(", ", all.Select(f => $"{f.Locator} says '{f.Value}'"))}, all of {key.Country} {score.Indicator} "
                    + $"{key.Year}. None of them was taken in: nobody knows which one counts.",
                    first.Place,
                    "ambiguous");
                undecided.Add((Profile, row.Key));
                tally.Refuse("repeated with different values", all.Count);
            }
            else
            {
                rows.Add(row);
                tally.Count("taken in");
                tally.Count("repeated with the same value", all.Count - 1);
            }
        }

        return new ImportedFile(file, [release], rows, tally, problems.ToSorted())
        {
            Covers = CoveredBy(release, request),
            Undecided = undecided,
            Emptied = [profile],
        };
    }

    // Static, so that it keeps nothing else in memory.
    private static Func<string, SourceRow, bool> CoveredBy(Release release, ImportRequest request) => (_, row) =>
        row["source"] == release.Id && row["id"].Length == 0 && Indicators.Contains(row["indicator"]) && request.Takes(row["iso3"]);

    private int? Refuse(IPublishedTable table, int column, string fate, string message)
    {
        Warn(table, column, $"{message} The score wasn't taken in.", fate);
        tally.Refuse(fate);
        return null;
    }

    private string? RefuseRow(IPublishedTable table, int column, string fate, string message, int said)
    {
        Warn(table, column, $"{message} The row wasn't taken in.", fate);
        tally.Refuse(fate, said);
        return null;
    }

    private void Warn(IPublishedTable table, int column, string message, string cause) => problems.Warning(
        ProblemCodes.RefusedCell, $"{table.LocatorOf(column)}: {message}", PlaceOf(table, column), cause);

    private FilePlace PlaceOf(IPublishedTable table, int column) => new(file.Shown, table.Line, column + 1);

    [GeneratedRegex(@"^(?:19|20)[0-9][0-9]\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearForm();

    // 4; 4.0 where a program took it for a measure.
    [GeneratedRegex(@"^([0-9]{1,2})(?:\.0)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex ScoreForm();

    private sealed record Found(int Value, string Locator, FilePlace Place);
}
