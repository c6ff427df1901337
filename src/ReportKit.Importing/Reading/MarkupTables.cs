namespace ReportKit.Importing;

/// <summary>The tables of a web page or an XML document, and its text.</summary>
internal sealed class MarkupTables : ITableFile
{
    /// <summary>More than this of a document's text isn't kept; what a table is said to be about stands near its beginning.</summary>
    private const int MostText = 1 << 20;

    /// <summary>Tables within tables; a page that is laid out with tables has five or six.</summary>
    private const int MostDeep = 64;
    private const int MostTables = 10_000;

    private readonly List<MarkupTable> tables = [];
    private readonly Stack<MarkupTable> open = [];
    private readonly StringBuilder text = new();
    private int notes;

    /// <inheritdoc/>
    public IEnumerable<IPublishedTable> Tables => tables;

    /// <summary>The document's text before a table.</summary>
    public string Before(MarkupTable table) => text.ToString(0, table.Start);

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    /// <summary>Makes a word of the document's text, and of no cell: in XML the name of an element says what its text is.</summary>
    public void Mark(string word)
    {
        if (open.Count == 0 && text.Length < MostText)
        {
            text.Append(' ').Append(word).Append(' ');
        }
    }

    /// <summary>Goes into an element.</summary>
    /// <param name="name">Its name in lower case.</param>
    /// <param name="line">The line on which it stands.</param>
    public void Begin(string name, int line)
    {
        switch (name)
        {
            case "table":
                BeginTable();
                break;
            case "tr" or "row" when open.Count > 0:
                notes = 0;
                open.Peek().BeginRow(line);
                break;
            case "td" or "th" or "entry" when open.Count > 0:
                notes = 0;
                open.Peek().BeginCell(line);
                break;
            case "sup" or "superscript":
                notes++;
                break;
            case "br" or "p" or "div" or "li":
                Add(" ");
                break;
        }
    }

    /// <summary>Leaves an element.</summary>
    public void End(string name)
    {
        switch (name)
        {
            case "table" when open.Count > 0:
                open.Pop().EndCell();
                break;
            case "tr" or "row" or "td" or "th" or "entry" when open.Count > 0:
                open.Peek().EndCell();
                break;
            case "sup" or "superscript":
                notes = Math.Max(0, notes - 1);
                break;
        }

        Add(" ");
    }

    /// <summary>Adds text; the numbers of footnotes aren't part of it.</summary>
    public void Add(ReadOnlySpan<char> more)
    {
        if (notes > 0)
        {
            return;
        }

        if (text.Length < MostText)
        {
            text.Append(more);
        }

        // Of a page that is laid out with tables, everything stands in a cell.
        if (open.Count > 0)
        {
            open.Peek().Add(more);
        }
    }

    /// <summary>Ends the document.</summary>
    /// <exception cref="UnreadableFileException">A table isn't whole.</exception>
    public MarkupTables End() => open.Count == 0 ? this
        : throw new UnreadableFileException("The file ends within a table: it was cut off. Download it again.");

    private void BeginTable()
    {
        if (open.Count == MostDeep)
        {
            throw new UnreadableFileException(
                $"More than {MostDeep} tables stand within one another, as on no published page. Nothing of the file was used.");
        }

        if (tables.Count == MostTables)
        {
            throw new UnreadableFileException(
                $"The file has more than {Counted.Number(MostTables)} tables, as no published one has. Nothing of it was used.");
        }

        var table = new MarkupTable(text.Length);
        tables.Add(table);
        open.Push(table);
    }
}
