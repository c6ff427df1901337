using ReportKit.Diagnostics;
using ReportKit.Sources;

namespace ReportKit.Facts;

/// <summary>Reads tiers.csv.</summary>
internal static class PlacementFactReader
{
    public static IEnumerable<PlacementFact> Read(SourceSet sources, ProblemList problems)
    {
        var (t, rows) = sources["tiers"];
        foreach (var row in rows)
        {
            var placement = ReadPlacement(t, row);
            if (placement.IsReckoned && placement.Note.Length == 0)
            {
                problems.Error(
                    ProblemCodes.ReckonedWithoutNote,
                    $"The placement of {placement.Country} in {t[row, "edition"]} is reckoned, and note doesn't say from what. Write it there, or give the agreement of the copies that were read: agreed, single, majority.",
                    t.PlaceOf(row, "note"));
            }
            else
            {
                yield return placement;
            }
        }
    }

    private static PlacementFact ReadPlacement(SourceTable t, SourceRow r) => new(
        t[r, "source"] == $"tip-{t[r, "edition"]}" ? $"{t[r, "iso3"]}.tier.{t[r, "edition"]}" : $"{t[r, "iso3"]}.tier.{t[r, "edition"]}.{t[r, "source"]}",
        new CountryCode(t[r, "iso3"]),
        Cells.Number(t[r, "edition"]) ?? 0,
        Tiers.OfCode(t[r, "tier"]) ?? Tier.SpecialCase,
        t[r, "agreement"],
        t[r, "not_a_country"] != "yes",
        new Citation(new SourceId(t[r, "source"]), "Tier placements"),
        t[r, "note"],
        new FilePlace(t.File, r.Line));
}
