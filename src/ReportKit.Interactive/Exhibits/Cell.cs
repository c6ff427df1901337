namespace ReportKit.Interactive;

/// <summary>One cell of a table; a gap says that there is no value, and why.</summary>
internal readonly record struct Cell(string Text, bool IsGap = false)
{
    private const string MissingMark = "—";

    /// <summary>The text with what was taken out and put in, which HTML strikes and underlines; null where nothing is marked.</summary>
    public IReadOnlyList<WordPiece>? Pieces { get; private init; }

    /// <summary>No value, and no reason is known.</summary>
    public static Cell Missing { get; } = new(MissingMark, IsGap: true);

    public bool IsMissing => IsGap && Text == MissingMark;

    /// <summary>Any value; null, not-a-number and Deedle's missing are missing.</summary>
    public static Cell Of(object? value) => CellText.Of(value) is { } text ? new Cell(text) : Missing;

    /// <summary>A text that was compared with another: <c>[-removed-]{+added+}</c>.</summary>
    public static Cell OfRedline(IReadOnlyList<WordPiece> pieces) => new(ComparisonWords.Redline(pieces)) { Pieces = pieces };

    /// <summary>Texts one below the other; those without a text are left out.</summary>
    public static Cell OfLines(IEnumerable<string> lines) => new(string.Join('\n', lines.Where(l => l.Length > 0)));
}
