namespace ReportKit.Diagnostics;

/// <summary>Texts of one part of wording.yml by their keys. A text may name parts in braces, which the kit fills in:
/// <c>{country}</c>.</summary>
internal sealed partial class FilledTexts(IReadOnlyDictionary<string, string> texts)
{
    /// <summary>A text as it stands.</summary>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public string this[string key] => texts[key];

    /// <summary>A text with its parts filled in, once: braces in a part stay as they are.</summary>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public string Fill(string key, params ReadOnlySpan<(string Name, string Text)> parts)
    {
        var text = texts[key];
        var filled = new System.Text.StringBuilder(text.Length + 32);
        var end = 0;
        foreach (var match in Braces().EnumerateMatches(text))
        {
            filled.Append(text, end, match.Index - end).Append(Part(text.AsSpan(match.Index, match.Length), parts));
            end = match.Index + match.Length;
        }

        return end == 0 ? text : filled.Append(text, end, text.Length - end).ToString();
    }

    /// <summary>The parts that a text names.</summary>
    public static IEnumerable<string> PartsOf(string text) => Braces().Matches(text).Select(m => m.Value[1..^1]);

    private static ReadOnlySpan<char> Part(ReadOnlySpan<char> braced, ReadOnlySpan<(string Name, string Text)> parts)
    {
        foreach (var part in parts)
        {
            if (braced[1..^1].SequenceEqual(part.Name))
            {
                return part.Text;
            }
        }

        return braced;
    }

    [GeneratedRegex(@"\{[^{}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Braces();
}
