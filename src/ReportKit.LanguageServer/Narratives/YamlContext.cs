namespace ReportKit.LanguageServer;

/// <summary>Where a place of a YAML text is: under which keys, and what is begun there. It is told from the indent alone, because a text
/// that is being typed can seldom be read whole.</summary>
/// <param name="Path">The keys above it, from the root; a list's item is <see cref="Item"/>.</param>
/// <param name="Key">The key whose value the place is in; null where a key, or an item of a list, is begun.</param>
/// <param name="Start">Where the word of the place begins in its line.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Siblings">The keys that stand beside it.</param>
internal sealed partial record YamlContext(
    IReadOnlyList<string> Path, string? Key, int Start, int End, IReadOnlyList<string> Siblings)
{
    public const string Item = "[]";

    /// <summary>The path of the value: the key's own at its end.</summary>
    public IReadOnlyList<string> Whole => Key is null ? Path : [.. Path, Key];

    /// <summary>Whether a place is in a comment.</summary>
    public static bool IsComment(string line, int character) =>
        line.TrimStart().StartsWith('#') || (line.IndexOf(" #", StringComparison.Ordinal) is >= 0 and var at && at < character
            && line.AsSpan(0, at).Count('"') % 2 == 0);

    public static YamlContext At(IReadOnlyList<string> lines, int at, int character)
    {
        var line = lines[at];
        var before = Begun().Match(line[..character]);
        var indent = before.Groups["lead"].Length;
        var path = PathAbove(lines, at, before.Groups["spaces"].Length, before.Groups["lead"].Value.Count(c => c == '-'));
        var siblings = Siblings_(lines, at, indent);
        if (!before.Groups["key"].Success)
        {
            return new(path, null, indent, EndOf(line, indent, ": "), siblings);
        }

        var key = before.Groups["key"].Value;
        var value = line[..character];
        var open = value.LastIndexOfAny(['[', '{']);
        if (open > before.Groups["key"].Index && value.IndexOfAny([']', '}'], open) < 0 && value.AsSpan(0, open).Count('"') % 2 == 0)
        {
            var start = Math.Max(open, value.LastIndexOf(',')) + 1;
            start += value[start..].TakeWhile(c => c == ' ').Count();
            var isMapping = value[open] == '{';
            var inner = isMapping ? value[start..].IndexOf(':', StringComparison.Ordinal) : -1;
            return isMapping && inner >= 0 ? new([.. path, key], value[start..][..inner].Trim(), start + inner + 2,
                EndOf(line, Math.Min(line.Length, start + inner + 2), ",}"), [])
                : isMapping ? new([.. path, key], null, start, EndOf(line, start, ":,}"), [])
                : new([.. path, key, Item], "", start, EndOf(line, start, ",]"), []);
        }

        var from = before.Groups["rest"].Index;
        from += line.AsSpan(from).TrimStart(' ').Length is var left ? line.Length - from - left : 0;
        from = Math.Min(from, character);
        from += from < line.Length && line[from] is '"' or '\'' ? 1 : 0;
        return new(path, key, Math.Min(from, character), EndOf(line, Math.Min(from, character), "\"'#"), siblings);
    }

    /// <summary>Where the word of a value ends: before one of these characters, without spaces behind.</summary>
    private static int EndOf(string line, int start, string marks)
    {
        var end = start;
        while (end < line.Length && !marks.Contains(line[end], StringComparison.Ordinal))
        {
            end++;
        }

        return start + line[start..end].TrimEnd().Length;
    }

    // Each line above that is indented less is one that this one stands under.
    private static List<string> PathAbove(IReadOnlyList<string> lines, int at, int indent, int dashes)
    {
        var path = Enumerable.Repeat(Item, dashes).ToList();
        var below = indent;
        var isItem = dashes > 0;
        for (var i = at - 1; i >= 0 && (below > 0 || isItem); i--)
        {
            if (Whole_().Match(lines[i]) is not { Success: true } above)
            {
                continue;
            }

            var (outer, lead) = (above.Groups["spaces"].Length, above.Groups["lead"].Length);
            var (items, key) = (above.Groups["lead"].Value.Count(c => c == '-'), above.Groups["key"]);

            // A list may stand at the indent of its key.
            if (key.Success && above.Groups["rest"].Length == 0 && (lead < below || (lead == below && isItem && items == 0)))
            {
                path.Insert(0, key.Value);
                path.InsertRange(0, Enumerable.Repeat(Item, items));
                (below, isItem) = (outer, items > 0);
            }
            else if (items > 0 && outer < below)
            {
                path.InsertRange(0, Enumerable.Repeat(Item, items));
                (below, isItem) = (outer, true);
            }
        }

        return path;
    }

    private static List<string> Siblings_(IReadOnlyList<string> lines, int at, int indent)
    {
        var found = new List<string>();
        foreach (var step in new[] { -1, 1 })
        {
            for (var i = at + (step == 1 ? 1 : IsFirstOfItem(lines[at], indent) ? lines.Count : -1); i >= 0 && i < lines.Count; i += step)
            {
                var other = Whole_().Match(lines[i]);
                if (!other.Success || other.Groups["lead"].Length > indent)
                {
                    continue;
                }

                if (other.Groups["lead"].Length < indent
                    || (step == 1 && other.Groups["lead"].Value.Contains('-', StringComparison.Ordinal)))
                {
                    break;
                }

                found.Add(other.Groups["key"].Value);
                if (other.Groups["lead"].Value.Contains('-', StringComparison.Ordinal))
                {
                    break;
                }
            }
        }

        return found;
    }

    private static bool IsFirstOfItem(string line, int indent) =>
        line[..Math.Min(indent, line.Length)].Contains('-', StringComparison.Ordinal);

    [GeneratedRegex(
        """^(?<lead>(?<spaces> *)(?:- *)*)(?:(?<key>[^\s:#"'\[{][^:#"]*):(?<rest>(?: .*)?)$)?""",
        RegexOptions.CultureInvariant)]
    private static partial Regex Begun();

    [GeneratedRegex(
        """^(?=.*[^\s])(?! *#)(?<lead>(?<spaces> *)(?:-(?: +|$))*)"""
        + """(?:(?<key>[^\s:#"'\[{][^:#"]*):(?: +(?:#.*)?|$)?(?<rest>.*))?""",
        RegexOptions.CultureInvariant)]
    private static partial Regex Whole_();
}
