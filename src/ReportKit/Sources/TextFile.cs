namespace ReportKit.Sources;

/// <summary>A text file, read once: its text and its digest are of the same bytes, whoever writes to it meanwhile.</summary>
/// <param name="Utf8">What it says, as sound UTF-8 with LF line ends.</param>
/// <param name="Sha256">Of the bytes on disk, in lower-case hexadecimal.</param>
internal sealed record TextFile(byte[] Utf8, string Sha256)
{
    public const string TableNeeds = "a table needs at least its header line";

    private static ReadOnlySpan<byte> ConflictMark => "<<<<<<< "u8;

    // No table of this kit comes near it.
    private const long MostBytes = 64 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What it says.</summary>
    public string Text => field ??= Strict.GetString(Utf8);

    /// <summary>Reads a file and says what is wrong with it, and what one without content needs; null where nothing can be read.</summary>
    public static TextFile? Read(string path, string shownAs, ProblemList problems, string needs = TableNeeds)
    {
        if (Missing(path) is { } missing)
        {
            return problems.Refuse<TextFile>(ProblemCodes.MissingFile, missing, new FilePlace(shownAs));
        }

        var unsaved = OpenDocuments.Find(path);
        if (unsaved is null && new FileInfo(path).Length is var length and > MostBytes)
        {
            return problems.Refuse<TextFile>(
                ProblemCodes.FileTooLarge,
                $"The file has {Counted.Megabytes(length)}; at most {Counted.Megabytes(MostBytes)} are read. "
                + "Take out what doesn't belong in it, or restore it.",
                new FilePlace(shownAs));
        }

        try
        {
            var bytes = unsaved ?? RegularFile.ReadAllBytes(path);
            return Decode(bytes, shownAs, problems, needs) is { } text ? new TextFile(text, ContentHash.Of(bytes)) : null;
        }
        catch (UnauthorizedAccessException)
        {
            return problems.Refuse<TextFile>(
                ProblemCodes.MissingFile,
                "You don't have permission to read this file. Change its permissions, or run reportkit as a user who has it.",
                new FilePlace(shownAs));
        }
    }

    /// <summary>Whether a file is larger than any that is read.</summary>
    public static bool IsTooLarge(string path) => new FileInfo(path).Length > MostBytes;

    /// <summary>Whether a merge of git left both versions in a text.</summary>
    public static bool HasConflict(string text) => ConflictIn(Encoding.UTF8.GetBytes(text)) >= 0;

    private static int ConflictIn(ReadOnlySpan<byte> text) =>
        text.StartsWith(ConflictMark) ? 0 : text.IndexOf("\n<<<<<<< "u8) is >= 0 and var at ? at + 1 : -1;

    // What a link points to isn't a part of the folder, and may be any file of the machine.
    private static string? Missing(string path) =>
        new FileInfo(path).LinkTarget is not null ? "This is a link, and links aren't followed. Put the file itself here."
        : Directory.Exists(path) ? "This is a folder, but it must be a file. Move the folder away and restore the file."
        : !RegularFile.MayBeAt(path) ? RegularFile.Refusal
        : File.Exists(path) ? null
        : "The file is missing. Restore it, or run 'reportkit check --help' to see which folder is read.";

    private static byte[]? Decode(byte[] bytes, string shownAs, ProblemList problems, string needs)
    {
        var start = new FilePlace(shownAs, 1, 1);
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || bytes.AsSpan(0, Math.Min(bytes.Length, 64)).Contains((byte)0))
        {
            return problems.Refuse<byte[]>(
                ProblemCodes.WrongEncoding, "The file is UTF-16. Save it as UTF-8 (without a byte-order mark).", start);
        }

        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            problems.Error(ProblemCodes.WrongEncoding, "The file begins with a byte-order mark. Save it as UTF-8 without one.", start);
            bytes = bytes[3..];
        }

        if (bytes.AsSpan().IndexOfAnyExcept("\r\n\t "u8) < 0)
        {
            return problems.Refuse<byte[]>(ProblemCodes.EmptyFile, $"The file is empty: {needs}.", new FilePlace(shownAs));
        }

        if (!System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return Refused(bytes, shownAs, problems);
        }

        if (bytes.Contains((byte)'\r'))
        {
            var line = bytes.AsSpan(0, bytes.IndexOf((byte)'\r')).Count((byte)'\n') + 1;
            var found = bytes.AsSpan().IndexOf("\r\n"u8) >= 0 ? "Lines end with CRLF (Windows)." : "A line ends with CR alone.";
            problems.Error(ProblemCodes.WrongLineEnd, $"{found} Save the file with LF line ends.", new FilePlace(shownAs, line));
            bytes = Strict.GetBytes(Strict.GetString(bytes).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
        }

        // Neither half is the file: all else that is wrong with it follows from this.
        return ConflictIn(bytes) is not (>= 0 and var conflict) ? bytes
            : problems.Refuse<byte[]>(
                ProblemCodes.MergeConflict,
                "A merge of git stopped here, and both versions are in the file. "
                + "Keep the lines that are right, and remove the marks <<<<<<<, ======= and >>>>>>>.",
                new FilePlace(shownAs, bytes.AsSpan(0, conflict).Count((byte)'\n') + 1, 1));
    }

    private static byte[]? Refused(byte[] bytes, string shownAs, ProblemList problems)
    {
        try
        {
            return Strict.GetBytes(Strict.GetString(bytes));
        }
        catch (DecoderFallbackException e)
        {
            return problems.Refuse<byte[]>(
                ProblemCodes.WrongEncoding,
                $"The byte 0x{e.BytesUnknown![0]:X2} isn't UTF-8. Save the file as UTF-8.",
                PlaceOfByte(bytes, e.Index, shownAs));
        }
    }

    private static FilePlace PlaceOfByte(byte[] bytes, int index, string shownAs)
    {
        var before = bytes.AsSpan(0, Math.Clamp(index, 0, bytes.Length));
        return new FilePlace(shownAs, before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
    }

    /// <summary>What to say of a character that isn't allowed.</summary>
    public static string Forbidden(char found) => found == '\t'
        ? "The character U+0009 (a tab) isn't allowed in data. Write spaces instead."
        : $"The character U+{(int)found:X4} isn't allowed in data. Remove it.";

    /// <summary>Control characters, and the private characters with which Rendering tags facts: neither may come from data.</summary>
    public static int IndexOfForbidden(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if ((char.IsControl(text[i]) && text[i] is not '\n') || text[i] is >= '\uE000' and <= '\uF8FF' or '\uFFFE' or '\uFFFF')
            {
                return i;
            }
        }

        return -1;
    }
}
