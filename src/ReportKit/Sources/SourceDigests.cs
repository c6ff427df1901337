namespace ReportKit.Sources;

/// <summary>Digests of parts of a data folder. A row counts with its line, because outputs print where a fact stands.</summary>
/// <param name="sources">What was read.</param>
internal sealed class SourceDigests(SourceSet sources)
{
    private readonly Dictionary<string, string> files =
        sources.Inputs.ToDictionary(i => i.Path, i => i.Sha256[..32], StringComparer.Ordinal);
    private readonly Dictionary<(string Table, string Column), ILookup<string, string>> groups = [];

    /// <summary>How problems and the manifest name a table: <c>data/tiers.csv</c>.</summary>
    public string FileOf(string table) => sources.Tables[table].File;

    /// <summary>A whole file of the folder, named as the manifest names it.</summary>
    public string OfFile(string file) => files.GetValueOrDefault(file, Digest.OfNothing);

    /// <summary>A whole table: the project's file, and that of the layer beneath it.</summary>
    public string OfTable(string table)
    {
        var (own, below) = (OfFile(FileOf(table)), OfFile($"{KitLayer.Folder}/{Path.GetFileName(FileOf(table))}"));
        return below == Digest.OfNothing ? own : Digest.Of([own, below]);
    }

    /// <summary>The rows whose cell of a column has a value, with their lines.</summary>
    public string OfRows(string table, string column, string value) => OfRows(table, column, row => row[column], value);

    /// <summary>The rows whose cells of two columns have two values, with their lines.</summary>
    public string OfRows(string table, (string Column, string Value) one, (string Column, string Value) other) =>
        OfRows(table, $"{one.Column} {other.Column}", row => $"{row[one.Column]}\n{row[other.Column]}", $"{one.Value}\n{other.Value}");

    private string OfRows(string table, string columns, Func<SourceRow, string> keyOf, string key)
    {
        if (!groups.TryGetValue((table, columns), out var rows))
        {
            groups[(table, columns)] = rows = sources.Tables[table].Rows
                .ToLookup(keyOf, r => $"{r.Place} {r.Text}", StringComparer.Ordinal);
        }

        return rows.Contains(key) ? Digest.Of(rows[key]) : Digest.OfNothing;
    }
}
