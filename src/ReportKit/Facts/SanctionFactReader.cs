using ReportKit.Diagnostics;
using ReportKit.Sources;

namespace ReportKit.Facts;

/// <summary>Reads sanctions.csv.</summary>
internal static class SanctionFactReader
{
    public static IEnumerable<SanctionFact> Read(SourceSet sources)
    {
        var (t, rows) = sources["sanctions"];
        return rows.Select(r => new SanctionFact(
            $"{t[r, "iso3"]}.sanction.{t[r, "fiscal_year"]}",
            new CountryCode(t[r, "iso3"]),
            Cells.Number(t[r, "fiscal_year"]) ?? 0,
            t[r, "clause"],
            new Citation(new SourceId(t[r, "source"]), t[r, "locator"]),
            t[r, "note"],
            new FilePlace(t.File, r.Line)));
    }
}
