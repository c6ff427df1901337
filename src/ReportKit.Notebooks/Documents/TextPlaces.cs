using System.Buffers;
using System.Text.Unicode;

namespace ReportKit.Notebooks;

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

/// <summary>Text files in UTF-8.</summary>
internal static class Utf8Text
{
    /// <summary>Refuses what isn't UTF-8.</summary>
    /// <exception cref="NotebookFormatException">It isn't; with the first byte that can't be.</exception>
    public static void Check(ReadOnlySpan<byte> utf8, string file)
    {
        if (utf8 is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
        {
            throw TextPlaces.Refuse(utf8, 0, file, "The file is UTF-16. Save it as UTF-8 without a byte-order mark.");
        }

        if (!Utf8.IsValid(utf8))
        {
            var offset = FirstInvalid(utf8);
            throw TextPlaces.Refuse(utf8, offset, file, $"The byte 0x{utf8[offset]:X2} isn't UTF-8. Save the file as UTF-8.");
        }
    }

    /// <summary>The text of a file of code. A byte-order mark is no part of it: C# compilers write and read one.</summary>
    public static string Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        Check(bytes, path);
        return Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
    }

    private static int FirstInvalid(ReadOnlySpan<byte> utf8)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(utf8[at..], out _, out var length) == OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
