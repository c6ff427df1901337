namespace ReportKit.Importing;

/// <summary>What was seen in one column of a file that a map is drafted for; of many texts no more than some are kept.</summary>
/// <param name="number">The column's number, counted from 0.</param>
/// <param name="heading">Its heading; may be empty.</param>
internal sealed class ColumnTexts(int number, string heading)
{
    /// <summary>More texts than anybody would give a meaning one by one.</summary>
    public const int Most = 60;

    private const int LongestWord = 120;

    private readonly Dictionary<string, (int Times, string First)> texts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> order = [];

    public int Number => number;

    public string Heading => heading;

    /// <summary>By which a spreadsheet names it.</summary>
    public string Letter { get; } = SheetTable.ColumnName(number);

    public int Empty { get; private set; }

    public int Formulas { get; private set; }

    /// <summary>Cells with a number, whatever its marks.</summary>
    public int Numbers { get; private set; }

    public int Said { get; private set; }

    /// <summary>Whether it has more texts than are kept, or one too long to be a word.</summary>
    public bool HasMany { get; private set; }

    /// <summary>The texts that aren't numbers, each with how often it stands there and the first place.</summary>
    public IEnumerable<(string Text, int Times, string First)> Texts => order.Select(t => (t, texts[t].Times, texts[t].First));

    /// <summary>Texts of numbers with marks in them, by which the marks can be told.</summary>
    public HashSet<string> Marked { get; } = new(StringComparer.Ordinal);

    /// <summary>Texts like 2019; null once another number was seen.</summary>
    public SortedSet<string>? Years { get; private set; } = new(StringComparer.Ordinal);

    /// <summary>Looks at the column's cell in the row that a table is at.</summary>
    public void Look(IPublishedTable table)
    {
        var text = TableMap.Plain(table[number]);
        if (table.IsFormula(number))
        {
            Formulas++;
        }
        else if (text.Length == 0)
        {
            Empty++;
        }
        else if (FileMarks.IsNumber(text, table.IsNumber(number)))
        {
            Said++;
            Numbers++;
            LookAtNumber(text, table.IsNumber(number));
        }
        else
        {
            Said++;
            Keep(text, table.LocatorOf(number));
        }
    }

    private void LookAtNumber(string text, bool isNumber)
    {
        if (Years is not null && PeriodReading.FormOf([text]) == PeriodForm.Year)
        {
            Years.Add(text);
        }
        else
        {
            Years = null;
        }

        if (!isNumber && !text.All(char.IsAsciiDigit) && Marked.Count < FileMarks.Enough)
        {
            Marked.Add(text);
        }
    }

    private void Keep(string text, string place)
    {
        if (texts.TryGetValue(text, out var seen))
        {
            texts[text] = (seen.Times + 1, seen.First);
        }
        else if (texts.Count >= Most || text.Length > LongestWord || TextFile.IndexOfForbidden(text) >= 0)
        {
            HasMany = true;
        }
        else
        {
            texts[text] = (1, place);
            order.Add(text);
        }
    }
}
