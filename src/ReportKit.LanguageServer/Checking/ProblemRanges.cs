using ReportKit.LanguageServer.Protocol;

namespace ReportKit.LanguageServer;

/// <summary>Finds the part of a text that a problem is about.</summary>
internal static class ProblemRanges
{
    /// <summary>From a problem's place to the end of what stands there: a field of a table, a word of other files, a line where no column
    /// is told.</summary>
    /// <param name="place">The place.</param>
    /// <param name="lines">The lines of the file.</param>
    public static TextRange Of(FilePlace place, IReadOnlyList<string> lines)
    {
        var at = Math.Max(0, place.Line - 1);
        var line = at < lines.Count ? lines[at].TrimEnd('\r') : "";
        if (place.Column == 0)
        {
            return new(new(at, 0), new(at, line.Length));
        }

        var start = Math.Min(place.Column - 1, line.Length);
        var isTable = place.File.EndsWith(".csv", StringComparison.Ordinal);
        return new(new(at, start), new(at, isTable ? EndOfField(line, start) : EndOfWord(line, start)));
    }

    /// <summary>Where the field of a table ends that begins at a place.</summary>
    public static int EndOfField(string line, int start)
    {
        var isQuoted = false;
        var end = start;
        while (end < line.Length && (isQuoted || line[end] != ','))
        {
            isQuoted ^= line[end++] == '"';
        }

        return end;
    }

    private static int EndOfWord(string line, int start)
    {
        var end = start;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is '-' or '_' or '.' or '@' or '='))
        {
            end++;
        }

        return end > start ? end : Math.Min(start + 1, line.Length);
    }
}
