namespace ReportKit.Importing;

/// <summary>The columns of the 3P index that are read, by any of the names that its files give them.</summary>
internal sealed class ThreePColumns(TableColumns columns)
{
    private static readonly string[] CountryNames = ["country", "country name", "name"];

    /// <summary>Those that a file must have.</summary>
    public static IReadOnlyList<string[]> Needed { get; } =
    [
        CountryNames,
        ["year"],
        ["prosecution", "prosecution index", "prosecution index score", "prosecution score"],
        ["protection", "protection index", "protection index score", "protection score"],
        ["prevention", "prevention index", "prevention index score", "prevention score"],
    ];

    /// <summary>How the scores are entered, those of the three parts before their sum.</summary>
    public static IReadOnlyList<ThreePScore> Scores { get; } =
    [
        new("3p-prosecution", "points-1-to-5", 1, 5),
        new("3p-protection", "points-1-to-5", 1, 5),
        new("3p-prevention", "points-1-to-5", 1, 5),
        new("3p-total", "points-3-to-15", 3, 15),
    ];

    public int Country { get; } = columns.Of(CountryNames);

    /// <summary>The country's ISO code, where the file has it; else -1.</summary>
    public int Code { get; } = columns.Of("iso3", "iso", "iso code", "iso3 code", "iso3c");

    public int Year { get; } = columns.Of(Needed[1]);

    /// <summary>The columns of <see cref="Scores"/>; -1 for a sum that the file doesn't have.</summary>
    public int[] Values { get; } =
    [
        columns.Of(Needed[2]),
        columns.Of(Needed[3]),
        columns.Of(Needed[4]),
        columns.Of("3p", "3p index", "3p total", "total", "overall", "overall 3p", "overall index", "3p anti-trafficking policy index"),
    ];
}

/// <summary>A score of the index.</summary>
/// <param name="Indicator">Of indicators.csv.</param>
/// <param name="Unit">Of units.csv: its scale.</param>
/// <param name="Least">The lowest score.</param>
/// <param name="Most">The highest.</param>
internal sealed record ThreePScore(string Indicator, string Unit, int Least, int Most);
