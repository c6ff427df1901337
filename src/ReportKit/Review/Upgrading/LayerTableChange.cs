namespace ReportKit.Review;

/// <summary>What became of one table of the base layer.</summary>
/// <param name="Table">Its name: <c>units</c>.</param>
/// <param name="Added">Keys of rows that only the newer one has.</param>
/// <param name="Removed">Keys of rows that only the older one has.</param>
/// <param name="Changed">Rows that both have, with different cells.</param>
internal sealed record LayerTableChange(
    string Table, IReadOnlyList<LayerRowChange> Added, IReadOnlyList<LayerRowChange> Removed, IReadOnlyList<LayerRowChange> Changed)
{
    public bool IsChanged => Added.Count + Removed.Count + Changed.Count > 0;
}

/// <summary>A row of the base layer that is new, gone or different.</summary>
/// <param name="Key">The cells of its key: <c>persons</c>, <c>MNG 2018 tip-2018</c>.</param>
/// <param name="Cells">What differs, by column; none of a row that only one side has.</param>
/// <param name="Own">The project's row that takes its place; null where there is none.</param>
internal sealed record LayerRowChange(string Key, IReadOnlyList<LayerCellChange> Cells, FilePlace? Own);

/// <summary>A cell with what it was and what it is.</summary>
internal sealed record LayerCellChange(string Column, string Before, string After);
