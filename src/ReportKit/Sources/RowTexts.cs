namespace ReportKit.Sources;

/// <summary>What rows say: their lines and their cells.</summary>
/// <param name="header">What they share.</param>
internal abstract class RowTexts(SourceHeader header)
{
    private static readonly Dictionary<string, FilePlace> OnOneLine = [];

    public SourceHeader Header { get; } = header;

    /// <summary>Where cells stand that aren't on one line of a table, by column.</summary>
    public IReadOnlyDictionary<string, FilePlace> Places { get; init; } = OnOneLine;

    /// <summary>A cell, by the numbers of its row and its column from 0.</summary>
    public abstract string this[int row, int column] { get; }

    /// <summary>The cells of a row.</summary>
    public abstract IReadOnlyList<string> CellsOf(int row);

    /// <summary>The line of a row, without its end.</summary>
    public abstract string LineOf(int row);
}

/// <summary>A row that stands alone: made or changed, and not as it lies in a file.</summary>
internal sealed class LooseRow(SourceHeader header, string text, IReadOnlyList<string> cells) : RowTexts(header)
{
    public override string this[int row, int column] => cells[column];

    public override IReadOnlyList<string> CellsOf(int row) => cells;

    public override string LineOf(int row) => text;
}

/// <summary>The rows of a file, which keeps each line as its bytes and each cell as a number.</summary>
/// <param name="header">What the rows share.</param>
/// <param name="bytes">The file, as UTF-8.</param>
/// <param name="rows">How many rows there are at most.</param>
internal sealed class FileRows(SourceHeader header, byte[] bytes, int rows) : RowTexts(header)
{
    private readonly int[] starts = new int[rows];
    private readonly ColumnTexts[] columns = [.. header.Columns.Select(_ => new ColumnTexts(rows))];

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    public override string this[int row, int column] => columns[column][row];

    public override IReadOnlyList<string> CellsOf(int row) => Array.ConvertAll(columns, column => column[row]);

    public override string LineOf(int row)
    {
        var rest = bytes.AsSpan(starts[row]);
        return Encoding.UTF8.GetString(rest.IndexOf((byte)'\n') is >= 0 and var end ? rest[..end] : rest);
    }

    /// <summary>Begins a row, whose cells are added next, each to its column.</summary>
    /// <param name="start">Where its line begins in the file.</param>
    /// <returns>Its number.</returns>
    public int Begin(int start)
    {
        starts[Count] = start;
        return Count++;
    }

    /// <summary>Adds the cell of the row that was begun last.</summary>
    public void Add(int column, ReadOnlySpan<char> cell) => columns[column].Add(cell);
}
