namespace ReportKit.Importing;

/// <summary>A table that was pasted from a page: a row a line, tabs between its cells, no quotation marks around them. A tab within a date
/// is a blank there.</summary>
/// <param name="reader">The text.</param>
/// <param name="first">The line of the file at which it begins.</param>
internal sealed partial class PastedTable(TextReader reader, int first) : IPublishedTable
{
    private string[] cells = [];
    private int next = first;

    /// <inheritdoc/>
    public int Row => next - 1;

    /// <inheritdoc/>
    public int Count => cells.Length;

    /// <inheritdoc/>
    public string this[int column] => column < cells.Length ? cells[column] : "";

    /// <inheritdoc/>
    public bool Read()
    {
        if (reader.ReadLine() is not { } line)
        {
            return false;
        }

        next++;
        cells = TabInDate().Replace(line, " ").Split('\t', StringSplitOptions.TrimEntries);
        return true;
    }

    /// <inheritdoc/>
    public bool IsFormula(int column) => false;

    /// <inheritdoc/>
    public string LocatorOf(int column) => $"line {Row}";

    /// <inheritdoc/>
    public void Dispose() => reader.Dispose();

    // Between the parts of a day, and before a letter behind it: 22 Apr, a tab, 2016, a tab, a.
    [GeneratedRegex(
        @"(?<=\b\d{1,2} ?)\t(?= ?[A-Z][a-z]{2}\b)|(?<=\b\d{1,2}[ \t]{1,3}[A-Z][a-z]{2} ?)\t(?= ?\d{4}\b)"
        + @"|(?<=\b\d{4} ?)\t(?= ?[A-Za-z]{1,2} *(?:\t|\[|$))",
        RegexOptions.CultureInvariant)]
    private static partial Regex TabInDate();
}
