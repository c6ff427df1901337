namespace ReportKit.Diagnostics;

/// <summary>Numbers with their nouns in what people read beside a report: messages, summaries, tables in a terminal or a
/// notebook.</summary>
internal static class Counted
{
    private const decimal Mebibyte = 1024 * 1024;

    /// <summary>A number with its noun: <c>0 facts</c>, <c>1 fact</c>, <c>12,554 facts</c>.</summary>

    public static string Of(long number, string one, string? many = null) => $"{Number(number)} {(number == 1 ? one : many ?? $"{one}s")}";

    /// <summary>A number in digits, with commas between thousands: <c>1,783</c>.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>Years, those in a row together: <c>2001 to 2018, 2021</c>; <c>none</c> where there are none.</summary>
    public static string Years(IEnumerable<int> years)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var year in years.Order())
        {
            if (runs is [.., var run] && run.Last == year - 1)
            {
                runs[^1] = (run.First, year);
            }
            else
            {
                runs.Add((year, year));
            }
        }

        return runs.Count == 0 ? "none" : string.Join(", ", runs.Select(r => r.First == r.Last ? $"{r.First}" : $"{r.First} to {r.Last}"));
    }

    /// <summary>A size in MB of 1,048,576 bytes, never less than it is: <c>64 MB</c>, <c>64.1 MB</c>.</summary>
    public static string Megabytes(long bytes) =>
        $"{(Math.Ceiling(bytes / Mebibyte * 10) / 10).ToString("#,##0.#", CultureInfo.InvariantCulture)} MB";
}
