using System.Xml;

namespace ReportKit.Importing;

/// <summary>A sheet of a workbook.</summary>
/// <param name="name">The sheet's name.</param>
/// <param name="xml">Its part.</param>
/// <param name="shared">The texts that its cells refer to.</param>
internal sealed class SheetTable(string name, XmlReader xml, List<string> shared) : IPublishedTable
{
    /// <summary>Unpacked; the largest published table of the field has 30 MB.</summary>
    public const long MostBytes = 512L * 1024 * 1024;

    private const int MostRows = 1_048_576;
    private const int MostColumns = 1024;

    private readonly CellText text = new();
    private string[] cells = new string[32];
    private bool[] formulas = new bool[32];
    private bool[] numbers = new bool[32];

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public int Row { get; private set; }

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public string this[int column] => column < Count ? cells[column] : "";

    /// <inheritdoc/>
    public bool IsFormula(int column) => column < Count && formulas[column];

    /// <inheritdoc/>
    public bool IsNumber(int column) => column < Count && numbers[column];

    /// <inheritdoc/>
    public string LocatorOf(int column) => $"{name}!{ColumnName(column)}{Row}";

    /// <inheritdoc/>
    public bool Read()
    {
        try
        {
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
                {
                    ReadRow();
                    return true;
                }
            }

            return false;
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            throw Package.Damaged(e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => xml.Dispose();

    private void ReadRow()
    {
        Count = 0;
        Row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : Row + 1;
        if (Row is < 1 or > MostRows)
        {
            throw new UnreadableFileException($"A row has the number {Row}; a sheet has at most {Counted.Number(MostRows)}.");
        }

        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                ReadCell();
            }
        }
    }

    private void ReadCell()
    {
        var column = xml.GetAttribute("r") is { } reference ? ColumnOf(reference) : Count;
        var type = xml.GetAttribute("t");
        if (column is < 0 or >= MostColumns)
        {
            throw new UnreadableFileException(
                $"Row {Row} has more than {Counted.Number(MostColumns)} columns, as no published table has. Nothing of the file was used.");
        }

        var isFormula = false;
        text.Clear();
        if (!xml.IsEmptyElement)
        {
            var depth = xml.Depth;
            while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
            {
                if (xml.NodeType != XmlNodeType.Element)
                {
                    continue;
                }

                switch (xml.LocalName)
                {
                    case "v":
                        text.Clear();
                        text.AddElement(xml);
                        break;
                    case "is":
                        SharedTexts.AddRuns(xml, text);
                        break;
                    case "f":
                        isFormula = true;
                        break;
                }
            }
        }

        Put(column, ValueOf(type), isFormula, isNumber: type is null or "n");
    }

    private string ValueOf(string? type)
    {
        if (text.Span.IsEmpty)
        {
            return "";
        }

        if (type == "s")
        {
            return int.TryParse(text.Span, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count
                ? shared[index]
                : throw new UnreadableFileException(
                    $"Row {Row} refers to a text that the workbook doesn't have. Download the file again.");
        }

        // Some programs write 1672 as 1672.0 or 1.672E3.
        return type is null or "n" && text.Span.IndexOfAny('.', 'e', 'E') >= 0
            && decimal.TryParse(text.Span, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number.ToString("0.############################", CultureInfo.InvariantCulture)
            : text.ToString();
    }

    private void Put(int column, string cell, bool isFormula, bool isNumber)
    {
        if (column >= cells.Length)
        {
            Array.Resize(ref cells, Math.Max(column + 1, cells.Length * 2));
            Array.Resize(ref formulas, cells.Length);
            Array.Resize(ref numbers, cells.Length);
        }

        for (; Count < column; Count++)
        {
            (cells[Count], formulas[Count], numbers[Count]) = ("", false, false);
        }

        (cells[column], formulas[column], numbers[column]) = (cell, isFormula, isNumber);
        Count = Math.Max(Count, column + 1);
    }

    /// <summary>The number of the column of a cell, counted from 0, or of its letters alone: 7 of H12; -1 of what isn't a name.</summary>
    public static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.AsSpan())
        {
            if (!char.IsAsciiLetterUpper(letter))
            {
                break;
            }

            column = (column * 26) + letter - 'A' + 1;
            if (column > MostColumns)
            {
                break;
            }
        }

        return column - 1;
    }

    /// <summary>The letters of a column.</summary>
    public static string ColumnName(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : ColumnName((column / 26) - 1) + (char)('A' + (column % 26));
}
