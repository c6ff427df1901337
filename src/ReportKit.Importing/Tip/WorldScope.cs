namespace ReportKit.Importing;

/// <summary>Whose figures a table has. The report prints the world's and each region's under the same columns.</summary>
internal static partial class WorldScope
{
    /// <summary>What a text names last; null where it names neither.</summary>
    /// <returns>The region's name, or an empty text for the world.</returns>
    public static string? Of(string text) => Named().Match(text) is { Success: true } named
        ? named.Groups["region"].Value
        : null;

    /// <summary>The same of a file's name: <c>africa-law-enforcement.csv</c>.</summary>
    public static string? OfFile(string name) => Of(Joints().Replace(name, " "));

    /// <summary>Whether a cell says that its row is of the whole world.</summary>
    public static bool IsWorld(string plain) => World().IsMatch(plain);

    // From the right: what stands next to the table says what it is.
    [GeneratedRegex(
        @"\b(?:(?<region>sub-saharan africa|africa|east asia(?: (?:and|&) (?:the )?pacific)?|europe(?: (?:and|&) eurasia)?|near east"
        + @"|south (?:and|&) central asia|western hemisphere)|global|world(?:wide)?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Named();

    [GeneratedRegex(
        "^(?:the )?(?:global(?:ly)?|world(?:wide)?|all|total|all regions|all countries|wld)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex World();

    [GeneratedRegex(@"[_\-.]+", RegexOptions.CultureInvariant)]
    private static partial Regex Joints();
}
