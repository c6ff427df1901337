namespace ReportKit.Importing;

/// <summary>One release of a publication among those that the project has.</summary>
/// <param name="Id">Its id in sources.csv.</param>
/// <param name="Publication">Of what.</param>
/// <param name="Released">Its day.</param>
/// <param name="IsKnown">Whether sources.csv has it already.</param>
internal sealed record Release(string Id, Publication Publication, DateOnly Released, bool IsKnown)
{
    /// <summary>The release of a day: the row of sources.csv that it has, or a new one.</summary>
    public static Release Of(Publication publication, DateOnly released, SourceSet sources)
    {
        var day = Publication.Day(released);
        var known = sources["sources"].FirstOrDefault(row => IsOf(row, publication) && row["published"] == day);
        return new Release(known?["id"] ?? $"{publication.Id}-{day}", publication, released, known is not null);
    }

    /// <summary>The other releases of the publication, the newest first, with the days that they were published.</summary>
    public IReadOnlyList<(string Id, DateOnly Published)> Others(SourceSet sources) =>
    [
        .. sources["sources"].Where(row => row["id"] != Id && IsOf(row, Publication) && row.Date("published") is not null)
            .Select(row => (row["id"], row.Date("published")!.Value))
            .OrderByDescending(r => r.Item2).ThenBy(r => r.Item1, StringComparer.Ordinal),
    ];

    private static bool IsOf(SourceRow row, Publication publication) =>
        row["producer"] == publication.Producer && row["title"] == publication.Title;
}
