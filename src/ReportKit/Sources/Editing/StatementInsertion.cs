namespace ReportKit.Sources;

/// <summary>A narrative's file with a statement more, behind those of its section; every other line is as it was.</summary>
/// <param name="text">The file.</param>
/// <param name="root">Its tree.</param>
internal sealed partial class StatementInsertion(string text, YamlMapping root)
{
    private const string Statements = "statements";
    private const string Dash = "  - ";

    private static readonly string[] Prose = ["text", "speaker", "addressee", "locator", "note", "check"];

    /// <summary>Adds a statement.</summary>
    /// <param name="fields">Its keys with their texts, in order.</param>
    /// <param name="sectionsBefore">Its section and those that stand before it.</param>
    /// <returns>The file as it is then, the statement's first line, counted from 1, and its lines; null where the list isn't written an
    /// item below the other, so that nobody can say where one more belongs.</returns>
    public (string Text, int Line, string Statement)? Add(
        IEnumerable<(string Key, string Text)> fields, IReadOnlyCollection<string> sectionsBefore)
    {
        var lines = text.Split('\n').ToList();
        var items = (root[Statements] as YamlList)?.Items.OfType<YamlMapping>().ToList() ?? [];
        var written = fields.ToList();
        string statement;
        int at;
        if (items.Count > 0)
        {
            if (items.Exists(item => !Item().IsMatch(lines[item.Place.Line - 1])))
            {
                return null;
            }

            var dash = Item().Match(lines[items[0].Place.Line - 1]).Value;
            statement = Lines(written, dash);
            at = EndOf(items, items.FindLastIndex(item => sectionsBefore.Contains(item.TextOf("section"))), lines);
            lines.InsertRange(at, statement.Split('\n'));
        }
        else
        {
            statement = Lines(written, Dash);
            at = root.Entries.FirstOrDefault(e => e.Key == Statements) is { } empty
                ? Put(lines, empty.KeyPlace.Line - 1, statement)
                : Put(lines, HeadOf(lines), statement);
            if (at < 0)
            {
                return null;
            }
        }

        return (string.Join('\n', lines), at + 1, statement);
    }

    // Behind the last key of the item; of the first, before it. What stands between it and the next one belongs to that.
    private int EndOf(List<YamlMapping> items, int last, List<string> lines)
    {
        if (last < 0)
        {
            return items[0].Place.Line - 1;
        }

        var next = last + 1 < items.Count
            ? items[last + 1].Place.Line
            : root.Entries.Select(e => e.KeyPlace.Line).Where(line => line > items[last].Place.Line).DefaultIfEmpty(lines.Count + 1).Min();
        var end = next - 1;
        while (end > items[last].Place.Line && Between().IsMatch(lines[end - 1]))
        {
            end--;
        }

        return end;
    }

    // 'statements:' without any is there, perhaps as [], or isn't.
    private int Put(List<string> lines, int line, string statement)
    {
        if (root[Statements] is null)
        {
            lines.InsertRange(line, ["", $"{Statements}:", .. statement.Split('\n')]);
            return line + 2;
        }

        if (!Empty().IsMatch(lines[line]))
        {
            return -1;
        }

        lines[line] = $"{Statements}:";
        lines.InsertRange(line + 1, statement.Split('\n'));
        return line + 1;
    }

    // Behind country, edition, source and what else stands at the head.
    private int HeadOf(List<string> lines)
    {
        var next = root.Entries.Where(e => e.Key is "narrative" or "assessment").Select(e => e.KeyPlace.Line)
            .DefaultIfEmpty(lines.Count).Min();
        var end = next - 1;
        while (end > 0 && Between().IsMatch(lines[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static string Lines(List<(string Key, string Text)> fields, string dash) => string.Join(
        '\n', fields.Select((f, i) => $"{(i == 0 ? dash : new string(' ', dash.Length))}{f.Key}: {Yaml(f.Key, f.Text)}"));

    // Prose stands in quotes, and so does whatever YAML could take for something else.
    private static string Yaml(string key, string value) => Plain().IsMatch(value) && !Prose.Contains(key)
        ? value
        : YamlQuotes.Around(value);

    [GeneratedRegex(@"^ *- +", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@"^\s*(?:#.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"^statements:\s*(?:\[\s*\])?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Empty();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9._-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Plain();
}
