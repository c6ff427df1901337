namespace ReportKit.Sources;

/// <summary>The errors of a project by the country that they can only concern. docs/decisions/errors.md has the rule.</summary>
internal sealed class CountryErrors
{
    private readonly CountryParts parts;
    private readonly HashSet<string> wrong;
    private readonly ILookup<CountryCode?, Problem> byCountry;
    private readonly Dictionary<string, ILookup<CountryCode?, string[]>> sound = new(StringComparer.Ordinal);

    public CountryErrors(SourceSet sources, IEnumerable<Problem> problems)
    {
        var errors = problems.Where(p => p.Severity == Severity.Error).ToList();
        parts = new CountryParts(sources);
        wrong = [.. errors.Select(e => parts.RowOf(e)).OfType<SourcePart>().Select(row => row.Text)];
        byCountry = errors.ToLookup(OwnerOf);
    }

    /// <summary>Whether no error may concern a country.</summary>
    public bool IsSound(CountryCode country) => !byCountry[null].Any() && !byCountry[country].Any();

    /// <summary>Errors that can't concern these countries, by the country that they concern, ordered by its code.</summary>
    public IReadOnlyList<IGrouping<CountryCode?, Problem>> Elsewhere(IReadOnlyCollection<CountryCode> countries) =>
    [
        .. byCountry.Where(of => of.Key is { } other && !countries.Contains(other))
            .OrderBy(of => of.Key!.Value.Value, StringComparer.Ordinal),
    ];

    private CountryCode? OwnerOf(Problem error) =>
        parts.RowOf(error) is { } row && MayChangeWhatAllAddUpTo(row) ? null : parts.Of(error);

    // Which editions' lists there are and from what sources, which release is the newest, and which lists of acts there are: pages of
    // other countries say it. It is the same with the row and without where a sound row gives the same.
    private bool MayChangeWhatAllAddUpTo(SourcePart row)
    {
        return row.Table.Name switch
        {
            "tiers" => !HasSound(null, "edition", "source"),
            "protocol" => !HasSound(null, "source"),
            _ => row.Table.Columns.Contains("indicator") && !row.HasCell("id")
                && !(row.Country is { } country && HasSound(country, "source")),
        };

        bool HasSound(CountryCode? ofCountry, params string[] columns) =>
            Sound(row.Table, ofCountry is not null, columns)[ofCountry].Any(cells => Array.TrueForAll(cells, cell => Names(row, cell)));
    }

    // What the sound rows of a table have in some columns, each once, by country where that matters.
    private ILookup<CountryCode?, string[]> Sound(SourceTable table, bool isByCountry, string[] columns)
    {
        if (!sound.TryGetValue(table.Name, out var known))
        {
            sound[table.Name] = known = table.Rows.Where(row => !wrong.Contains(row.Text))
                .Select(row => (Country: isByCountry ? row.Country : (CountryCode?)null, Cells: Array.ConvertAll(columns, c => row[c])))
                .DistinctBy(row => (row.Country, string.Join(TableSchema.KeySeparator, row.Cells)))
                .ToLookup(row => row.Country, row => row.Cells);
        }

        return known;
    }

    private static bool Names(SourcePart row, string cell) => $"{row.Text},".Contains($",{cell},", StringComparison.Ordinal);
}
