namespace ReportKit.Importing;

/// <summary>A text of rows and cells, in any of the encodings and with any of the separators that are met: one table.</summary>
internal sealed class TextTables(string path) : ITableFile
{
    private const int SampleBytes = 1 << 16;
    private static readonly char[] Separators = [',', ';', '\t', '|'];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <inheritdoc/>
    public IEnumerable<IPublishedTable> Tables
    {
        get
        {
            var encoding = EncodingOf(path);
            yield return new TextTable(new StreamReader(path, encoding), SeparatorOf(path, encoding));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    // What isn't UTF-8 is, in the files of this field, what Windows writes in western Europe.
    internal static Encoding EncodingOf(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16);
        var mark = new byte[2];
        if (stream.ReadAtLeast(mark, 2, throwOnEndOfStream: false) == 2 && mark is [0xFF, 0xFE] or [0xFE, 0xFF])
        {
            return mark[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
        }

        stream.Position = 0;
        var (decoder, bytes, chars) = (Utf8.GetDecoder(), new byte[1 << 16], new char[(1 << 16) + 1]);
        try
        {
            int read;
            while ((read = stream.Read(bytes)) > 0)
            {
                decoder.GetChars(bytes, 0, read, chars, 0, flush: false);
            }

            decoder.GetChars([], 0, 0, chars, 0, flush: true);
            return Utf8;
        }
        catch (DecoderFallbackException)
        {
            return WindowsLetters.Encoding;
        }
    }

    // The one that the first lines have most of, outside quotation marks.
    private static char SeparatorOf(string path, Encoding encoding)
    {
        using var reader = new StreamReader(path, encoding);
        var buffer = new char[SampleBytes];
        var sample = buffer.AsSpan(0, reader.ReadBlock(buffer));
        var counts = new int[Separators.Length];
        var isQuoted = false;
        foreach (var c in sample)
        {
            isQuoted ^= c == '"';
            if (!isQuoted && Array.IndexOf(Separators, c) is >= 0 and var at)
            {
                counts[at]++;
            }
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }
}
