using System.Globalization;

namespace ReportKit.Facts;

/// <summary>Numbers of a comparison: with separators for a reader, the same in every culture.</summary>
internal static class FactNumber
{
    public static decimal? Read(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static string Text(decimal number) => number.ToString("#,##0.############", CultureInfo.InvariantCulture);

    /// <summary>With its sign: <c>+1,200</c>, <c>−3</c>.</summary>
    public static string Signed(decimal number) => number < 0 ? $"−{Text(-number)}" : $"+{Text(number)}";
}
