using System.Collections;
using Microsoft.DotNet.Interactive.Formatting;

namespace ReportKit.Interactive;

/// <summary>As much of a list as is shown, and how much there is; a query without an end isn't counted to it.</summary>
internal sealed record Shown<T>(IReadOnlyList<T> Items, int All, bool IsCounted)
{
    /// <summary>Which part is shown: <c>20 of 1,783 rows; the rest is left out here, not in the data</c>.</summary>
    public string Note(string noun) => Items.Count == All
        ? Counted.Of(All, noun)
        : $"{Counted.Number(Items.Count)} of {(IsCounted ? "" : "more than ")}{Counted.Of(All, noun)}{Shown.RestIsLeft}";

    /// <summary>The same as a paragraph.</summary>
    public Paragraph Footer(string noun) => new(Note(noun), IsSoft: true);

    /// <summary>The paragraph; none where all is shown.</summary>
    public IReadOnlyList<Block> Rest(string noun) => Items.Count < All ? [Footer(noun)] : [];

    /// <summary>A row for each item shown, and how many there are.</summary>
    public IReadOnlyList<Block> Table(string noun, params IReadOnlyList<Column<T>> columns) => [Grid.Of(Items, columns), Footer(noun)];
}

/// <summary>Says how much of a list is shown.</summary>
internal static class Shown
{
    /// <summary>What stands behind the number shown of those there are.</summary>
    public const string RestIsLeft = "; the rest is left out here, not in the data";

    private const int MostCounted = 100_000;

    /// <summary>How many rows are shown: the notebook's own limit for lists.</summary>
    public static int Limit => Math.Clamp(Formatter.ListExpansionLimit, 1, 1000);

    public static Shown<T> Of<T>(IEnumerable<T> items)
    {
        var limit = Limit;
        if (items is ICollection { Count: var count })
        {
            return new Shown<T>([.. items.Take(limit)], count, IsCounted: true);
        }

        var shown = new List<T>();
        var all = 0;
        foreach (var item in items.Take(MostCounted + 1))
        {
            if (all++ < limit)
            {
                shown.Add(item);
            }
        }

        return new Shown<T>(shown, Math.Min(all, MostCounted), all <= MostCounted);
    }
}
