using System.Collections.Concurrent;

namespace ReportKit.Sources;

/// <summary>The tables of a base layer: of the one that this kit carries, or of an earlier one that a project keeps.</summary>
/// <param name="bytesOf">The content of a file of its data folder; null where there is none.</param>
internal sealed class LowerTables(Func<string, byte[]?> bytesOf)
{
    private readonly ConcurrentDictionary<string, Lazy<(SourceTable Table, InputFile Input)?>> known = new(StringComparer.Ordinal);

    /// <summary>A table's rows that lie beneath a project's own, with the file that they are from; null where none do.</summary>
    public (SourceTable Table, InputFile Input)? Find(string table, ProjectSettings settings) =>
        KitLayer.Reference.Contains(table) ? Read(table)
        : !KitLayer.Pack.Contains(table) || settings.Data == DataPack.None ? null
        : settings.Data == DataPack.All ? Read(table)
        : Of(settings.AllCountries.Select(c => c.Text).ToHashSet(StringComparer.Ordinal), Read(table));

    /// <summary>A digest of all that a project with this choice of data may read.</summary>
    public string StampFor(DataPack data) => Digest.Of(
        from schema in KitLayer.Description.Tables
        where data != DataPack.None || KitLayer.Reference.Contains(schema.Name)
        select $"{schema.Path} {(bytesOf(schema.Path) is { } bytes ? ContentHash.Of(bytes) : Digest.OfNothing)}");

    // A figure of the whole world is on none of them.
    private static (SourceTable Table, InputFile Input)? Of(HashSet<string> countries, (SourceTable Table, InputFile Input)? all)
    {
        var rows = all?.Table.Rows.Where(row => countries.Contains(row["iso3"])).ToList();
        return rows is not [_, ..] ? null : (all!.Value.Table with { Rows = rows }, all.Value.Input);
    }

    private (SourceTable Table, InputFile Input)? Read(string table) =>
        known.GetOrAdd(table, name => new(() => ReadTable(KitLayer.Description.Tables.Single(t => t.Name == name)))).Value;

    private (SourceTable Table, InputFile Input)? ReadTable(TableSchema schema)
    {
        if (bytesOf(schema.Path) is not { } bytes)
        {
            return null;
        }

        var (file, problems) = (KitLayer.PathOf(schema.Path), new ProblemList());
        return CsvTableReader.Read(bytes, file, problems) is var (header, rows) && !problems.HasErrors
            ? (new SourceTable(schema.Name, header, rows), new InputFile(file, ContentHash.Of(bytes)))
            : throw new InvalidDataException(string.Join('\n', problems.ToSorted()));
    }
}
