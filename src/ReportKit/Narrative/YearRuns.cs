using System.Globalization;

namespace ReportKit.Narrative;

/// <summary>Years in a sentence.</summary>
internal static class YearRuns
{
    /// <summary>As a list, three and more in a row as one: <c>2003, 2005–2009 and 2011</c>; empty where there are none.</summary>
    /// <param name="years">In ascending order.</param>
    /// <param name="wording">Joins the list.</param>
    public static string Of(IEnumerable<int> years, Wording wording)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var year in years)
        {
            if (runs.Count > 0 && runs[^1].Last == year - 1)
            {
                runs[^1] = (runs[^1].First, year);
            }
            else
            {
                runs.Add((year, year));
            }
        }

        return wording.List([.. runs.SelectMany(Texts)]);
    }

    private static string[] Texts((int First, int Last) run) => (run.Last - run.First) switch
    {
        0 => [Text(run.First)],
        1 => [Text(run.First), Text(run.Last)],
        _ => [$"{Text(run.First)}–{Text(run.Last)}"],
    };

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
