namespace ReportKit.Importing;

/// <summary>What UNODC's words mean in the kit's tables. Capitals make no difference.</summary>
internal static class GlotipWords
{
    /// <summary>Where a row isn't broken down.</summary>
    public const string Total = "Total";

    /// <summary>What all figures of the file are.</summary>
    public const string Counts = "Counts";

    /// <summary>Stands for the country that reports.</summary>
    public const string Own = "own";

    /// <summary>Indicators with the units of their figures, and the tables that these are in.</summary>
    public static IReadOnlyDictionary<string, (string Indicator, string Unit, string Table)> Indicators { get; } =
        new Dictionary<string, (string, string, string)>(StringComparer.OrdinalIgnoreCase)
        {
            ["Detected trafficking victims"] = ("victims-detected", "victims", "protection"),
            ["Persons convicted"] = ("persons-convicted", "persons", "prosecutions"),
            ["Persons prosecuted"] = ("persons-prosecuted", "persons", "prosecutions"),
            ["Persons brought into formal contact"] = ("persons-suspected", "persons", "prosecutions"),
            ["Offences of trafficking in persons"] = ("offences-recorded", "offences", "prosecutions"),
        };

    /// <summary>Dimensions of breakdowns.csv.</summary>
    public static IReadOnlyDictionary<string, string> Dimensions { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["by form of exploitation"] = "exploitation",
        ["by citizenship"] = "citizenship",
        ["by country of repatriation"] = "repatriation",
    };

    /// <summary>Categories of breakdowns.csv, each with the label that it gets where that table doesn't have it.</summary>
    public static IReadOnlyDictionary<(string Dimension, string Word), (string Category, string Label)> Categories { get; } =
        new Dictionary<(string, string), (string, string)>
        {
            [("age", "0 to 17 years")] = ("child", "under 18"),
            [("age", "18 years or over")] = ("adult", "18 or over"),
            [("age", "unknown")] = ("unknown", "age not known"),
            [("sex", "female")] = ("female", "female"),
            [("sex", "male")] = ("male", "male"),
            [("sex", "other")] = ("other", "other"),
            [("sex", "unknown")] = ("unknown", "sex not known"),
            [("exploitation", "sexual exploitation")] = ("sex", "sex trafficking"),
            [("exploitation", "forced labour")] = ("labour", "labour trafficking"),
            [("exploitation", "other forms of exploitation")] = ("other", "other forms of exploitation"),
            [("citizenship", "own country nationals")] = (Own, ""),
            [("citizenship", "stateless")] = ("stateless", "stateless"),
            [("citizenship", "other")] = ("other", "other citizenships"),
            [("citizenship", "unknown")] = ("unknown", "citizenship not known"),
            [("repatriation", "own country nationals")] = ("own-nationals", "nationals of the country"),
            [("repatriation", "abroad")] = ("abroad", "abroad"),
            [("repatriation", "unknown")] = ("unknown", "country of repatriation not known"),
        };

    /// <summary>Whether a dimension's other categories are countries.</summary>
    public static bool IsOfCountries(string dimension) => dimension is "citizenship" or "repatriation";
}
