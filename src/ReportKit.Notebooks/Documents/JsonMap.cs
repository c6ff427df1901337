using System.Collections.Immutable;

namespace ReportKit.Notebooks;

/// <summary>A JSON object: values by keys.</summary>
internal sealed class JsonMap(ImmutableSortedDictionary<string, JsonTree> entries) : JsonTree
{
    public static readonly JsonMap Empty = new(ImmutableSortedDictionary.Create<string, JsonTree>(new CodePointOrder()));

    /// <summary>Keys with their values, in the order in which Python sorts texts: by code points.</summary>
    public ImmutableSortedDictionary<string, JsonTree> Entries { get; } = entries;

    public override string Described => "an object";

    /// <summary>The value at the end of a path of keys; null where it isn't there.</summary>
    public JsonTree? Find(params ReadOnlySpan<string> path)
    {
        JsonTree? found = this;
        foreach (var key in path)
        {
            found = (found as JsonMap)?.Entries.GetValueOrDefault(key);
        }

        return found;
    }

    /// <summary>The text at the end of a path of keys; null where there is none.</summary>
    public string? FindText(params ReadOnlySpan<string> path) => (Find(path) as JsonText)?.Value;

    /// <summary>The same with one value put in, or exchanged.</summary>
    public JsonMap With(string key, JsonTree value) => new(Entries.SetItem(key, value)) { Offset = Offset };

    /// <summary>The same without some keys, whether it had them or not.</summary>
    public JsonMap Without(params IEnumerable<string> keys) => new(Entries.RemoveRange(keys)) { Offset = Offset };
}

/// <summary>Orders texts by code points, as Python does.</summary>
/// <remarks>Ordinal order is that of UTF-16 units, in which an emoji stands before U+FF01 and not after it.</remarks>
internal sealed class CodePointOrder : IComparer<string>
{
    public int Compare(string? x, string? y)
    {
        var same = x.AsSpan().CommonPrefixLength(y);
        return same < Math.Min(x!.Length, y!.Length) ? Rank(x[same]) - Rank(y[same]) : x.Length - y.Length;
    }

    // Surrogates stand for code points above all that a single unit can hold.
    private static int Rank(char unit) => char.IsSurrogate(unit) ? unit + char.MaxValue : unit;
}
