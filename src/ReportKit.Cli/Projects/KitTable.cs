namespace ReportKit.Cli;

/// <summary>Tables of reference that come with the kit.</summary>
internal static class KitTable
{
    public static SourceTable Read(string name) => KitLayer.Find(name, ProjectSettings.None)!.Value.Table;

    /// <summary>The editions of the base layer with their reporting periods.</summary>
    public static IReadOnlyDictionary<int, ReportingDays> Editions() => Read("editions").Rows.ToDictionary(
        row => Cells.Number(row["edition"])!.Value,
        row => new ReportingDays(Cells.Date(row["period_from"])!.Value, Cells.Date(row["period_to"])!.Value));
}
