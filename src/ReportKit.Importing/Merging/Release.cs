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

    /// <summary>The other releases of the publication, the newest first, with the days that they were published.</summary>
    public IReadOnlyList<(string Id, DateOnly Published)> Others(SourceSet sources) =>
    [
        .. sources["sources"].Where(row => row["id"] != Id && IsOf(row, Publication) && row.Date("published") is not null)
            .Select(row => (row["id"], row.Date("published")!.Value))
            .OrderByDescending(r => r.Item2).ThenBy(r => r.Item1, StringComparer.Ordinal),
    ];
}
