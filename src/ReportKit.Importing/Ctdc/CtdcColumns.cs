namespace ReportKit.Importing;

/// <summary>The columns of CTDC's dataset that are read. What victims went through, and who recruited them, isn't.</summary>
internal sealed class CtdcColumns(TableColumns columns)
{
    public const string YearName = "yearOfRegistration";
    public const string ExploitationName = "CountryOfExploitation";
    public const string CitizenshipName = "citizenship";

    // Each with the forms of CtdcForms that its 1 says.
    private static readonly (string Name, CtdcForms Forms)[] FormColumns =
    [
        ("isForcedLabour", CtdcForms.Labour),
        ("isSexualExploit", CtdcForms.Sex),
        ("isOtherExploit", CtdcForms.Other),
        ("isSexAndLabour", CtdcForms.Labour | CtdcForms.Sex),
        ("isForcedMarriage", CtdcForms.Other),
        ("isForcedMilitary", CtdcForms.Other),
        ("isOrganRemoval", CtdcForms.Other),
        ("isSlaveryAndPractices", CtdcForms.Other),
    ];

    /// <summary>Those that every edition has.</summary>
    public static IReadOnlyList<string> Needed { get; } =
    [
        YearName, "gender", "ageBroad", CitizenshipName, ExploitationName, .. FormColumns.Take(3).Select(f => f.Name),
    ];

    /// <summary>How many cells a row has.</summary>
    public int Count => columns.Count;

    public int Year { get; } = columns[YearName];

    public int Sex { get; } = columns["gender"];

    public int Age { get; } = columns["ageBroad"];

    /// <summary>Whether somebody was of age, which older editions say apart from the age group; -1 where it isn't said.</summary>
    public int Majority { get; } = columns.Of("majorityStatus");

    public int Citizenship { get; } = columns[CitizenshipName];

    public int Exploitation { get; } = columns[ExploitationName];

    /// <summary>Which columns say that there was a form of exploitation.</summary>
    public (int Column, CtdcForms Forms)[] Forms { get; } =
        [.. FormColumns.Select(f => (columns.Of(f.Name), f.Forms)).Where(f => f.Item1 >= 0)];

    /// <summary>Whether its rows are records of victims: only then does the dataset say by whose kind of work each was recorded. The rows
    /// of the synthetic editions are made so that their counts are near those of the records.</summary>
    public bool IsAnonymised { get; } = columns.Of("Datasource") >= 0;
}

/// <summary>Forms of exploitation that a row names.</summary>
[Flags]
internal enum CtdcForms
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Forced labour.</summary>
    Labour = 1,

    /// <summary>Sexual exploitation.</summary>
    Sex = 2,

    /// <summary>Any other.</summary>
    Other = 4,
}
