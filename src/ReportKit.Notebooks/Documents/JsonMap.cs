using System.Collections.Immutable;

namespace ReportKit.Notebooks.Documents;

/// <summary>A JSON object: values by keys.</summary>
public sealed class JsonMap : JsonTree
{
    /// <summary>An object without keys.</summary>
    public static readonly JsonMap Empty = new(NoEntries);

    internal JsonMap(ImmutableSortedDictionary<string, JsonTree> entries) => Entries = entries;

    /// <summary>Keys with their values, in the order in which Python sorts texts: by code points.</summary>
    public ImmutableSortedDictionary<string, JsonTree> Entries { get; }

    /// <summary>What to build the entries of a map on.</summary>
    internal static ImmutableSortedDictionary<string, JsonTree> NoEntries => ImmutableSortedDictionary.Create<string, JsonTree>(CodePointOrder.Instance);

    internal override string Described => "an object";

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
