namespace ReportKit.Notebooks;

/// <summary>Says why a file isn't JSON in UTF-8, by the ways in which notebooks break.</summary>
internal static class SyntaxProblems
{
    private static readonly string[] ConflictMarks = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    /// <summary>Refuses what isn't UTF-8 without a byte-order mark, and what is empty.</summary>
    public static void CheckEncoding(ReadOnlySpan<byte> utf8, string file)
    {
        if (utf8.StartsWith("\uFEFF"u8))
        {
            throw TextPlaces.Refuse(utf8, 0, file, "The file begins with a byte-order mark. Save it as UTF-8 without one.");
        }

        Utf8Text.Check(utf8, file);
        if (utf8.IndexOfAnyExcept("\r\n\t "u8) < 0)
        {
            throw TextPlaces.Refuse(utf8, 0, file, "The file is empty. Restore it, or save the notebook again.");
        }
    }

    /// <summary>What is wrong at the first byte that can't be, in a word or text that begins at <paramref name="tokenStart"/>.</summary>
    public static NotebookFormatException At(ReadOnlySpan<byte> utf8, int offset, int tokenStart, string file)
    {
        var rest = utf8[offset..].TrimEnd("\r\n\t "u8);
        if (rest.IsEmpty || rest.SequenceEqual(","u8))
        {
            const string CutOff = "The file ends here, in the middle of its JSON: it was cut off. Restore it, or save the notebook again.";
            return TextPlaces.Refuse(utf8, utf8.TrimEnd("\r\n\t "u8).Length, file, CutOff);
        }

        var before = utf8[..offset].TrimEnd("\r\n\t "u8);
        var line = Encoding.UTF8.GetString(rest.IndexOfAny((byte)'\r', (byte)'\n') is >= 0 and var end ? rest[..end] : rest);
        Rune.DecodeFromUtf8(rest, out var found, out _);
        var (at, message) = rest[0] switch
        {
            _ when ConflictMarks.Any(m => line.StartsWith(m, StringComparison.Ordinal)) =>
                (offset, $"'{Shortened(line)}' is left of a merge conflict. Keep one side of each conflict and remove these marks."),
            (byte)']' or (byte)'}' when before.EndsWith(","u8) =>
                (before.Length - 1, $"The comma before '{found}' is one too many: JSON has none behind the last item. Remove it."),
            _ when NotFinite(utf8[tokenStart..]) is { } word =>
                (tokenStart, $"{word} isn't JSON, although Python writes it. Write null, or the text \"{word}\"."),
            < 0x20 => (offset, $"The character U+{found.Value:X4} can't stand here as it is. "
                + $"In a text write it as \\u{found.Value:x4}; elsewhere remove it."),
            _ => (offset, $"'{found}' can't stand here: from this place on the file isn't JSON. "
                + "Correct it in a text editor, or restore the file."),
        };
        return TextPlaces.Refuse(utf8, at, file, message);
    }

    private static string? NotFinite(ReadOnlySpan<byte> token) =>
        token.StartsWith("NaN"u8) ? "NaN"
        : token.StartsWith("Infinity"u8) ? "Infinity"
        : token.StartsWith("-Infinity"u8) ? "-Infinity"
        : null;

    private static string Shortened(string line) => line.Length <= 40 ? line : $"{line[..40]}…";
}
