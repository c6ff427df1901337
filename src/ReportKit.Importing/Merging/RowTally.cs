namespace ReportKit.Importing;

/// <summary>Counts what becomes of the rows of a published file; each is counted once, so that the parts add up to the whole.</summary>
internal sealed class RowTally
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly List<string> order = [];

    /// <summary>What is counted: one and several of it.</summary>
    public (string One, string Many) Of { get; init; } = ("row", "rows");

    /// <summary>All rows below the header.</summary>
    public int Total { get; private set; }

    /// <summary>Those of which a warning says why they weren't taken in.</summary>
    public int Refused { get; private set; }

    /// <summary>How many rows had which fate, in the order in which the importer names them.</summary>
    public IEnumerable<(string What, int Rows)> Parts => order.Select(what => (what, counts[what])).Where(p => p.Item2 > 0);

    /// <summary>Counts rows.</summary>
    public void Count(string what, int rows = 1)
    {
        if (!counts.TryAdd(what, rows))
        {
            counts[what] += rows;
        }
        else
        {
            order.Add(what);
        }

        Total += rows;
    }

    /// <summary>Counts rows that aren't taken in, as a warning says.</summary>
    public void Refuse(string what, int rows = 1)
    {
        Count(what, rows);
        Refused += rows;
    }
}
