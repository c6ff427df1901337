using ReportKit.Diagnostics;
using ReportKit.Sources;

namespace ReportKit.Facts;

/// <summary>Reads edition-names.csv.</summary>
internal static class NameFactReader
{
    /// <summary>The names by country, in the order of the editions. Rows that contradict themselves or each other are left out.</summary>
    /// <param name="sources">What was read; without the table every edition has the names of countries.csv.</param>
    /// <param name="problems">Told of editions in the wrong order, and of two names for one edition.</param>
    public static ILookup<CountryCode, NameFact> Read(SourceSet sources, ProblemList problems)
    {
        var (countries, named) = sources["countries"];
        var present = named.DistinctBy(r => countries[r, "iso3"]).ToDictionary(r => new CountryCode(countries[r, "iso3"]), r => countries[r, "name_in_text"]);
        var (t, rows) = sources["edition-names"];
        var sound = new List<NameFact>();
        foreach (var row in rows)
        {
            var name = Read(t, row, present.GetValueOrDefault(new CountryCode(t[row, "iso3"]), ""));
            if (name.LastEdition < name.FirstEdition)
            {
                problems.Error(ProblemCodes.BadEdition, $"The last edition with this name, {t[row, "last_edition"]}, comes before the first, {t[row, "first_edition"]}. Put the earlier year under first_edition.", t.PlaceOf(row, "last_edition"));
            }
            else if (sound.Find(n => n.Country == name.Country && n.FirstEdition <= (name.LastEdition ?? int.MaxValue) && name.FirstEdition <= (n.LastEdition ?? int.MaxValue)) is { } other)
            {
                problems.Error(ProblemCodes.BadEdition, $"{name.Country} has the name '{other.Name}' in one of these editions already, at {other.Place}. An edition has one name for a country: let the earlier name end before this one begins.", t.PlaceOf(row, "first_edition"));
            }
            else
            {
                sound.Add(name);
            }
        }

        return sound.OrderBy(n => n.FirstEdition).ToLookup(n => n.Country);
    }

    private static NameFact Read(SourceTable t, SourceRow r, string present) => new(
        $"{t[r, "iso3"]}.name.{t[r, "first_edition"]}",
        new CountryCode(t[r, "iso3"]),
        Cells.Number(t[r, "first_edition"]) ?? 0,
        Cells.Number(t[r, "last_edition"]),
        t[r, "name"],
        t[r, "name_in_text"],
        Cells.Number(t[r, "renamed_in"]),
        present,
        new Citation(new SourceId(t[r, "present_source"]), "Name"),
        t[r, "note"],
        new FilePlace(t.File, r.Line));
}
