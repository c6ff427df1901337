namespace ReportKit.Cli;

/// <summary>A table with the rows of a worksheet put in.</summary>
/// <param name="Schema">What it looks like.</param>
/// <param name="Path">Its file.</param>
/// <param name="Before">What the file says; null where it isn't there.</param>
internal sealed record TableEntry(TableSchema Schema, string Path, string? Before)
{
    private readonly List<(string Text, int SheetRow)> rows = [];

    /// <summary>What the file is to say.</summary>
    public string? Text { get; private set; } = Before;

    /// <summary>The rows put in, as lines, each with its row in the sheet.</summary>
    public IReadOnlyList<(string Text, int SheetRow)> Rows => rows;

    /// <summary>Rows of the sheet by the lines that they have become.</summary>
    public SortedDictionary<int, int> Lines
    {
        get
        {
            // No two have the same key, so that none has the text of another.
            var byText = rows.ToDictionary(r => r.Text, r => r.SheetRow, StringComparer.Ordinal);
            return new SortedDictionary<int, int>(Text!.Split('\n').Index().Where(l => byText.ContainsKey(l.Item))
                .ToDictionary(l => l.Index + 1, l => byText[l.Item]));
        }
    }

    /// <exception cref="UnsoundException">The file can't be read.</exception>
    public static TableEntry Read(TableSchema schema, string path)
    {
        var problems = new ProblemList();
        var file = System.IO.Path.Exists(path) ? TextFile.Read(path, Inputs.ShowPath(path), problems) : null;
        return problems.HasErrors
            ? throw new UnsoundException(problems.ToSorted(), "Correct this first; nothing was written.")
            : new TableEntry(schema, path, file?.Text);
    }

    /// <summary>Puts a row in.</summary>
    public void Add(int sheetRow, IReadOnlyDictionary<string, string> cells)
    {
        (Text, _, var row) = new TableInsertion(Schema).Add(Text, cells);
        rows.Add((row, sheetRow));
    }
}
