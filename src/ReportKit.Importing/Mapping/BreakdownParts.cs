namespace ReportKit.Importing;

/// <summary>The parts of totals that an import writes, and the rows of breakdowns.csv that they still need.</summary>
/// <param name="sources">The project's tables.</param>
internal sealed class BreakdownParts(SourceSet sources)
{
    private readonly HashSet<(string Dimension, string Category)> known =
        [.. sources["breakdowns"].Select(row => (row["dimension"], row["category"]))];

    private readonly Dictionary<string, string> names =
        sources["countries"].DistinctBy(row => row["iso3"]).ToDictionary(row => row["iso3"], row => row["name"], StringComparer.Ordinal);

    private readonly Dictionary<(string, string), string> written = [];
    private readonly List<(string Dimension, string Category, string Label)> missing = [];

    /// <summary>One part of a breakdown: <c>sex=female</c>.</summary>
    /// <param name="dimension">Along what.</param>
    /// <param name="category">Which part.</param>
    /// <param name="label">How a reader sees it; empty for a country, which has its name.</param>
    public string Of(string dimension, string category, string label)
    {
        if (!written.TryGetValue((dimension, category), out var part))
        {
            written[(dimension, category)] = part = $"{dimension}={category}";
            if (!known.Contains((dimension, category)))
            {
                missing.Add((dimension, category, label.Length > 0 ? label : names.GetValueOrDefault(category, category)));
            }
        }

        return part;
    }

    /// <summary>The rows that breakdowns.csv lacks, ordered.</summary>
    public IEnumerable<ImportedRow> Rows(ImportedTable table) => missing.Order()
        .Select(m => table.Row(("dimension", m.Dimension), ("category", m.Category), ("label", m.Label)));
}
