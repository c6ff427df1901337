namespace ReportKit.Importing;

/// <summary>The texts that stand in the places of countries, by number, and what they mean once all are read: whether NA is Namibia's code
/// of two letters or stands for a missing value can be told only beside the others.</summary>
internal sealed class CtdcCountries
{
    /// <summary>The number of a cell without a country.</summary>
    public const int None = 0;

    private const string NotAvailable = "NA";

    // There are some 250 countries and areas, and a few spellings of each.
    private const int Most = 5000;

    private readonly CountryNames names;
    private readonly Dictionary<string, string> letters;
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> texts = [""];
    private readonly List<string?> codes = [null];

    public CtdcCountries(SourceSet sources)
    {
        names = new CountryNames(sources);
        letters = sources["countries"].Where(row => row["iso2"].Length > 0).DistinctBy(row => row["iso2"])
            .ToDictionary(row => row["iso2"], row => row["iso3"], StringComparer.Ordinal);
    }

    /// <summary>The number of a text.</summary>
    /// <exception cref="UnreadableFileException">There are far more texts than countries.</exception>
    public int NumberOf(string text)
    {
        if (!numbers.TryGetValue(text, out var number))
        {
            if (texts.Count > Most)
            {
                throw new UnreadableFileException(
                    $"The columns {CtdcColumns.ExploitationName} and {CtdcColumns.CitizenshipName} have more than {Counted.Number(Most)} "
                    + "different texts, which can't be countries. Check that the file is CTDC's global dataset.");
            }

            number = CtdcWords.IsNoCountry(text) ? None : texts.Count;
            numbers[text] = number;
            if (number != None)
            {
                texts.Add(text);
                codes.Add(text == NotAvailable ? null : Find(text));
            }
        }

        return number;
    }

    /// <summary>The text with a number.</summary>
    public string TextOf(int number) => texts[number];

    /// <summary>The country with a number; null where it isn't known.</summary>
    public string? CountryOf(int number) => texts[number] != NotAvailable ? codes[number]
        : !texts.Exists(text => text.Length == 3 && names.HasCode(text)) ? letters.GetValueOrDefault(NotAvailable)
        : null;

    /// <summary>Whether a row's country may still turn out not to be known.</summary>
    public bool IsDoubtful(int number) => number != None && codes[number] is null;

    /// <summary>Why the country with a number isn't known.</summary>
    /// <param name="number">The number.</param>
    /// <param name="what">What it is in the place of: <c>citizenship</c>.</param>
    /// <param name="effect">What became of the row.</param>
    public string Why(int number, string what, string effect) => texts[number] == NotAvailable
        ? $"'{NotAvailable}' ({what}) is Namibia among codes of two letters, and this file has codes of three, in which Namibia is NAM: it "
            + $"may stand for a missing value. {effect}. Write NAM where Namibia is meant, or leave the cell empty."
        : CountryNames.Unknown($"'{texts[number]}' ({what})", names.Hint(texts[number]), effect);

    // Codes of two letters are ISO's here, though other lists have some of them for other countries.
    private string? Find(string text) => names.HasCode(text) ? text : letters.GetValueOrDefault(text) ?? names.Find(text);
}
