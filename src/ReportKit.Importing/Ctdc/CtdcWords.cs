namespace ReportKit.Importing;

/// <summary>What CTDC's words mean in the kit's tables.</summary>
internal static partial class CtdcWords
{
    /// <summary>What isn't said.</summary>
    public const string Unknown = "unknown";

    /// <summary>Sexes as the dataset's editions name them, in lower case.</summary>
    private static readonly Dictionary<string, string> Sexes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["female"] = "female",
        ["woman"] = "female",
        ["male"] = "male",
        ["man"] = "male",
        ["other"] = "other",
        ["transgender"] = "other",
        ["trans/transgender/nonconforming"] = "other",
    };

    /// <summary>Categories of breakdowns.csv, each with the label that it gets where that table doesn't have it.</summary>
    public static IReadOnlyDictionary<(string Dimension, string Category), string> Labels { get; } =
        new Dictionary<(string, string), string>
        {
            [("age", "child")] = "under 18",
            [("age", "adult")] = "18 or over",
            [("age", Unknown)] = "age not known",
            [("sex", "female")] = "female",
            [("sex", "male")] = "male",
            [("sex", "other")] = "other",
            [("sex", Unknown)] = "sex not known",
            [("exploitation", "sex")] = "sex trafficking",
            [("exploitation", "labour")] = "labour trafficking",
            [("exploitation", "other")] = "other forms of exploitation",
            [("exploitation", "several")] = "several forms",
            [("exploitation", Unknown)] = "form not known",
        };

    /// <summary>Whether a cell says that there is no value, in any of the ways of the dataset's editions.</summary>
    public static bool IsMissing(string text) => text.Length == 0 || text is "-99" or "-99.0"
        || text.Equals(Unknown, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a cell in the place of a country says that there is none. NA is no such cell: it is the code of Namibia.</summary>
    public static bool IsNoCountry(string text) => IsMissing(text) || text == "00";

    /// <summary>A year; null where it can't be read.</summary>
    public static int? Year(string text) => YearForm().Match(text) is { Success: true } year
        ? int.Parse(year.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    /// <summary>A sex; null where the word isn't known.</summary>
    public static string? Sex(string text) => IsMissing(text) || text == "NA" ? Unknown : Sexes.GetValueOrDefault(text);

    /// <summary>Of age groups and of words for being of age, which of them it is; null where it is neither wholly.</summary>
    public static string? Age(string text)
    {
        if (IsMissing(text) || text == "NA")
        {
            return Unknown;
        }

        if (text.Equals("minor", StringComparison.OrdinalIgnoreCase) || text.Equals("adult", StringComparison.OrdinalIgnoreCase))
        {
            return text[0] is 'm' or 'M' ? "child" : "adult";
        }

        var group = AgeForm().Match(text);
        int Bound(int at) => int.Parse(group.Groups[at].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
        return !group.Success ? null
            : Bound(1) >= 18 ? "adult"
            : group.Groups[2].Success && Bound(2) < 18 ? "child"
            : null;
    }

    /// <summary>Whether a flag is set; null where it is neither set nor unset. An empty flag says nothing.</summary>
    public static bool? Flag(string text) => text is "1" or "1.0" ? true
        : text is "0" or "0.0" or "NA" || IsMissing(text) ? false
        : null;

    /// <summary>The category of the forms that a row names.</summary>
    public static string Form(CtdcForms forms) => forms switch
    {
        CtdcForms.None => Unknown,
        CtdcForms.Labour => "labour",
        CtdcForms.Sex => "sex",
        CtdcForms.Other => "other",
        _ => "several",
    };

    // 2015; 2015.0 where a program took the column for numbers.
    [GeneratedRegex(@"^((?:19|20)[0-9][0-9])(?:\.0)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearForm();

    // 0--8, 09--17, 48+.
    [GeneratedRegex(@"^([0-9]{1,2})(?:--?([0-9]{1,2})|\+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex AgeForm();
}
