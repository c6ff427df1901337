using System.Text;

namespace ReportKit.Notebooks.Documents;

/// <summary>Turns bytes of a UTF-8 file into lines and columns.</summary>
internal static class TextPlaces
{
    /// <summary>The first byte of a line, counted from 0.</summary>
    public static int StartOfLine(ReadOnlySpan<byte> utf8, int line)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            start += utf8[start..].IndexOf((byte)'\n') + 1;
        }

        return start;
    }

    public static NotebookProblem Problem(ReadOnlySpan<byte> utf8, int offset, string file, string message)
    {
        var before = utf8[..offset];
        var start = before.LastIndexOf((byte)'\n') + 1;
        return new NotebookProblem(file, before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[start..]) + 1, message);
    }

    /// <summary>The exception for a file with one problem.</summary>
    public static NotebookFormatException Refuse(ReadOnlySpan<byte> utf8, int offset, string file, string message) =>
        new([Problem(utf8, offset, file, message)]);
}
