namespace ReportKit;

/// <summary>Which part of a whole a figure counts.</summary>
/// <param name="Parts">Dimensions with their categories, in the order of the data.</param>
internal sealed record Breakdown(IReadOnlyList<(string Dimension, string Category)> Parts)
{
    /// <summary>Reads <c>age=child; sex=female</c>.</summary>
    public static Breakdown Of(string text) => new(
    [
        .. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.IndexOf('=') is > 0 and var at ? (part[..at], part[(at + 1)..]) : (part, "")),
    ]);

    /// <summary>The category of a dimension; null where it isn't broken down by it.</summary>
    public string? CategoryOf(string dimension) => Parts.Where(p => p.Dimension == dimension).Select(p => p.Category).FirstOrDefault();

    /// <summary>The other dimensions, as written.</summary>
    public string Without(string dimension) =>
        string.Join("; ", Parts.Where(p => p.Dimension != dimension).Select(p => $"{p.Dimension}={p.Category}"));

    /// <summary>As a reader sees it: <c>agency: DSWD; age: under 18</c>.</summary>
    /// <param name="labels">Of <c>dimension=*</c> and <c>dimension=category</c>.</param>
    public string Named(IReadOnlyDictionary<string, string> labels)
    {
        return string.Join(
            "; ", Parts.Select(p => $"{Label("*", p.Dimension, p.Dimension)}: {Label(p.Category, p.Dimension, p.Category)}"));

        string Label(string category, string dimension, string otherwise) => labels.GetValueOrDefault($"{dimension}={category}", otherwise);
    }
}
