namespace ReportKit.Importing;

/// <summary>One release or edition of a publication among those that the project has.</summary>
/// <param name="Id">Its id in sources.csv.</param>
/// <param name="Publication">Of what.</param>
/// <param name="Edition">What sources.csv calls it: <c>release of 28 October 2025</c>, <c>2018</c>.</param>
/// <param name="Published">Its day; null where it isn't known.</param>
/// <param name="IsKnown">Whether sources.csv has it already.</param>
internal sealed record Release(string Id, Publication Publication, string Edition, DateOnly? Published, bool IsKnown)
{
    /// <summary>Up to which day its list is taken in whole, so that what it lacks is known to be missing; null where nobody can say
    /// that.</summary>
    public DateOnly? CompleteTo { get; init; }

    /// <summary>The release of a day: the row of sources.csv that it has, or a new one.</summary>
    public static Release Of(Publication publication, DateOnly released, SourceSet sources)
    {
        var day = Publication.Day(released);
        var known = sources["sources"].FirstOrDefault(row => IsOf(row, publication) && row["published"] == day);
        return new Release(
            known?["id"] ?? $"{publication.Id}-{day}", publication, publication.EditionOf(released), released, known is not null);
    }

    /// <summary>An edition that has a name and perhaps a day: the row of sources.csv that it has, or a new one.</summary>
    public static Release OfEdition(Publication publication, string edition, SourceSet sources)
    {
        var id = $"{publication.Id}-{edition}";
        var known = sources["sources"].FirstOrDefault(row => row["id"] == id)
            ?? sources["sources"].FirstOrDefault(row => IsOf(row, publication) && row["edition"] == edition);
        return new Release(known?["id"] ?? id, publication, edition, known?.Date("published"), known is not null);
    }

    /// <summary>Whether a row of sources.csv is a release of a publication.</summary>
    public static bool IsOf(SourceRow row, Publication publication) =>
        row["producer"] == publication.Producer && row["title"] == publication.Title;

    /// <summary>The day by which it stands among others: of an edition whose day isn't known, the last of its year.</summary>
    public DateOnly? Day => DayOf(Published, Edition);

    /// <summary>As sentences call it: <c>edition of 2016</c>.</summary>
    public string Named => YearOf(Edition) is null ? Edition : $"edition of {Edition}";

    /// <summary>The other releases of the publication, the newest first, with the days by which they stand.</summary>
    public IReadOnlyList<(string Id, string Named, DateOnly Day)> Others(SourceSet sources) =>
    [
        .. sources["sources"].Where(row => row["id"] != Id && IsOf(row, Publication))
            .Select(row => (Id: row["id"], Edition: row["edition"], Day: DayOf(row.Date("published"), row["edition"])))
            .Where(r => r.Day is not null)
            .Select(r => (r.Id, YearOf(r.Edition) is null ? Publication.EditionOf(r.Day!.Value) : $"edition of {r.Edition}", r.Day!.Value))
            .OrderByDescending(r => r.Item3).ThenBy(r => r.Id, StringComparer.Ordinal),
    ];

    private static DateOnly? DayOf(DateOnly? published, string edition) =>
        published ?? (YearOf(edition) is { } year ? new DateOnly(year, 12, 31) : null);

    private static int? YearOf(string edition) => edition.Length == 4
        && int.TryParse(edition, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 0 ? year : null;
}
