using System.Runtime.InteropServices;

namespace ReportKit.Importing;

/// <summary>Counts the rows of CTDC's dataset that are alike in country, year, sex, age and form of exploitation. Its memory grows with
/// what differs, and not with the rows.</summary>
internal sealed class CtdcCounts
{
    private readonly Dictionary<CtdcKey, Cell> cells = [];

    /// <summary>Counts one row.</summary>
    /// <param name="key">What it is counted under.</param>
    /// <param name="table">Where it stands.</param>
    /// <param name="column">The column that it is counted by.</param>
    public void Add(CtdcKey key, IPublishedTable table, int column)
    {
        ref var cell = ref CollectionsMarshal.GetValueRefOrAddDefault(cells, key, out var isKnown);
        if (!isKnown)
        {
            cell = new Cell(0, table.Row, table.LocatorOf(column));
        }

        cell = cell with { Rows = cell.Rows + 1 };
    }

    /// <summary>What was counted, in the order of the file.</summary>
    public IEnumerable<(CtdcKey Key, int Rows, int First, string Locator)> All =>
        cells.OrderBy(c => c.Value.First).Select(c => (c.Key, c.Value.Rows, c.Value.First, c.Value.Locator));

    private readonly record struct Cell(int Rows, int First, string Locator);
}

/// <summary>What rows are counted under.</summary>
/// <param name="IsExploitation">Whether the country is that of exploitation; otherwise it is that of citizenship.</param>
/// <param name="Country">By its number in <see cref="CtdcCountries"/>.</param>
/// <param name="Year">Of registration.</param>
/// <param name="Sex">Category of breakdowns.csv.</param>
/// <param name="Age">Category of breakdowns.csv.</param>
/// <param name="Form">Category of breakdowns.csv, of exploitation.</param>
internal readonly record struct CtdcKey(bool IsExploitation, int Country, int Year, string Sex, string Age, string Form);
