namespace ReportKit.Narrative;

/// <summary>How numbers are written in a report.</summary>
internal static class NumberStyle
{
    private const decimal Million = 1_000_000;
    private const decimal Billion = 1_000_000_000;

    /// <summary>In a sentence: one to nine in words, thousands with commas, round millions by name.</summary>
    public static string InText(decimal number, Wording wording) => number switch
    {
        >= 0 and <= 9 when number == decimal.Truncate(number) => wording.Numbers[(int)number],
        >= Billion when number % (Billion / 10) == 0 => $"{Digits(number / Billion)} {wording.Billion}",
        >= Million and < Billion when number % (Million / 10) == 0 => $"{Digits(number / Million)} {wording.Million}",
        _ => Digits(number),
    };

    /// <summary>How many facts there are, as in a sentence; null where there is none.</summary>
    public static Traced? Count(IReadOnlyList<Fact> facts, Wording wording) =>
        facts.Count == 0 ? null : new Traced(InText(facts.Count, wording), facts);

    /// <summary>In a sentence, as one end of a range: <c>zero to four</c>, where <c>no</c> would deny the rest.</summary>
    public static string Bound(decimal number, Wording wording) => number == 0 ? wording.Zero : InText(number, wording);

    /// <summary>The same at the start of a sentence.</summary>
    public static Traced AtStart(Traced number) => number with { Text = Capitals.First(number.Text) };

    /// <summary>In a table or after a currency: digits, thousands with commas, no needless zeros.</summary>
    public static string Digits(decimal number) => number.ToString("#,##0.####", CultureInfo.InvariantCulture);
}
