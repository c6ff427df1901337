namespace ReportKit.Sources;

/// <summary>What a project says of itself in reportkit.yml. Every key but the title may be left out.</summary>
internal sealed record ProjectSettings
{
    public const string FileName = "reportkit.yml";

    /// <summary>Those of a folder of data without such a file: its tables are whole, as they were before there was one.</summary>
    public static ProjectSettings None { get; } = new() { Base = LowerLayer.None };

    /// <summary>The file as read, for the manifest; null where there is none.</summary>
    public InputFile? Input { get; init; }

    /// <summary>The version of the kit that the project was made with, or last took over; null where it doesn't say.</summary>
    public string? Kit { get; init; }

    public string Title { get; init; } = Edition.DefaultTitle;

    public string Publisher { get; init; } = "";

    /// <summary>Where its editions are published, each below it in a folder of its year; ends in a slash. Empty where that isn't
    /// said.</summary>
    public string Address { get; init; } = "";

    public ReportKind Kind { get; init; } = ReportKind.Tiers;

    /// <summary>Of the text: <c>en</c>.</summary>
    public string Language { get; init; } = "en";

    public LowerLayer Base { get; init; } = LowerLayer.Kit;

    public DataPack Data { get; init; } = DataPack.None;

    /// <summary>The source of what names none; null where the project has no such.</summary>
    public YamlText? Source { get; init; }

    /// <summary>Codes of countries, as written: the list of each edition that has none of its own.</summary>
    public IReadOnlyList<YamlText> Countries { get; init; } = [];

    /// <summary>Ordered as written.</summary>
    public IReadOnlyList<EditionSettings> Editions { get; init; } = [];

    /// <summary>Lines that say nothing, because something is wrong with them, which has been reported.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>Whether the kit's base layer lies beneath the project's tables.</summary>
    public bool HasBase => Base == LowerLayer.Kit;

    /// <summary>Where the settings of a data folder stand, whether they are there or not: beside it.</summary>
    public static string PathBeside(string data)
    {
        var whole = Path.TrimEndingDirectorySeparator(Path.GetFullPath(data));
        return Path.Combine(Path.GetDirectoryName(whole) ?? whole, FileName);
    }

    /// <summary>The countries of an edition, in the order of the list; none where it has those that it places.</summary>
    public IReadOnlyList<CountryCode> CountriesOf(int edition) =>
    [
        .. (Editions.FirstOrDefault(e => e.Year == edition)?.Countries ?? Countries).Select(c => new CountryCode(c.Text)).Distinct(),
    ];

    /// <summary>Every country that is named, with its place.</summary>
    internal IEnumerable<YamlText> AllCountries => Countries.Concat(Editions.SelectMany(e => e.Countries ?? []));
}

/// <summary>What a project makes.</summary>
internal enum ReportKind
{
    /// <summary>Reports of countries with the tiers of the Trafficking Victims Protection Act.</summary>
    Tiers,

    /// <summary>Reports of countries without tiers.</summary>
    NoTiers,

    /// <summary>A report of one country.</summary>
    Country,
}

/// <summary>What lies beneath a project's own rows.</summary>
internal enum LowerLayer
{
    /// <summary>The kit's base layer.</summary>
    Kit,

    /// <summary>Nothing: the tables of the data folder are whole.</summary>
    None,
}

/// <summary>Which of the kit's collected data a project takes.</summary>
internal enum DataPack
{
    None,

    /// <summary>Rows of the project's countries.</summary>
    Countries,

    All,
}
