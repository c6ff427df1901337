namespace ReportKit.Sources;

/// <summary>The order of names in English: accents and capitals count only between names that are alike without them, so that
/// <c>Côte d'Ivoire</c> comes before <c>Croatia</c>.</summary>
/// <remarks>It rests on a table of its own and not on the runtime, whose knowledge of languages differs between machines and is
/// switched off in the program.</remarks>
internal sealed class NameOrder : IComparer<string>
{
    private const char FirstAccented = '\u00C0';
    private const char LastAccented = '\u017F';

    // The letter under the accent of U+00C0 to U+017F; '?' where there is no accent to take off.
    private const string Plain =
        "AAAAAA?CEEEEIIII?NOOOOO?OUUUUY??AAAAAA?CEEEEIIII?NOOOOO?OUUUUY?Y" +
        "AAAAAACCCCCCCCDDDDEEEEEEEEEEGGGGGGGGHHHHIIIIIIIIII??JJKK?LLLLLLL" +
        "LLLNNNNNN???OOOOOO??RRRRRRSSSSSSSSTTTTTTUUUUUUUUUUUUWWYYYZZZZZZS";

    private NameOrder()
    {
    }

    public static NameOrder English { get; } = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y) =>
        string.CompareOrdinal(Key(x ?? ""), Key(y ?? "")) is not 0 and var order ? order : string.CompareOrdinal(x, y);

    /// <summary>A name in capitals without accents: <c>COTE D'IVOIRE</c>. Two spellings of one name have the same key.</summary>
    /// <param name="name">A name, in Latin script for the most part; letters of other scripts stay as they are.</param>
    public static string Key(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            key.Append(letter switch
            {
                >= 'a' and <= 'z' => ((char)(letter - 'a' + 'A')).ToString(),
                'Æ' or 'æ' => "AE",
                'Œ' or 'œ' => "OE",
                'Þ' or 'þ' => "TH",
                'ß' => "SS",
                'Ð' or 'ð' => "D",
                >= FirstAccented and <= LastAccented when Plain[letter - FirstAccented] != '?' => Plain[letter - FirstAccented].ToString(),
                '\u2018' or '\u2019' => "'",
                '\u00A0' => " ",
                >= '\u0300' and <= '\u036F' => "",
                _ => letter.ToString(),
            });
        }

        return key.ToString();
    }
}
