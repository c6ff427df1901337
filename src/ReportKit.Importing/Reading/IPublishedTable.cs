namespace ReportKit.Importing;

/// <summary>A table as it was published, read row by row; no more than one row of it is in memory.</summary>
internal interface IPublishedTable : IDisposable
{
    /// <summary>The row's number as people see it, counted from 1.</summary>
    int Row { get; }

    /// <summary>The line of the file on which the row begins, where its rows aren't its lines.</summary>
    int Line => Row;

    /// <summary>How many cells the row has.</summary>
    int Count { get; }

    /// <summary>A cell's text without blanks around it; empty where there is none.</summary>
    string this[int column] { get; }

    /// <summary>Goes to the next row.</summary>
    /// <returns>False where there is none.</returns>
    /// <exception cref="UnreadableFileException">The file can't be read any further.</exception>
    bool Read();

    /// <summary>What the file calls the table: of a workbook, the sheet's name; empty where it has none.</summary>
    string Name => "";

    /// <summary>Whether the file itself has a cell as a number and not as a text, so that it comes with a point before its
    /// fraction.</summary>
    bool IsNumber(int column) => false;

    /// <summary>Whether a cell is reckoned by the file itself, so that what it shows needn't be what was published.</summary>
    bool IsFormula(int column);

    /// <summary>Where a cell stands, for a citation: <c>data!L815</c>, <c>line 815</c>.</summary>
    string LocatorOf(int column);

    /// <summary>The same where rows have several figures: of a text, whose cells have no names, with the column, as
    /// <c>line 815, column L</c>.</summary>
    string CellOf(int column) => LocatorOf(column);
}
