namespace ReportKit.Sources;

/// <summary>The column that files of a table may lack: it is written once there is something to put in it.</summary>
internal static class OptionalColumn
{
    /// <summary>Whether a file needs the column for a row, and doesn't have it.</summary>
    public static bool IsLackedBy(string text, TableSchema schema, Func<string, bool> isFilled) =>
        schema.Fields is [.., { IsOptional: true } column] && !Has(text, schema) && isFilled(column.Name);

    /// <summary>Names of a file's columns.</summary>
    public static IReadOnlyList<string> Of(string text, TableSchema schema) =>
        Has(text, schema) ? [.. schema.Fields.Select(f => f.Name)] : schema.Needed;

    /// <summary>The file with the column behind the others, empty in each row.</summary>
    public static string Add(string text, TableSchema schema)
    {
        var lines = text.TrimEnd('\n').Split('\n');
        return string.Concat(lines.Select((line, i) => $"{line},{(i == 0 ? schema.Fields[^1].Name : "")}\n"));
    }

    private static bool Has(string text, TableSchema schema)
    {
        var header = text.AsSpan(0, text.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end ? end : text.Length);
        return schema.Needed.Count == schema.Fields.Count || header.EndsWith($",{schema.Fields[^1].Name}", StringComparison.Ordinal);
    }
}
