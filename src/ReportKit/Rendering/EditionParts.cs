namespace ReportKit.Rendering;

/// <summary>The documents that an edition consists of. Each is rendered as one, and is fresh or stale as one.</summary>
internal static class EditionParts
{
    /// <summary>The start page with its figures and sentence map.</summary>
    public const string Index = "index";

    public const string Methodology = "methodology";

    /// <summary>The page of what the data have of each country; only in HTML.</summary>
    public const string Coverage = "coverage";

    /// <summary>Style sheet, script and plotly.js.</summary>
    public const string Shared = "shared";

    /// <summary>The PDF of all countries.</summary>
    public const string Volume = "volume";

    private static readonly string[] SharedFiles = ["page.css", "page.js", "plotly.min.js"];

    /// <summary>Those that are no country's.</summary>
    public static IReadOnlyList<string> OfEdition { get; } = [Index, Methodology, Coverage, Shared, Volume];

    /// <summary>Those that all countries' rows go into.</summary>
    public static IReadOnlyList<string> OfAllCountries { get; } = [Index, Methodology, Coverage, Volume];

    /// <summary>The document that a file belongs to: a country's code, or one of those above.</summary>
    public static string Of(string path) =>
        path.IndexOf('/') is var slash and > 0 ? path[..slash]
        : path.StartsWith("methodology", StringComparison.Ordinal) ? Methodology
        : path.StartsWith("coverage", StringComparison.Ordinal) ? Coverage
        : SharedFiles.Contains(path) ? Shared
        : path is "report.pdf" or "print.html" ? Volume
        : Index;
}
