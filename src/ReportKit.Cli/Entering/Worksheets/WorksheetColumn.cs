namespace ReportKit.Cli;

/// <summary>A column of a worksheet: one of the tables of figures, or what is shown beside it.</summary>
/// <param name="Name">As the tables call it.</param>
/// <param name="Width">In characters.</param>
/// <param name="Use">What it is for.</param>
internal sealed record WorksheetColumn(string Name, int Width, WorksheetUse Use)
{
    public const string Counts = "counts";
    public const string LastPeriod = "last_period";
    public const string LastValue = "last_value";

    /// <summary>In the order of the sheet.</summary>
    public static WorksheetColumn[] All { get; } =
    [
        new("iso3", 6, WorksheetUse.Given),
        new("id", 10, WorksheetUse.Given),
        new("indicator", 26, WorksheetUse.Given),
        new(Counts, 40, WorksheetUse.Shown),
        new("breakdown", 20, WorksheetUse.Given),
        new("unit", 12, WorksheetUse.Given),
        new(LastPeriod, 12, WorksheetUse.Shown),
        new(LastValue, 12, WorksheetUse.Shown),
        new("period", 12, WorksheetUse.Given),
        new("value", 12, WorksheetUse.Entered),
        new("bound", 12, WorksheetUse.Entered),
        new("status", 16, WorksheetUse.Entered),
        new("modality", 16, WorksheetUse.Entered),
        new("quantifier", 12, WorksheetUse.Entered),
        new("speaker", 20, WorksheetUse.Entered),
        new("source", 14, WorksheetUse.Given),
        new("locator", 20, WorksheetUse.Given),
        new("note", 40, WorksheetUse.Entered),
        new("check", 40, WorksheetUse.Entered),
    ];
}

/// <summary>What a column of a worksheet is for.</summary>
internal enum WorksheetUse
{
    /// <summary>For the eye alone.</summary>
    Shown,

    /// <summary>Filled in already, to be corrected where the source says otherwise.</summary>
    Given,

    /// <summary>For what the source says.</summary>
    Entered,
}

/// <summary>A row of a sheet, as a spreadsheet has it.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Cells">Its texts, from the first column.</param>
internal sealed record SheetRow(int Number, IReadOnlyList<string> Cells)
{
    /// <summary>A cell's text; empty where the row ends before it.</summary>
    public string this[int column] => column < Cells.Count ? Cells[column] : "";

    public bool IsEmpty => Cells.All(string.IsNullOrWhiteSpace);
}
