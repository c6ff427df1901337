namespace ReportKit.Sources;

/// <summary>The errors of a project by the country that they can only concern. docs/decisions/errors.md has the rule.</summary>
internal sealed class CountryErrors
{
    private readonly CountryParts parts;
    private readonly HashSet<string> wrong;
    private readonly ILookup<CountryCode?, Problem> byCountry;

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
        var table = row.Table;
        return table.Name switch
        {
            "tiers" => !HasSound(other => Names(row, other, "edition") && Names(row, other, "source")),
            "protocol" => !HasSound(other => Names(row, other, "source")),
            _ => table.Columns.Contains("indicator") && !row.HasCell("id")
                && !HasSound(other => other.Country == row.Country && Names(row, other, "source")),
        };

        bool HasSound(Func<SourceRow, bool> fits) => table.Rows.Any(other => fits(other) && !wrong.Contains(other.Text));
    }

    private static bool Names(SourcePart row, SourceRow other, string column) =>
        $"{row.Text},".Contains($",{other[column]},", StringComparison.Ordinal);
}
