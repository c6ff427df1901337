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

    /// <summary>A size in MB of 1,048,576 bytes, never less than it is: <c>64 MB</c>, <c>64.1 MB</c>.</summary>
    public static string Megabytes(long bytes) =>
        $"{(Math.Ceiling(bytes / Mebibyte * 10) / 10).ToString("#,##0.#", CultureInfo.InvariantCulture)} MB";
}
