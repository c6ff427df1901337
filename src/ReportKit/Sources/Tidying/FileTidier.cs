namespace ReportKit.Sources;

/// <summary>Makes a file tidy: a table in its form, any other text in its encoding and its line ends.</summary>
internal static class FileTidier
{
    /// <summary>A file as it would be when tidy. Nothing is written.</summary>
    /// <param name="path">The file.</param>
    /// <param name="file">How messages name it.</param>
    /// <param name="schema">What it looks like; null where it isn't a table.</param>
    /// <param name="otherwise">What it is written in where it isn't UTF-8.</param>
    public static TidiedFile Tidy(string path, string file, TableSchema? schema, Encoding? otherwise = null)
    {
        var changes = new List<TidyChange>();
        var left = new ProblemList();
        var bytes = TextFile.IsTooLarge(path) ? [] : RegularFile.ReadAllBytes(path);
        var text = TidyBytes.Read(bytes, file, changes, otherwise);
        if (text is null || (schema is not null && string.IsNullOrWhiteSpace(text)) || TextFile.HasConflict(text))
        {
            // What keeps it from being read is said as everywhere else.
            TextFile.Read(path, file, left);
            return new TidiedFile(path, file, bytes, null, [], left.ToSorted());
        }

        if (schema is null)
        {
            return new TidiedFile(path, file, bytes, text, changes, []);
        }

        var tidy = new TidyTable(schema, file, changes).Mend(text);
        if (CsvTableReader.Read(tidy, file, left) is var (header, rows))
        {
            SchemaChecker.Check(schema, header, rows, left);
        }

        return new TidiedFile(path, file, bytes, tidy, [.. changes.OrderBy(c => c.Place.Line)], left.ToSorted());
    }
}
