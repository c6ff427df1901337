namespace ReportKit.Importing;

/// <summary>A placement as a table has it.</summary>
/// <param name="Country">Its code.</param>
/// <param name="Edition">Of the report.</param>
/// <param name="Text">The cell without its footnotes.</param>
/// <param name="Place">The cell.</param>
/// <param name="Locator">The cell as a citation.</param>
internal sealed record TierPlacement(string Country, int Edition, string Text, FilePlace Place, string Locator)
{
    /// <summary>As tiers.csv has it.</summary>
    public string Tier { get; init; } = "";
}
