namespace ReportKit.Importing.Tests;

/// <summary>A table in the form of the 3P index, about made-up countries.</summary>
internal sealed class MadeThreeP
{
    private readonly List<string[]> rows = [];

    /// <summary>The columns, in the order of the rows' cells.</summary>
    public string[] Columns { get; init; } = ["Country", "Year", "Prosecution", "Protection", "Prevention", "3P Index"];

    /// <summary>Adds a row.</summary>
    public MadeThreeP Add(params string[] cells)
    {
        rows.Add(cells);
        return this;
    }

    public byte[] Csv() => Encoding.UTF8.GetBytes(string.Concat(rows.Prepend(Columns).Select(cells => Sources.CsvLine.Join(cells) + "\n")));

    public byte[] Workbook() => new MadeWorkbook().Sheet("Index", [.. rows.Prepend(Columns)]).Bytes();
}
