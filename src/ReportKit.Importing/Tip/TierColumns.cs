namespace ReportKit.Importing;

/// <summary>Which column of a table of tiers is which: an edition a column, or a placement a row.</summary>
internal sealed class TierColumns
{
    private static readonly HashSet<string> Names =
        ["country", "countryname", "countryorarea", "name", "state", "jurisdiction", "territory", "countries", "countryterritory"];

    private static readonly HashSet<string> Codes =
    [
        "iso3", "iso3code", "iso3c", "isoalpha3", "alpha3", "iso", "isocode", "countrycode", "code", "iso2", "iso2c", "iso2code",
    ];

    private static readonly HashSet<string> Years = ["year", "edition", "reportyear", "tipyear", "tipreport", "report", "reportedition"];

    private static readonly HashSet<string> Tiers =
        ["tier", "tiers", "tierplacement", "tierranking", "ranking", "rank", "tiptier", "tiprank", "tierrank", "placement", "tierlevel"];

    /// <summary>The column with countries' names; -1 where there is none.</summary>
    public int Name { get; private init; } = -1;

    /// <summary>That with their codes.</summary>
    public int Code { get; private init; } = -1;

    /// <summary>That with the edition of each row; -1 where there is none.</summary>
    public int Edition { get; private init; } = -1;

    /// <summary>The columns with tiers; the edition that each is of is null where another column says it.</summary>
    public required IReadOnlyList<(int Column, int? Edition)> Placements { get; init; }

    /// <summary>The columns of the row that a table is at; null where it doesn't name them.</summary>
    /// <param name="table">At a row.</param>
    /// <param name="edition">The edition that a table without one is of.</param>
    /// <param name="needsEdition">Whether it would be such a table if its edition were known.</param>
    public static TierColumns? Of(IPublishedTable table, int? edition, out bool needsEdition)
    {
        needsEdition = false;
        var names = Enumerable.Range(0, table.Count).Select(i => TipReport.NameOf(table[i])).ToList();
        var (name, code) = (names.FindIndex(Names.Contains), names.FindIndex(Codes.Contains));
        if (name < 0 && code < 0)
        {
            return null;
        }

        var wide = Enumerable.Range(0, table.Count)
            .Select(i => (Column: i, Edition: i == name || i == code ? null : TipReport.Year(TipReport.Plain(table[i]))))
            .Where(c => c.Edition is not null).ToList();
        if (wide.Count > 0)
        {
            return new TierColumns { Name = name, Code = code, Placements = wide };
        }

        var (year, tier) = (names.FindIndex(Years.Contains), names.FindIndex(Tiers.Contains));
        needsEdition = tier >= 0 && year < 0 && edition is null;
        return tier < 0 || needsEdition ? null
            : new TierColumns { Name = name, Code = code, Edition = year, Placements = [(tier, year < 0 ? edition : null)] };
    }
}
