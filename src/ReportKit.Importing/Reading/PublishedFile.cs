using System.Security.Cryptography;

namespace ReportKit.Importing;

/// <summary>A file as somebody published it.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Shown">How messages name it.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Sha256">Of its bytes, in lower-case hexadecimal.</param>
/// <param name="Content">What it holds.</param>
internal sealed record PublishedFile(string Path, string Shown, long Length, string Sha256, FileContent Content)
{
    /// <summary>No file that statistics are published in comes near it.</summary>
    private const long MostBytes = 512L * 1024 * 1024;

    private const int HeadBytes = 1024;

    /// <summary>Its name without its folder.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Looks at a file.</summary>
    /// <exception cref="UnreadableFileException">Nothing of its kind can be read.</exception>
    public static PublishedFile Open(string path, string shown)
    {
        if (!RegularFile.MayBeAt(path))
        {
            throw new UnreadableFileException(RegularFile.Refusal);
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
        if (stream.Length > MostBytes)
        {
            throw new UnreadableFileException(
                $"The file has {Counted.Megabytes(stream.Length)}; at most {Counted.Megabytes(MostBytes)} are read. "
                + "Save the sheet or the rows that are needed in a file of their own.");
        }

        var head = new byte[(int)Math.Min(HeadBytes, stream.Length)];
        stream.ReadExactly(head);
        var content = ContentOf(head);
        stream.Position = 0;
        return new PublishedFile(path, shown, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)), content);
    }

    /// <summary>Its tables, one after the other, each as rows of texts.</summary>
    /// <exception cref="UnreadableFileException">It holds none.</exception>
    public ITableFile OpenTables() => Content switch
    {
        FileContent.Workbook => Workbook.Open(Path),
        FileContent.Text => new TextTables(Path),
        FileContent.Html => throw new UnreadableFileException(
            "This is a web page, not a table: perhaps a page that says that the site is being maintained. Download the file again."),
        _ => throw new UnreadableFileException("This is an XML document, not a table. Download the file again, as .xlsx or .csv."),
    };

    /// <summary>Its tables, where it is a web page or an XML document.</summary>
    /// <exception cref="UnreadableFileException">It can't be read to its end, or isn't to be trusted.</exception>
    public MarkupTables OpenMarkup() => Content == FileContent.Html ? HtmlTables.Read(Path) : XmlTables.Read(Path);

    private static FileContent ContentOf(ReadOnlySpan<byte> head) => head switch
    {
        [] => throw new UnreadableFileException("The file is empty. Download it again."),
        [(byte)'P', (byte)'K', 3 or 5, ..] => FileContent.Workbook,
        [0xD0, 0xCF, 0x11, 0xE0, ..] => throw new UnreadableFileException(
            "This is a workbook with a password, or one of Excel 97 to 2003 (.xls). Open it in a spreadsheet and save it as .xlsx "
            + "without a password."),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => throw new UnreadableFileException(
            "This is a PDF. Figures are imported from tables: look for the file beside it, as .xlsx or .csv."),
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => FileContent.Text,
        _ when head.Contains((byte)0) => throw new UnreadableFileException(
            "This is neither a workbook (.xlsx) nor a text (.csv). Download the file again."),
        _ => OfText(Encoding.Latin1.GetString(head)),
    };

    private static FileContent OfText(string head)
    {
        var text = head.StartsWith("\u00EF\u00BB\u00BF", StringComparison.Ordinal) ? head[3..].TrimStart() : head.TrimStart();
        bool Begins(string with) => text.StartsWith(with, StringComparison.OrdinalIgnoreCase);
        return Begins("<!doctype html") || Begins("<html") ? FileContent.Html
            : Begins("<?xml") && text.Contains("<html", StringComparison.OrdinalIgnoreCase) ? FileContent.Html
            : Begins("<") ? FileContent.Xml
            : FileContent.Text;
    }
}
