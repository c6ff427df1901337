namespace ReportKit.Notebooks.Documents;

/// <summary>Orders texts by code points, as Python does.</summary>
/// <remarks>Ordinal order is that of UTF-16 units, in which an emoji stands before U+FF01 and not after it.</remarks>
internal sealed class CodePointOrder : IComparer<string>
{
    public static readonly CodePointOrder Instance = new();

    private CodePointOrder()
    {
    }

    public int Compare(string? x, string? y)
    {
        var same = x.AsSpan().CommonPrefixLength(y);
        return same < Math.Min(x!.Length, y!.Length) ? Rank(x[same]) - Rank(y[same]) : x.Length - y.Length;
    }

    // Surrogates stand for code points above all that a single unit can hold.
    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + char.MaxValue : unit;
}
