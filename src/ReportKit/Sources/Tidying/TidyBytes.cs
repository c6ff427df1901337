namespace ReportKit.Sources;

/// <summary>Mends how a file is written down: its encoding and the ends of its lines.</summary>
internal static class TidyBytes
{
    private const char Mark = '\uFEFF';

    private static readonly Encoding[] Encodings =
    [
        new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
    ];

    /// <summary>The file's text with LF line ends; null where nobody can tell what it says.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">How messages name it.</param>
    /// <param name="changes">What is mended is added to it.</param>
    /// <param name="otherwise">What it is written in, as its owner says, where it is neither UTF-8 nor UTF-16.</param>
    public static string? Read(byte[] bytes, string file, List<TidyChange> changes, Encoding? otherwise = null)
    {
        var text = Decode(bytes, out var isUtf16);
        if (text is null && !isUtf16 && otherwise is not null && (text = Decode(bytes, otherwise)) is not null)
        {
            changes.Add(new("encoding", new FilePlace(file, 1, 1), $"The file is {otherwise.WebName}, not UTF-8."));
        }

        if (text is null)
        {
            return null;
        }

        if (isUtf16)
        {
            changes.Add(new("encoding", new FilePlace(file, 1, 1), "The file is UTF-16, not UTF-8."));
        }
        else if (text is [Mark, ..])
        {
            changes.Add(new("byte-order mark", new FilePlace(file, 1, 1), "The file begins with a byte-order mark."));
        }

        text = text.TrimStart(Mark);
        if (text.IndexOf('\r', StringComparison.Ordinal) is >= 0 and var first)
        {
            var line = text.AsSpan(0, first).Count('\n') + 1;
            changes.Add(new("line ends", new FilePlace(file, line), "Lines end with CR LF or CR, not with LF."));
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        }

        return text;
    }

    // Only a mark tells UTF-16 for sure; a text of another code page can be read as many.
    private static string? Decode(byte[] bytes, out bool isUtf16)
    {
        isUtf16 = bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        return Decode(bytes, Encodings[!isUtf16 ? 0 : bytes[0] == 0xFF ? 1 : 2]);
    }

    private static string? Decode(byte[] bytes, Encoding encoding)
    {
        try
        {
            return encoding.GetString(bytes) is var text
                && !text.Contains('\0', StringComparison.Ordinal) ? text : null;
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
