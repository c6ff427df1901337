namespace ReportKit.Facts;

/// <summary>Reads edition-names.csv.</summary>
internal static class NameFactReader
{
    /// <summary>The names by country, in the order of the editions. Rows that contradict themselves or each other are left out.</summary>
    public static ILookup<CountryCode, NameFact> Read(SourceSet sources, ProblemList problems)
    {
        var present = sources["countries"].DistinctBy(r => r.Country).ToDictionary(r => r.Country, r => r["name_in_text"]);
        var sound = new List<NameFact>();
        foreach (var row in sources["edition-names"])
        {
            var name = Read(row, present.GetValueOrDefault(row.Country, ""));
            if (name.LastEdition < name.FirstEdition)
            {
                problems.Error(
                    ProblemCodes.BadEdition,
                    $"The last edition with this name, {row["last_edition"]}, comes before the first, {row["first_edition"]}. "
                    + "Put the earlier year under first_edition.",
                    row.PlaceOf("last_edition"));
            }
            else if (sound.Find(n => n.Country == name.Country && Overlap(n, name)) is { } other)
            {
                problems.Error(
                    ProblemCodes.BadEdition,
                    $"{name.Country} has the name '{other.Name}' in one of these editions already, at {other.Place}. "
                    + "An edition has one name for a country: let the earlier name end before this one begins.",
                    row.PlaceOf("first_edition"));
            }
            else
            {
                sound.Add(name);
            }
        }

        return sound.OrderBy(n => n.FirstEdition).ToLookup(n => n.Country);
    }

    private static bool Overlap(NameFact a, NameFact b) => a.IsOf(b.FirstEdition) || b.IsOf(a.FirstEdition);

    private static NameFact Read(SourceRow r, string present) => new(
        r.Number("first_edition") ?? 0,
        r.Number("last_edition"),
        r["name"],
        r["name_in_text"],
        r.Number("renamed_in"),
        present)
    {
        Id = $"{r.Country}.name.{r["first_edition"]}",
        Country = r.Country,
        Citation = new Citation(new SourceId(r["present_source"]), "Name"),
        Note = r["note"],
        Place = r.Place,
    };
}
