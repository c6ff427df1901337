namespace ReportKit.Facts;

/// <summary>Reads global-law-enforcement.csv, and regional-law-enforcement.csv with the regions' rows of the same table.</summary>
internal static class WorldFactReader
{
    public static IEnumerable<WorldFact> Read(SourceSet sources) =>
        sources["global-law-enforcement"].Concat(sources["regional-law-enforcement"]).Select(Read);

    // Of the regions the table has fewer columns.
    private static WorldFact Read(SourceRow r) => new(
        r.Number("data_year") ?? 0,
        r.Number("edition") ?? 0,
        r.Number("prosecutions"),
        r.Number("prosecutions_labour"),
        r.Number("convictions"),
        r.Number("convictions_labour"),
        r.Number("victims_identified"),
        r.Number("victims_labour"),
        r.Number("new_legislation"),
        r["agreement"])
    {
        Id = $"world.{r["data_year"]}.{r["edition"]}.{r["region"]}".TrimEnd('.'),
        Region = r["region"],
        Citation = r.Cite("Global Law Enforcement Data"),
        Place = r.Place,
    };
}
