namespace ReportKit.Review;

/// <summary>A canonical Markdown taken apart into its sections and notes.</summary>
internal sealed partial class SectionedText
{
    // What stands before the first section.
    private const string Opening = "";

    private readonly string title = "";
    private readonly string headingOfNotes = "";
    private readonly List<(string Key, List<string> Lines)> sections = [(Opening, [])];
    private readonly Dictionary<string, string> notes = new(StringComparer.Ordinal);

    public SectionedText(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            if (Note().Match(line) is { Success: true } note)
            {
                notes[note.Groups["label"].Value] = line;
            }
            else if (line.StartsWith("# ", StringComparison.Ordinal) && title.Length == 0)
            {
                title = line;
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                // The second of one name is another section.
                sections.Add((sections.Any(s => s.Key == line) ? $"{line} {sections.Count}" : line, [line]));
            }
            else
            {
                sections[^1].Lines.Add(line);
            }
        }

        if (sections.Count > 1 && notes.Count > 0 && sections[^1].Lines.Skip(1).All(l => l.Length == 0))
        {
            headingOfNotes = sections[^1].Lines[0];
            sections.RemoveAt(sections.Count - 1);
        }
    }

    public IEnumerable<string> Keys => sections.Select(s => s.Key);

    /// <summary>What a section says, with its notes, but for lines that don't count.</summary>
    public string WordsOf(string key, HashSet<string> hidden)
    {
        var lines = sections.First(s => s.Key == key).Lines.Where(l => l.Length > 0 && !hidden.Contains(l)).ToList();
        return string.Join('\n', lines.Concat(NotesOf(lines)));
    }

    /// <summary>The text without some of its sections, and without the notes that only they use.</summary>
    public string Without(HashSet<string> keys)
    {
        var lines = sections.Where(s => !keys.Contains(s.Key)).SelectMany(s => s.Lines.Append("")).ToList();
        var text = new StringBuilder();
        foreach (var line in lines.Prepend("").Prepend(title))
        {
            text.Append(line).Append('\n');
        }

        var used = NotesOf(lines).ToList();
        if (used.Count > 0)
        {
            text.Append(headingOfNotes).Append("\n\n").AppendJoin("\n\n", used).Append('\n');
        }

        return text.ToString();
    }

    private IEnumerable<string> NotesOf(IEnumerable<string> lines) => lines
        .SelectMany(l => Mark().Matches(l)).Select(m => m.Groups["label"].Value).Distinct(StringComparer.Ordinal)
        .Select(label => notes.GetValueOrDefault(label)).OfType<string>();

    [GeneratedRegex(@"\A\[\^(?<label>[^\]]+)\]: ", RegexOptions.CultureInvariant)]
    private static partial Regex Note();

    [GeneratedRegex(@"\[\^(?<label>[^\]]+)\](?!:)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}
