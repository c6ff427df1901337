namespace ReportKit.Cli;

/// <summary>The countries and areas of the base layer, by any of their codes and names, and those that a project adds.</summary>
internal sealed partial class KnownCountries
{
    private static readonly string[] NamingTables = ["countries", "edition-names", "country-names", "country-codes"];

    private readonly Dictionary<string, NamedCountry> countries;
    private readonly CountryHints hints;

    public KnownCountries()
    {
        var tables = NamingTables.ToDictionary(name => name, KitTable.Read, StringComparer.Ordinal);
        hints = new CountryHints(tables);
        countries = tables["countries"].Rows.Select(row => new NamedCountry(row["iso3"], row["name"], row["name_in_text"]))
            .ToDictionary(c => c.Code, StringComparer.Ordinal);
    }

    /// <summary>The countries that a list names, each once, with what is wrong with the rest of it.</summary>
    public (IReadOnlyList<NamedCountry> Found, IReadOnlyList<string> Complaints) Read(string list)
    {
        var (found, complaints) = (new List<NamedCountry>(), new List<string>());
        foreach (var text in Parts(list))
        {
            if (Find(text) is { } country)
            {
                found.Add(country);
            }
            else if (OwnCountry().Match(text) is { Success: true } own)
            {
                Add(own.Groups[1].Value.ToUpperInvariant(), own.Groups[2].Value.Trim());
            }
            else
            {
                var hint = hints.For(text);
                complaints.Add($"'{text}' isn't a country or area that the kit knows.{hint}"
                    + (hint == CountryHints.None ? " One that the kit lacks is given with its name, as XAA=Exampleland." : ""));
            }
        }

        return ([.. found.DistinctBy(country => country.Code)], complaints);

        void Add(string code, string name)
        {
            if (Find(code) is { } other)
            {
                complaints.Add($"'{code}' is the code of {other.NameInText}. Write it without a name; or give your country "
                    + "another code, from XAA to XZZ.");
            }
            else if (Find(name) is { } same)
            {
                complaints.Add($"The kit has {same.NameInText} as {same.Code}. Write {same.Code}.");
            }
            else
            {
                found.Add(new NamedCountry(code, name, name, IsOwn: true));
            }
        }
    }

    // A name may have a comma: 'Korea, Republic of'. A list of such names has semicolons.
    private IEnumerable<string> Parts(string list) => Find(list.Trim()) is not null
        ? [list.Trim()]
        : list.Split(list.Contains(';', StringComparison.Ordinal) ? ';' : ',').Select(part => part.Trim()).Where(part => part.Length > 0);

    private NamedCountry? Find(string text) =>
        countries.GetValueOrDefault(text.ToUpperInvariant()) ?? (hints.Named(text) is [var only] ? countries[only] : null);

    [GeneratedRegex(@"^([A-Za-z]{3}) *= *(\P{C}+)$", RegexOptions.CultureInvariant)]
    private static partial Regex OwnCountry();
}
