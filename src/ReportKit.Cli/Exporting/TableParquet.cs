using System.IO.Compression;
using Parquet;
using Parquet.Schema;

namespace ReportKit.Cli;

/// <summary>A table as Apache Parquet: numbers are doubles, days are dates, truth values are booleans, and what isn't there is null. The
/// same table gives the same bytes: the file has no time, and names the version of the package that wrote it.</summary>
internal static class TableParquet
{
    public static async Task<byte[]> WriteAsync(ExportTable table, CancellationToken cancel)
    {
        DataField[] fields = [.. table.Fields.Select(f => new DataField(f.Name, TypeOf(f.Type), isNullable: !f.IsRequired))];
        using var bytes = new MemoryStream();
        var options = new ParquetOptions
        {
            CompressionMethod = CompressionMethod.Zstd,

            // The smallest, which is the default, takes twenty times as long for a few kilobytes.
            CompressionLevel = CompressionLevel.Optimal,
        };
        await using (var writer = await ParquetWriter.CreateAsync(new ParquetSchema(fields), bytes, options, cancellationToken: cancel))
        {
            using var rows = writer.CreateRowGroup();
            for (var i = 0; i < fields.Length; i++)
            {
                cancel.ThrowIfCancellationRequested();
                await WriteAsync(rows, fields[i], table.Fields[i], [.. table.Rows.Select(r => r[i])]);
            }
        }

        return bytes.ToArray();
    }

    private static Type TypeOf(ExportType type) => type switch
    {
        ExportType.Number => typeof(double),
        ExportType.Integer or ExportType.Year => typeof(int),
        ExportType.Boolean => typeof(bool),
        ExportType.Date => typeof(DateOnly),
        _ => typeof(string),
    };

    // A column in which each row has a value has another form than one in which it may be missing.
    private static Task WriteAsync(ParquetRowGroupWriter rows, DataField field, ExportField column, object?[] cells) => column switch
    {
        { Type: ExportType.Number, IsRequired: true } => rows.WriteAsync<double>(field, All(cells, c => (double)(decimal)c)),
        { Type: ExportType.Number } => rows.WriteAsync<double>(field, Some(cells, c => (double)(decimal)c)),
        { Type: ExportType.Integer or ExportType.Year, IsRequired: true } => rows.WriteAsync<int>(field, All(cells, c => (int)c)),
        { Type: ExportType.Integer or ExportType.Year } => rows.WriteAsync<int>(field, Some(cells, c => (int)c)),
        { Type: ExportType.Boolean, IsRequired: true } => rows.WriteAsync<bool>(field, All(cells, c => (bool)c)),
        { Type: ExportType.Boolean } => rows.WriteAsync<bool>(field, Some(cells, c => (bool)c)),
        { Type: ExportType.Date, IsRequired: true } => rows.WriteAsync<DateOnly>(field, All(cells, c => (DateOnly)c)),
        { Type: ExportType.Date } => rows.WriteAsync<DateOnly>(field, Some(cells, c => (DateOnly)c)),
        _ => rows.WriteAsync(field, [.. cells.Select(c => c is string { Length: > 0 } text ? text : column.IsRequired ? "" : null!)]),
    };

    private static ReadOnlyMemory<T> All<T>(object?[] cells, Func<object, T> read)
        where T : struct => cells.Select(c => read(c!)).ToArray();

    private static ReadOnlyMemory<T?> Some<T>(object?[] cells, Func<object, T> read)
        where T : struct => cells.Select(c => c is null ? (T?)null : read(c)).ToArray();
}
