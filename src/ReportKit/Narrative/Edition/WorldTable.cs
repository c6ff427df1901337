namespace ReportKit.Narrative;

/// <summary>Puts together the world table of an edition's start page.</summary>
internal static class WorldTable
{
    // Years that had ended when the edition was made. Where no edition up to this one has been entered for a year, the
    // first later one that has, because a restated figure is better than none and the row names its edition.
    public static IReadOnlyList<WorldRow> Build(FactTable facts, Wording wording, int year) =>
    [
        .. from rows in facts.World.Where(w => w.DataYear < year).GroupBy(w => w.DataYear)
           let contemporary = rows.Where(w => w.Edition <= year).ToList()
           from same in (contemporary.Count > 0 ? contemporary : [.. rows.Take(1)]).GroupBy(f => string.Join('|', Counts(f)))
           let printed = same.ToList()
           select Row(printed, wording, isRestated: rows.Any(later => later.Edition > printed[^1].Edition && Restates(later, printed[0]))),
    ];

    /// <summary>The regions' rows of the year before an edition, as that edition printed them; none where they weren't found.</summary>
    public static IReadOnlyList<WorldRegion> Regions(FactTable facts, Wording wording, int year) =>
    [
        .. facts.WorldByRegion.Where(f => f.Edition == year && f.DataYear == year - 1)
            .Select(f => new WorldRegion(
                wording.Regions.GetValueOrDefault(f.Region, f.Region),
                Number(f.Prosecutions, f),
                Number(f.Convictions, f),
                Number(f.VictimsIdentified, f)))
            .OrderBy(r => r.Name, StringComparer.Ordinal),
    ];

    /// <summary>The rows' facts.</summary>
    public static IReadOnlyList<WorldFact> FactsOf(IEnumerable<WorldRow> world) =>
    [
        .. world.SelectMany(row => new[] { row.Prosecutions, row.Convictions, row.VictimsIdentified, row.NewLegislation }.OfType<Traced>())
            .SelectMany(number => number.Facts).OfType<WorldFact>().DistinctBy(f => f.Id),
    ];

    // An edition that doesn't print a count, or prints one more, says nothing against one that does otherwise.
    private static bool Restates(WorldFact later, WorldFact earlier) =>
        Counts(later).Zip(Counts(earlier)).Any(c => c.First is not null && c.Second is not null && c.First != c.Second);

    private static int?[] Counts(WorldFact f) =>
        [f.Prosecutions, f.ProsecutionsLabour, f.Convictions, f.ConvictionsLabour, f.VictimsIdentified, f.VictimsLabour, f.NewLegislation];

    private static WorldRow Row(List<WorldFact> printed, Wording wording, bool isRestated)
    {
        var fact = printed[0];
        return new WorldRow(
            $"{fact.DataYear}",
            wording.List([.. printed.Select(f => $"{f.Edition}")]),
            Number(fact.Prosecutions, printed),
            Number(fact.ProsecutionsLabour, printed),
            Number(fact.Convictions, printed),
            Number(fact.ConvictionsLabour, printed),
            Number(fact.VictimsIdentified, printed),
            Number(fact.VictimsLabour, printed),
            Number(fact.NewLegislation, printed),
            printed.Any(f => f.Agreement == "doubtful"),
            isRestated);
    }

    private static Traced? Number(int? number, params IReadOnlyList<Fact> facts) =>
        number is { } value ? new Traced(NumberStyle.Digits(value), facts) : null;
}

/// <summary>One row of the world table.</summary>
/// <param name="Year">The year counted.</param>
/// <param name="PrintedIn">The edition, or editions, that printed these figures.</param>
/// <param name="Prosecutions">In digits; null where the edition as found gives none.</param>
/// <param name="ProsecutionsLabour">Of these for forced labour.</param>
/// <param name="Convictions">In digits.</param>
/// <param name="ConvictionsLabour">Of these for forced labour.</param>
/// <param name="VictimsIdentified">In digits.</param>
/// <param name="VictimsLabour">Of these of forced labour.</param>
/// <param name="NewLegislation">New or amended laws.</param>
/// <param name="IsDoubtful">Whether a figure of the row is contradicted elsewhere.</param>
/// <param name="IsRestated">Whether a later edition restated the year with other figures.</param>
internal sealed record WorldRow(
    string Year,
    string PrintedIn,
    Traced? Prosecutions,
    Traced? ProsecutionsLabour,
    Traced? Convictions,
    Traced? ConvictionsLabour,
    Traced? VictimsIdentified,
    Traced? VictimsLabour,
    Traced? NewLegislation,
    bool IsDoubtful,
    bool IsRestated);

/// <summary>A region's row of the world table of one year, as one edition printed it.</summary>
/// <param name="Name">The region's name.</param>
/// <param name="Prosecutions">In digits; null where the edition as found gives none.</param>
/// <param name="Convictions">In digits.</param>
/// <param name="VictimsIdentified">In digits.</param>
internal sealed record WorldRegion(string Name, Traced? Prosecutions, Traced? Convictions, Traced? VictimsIdentified);
