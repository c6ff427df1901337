namespace ReportKit.Narrative;

/// <summary>Parts of a sequence in which each item follows on the one before.</summary>
internal static class Runs
{
    /// <summary>The parts, in order.</summary>
    public static IReadOnlyList<IReadOnlyList<T>> Of<T>(IEnumerable<T> items, Func<T, T, bool> followsOn)
    {
        var runs = new List<List<T>>();
        foreach (var item in items)
        {
            if (runs is [.., [.., var last]] && followsOn(last, item))
            {
                runs[^1].Add(item);
            }
            else
            {
                runs.Add([item]);
            }
        }

        return runs;
    }

    /// <summary>Years in a sentence, three and more in a row as one: <c>2003, 2005–2009 and 2011</c>; empty where there are none.</summary>
    public static string OfYears(IEnumerable<int> ascending, Wording wording) =>
        wording.List([.. Of(ascending, (a, b) => b == a + 1)
            .SelectMany(run => Texts([.. run.Select(y => y.ToString(CultureInfo.InvariantCulture))]))]);

    /// <summary>One run of years as it is written.</summary>
    public static IReadOnlyList<string> Texts(IReadOnlyList<string> run) => run.Count < 3 ? run : [$"{run[0]}–{run[^1]}"];
}
