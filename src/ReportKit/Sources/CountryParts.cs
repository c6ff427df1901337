namespace ReportKit.Sources;

/// <summary>Says which parts of a data folder are about one country alone, as far as that can be told of what couldn't be read.</summary>
internal sealed partial class CountryParts(SourceSet sources)
{
    // They say which countries there are and how they are called, so that their rows are about all.
    private static readonly string[] OfAll = ["countries", "country-codes", "country-names"];

    private readonly HashSet<string> codes = [.. sources["countries"].Select(row => row["iso3"])];

    // Whom that is about which couldn't be read; null where it may be about all.
    private HashSet<CountryCode?> Broken => field ??=
    [
        .. sources.UnreadNarratives.Select(OfFile),
        .. sources.Tables.Values.SelectMany(table => table.LeftOut.Select(line => Of(line, table))),
    ];

    private Dictionary<FilePlace, SourcePart> Rows => field ??= ReadRows();

    /// <summary>The country that a place of a problem is about; null where it may be about all.</summary>
    public CountryCode? Of(Problem problem) =>
        OfCountry().IsMatch(problem.Place.File) ? OfFile(problem.Place.File) : RowOf(problem)?.Country;

    /// <summary>The row of a table in which a problem is; null for any other place, and for what is wrong with a whole file.</summary>
    public SourcePart? RowOf(Problem problem) =>
        problem.Code == ProblemCodes.WrongLineEnd ? null : Rows.GetValueOrDefault(problem.Place with { Column = 0 });

    /// <summary>Whether all that can be about a country could be read.</summary>
    public bool IsWhole(CountryCode country) =>
        sources.Schemas.Count > 0 && sources.Schemas.Keys.All(sources.Tables.ContainsKey)
        && !Broken.Contains(null) && !Broken.Contains(country);

    /// <summary>Whether a row on a country with these texts may be among what couldn't be read of a table.</summary>
    public bool MayHave(CountryCode country, string table, params string[] texts) =>
        !sources.Tables.TryGetValue(table, out var read)
        || read.LeftOut.Any(line => line.Has(texts) && (Of(line, read) ?? country) == country);

    private Dictionary<FilePlace, SourcePart> ReadRows()
    {
        var rows = new Dictionary<FilePlace, SourcePart>();
        foreach (var table in sources.Tables.Values)
        {
            foreach (var row in table.Rows)
            {
                rows[row.Place] = new SourcePart(table, row.Text, IsOfCountries(table) ? row.Country : null);
            }

            foreach (var line in table.LeftOut)
            {
                rows[line.Place] = new SourcePart(table, line.Text, Of(line, table));
            }
        }

        return rows;
    }

    private CountryCode? Of(LeftOutRow line, SourceTable table) =>
        IsOfCountries(table) && codes.Contains(line.First) ? new CountryCode(line.First) : null;

    private static bool IsOfCountries(SourceTable table) => table.Columns is ["iso3", ..] && !OfAll.Contains(table.Name);

    // A narrative that says otherwise than its name may be either's.
    private CountryCode? OfFile(string file) =>
        OfCountry().Match(file).Groups["country"].Value is var code && codes.Contains(code)
        && sources.Narratives.Where(n => n.File == file).Select(n => (n.Root as YamlMapping)?.TextOf("country") ?? "")
            .All(said => said.Length == 0 || said == code)
            ? new CountryCode(code)
            : null;

    // data/narratives/PRK-2018.yml, data/approvals/PRK-2018-3f2a9c1b.yml.
    [GeneratedRegex(
        @"/(?:narratives/(?<country>[A-Z]{3})-[0-9]{4}|approvals/(?<country>[A-Z]{3})-[0-9]{4}-[^/]+)\.yml\z",
        RegexOptions.CultureInvariant)]
    private static partial Regex OfCountry();
}

/// <summary>A line of a table, with the country that it is about; null where that can't be told, or it is about all.</summary>
internal sealed record SourcePart(SourceTable Table, string Text, CountryCode? Country)
{
    /// <summary>Whether a cell has something in it, as far as the cells of the line can be told apart.</summary>
    public bool HasCell(string column)
    {
        var index = Table.Header.IndexOf(column) ?? -1;
        var start = CsvTableReader.ColumnOf(Text, index) - 1;
        return index > 0
            && CsvTableReader.ColumnOf(Text, Table.Columns.Count - 1) > 1
            && CsvTableReader.ColumnOf(Text, Table.Columns.Count) == 1
            && start < Text.Length && Text[start] != ',';
    }
}
