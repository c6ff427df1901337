using Sylvan.Data.Csv;

namespace ReportKit.Importing;

/// <summary>The table of a text.</summary>
/// <param name="reader">The text.</param>
/// <param name="separator">What stands between its cells.</param>
/// <param name="line">The line of the file at which the text begins.</param>
internal sealed class TextTable(TextReader reader, char separator, int line = 1) : IPublishedTable
{
    private const int MostOfRow = 1 << 20;

    private readonly List<string> cells = [];
    private CsvDataReader? csv;
    private int next = line;

    /// <inheritdoc/>
    public int Row { get; private set; }

    /// <inheritdoc/>
    public int Count => cells.Count;

    /// <inheritdoc/>
    public string this[int column] => column < cells.Count ? cells[column] : "";

    /// <inheritdoc/>
    public bool IsFormula(int column) => this[column].StartsWith('=');

    /// <inheritdoc/>
    public string LocatorOf(int column) => $"line {Row}";

    /// <inheritdoc/>
    public string CellOf(int column) => $"{LocatorOf(column)}, column {SheetTable.ColumnName(column)}";

    /// <inheritdoc/>
    public bool Read()
    {
        try
        {
            csv ??= Open();
            if (!csv.Read())
            {
                return false;
            }
        }
        catch (Exception e) when (e is CsvFormatException or CsvRecordTooLargeException or InvalidOperationException)
        {
            throw new UnreadableFileException(
                $"The row that begins on line {next} can't be read: a quotation mark isn't closed, or it has more than "
                + $"{Counted.Number(MostOfRow)} characters. Correct the file, or download it again.",
                e);
        }

        Row = next++;
        cells.Clear();
        for (var i = 0; i < csv.RowFieldCount; i++)
        {
            var cell = csv.GetString(i);
            next += cell.AsSpan().Count('\n');
            cells.Add(cell.Length > 0 && (char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1])) ? cell.Trim() : cell);
        }

        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        csv?.Dispose();
        reader.Dispose();
    }

    private CsvDataReader Open() => CsvDataReader.Create(reader, new CsvDataReaderOptions
    {
        Delimiter = separator,
        HasHeaders = false,
        BufferSize = 1 << 16,
        MaxBufferSize = MostOfRow,
        CsvStyle = CsvStyle.Standard,
        StringFactory = new TextPool().Of,

        // By default a line that begins with # would be passed over in silence. No line begins with this character.
        Comment = '\u0001',
    });
}
