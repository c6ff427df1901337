namespace ReportKit.Importing;

/// <summary>A publication that appears again and again, as rows of sources.csv describe its releases.</summary>
/// <param name="Id">With which the ids of its releases begin: <c>unodc</c>.</param>
/// <param name="Class">Class of credible information.</param>
/// <param name="Producer">Who makes it.</param>
/// <param name="Title">Its title.</param>
/// <param name="Licence">On what terms its facts may be used.</param>
/// <param name="Url">Where it is found.</param>
internal sealed record Publication(string Id, string Class, string Producer, string Title, string Licence, string Url)
{
    /// <summary>How its releases are named before their day.</summary>
    public string DatedAs { get; init; } = "release of";

    /// <summary><c>release of 28 October 2025</c>.</summary>
    public string EditionOf(DateOnly released) => $"{DatedAs} {released.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}";

    /// <summary><c>2025-10-28</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
