namespace ReportKit.Sources;

/// <summary>Finds the code of a country for what may be its name, an older or foreign spelling, a code of another list, or a
/// slip.</summary>
/// <remarks>A hint always has the country's name beside the code, and there is none rather than a wrong one: a code of two letters
/// is known or it isn't, one of three may have its letters in the wrong order, and where a code means one country in one list and
/// another in the next, both are given.</remarks>
internal sealed class CountryHints
{
    /// <summary>What is said where nothing is like it.</summary>
    public const string None = " Countries are named by their ISO 3166-1 alpha-3 code.";
    private const int Most = 3;

    // Of no weight in a name: 'Korea, Republic of' and 'the Republic of Korea' are the same.
    private static readonly HashSet<string> Unweighed = new(StringComparer.Ordinal) { "THE", "OF", "AND" };

    private static readonly Dictionary<string, string> Abbreviations = new(StringComparer.Ordinal)
    {
        ["ST"] = "SAINT",
        ["REP"] = "REPUBLIC",
        ["DEM"] = "DEMOCRATIC",
        ["FED"] = "FEDERATED",
        ["STS"] = "STATES",
        ["ISL"] = "ISLANDS",
        ["IS"] = "ISLANDS",
    };

    private readonly SortedDictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly ILookup<string, (string List, string Country)> codes;
    private readonly ILookup<string, string> spellings;
    private readonly Dictionary<string, string> plain = new(StringComparer.Ordinal);

    /// <summary>Reads the tables that name countries.</summary>
    /// <param name="tables">countries, and what there is of edition-names, country-names and country-codes.</param>
    internal CountryHints(IReadOnlyDictionary<string, SourceTable> tables)
    {
        var known = new List<(string Code, string List, string Country)>();
        var spelt = new List<(string Key, string Country)>();
        IEnumerable<SourceRow> Rows(string table) => tables.TryGetValue(table, out var read) ? read.Rows : [];

        void Spell(string name, string country)
        {
            spelt.Add((Key(name), country));
            plain.TryAdd(NameOrder.Key(name), country);
        }

        foreach (var row in Rows("countries"))
        {
            var country = row["iso3"];
            names.TryAdd(country, row["name"]);
            known.Add((country, "ISO alpha-3", country));
            known.Add((row["iso2"], "ISO alpha-2", country));
            Spell(row["name"], country);
            spelt.Add((Key(row["formal_name"]), country));
        }

        foreach (var row in Rows("edition-names").Concat(Rows("country-names")))
        {
            Spell(row["name"], row["iso3"]);
        }

        known.AddRange(Rows("country-codes").Select(row => (row["code"], row["list"], row["iso3"])));
        codes = known.Where(k => k.Code.Length > 0 && names.ContainsKey(k.Country))
            .ToLookup(k => Code(k.Code), k => (k.List, k.Country), StringComparer.Ordinal);
        spellings = spelt.Where(s => s.Key.Length > 0 && names.ContainsKey(s.Country)).Distinct()
            .ToLookup(s => s.Key, s => s.Country, StringComparer.Ordinal);
    }

    /// <summary>The countries that a text names, by a code of any list or else by a spelling: one where it is clear which.</summary>
    public IReadOnlyList<string> Named(string found) =>
        codes[Code(found)].Select(k => k.Country).Distinct().ToList() is { Count: > 0 } known ? known : [.. spellings[Key(found)]];

    /// <summary>A hint to end a message with: <c> Write GBR (United Kingdom).</c></summary>
    public string For(string found)
    {
        if (codes[Code(found)].ToList() is { Count: > 0 } known)
        {
            return Write(known);
        }

        if (spellings[Key(found)].ToList() is { Count: > 0 } spelt)
        {
            return $" Write {Or(spelt.Select(WithName))}.";
        }

        var near = Nearest(found);
        return near.Count == 0 ? None : $" Did you mean {Or(near.Select(WithName))}?";
    }

    /// <summary>The countries that a text may mean, the likeliest first; none where nothing is like it.</summary>
    public IReadOnlyList<string> Suggest(string found) => Named(found) is { Count: > 0 } named ? named : Nearest(found);

    /// <summary>The countries that a name may mean as it stands: <c>Congo</c> is a part of the names of two.</summary>
    public IReadOnlyList<string> Meanings(string found) => Named(found) is { Count: > 0 } named ? named : Containing(found);

    /// <summary>A country's code with its name: <c>GBR (United Kingdom)</c>.</summary>
    public string WithName(string country) => $"{country} ({names[country]})";

    // What stands in brackets mostly isn't of the name: 'Kosovo (under UNSC res. 1244)'.
    private List<string> Nearest(string found)
    {
        var near = Near(found).Where(names.ContainsKey).Distinct().Take(Most).ToList();
        var bracket = found.IndexOf('(', StringComparison.Ordinal);
        return near.Count == 0 && bracket > 0 && found[..bracket].Trim() is { Length: > 3 } without
            ? [.. (Named(without) is { Count: > 0 } named ? named : Near(without).Where(names.ContainsKey)).Distinct().Take(Most)]
            : near;
    }

    private IEnumerable<string> Near(string found) => found.Length switch
    {
        <= 2 => [],
        3 => names.Keys.Where(code => Letters(code) == Letters(found)),
        _ => NearMatch.Slips(NameOrder.Key(found), plain.Keys, Most, perSlip: 5).Select(name => plain[name]).Concat(Containing(found)),
    };

    private string Write(List<(string List, string Country)> known)
    {
        var meant = known.GroupBy(k => k.Country).ToList();
        return meant.Count == 1
            ? $" Write {WithName(meant[0].Key)}."
            : string.Concat(meant.Select(m => $" As {Articles.With(Or(m.Select(k => k.List)))} code it is {names[m.Key]}: write {m.Key}."));
    }

    // 'Korea' and 'Congo' are part of the names of two countries.
    private List<string> Containing(string found)
    {
        var words = WordsOf(found);
        var isLong = words.Any(w => w.Length >= 4);
        var own = names.Keys.Where(c => isLong && WordsOf(names[c]) is var of && words.All(w => of.Contains(w))).ToList();
        return own.Count <= Most ? own : [];
    }

    private static string Or(IEnumerable<string> parts) => string.Join(" or ", parts);

    private static string Letters(string code) => string.Concat(code.ToUpperInvariant().Order());

    private static string Code(string text) => text.Replace(".", "", StringComparison.Ordinal).ToUpperInvariant();

    /// <summary>Its words in capitals, without accents, in the order of the alphabet: two spellings with one key are one.</summary>
    internal static string Key(string name) => string.Join(' ', WordsOf(name).Order(StringComparer.Ordinal));

    private static string[] WordsOf(string name)
    {
        var words = new StringBuilder(name.Length);
        foreach (var letter in NameOrder.Key(name).Where(c => c is not ('.' or '\'')))
        {
            words.Append(char.IsLetterOrDigit(letter) ? letter : ' ');
        }

        return
        [
            .. words.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(w => Abbreviations.GetValueOrDefault(w, w)).Where(w => !Unweighed.Contains(w)),
        ];
    }
}
