namespace ReportKit.Sources;

/// <summary>The cells of a column: each text once, and for each row which of them it has.</summary>
/// <param name="rows">How many rows there are at most.</param>
/// <remarks>A column of a million figures names some hundred countries, years and units. Where texts hardly repeat, as in notes, no more
/// of them are looked for after some thousand.</remarks>
internal sealed class ColumnTexts(int rows)
{
    private const int MostSought = 1 << 14;

    private readonly List<string> texts = [];
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

    // None while all rows have the first text; then the narrower of the two, as long as it is wide enough.
    private ushort[]? narrow;
    private int[]? wide;
    private int count;
    private int last;

    /// <summary>The text of a row.</summary>
    public string this[int row] => texts[wide is not null ? wide[row] : narrow is not null ? narrow[row] : 0];

    /// <summary>Adds the text of the next row.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        if (count == 0 || !text.SequenceEqual(texts[last]))
        {
            last = Find(text);
        }

        if (wide is not null)
        {
            wide[count] = last;
        }
        else if (narrow is not null)
        {
            narrow[count] = (ushort)last;
        }

        count++;
    }

    private int Find(ReadOnlySpan<char> text)
    {
        var sought = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (sought.TryGetValue(text, out var number))
        {
            return number;
        }

        number = texts.Count;
        texts.Add(text.ToString());
        if (number < MostSought)
        {
            known.Add(texts[number], number);
        }

        if (number == 1)
        {
            narrow = new ushort[rows];
        }
        else if (number == ushort.MaxValue + 1)
        {
            wide = new int[rows];
            for (var row = 0; row < count; row++)
            {
                wide[row] = narrow![row];
            }

            narrow = null;
        }

        return number;
    }
}
