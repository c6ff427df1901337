namespace ReportKit.Importing;

/// <summary>A table of a web page or an XML document.</summary>
/// <param name="start">How many characters of the document's text stand before it.</param>
internal sealed class MarkupTable(int start) : IPublishedTable
{
    private const int MostRows = 100_000;
    private const int MostOfCell = 32_767;

    private readonly List<(List<string> Cells, int Line)> rows = [];
    private readonly HashSet<int> cut = [];
    private StringBuilder? cell;
    private int at = -1;

    /// <summary>How many characters of the document's text stand before it.</summary>
    public int Start => start;

    /// <inheritdoc/>
    public int Row => at + 1;

    /// <inheritdoc/>
    public int Line => rows[at].Line;

    /// <summary>Whether a cell of the row is longer than a spreadsheet lets anybody write, so that only its beginning was kept: of a page
    /// that is laid out with tables, everything stands in cells.</summary>
    public bool IsCut => cut.Contains(at);

    /// <inheritdoc/>
    public int Count => rows[at].Cells.Count;

    /// <inheritdoc/>
    public string this[int column] => column < Count ? rows[at].Cells[column] : "";

    /// <inheritdoc/>
    public bool Read() => ++at < rows.Count;

    /// <inheritdoc/>
    public bool IsFormula(int column) => false;

    /// <inheritdoc/>
    public string LocatorOf(int column) => $"row {Row}";

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    public void BeginRow(int line)
    {
        EndCell();
        rows.Add(([], line));
        if (rows.Count > MostRows)
        {
            throw new UnreadableFileException($"A table has more than {Counted.Number(MostRows)} rows. Nothing of the file was used.");
        }
    }

    public void BeginCell(int line)
    {
        EndCell();
        if (rows.Count == 0)
        {
            BeginRow(line);
        }

        cell = new StringBuilder();
    }

    /// <summary>Adds text to the cell that is open, if one is.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        if (cell is null)
        {
            return;
        }

        if (cell.Length + text.Length > MostOfCell)
        {
            cut.Add(rows.Count - 1);
            text = text[..Math.Min(text.Length, MostOfCell - cell.Length)];
        }

        cell.Append(text);
    }

    public void EndCell()
    {
        if (cell is not null)
        {
            rows[^1].Cells.Add(cell.ToString().Trim());
            cell = null;
        }
    }
}
