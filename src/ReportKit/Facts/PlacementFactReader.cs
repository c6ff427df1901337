namespace ReportKit.Facts;

/// <summary>Reads tiers.csv.</summary>
internal static class PlacementFactReader
{
    public static IEnumerable<PlacementFact> Read(SourceSet sources, ProblemList problems)
    {
        foreach (var row in sources["tiers"])
        {
            var placement = ReadPlacement(row);
            if (placement.IsReckoned && placement.Note.Length == 0)
            {
                problems.Error(
                    ProblemCodes.ReckonedWithoutNote,
                    $"The placement of {placement.Country} in {row["edition"]} is reckoned, and note doesn't say from what. "
                    + "Write it there, or give the agreement of the copies that were read: agreed, single, majority.",
                    row.PlaceOf("note"));
            }
            else
            {
                yield return placement;
            }
        }
    }

    private static PlacementFact ReadPlacement(SourceRow r) => new(
        r.Number("edition") ?? 0,
        Tiers.OfCode(r["tier"]) ?? Tier.SpecialCase,
        r["agreement"],
        r["not_a_country"] != "yes")
    {
        Id = $"{r.Country}.tier.{r["edition"]}{(r["source"] == $"tip-{r["edition"]}" ? "" : $".{r["source"]}")}",
        Country = r.Country,
        Citation = r.Cite(r["locator"] is { Length: > 0 } locator ? locator : "Tier placements"),
        Note = r["note"],
        Place = r.Place,
    };
}
