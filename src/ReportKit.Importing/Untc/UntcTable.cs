namespace ReportKit.Importing;

/// <summary>The table of a treaty's participants, at the row with its columns' names.</summary>
/// <param name="Rows">Read as far as that row.</param>
/// <param name="Before">What the file says before the table.</param>
/// <param name="Participant">The number of the column with the names.</param>
/// <param name="Signature">That of the days of signature.</param>
/// <param name="Consent">That of the days of ratification and of what has the same effect.</param>
internal sealed partial record UntcTable(IPublishedTable Rows, string Before, int Participant, int Signature, int Consent)
    : IDisposable
{
    private const int MostBefore = 10_000;
    private const long MostBytes = 64L * 1024 * 1024;

    /// <summary>Finds it in whatever form the United Nations' table was saved; null where the file has none.</summary>
    /// <exception cref="UnreadableFileException">The file can't be read.</exception>
    public static UntcTable? Find(PublishedFile file) => file.Content switch
    {
        FileContent.Text => InText(file),
        FileContent.Workbook => InWorkbook(file),
        _ => InMarkup(file.OpenMarkup()),
    };

    /// <summary>The workbook that the table is of, to be closed with it.</summary>
    private ITableFile? Workbook { get; init; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Rows.Dispose();
        Workbook?.Dispose();
    }

    private static UntcTable? InMarkup(MarkupTables document)
    {
        foreach (var table in document.Tables.Cast<MarkupTable>())
        {
            while (table.Row < MostBefore && table.Read())
            {
                if (Of(table, document.Before(table)) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private static UntcTable? InWorkbook(PublishedFile file)
    {
        var workbook = file.OpenTables();
        foreach (var sheet in workbook.Tables)
        {
            var before = new StringBuilder();
            while (sheet.Row < MostBefore && sheet.Read())
            {
                if (Of(sheet, before.ToString()) is { } found)
                {
                    return found with { Workbook = workbook };
                }

                before.AppendJoin(' ', Enumerable.Range(0, sheet.Count).Select(i => sheet[i])).Append(' ');
            }

            sheet.Dispose();
        }

        workbook.Dispose();
        return null;
    }

    // The cells of its header say what stands between cells: prose before it may have more commas than the table has tabs.
    private static UntcTable? InText(PublishedFile file)
    {
        if (file.Length > MostBytes)
        {
            throw new UnreadableFileException(
                $"The file has {Counted.Megabytes(file.Length)}, and the table of a treaty has some kilobytes. It wasn't read.");
        }

        var encoding = TextTables.EncodingOf(file.Path);
        var before = new StringBuilder();
        var line = 0;
        foreach (var text in RegularFile.ReadLines(file.Path, encoding).Take(MostBefore))
        {
            line++;
            if (HeaderForm().Match(text) is { Success: true } header)
            {
                var separator = header.Groups["separator"].Value[0];
                var reader = new StreamReader(file.Path, encoding);
                for (var i = 1; i < line; i++)
                {
                    reader.ReadLine();
                }

                IPublishedTable table = separator == '\t' ? new PastedTable(reader, line) : new TextTable(reader, separator, line);
                if (table.Read() && Of(table, before.ToString()) is { } found)
                {
                    return found;
                }

                table.Dispose();
            }

            before.Append(text).Append(' ');
        }

        return null;
    }

    private static UntcTable? Of(IPublishedTable table, string before)
    {
        int Column(params ReadOnlySpan<string> words)
        {
            for (var i = 0; i < table.Count; i++)
            {
                foreach (var word in words)
                {
                    if (table[i].StartsWith(word, StringComparison.OrdinalIgnoreCase))
                    {
                        return i;
                    }
                }
            }

            return -1;
        }

        var (participant, signature) = (Column("Participant"), Column("Signature"));
        var consent = Column("Ratification", "Acceptance", "Accession");
        return participant >= 0 && signature >= 0 && consent >= 0 ? new UntcTable(table, before, participant, signature, consent) : null;
    }

    // Participant, perhaps with a footnote, and then a separator.
    [GeneratedRegex(
        """^\s*"?Participants?[\s\d<>/a-z]*?"?\s*?(?<separator>[,;\t|])""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeaderForm();
}
