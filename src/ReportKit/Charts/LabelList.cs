namespace ReportKit.Charts;

/// <summary>Labels of an axis as a short list.</summary>
internal static class LabelList
{
    /// <summary>Some labels of an axis, in its order; three and more in a row as one: <c>2003, 2005–2009</c>.</summary>
    public static string Of(IReadOnlyList<string> all, IReadOnlyList<string> some) => string.Join(", ", Parts(all, some));

    /// <summary>The same within a sentence: <c>2003 and 2005–2009</c>.</summary>
    public static string InSentence(IReadOnlyList<string> all, IReadOnlyList<string> some, ChartWording words) =>
        Parts(all, some) is [.. var before, var last] && before.Count > 0
            ? words.Fill("alt.and", ("labels", string.Join(", ", before)), ("label", last))
            : Of(all, some);

    private static List<string> Parts(IReadOnlyList<string> all, IReadOnlyList<string> some)
    {
        var indexes = all.Index().ToDictionary(l => l.Item, l => l.Index, StringComparer.Ordinal);

        // Categories have no between: "Africa–Europe" would say nothing.
        var isRange = all.All(label => label.Length > 0 && char.IsAsciiDigit(label[0]));
        return [.. Runs.Of(some, (a, b) => indexes[b] == indexes[a] + 1).SelectMany(run => isRange ? Runs.Texts(run) : run)];
    }
}
