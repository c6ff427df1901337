namespace ReportKit.Importing.Tests;

/// <summary>A table in the form of UNODC's, about made-up countries.</summary>
internal sealed class MadeGlotip
{
    private static readonly string[] Names =
        ["Iso3_code", "Country", "Region", "Subregion", "Indicator", "Dimension", "Category", "Sex", "Age", "Year", "Unit of measurement", "txtVALUE", "Source"];

    private readonly List<Dictionary<string, string?>> rows = [];

    /// <summary>The day that the rows before the header print; null where there are none.</summary>
    public string? Released { get; set; } = "28/10/2025";

    /// <summary>The columns in their order.</summary>
    public string[] Columns { get; set; } = Names;

    /// <summary>Adds a row: persons convicted in Exampleland in 2020, but for what is given.</summary>
    public MadeGlotip Add(
        string? value,
        string? code = "XAA",
        string? country = "Exampleland",
        string? indicator = "Persons convicted",
        string? dimension = "Total",
        string? category = "Total",
        string? sex = "Total",
        string? age = "Total",
        string? year = "2020",
        string? unit = "Counts")
    {
        rows.Add(Names.Zip([code, country, "Region", "Subregion", indicator, dimension, category, sex, age, year, unit, value, "GLOTIP"])
            .ToDictionary(c => c.First, c => c.Second));
        return this;
    }

    public byte[] Bytes()
    {
        var sheet = new List<string?[]>();
        if (Released is { } day)
        {
            // As published, with a formula for an address.
            sheet.AddRange([["UNODC", "=HYPERLINK(\"mailto:office@example.org\")"], [day]]);
        }

        sheet.Add(Columns);
        sheet.AddRange(rows.Select(row => Columns.Select(c => row.GetValueOrDefault(c)).ToArray()));
        return new MadeWorkbook().Sheet("data_glotip_1", [.. sheet]).Bytes();
    }
}
