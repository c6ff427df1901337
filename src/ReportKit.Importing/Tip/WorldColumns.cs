namespace ReportKit.Importing;

/// <summary>Which column of the report's world table is which. Parts for forced labour stand in parentheses or in columns of their
/// own.</summary>
internal sealed class WorldColumns
{
    private static readonly HashSet<string> Years = ["year", "datayear", "calendaryear"];
    private static readonly HashSet<string> Editions = ["edition", "asofedition", "reportedition", "tipreport", "report", "printedin"];

    private static readonly HashSet<string> Places =
        ["region", "regions", "area", "scope", "country", "countryname", "countryorarea", "iso3", "state", "territory"];

    // What the columns' names have in common, and how the project's table calls the number and its part.
    private static readonly (string Stem, string Other, string Number, string Part)[] Kinds =
    [
        ("prosecution", "prosecuted", "prosecutions", "prosecutions_labour"),
        ("conviction", "convicted", "convictions", "convictions_labour"),
        ("victim", "victim", "victims_identified", "victims_labour"),
        ("legislation", "laws", "new_legislation", ""),
    ];

    /// <summary>The column of the year that is counted.</summary>
    public required int Year { get; init; }

    /// <summary>That of the edition that printed a row; -1 where there is none.</summary>
    public required int Edition { get; init; }

    /// <summary>That of whose figures a row has; -1 where there is none.</summary>
    public required int Place { get; init; }

    /// <summary>The columns with figures.</summary>
    public required IReadOnlyList<WorldColumn> Figures { get; init; }

    /// <summary>The columns of the row that a table is at; null where it doesn't name them.</summary>
    public static WorldColumns? Of(IPublishedTable table)
    {
        var names = Enumerable.Range(0, table.Count).Select(i => table[i].Length > 120 ? "" : TipReport.NameOf(table[i])).ToList();
        var year = names.FindIndex(Years.Contains);
        var figures = Kinds.Select(kind => Of(kind, names)).Where(c => c.Number >= 0).ToList();
        return year < 0 || !figures.Exists(c => c.Name == "prosecutions") || !figures.Exists(c => c.Name == "convictions") ? null
            : new WorldColumns
            {
                Year = year,
                Edition = names.FindIndex(Editions.Contains),
                Place = names.FindIndex(Places.Contains),
                Figures = figures,
            };
    }

    private static WorldColumn Of((string Stem, string Other, string Number, string Part) kind, List<string> names)
    {
        var part = kind.Part.Length == 0 ? -1 : names.FindIndex(n => IsOf(n) && IsPart(n));
        return new WorldColumn(kind.Number, kind.Part, names.FindIndex(n => IsOf(n) && !IsPart(n)), part);

        // Of sex trafficking there is no figure in the project's table.
        bool IsOf(string name) => !name.Contains("sex", StringComparison.Ordinal)
            && (name.Contains(kind.Stem, StringComparison.Ordinal) || name.Contains(kind.Other, StringComparison.Ordinal));

        static bool IsPart(string name) =>
            name.Contains("labor", StringComparison.Ordinal) || name.Contains("labour", StringComparison.Ordinal);
    }
}

/// <summary>A figure of the world table.</summary>
/// <param name="Name">The number's column in the project's table.</param>
/// <param name="PartName">That of its part for forced labour; empty where it has none.</param>
/// <param name="Number">The number's column in the file.</param>
/// <param name="Part">That of its part, where it stands by itself; -1 where it doesn't.</param>
internal sealed record WorldColumn(string Name, string PartName, int Number, int Part);
