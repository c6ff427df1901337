namespace ReportKit.Facts;

/// <summary>Reads sanctions.csv.</summary>
internal static class SanctionFactReader
{
    public static IEnumerable<SanctionFact> Read(SourceSet sources) => sources["sanctions"].Select(r => new SanctionFact(
        r.Number("fiscal_year") ?? 0,
        r["clause"])
    {
        Id = $"{r.Country}.sanction.{r["fiscal_year"]}",
        Country = r.Country,
        Citation = r.Cite(r["locator"]),
        Note = r["note"],
        Place = r.Place,
    });
}
