namespace ReportKit.Browser.Tests;

/// <summary>A page of each kind, by edition and path.</summary>
internal static class PageKinds
{
    /// <summary>Of the real data: start page, countries with and without a narrative, facts, methodology, coverage, all years of a country, and an older
    /// layout.</summary>
    public static TheoryData<string, string> Real { get; } = new(
        ("2018", "index.html"),
        ("2018", "MNG/report.html"),
        ("2018", "PHL/report.html"),
        ("2018", "FIN/report.html"),
        ("2018", "MNG/facts.html"),
        ("2018", "methodology.html"),
        ("2018", "coverage.html"),
        ("2018", "MNG/trends.html"),
        ("2010", "index.html"),
        ("2010", "PRK/report.html"));

    /// <summary>Those, and the made-up ones whose data try to break the page.</summary>
    public static TheoryData<string, string> All { get; } = new(
        [.. Real.Select(row => row.Data), .. Hostile!.Select(row => row.Data)]);

    /// <summary>A page of each kind for axe, which takes seconds for each, and minutes where every row of a table has a word of 5,000 letters.</summary>
    public static TheoryData<string, string> Looked { get; } = new(
        [
            ("2018", "index.html"), ("2018", "MNG/report.html"), ("2018", "FIN/report.html"), ("2018", "MNG/facts.html"), ("2018", "methodology.html"),
            ("2018", "coverage.html"), ("2018", "MNG/trends.html"), ("2010", "PRK/report.html"), ("hostile", "XAA/report.html"), ("hostile", "XAB/report.html"),
        ]);

    /// <summary>Of the made-up countries.</summary>
    public static TheoryData<string, string> Hostile => new(
        ("hostile", "index.html"),
        ("hostile", "XAA/report.html"),
        ("hostile", "XAA/facts.html"),
        ("hostile", "XAB/report.html"),
        ("hostile", "methodology.html"),
        ("hostile", "coverage.html"),
        ("hostile", "XAA/trends.html"));
}
