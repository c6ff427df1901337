namespace ReportKit.Facts;

/// <summary>Differences between numbers, written the same in every culture.</summary>
internal static class FactNumber
{
    /// <summary>With separators and its sign: <c>+1,200</c>, <c>−3</c>.</summary>
    public static string Signed(decimal number) =>
        number.ToString("+#,##0.############;−#,##0.############;+0", CultureInfo.InvariantCulture);
}
