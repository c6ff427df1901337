namespace ReportKit.Review;

/// <summary>What a newer base layer changes, as lines for a terminal.</summary>
internal static class LayerChangesText
{
    private const int MostKeys = 6;

    /// <summary>The lines; of each list not more than the limit, the rest is counted.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<LayerTableChange> changes, int limit) =>
        changes.SelectMany(change => Lines(change, limit)).Select(ComparisonText.Line);

    private static IEnumerable<string> Lines(LayerTableChange change, int limit)
    {
        string[] counts =
        [
            .. change.Added.Count > 0 ? [$"{Counted.Number(change.Added.Count)} added ({Keys(change.Added)})"] : Array.Empty<string>(),
            .. change.Removed.Count > 0
                ? [$"{Counted.Number(change.Removed.Count)} removed ({Keys(change.Removed)})"] : Array.Empty<string>(),
            .. change.Changed.Count > 0 ? [$"{Counted.Number(change.Changed.Count)} changed"] : Array.Empty<string>(),
        ];
        return
        [
            $"  {change.Table}.csv: {string.Join(", ", counts)}",
            .. change.Changed.Take(limit).Select(row => $"    {row.Key}: {string.Join("; ", row.Cells.Select(Cell))}"),
            .. change.Changed.Count > limit ? [$"    {ComparisonWords.Rest(change.Changed.Count - limit)}"] : Array.Empty<string>(),
            .. change.Added.Concat(change.Changed).Where(row => row.Own is not null)
                .Select(row => $"    {row.Own}: this project's own row {row.Key} takes its place; see whether it still should."),
            .. change.Removed.Where(row => row.Own is not null)
                .Select(row => $"    {row.Own}: this project's own row {row.Key} took its place, and now stands alone."),
        ];
    }

    private static string Keys(IReadOnlyList<LayerRowChange> rows) =>
        string.Join(", ", rows.Take(MostKeys).Select(r => r.Key)) + (rows.Count > MostKeys ? ", …" : "");

    private static string Cell(LayerCellChange cell) => $"{cell.Column} {Text(cell.Before)} → {Text(cell.After)}";

    private static string Text(string cell) => cell.Length == 0 ? "(empty)" : $"'{cell}'";
}
