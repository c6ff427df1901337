namespace ReportKit.Importing;

/// <summary>Tables of the tiers that editions of the Trafficking in Persons Report print, made by researchers or out of a report.</summary>
/// <param name="codes">What numbers and other words of the file mean, by the word.</param>
/// <param name="edition">The edition that a table without years is of.</param>
internal sealed class TipTiersImporter(IReadOnlyDictionary<string, string> codes, int? edition) : IImporter
{
    /// <inheritdoc/>
    public ImportedFile Read(PublishedFile file, ImportRequest request)
    {
        var rows = new TierRows(file, request, codes);
        var needsEdition = false;
        TierColumns? columns = null;
        var tables = TipReport.ForEach(
            file,
            table =>
            {
                columns = TierColumns.Of(table, edition, out var needs);
                needsEdition |= needs;
                return columns is not null;
            },
            (table, _) =>
            {
                if (edition is not null && columns!.Placements.Any(p => p.Edition != edition))
                {
                    throw new UnreadableFileException("The table says itself of which editions its tiers are. Leave out --edition.");
                }

                while (table.Read())
                {
                    rows.Take(table, columns!);
                }
            });
        return tables > 0 ? rows.End() : throw new UnreadableFileException(needsEdition
            ? "The table doesn't say of which edition its tiers are. Say it: --edition 2025."
            : "No row names columns of countries and tiers. A table of tiers has a column Country or ISO3, and a column for each edition "
                + "(2024, 2025), or columns Year and Tier.");
    }
}
