namespace ReportKit.Cli;

/// <summary>The first and the last day of a reporting period.</summary>
internal sealed record ReportingDays(DateOnly From, DateOnly To)
{
    /// <summary>Between the two days as options have them: <c>2025-04-01..2026-03-31</c>.</summary>
    private const string Separator = "..";

    /// <summary>The period that the Act gives an edition, from April to March (22 USC 7107(b)(1)).</summary>
    public static ReportingDays OfAct(int edition) => new(new DateOnly(edition - 1, 4, 1), new DateOnly(edition, 3, 31));

    /// <summary>Reads it as options have it; null where it isn't one.</summary>
    public static ReportingDays? Read(string text) =>
        text.Split(Separator) is [var first, var last]
            && Cells.Date(first.Trim()) is { } from && Cells.Date(last.Trim()) is { } to && from < to
            ? new(from, to)
            : null;

    public bool Overlaps(ReportingDays other) => From <= other.To && other.From <= To;

    public override string ToString() => $"{Day(From)}{Separator}{Day(To)}";

    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
