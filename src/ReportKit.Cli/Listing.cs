namespace ReportKit.Cli;

/// <summary>The first of many names, and how many more there are: <c>PRK, CHN and 12 more</c>.</summary>
internal static class Listing
{
    public static string Of(IReadOnlyList<string> names, int most) => names.Count <= most
        ? string.Join(", ", names)
        : $"{string.Join(", ", names.Take(most))} and {names.Count - most} more";
}
