using ReportKit.Diagnostics;
using ReportKit.Sources;

namespace ReportKit.Facts;

/// <summary>Reads global-law-enforcement.csv, and regional-law-enforcement.csv with the regions' rows of the same table.</summary>
internal static class WorldFactReader
{
    public static IEnumerable<WorldFact> Read(SourceSet sources) => ReadWorld(sources).Concat(ReadRegions(sources));

    private static IEnumerable<WorldFact> ReadRegions(SourceSet sources)
    {
        var (t, rows) = sources["regional-law-enforcement"];
        return rows.Select(r => new WorldFact(
            $"world.{t[r, "data_year"]}.{t[r, "edition"]}.{t[r, "region"]}",
            Cells.Number(t[r, "data_year"]) ?? 0,
            Cells.Number(t[r, "edition"]) ?? 0,
            Cells.Number(t[r, "prosecutions"]),
            null,
            Cells.Number(t[r, "convictions"]),
            null,
            Cells.Number(t[r, "victims_identified"]),
            null,
            null,
            t[r, "agreement"],
            new Citation(new SourceId(t[r, "source"]), "Global Law Enforcement Data"),
            new FilePlace(t.File, r.Line))
        {
            Region = t[r, "region"],
        });
    }

    private static IEnumerable<WorldFact> ReadWorld(SourceSet sources)
    {
        var (t, rows) = sources["global-law-enforcement"];
        return rows.Select(r => new WorldFact(
            $"world.{t[r, "data_year"]}.{t[r, "edition"]}",
            Cells.Number(t[r, "data_year"]) ?? 0,
            Cells.Number(t[r, "edition"]) ?? 0,
            Cells.Number(t[r, "prosecutions"]),
            Cells.Number(t[r, "prosecutions_labour"]),
            Cells.Number(t[r, "convictions"]),
            Cells.Number(t[r, "convictions_labour"]),
            Cells.Number(t[r, "victims_identified"]),
            Cells.Number(t[r, "victims_labour"]),
            Cells.Number(t[r, "new_legislation"]),
            t[r, "agreement"],
            new Citation(new SourceId(t[r, "source"]), "Global Law Enforcement Data"),
            new FilePlace(t.File, r.Line)));
    }
}
