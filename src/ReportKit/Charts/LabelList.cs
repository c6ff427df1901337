namespace ReportKit.Charts;

/// <summary>Labels of an axis as a short list.</summary>
internal static class LabelList
{
    /// <summary>Some labels of an axis, in its order; three and more in a row as one: <c>2003, 2005–2009</c>.</summary>
    public static string Of(IReadOnlyList<string> all, IReadOnlyList<string> some) => string.Join(", ", Runs(all, some));

    /// <summary>The same within a sentence: <c>2003 and 2005–2009</c>.</summary>
    public static string InSentence(IReadOnlyList<string> all, IReadOnlyList<string> some, ChartWording words) =>
        Runs(all, some) is [.. var before, var last] && before.Count > 0
            ? words.Fill("alt.and", ("labels", string.Join(", ", before)), ("label", last))
            : Of(all, some);

    private static List<string> Runs(IReadOnlyList<string> all, IReadOnlyList<string> some)
    {
        var indexes = all.Select((label, index) => (label, index)).ToDictionary(l => l.label, l => l.index, StringComparer.Ordinal);
        var runs = new List<List<string>>();
        foreach (var label in some)
        {
            if (runs.Count > 0 && indexes[label] == indexes[runs[^1][^1]] + 1)
            {
                runs[^1].Add(label);
            }
            else
            {
                runs.Add([label]);
            }
        }

        // Categories have no between: "Africa–Europe" would say nothing.
        var isRange = all.All(label => label.Length > 0 && char.IsAsciiDigit(label[0]));
        return [.. runs.SelectMany(r => isRange && r.Count > 2 ? [$"{r[0]}–{r[^1]}"] : r)];
    }
}
