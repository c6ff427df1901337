namespace ReportKit.Cli;

/// <summary>One call of <c>reportkit export facts</c>.</summary>
internal sealed class FactsExport(ProjectCall call)
{
    private const string StandardOutput = "-";

    private static readonly string[] Formats = ["csv", "xlsx", "parquet"];

    private readonly string? file = call.Of(ExportCommand.File);

    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var format = FormatAsked();
        var path = file ?? $"facts-{call.Of(SharedOptions.Edition)}.{format}";
        var isStandardOutput = path == StandardOutput;
        if (isStandardOutput && call.IsJson)
        {
            throw new UsageException("--json and --out - both write to standard output: give one of them.");
        }

        CheckPlace(path);
        var content = ExportedEdition.Of(call, cancel).Value;
        var table = new FactColumns(content).Table();
        var bytes = format switch
        {
            "xlsx" => TableWorkbook.Write(table),
            "parquet" => await TableParquet.WriteAsync(table, cancel),
            _ => TableCsv.Write(table),
        };
        if (isStandardOutput)
        {
            await using var output = Console.OpenStandardOutput();
            await output.WriteAsync(bytes, cancel);
            return ExitCode.Done;
        }

        Write(path, bytes);
        var said = content.Facts.Count(f => content.Said.Contains(f.Id));
        return call.End(
            new ExportFactsJson(
                content.Edition.Year, Inputs.ShowPath(path), format, table.Rows.Count, content.Facts.Count, said, bytes.LongLength,
                ContentHash.Of(bytes)),
            () => Console.WriteLine(
                $"{Inputs.ShowPath(path)}: {Counted.Of(content.Facts.Count, "fact")} of the {content.Edition.Year} edition "
                + $"({Counted.Of(content.Countries.Count, "country", "countries")}) in {Counted.Of(table.Rows.Count, "row")}, "
                + $"{Counted.Number(said)} of them said by its pages; {Counted.Megabytes(bytes.LongLength)}."));
    }

    private string FormatAsked()
    {
        var ending = file is null or StandardOutput ? "" : Path.GetExtension(file).TrimStart('.').ToLowerInvariant();
        var asked = call.Of(ExportCommand.Format)?.ToLowerInvariant();
        if (asked is not null && !Formats.Contains(asked))
        {
            throw new UsageException(
                $"'{asked}' isn't a format. Formats: {string.Join(", ", Formats)}.{NearMatch.Hint(asked, Formats)}");
        }

        return asked is not null && Formats.Contains(ending) && ending != asked
            ? throw new UsageException($"'{file}' ends in .{ending}, and --format is {asked}: give one of them, or the same.")
            : asked ?? (Formats.Contains(ending) ? ending
                : ending.Length == 0 ? Formats[0]
                : throw new UsageException(
                    $"'{file}' ends in none of .{string.Join(", .", Formats)}. Give it one of these endings, or say --format."));
    }

    private void CheckPlace(string path)
    {
        if (path == StandardOutput)
        {
            return;
        }

        if (Directory.Exists(path))
        {
            throw new UsageException($"'{path}' is a folder; --out takes a file.");
        }

        if (File.Exists(path) && !call.Of(ExportCommand.Overwrite))
        {
            throw new UsageException($"{Inputs.ShowPath(path)} is there already. Choose another --out, or say --overwrite.");
        }
    }

    private static void Write(string path, byte[] bytes)
    {
        var whole = Path.GetFullPath(path);
        var before = File.Exists(whole) ? RegularFile.ReadAllBytes(whole) : null;
        if (WholeFile.Replace([new NewContent(whole, before, bytes)]) is not null)
        {
            throw new UsageException(
                $"{Inputs.ShowPath(path)} was changed by another program meanwhile; nothing was written. Do it again.");
        }
    }
}

/// <param name="Edition">The edition's year.</param>
/// <param name="File">As the user can open it.</param>
/// <param name="Format">csv, xlsx or parquet.</param>
/// <param name="Rows">Rows of the table.</param>
/// <param name="Facts">Facts in them.</param>
/// <param name="Said">How many of the facts a page says.</param>
/// <param name="Bytes">The file's size.</param>
/// <param name="Sha256">Of its bytes.</param>
internal sealed record ExportFactsJson(int Edition, string File, string Format, int Rows, int Facts, int Said, long Bytes, string Sha256);
