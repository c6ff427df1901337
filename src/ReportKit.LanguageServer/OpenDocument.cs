using ReportKit.LanguageServer.Protocol;

namespace ReportKit.LanguageServer;

/// <summary>A text that is open in the editor.</summary>
/// <param name="Uri">As the editor names it.</param>
/// <param name="Path">Its file.</param>
/// <param name="Version">As the editor counts.</param>
/// <param name="Text">What it says now.</param>
internal sealed record OpenDocument(string Uri, string Path, int? Version, string Text)
{
    /// <summary>Larger ones are checked as they are on disk.</summary>
    public const int MostCharacters = 16 * 1024 * 1024;

    /// <summary>Whether it is checked before it is saved.</summary>
    public bool IsLive => Text.Length <= MostCharacters;

    /// <summary>Whether it says something else than its file. The bytes of a file say more than its text: where both are alike, they are
    /// what is checked.</summary>
    public bool IsUnsaved { get; init; }

    /// <summary>The same after edits, one after another.</summary>
    public OpenDocument With(int? version, IEnumerable<TextChange> changes)
    {
        var text = Text;
        foreach (var change in changes)
        {
            text = change.Range is { } range ? Replace(text, range, change.Text) : change.Text;
        }

        return this with { Version = version, Text = text, IsUnsaved = true };
    }

    /// <summary>The same, held against its file.</summary>
    public OpenDocument Compared()
    {
        try
        {
            return this with { IsUnsaved = File.Exists(Path) && IsLive && RegularFile.ReadAllText(Path) != Text };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return this with { IsUnsaved = true };
        }
    }

    /// <summary>Where a position is in a text. What lies outside is moved to the nearest place, as the protocol asks.</summary>
    public static int OffsetOf(string text, Position position)
    {
        var start = 0;
        for (var line = 0; line < position.Line; line++)
        {
            var end = text.IndexOf('\n', start);
            if (end < 0)
            {
                return text.Length;
            }

            start = end + 1;
        }

        var next = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
        return Math.Clamp(start + position.Character, start, next);
    }

    private static string Replace(string text, TextRange range, string by)
    {
        var start = OffsetOf(text, range.Start);
        var end = Math.Max(start, OffsetOf(text, range.End));
        return string.Concat(text.AsSpan(0, start), by, text.AsSpan(end));
    }
}
