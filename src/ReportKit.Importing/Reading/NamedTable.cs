namespace ReportKit.Importing;

/// <summary>The table of a published file that has the columns of its publication, wherever in the file it stands.</summary>
internal static class NamedTable
{
    /// <summary>Reads the first table with a row that names all columns.</summary>
    /// <param name="file">The file.</param>
    /// <param name="needed">The names of each column, any of which will do; the first is what messages call it.</param>
    /// <param name="publication">What the table is called: <c>UNODC's table</c>.</param>
    /// <param name="advice">What to do where there is none, in sentences.</param>
    /// <param name="read">Reads the rows behind that one.</param>
    /// <exception cref="UnreadableFileException">No table has them all; the message names those that are missing.</exception>
    public static ImportedFile Read(
        PublishedFile file,
        IReadOnlyList<string[]> needed,
        string publication,
        string advice,
        Func<IPublishedTable, TableColumns, ImportedFile> read)
    {
        using var tables = file.OpenTables();
        IReadOnlyList<string> missing = [.. needed.Select(names => names[0])];
        foreach (var table in tables.Tables)
        {
            using (table)
            {
                if (TableColumns.Find(table, needed, out var lacks) is { } columns)
                {
                    return read(table, columns);
                }

                missing = lacks.Count < missing.Count ? lacks : missing;
            }
        }

        throw new UnreadableFileException(
            $"No row names the columns of {publication}: {string.Join(", ", missing)} {(missing.Count == 1 ? "is" : "are")} missing. "
            + advice);
    }

    /// <summary>The same where each column has one name.</summary>
    public static ImportedFile Read(
        PublishedFile file,
        IReadOnlyList<string> needed,
        string publication,
        string advice,
        Func<IPublishedTable, TableColumns, ImportedFile> read) =>
        Read(file, [.. needed.Select(name => new[] { name })], publication, advice, read);
}
