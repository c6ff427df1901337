namespace ReportKit.Notebooks;

/// <summary>Gives headings their level, their anchor and their line in the table of contents.</summary>
/// <remarks>A page has one first-level heading: the notebook's own title, where it begins with one, or else the file's name.
/// The levels of all others follow without a gap, however the writer counted.</remarks>
internal sealed class PageOutline
{
    private const int Deepest = 6;

    private readonly Stack<int> open = new();
    private readonly List<(int Level, string Anchor, string Text)> entries = [];
    private readonly HashSet<string> anchors = new(StringComparer.Ordinal) { "main", "contents" };
    private bool empty = true;

    /// <summary>The text of the heading that is the page's title; null where the notebook doesn't begin with one.</summary>
    public string? Title { get; private set; }

    /// <summary>What the table of contents lists, in order.</summary>
    public IReadOnlyList<(int Level, string Anchor, string Text)> Entries => entries;

    /// <summary>A heading of a Markdown cell: its level and anchor on the page.</summary>
    public (int Level, string Anchor) Add(int level, string text)
    {
        var first = empty;
        empty = false;
        if (first && level == 1)
        {
            Title = text;
            return (1, Anchor(text));
        }

        while (open.TryPeek(out var above) && above >= level)
        {
            open.Pop();
        }

        open.Push(level);
        entries.Add((Math.Min(open.Count + 1, Deepest), Anchor(text), text));
        return (entries[^1].Level, entries[^1].Anchor);
    }

    /// <summary>A heading in the output of a cell, below the heading that the cell stands under. The contents don't list it.</summary>
    public (int Level, string Anchor) AddOutput(int level, string text) => (Math.Min(open.Count + 1 + level, Deepest), Anchor(text));

    /// <summary>The anchor that a heading of this text has if it is the first of its kind.</summary>
    public static string AnchorOf(string text)
    {
        var anchor = new StringBuilder(text.Length);
        foreach (var c in text.ToLowerInvariant())
        {
            _ = char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? anchor.Append(c)
                : anchor.Length > 0 && anchor[^1] != '-' ? anchor.Append('-')
                : anchor;
        }

        var trimmed = anchor.ToString().TrimEnd('-');
        // Anchors of cells are numbered.
        return trimmed.Length == 0 || trimmed.StartsWith("cell-", StringComparison.Ordinal) ? $"section-{trimmed}".TrimEnd('-') : trimmed;
    }

    private string Anchor(string text)
    {
        var first = AnchorOf(text);
        var anchor = first;
        for (var next = 2; !anchors.Add(anchor); next++)
        {
            anchor = $"{first}-{next}";
        }

        return anchor;
    }
}
