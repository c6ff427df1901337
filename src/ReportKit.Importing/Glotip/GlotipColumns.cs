namespace ReportKit.Importing;

/// <summary>The columns that are read.</summary>
internal static class GlotipColumns
{
    /// <summary>In the order in which <see cref="GlotipRow"/> has them.</summary>
    public static IReadOnlyList<string> Names { get; } =
        ["Iso3_code", "Country", "Indicator", "Dimension", "Category", "Sex", "Age", "Year", "Unit of measurement", "txtVALUE"];
}
