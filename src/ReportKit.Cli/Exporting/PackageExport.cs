namespace ReportKit.Cli;

/// <summary>One call of <c>reportkit export datapackage</c>.</summary>
internal sealed class PackageExport(ProjectCall call)
{
    public int Run(CancellationToken cancel)
    {
        var folder = call.Of(ExportCommand.Folder) ?? $"datapackage-{call.Of(SharedOptions.Edition)}";
        if (folder.Length == 0)
        {
            throw new UsageException("--out takes a folder, and its name is empty.");
        }

        if (PackageFolder.Objection(folder) is { } objection)
        {
            throw new UsageException(objection);
        }

        var content = ExportedEdition.Of(call, cancel).Value;
        var tables = new EditionTables(content).All()
            .Select(t => (Table: t, File: new RenderedFile($"{t.Name}.csv", TableCsv.Write(t)))).ToList();
        List<RenderedFile> files =
        [
            .. tables.Select(t => t.File),
            .. CitationFiles.Of(content.Citation),
            new(PackageDescription.FileName, PackageDescription.Write(content, tables)),
        ];
        PackageFolder.Replace(folder, files, cancel);
        return call.End(
            new ExportPackageJson(
                content.Edition.Year,
                Inputs.ShowPath(folder),
                content.Citation.DataDigest,
                tables.Select(t => new ExportPackageTableJson(t.Table.Name, t.Table.Rows.Count)),
                files.Sum(f => f.Bytes.LongLength)),
            () => Console.WriteLine(
                $"{Inputs.ShowPath(folder)}: {Counted.Of(content.Facts.Count, "fact")} and "
                + $"{Counted.Of(content.Documents.Sum(d => d.Sentences.Count), "sentence")} of the {content.Edition.Year} edition "
                + $"({Counted.Of(content.Countries.Count, "country", "countries")}) in {Counted.Of(tables.Count, "table")}; "
                + $"{Counted.Megabytes(files.Sum(f => f.Bytes.LongLength))}."));
    }
}

/// <param name="Edition">The edition's year.</param>
/// <param name="Folder">As the user can open it.</param>
/// <param name="Data">Digest of the data that it was made from.</param>
/// <param name="Tables">In the order of the package.</param>
/// <param name="Bytes">Of all files together.</param>
internal sealed record ExportPackageJson(
    int Edition, string Folder, string Data, IEnumerable<ExportPackageTableJson> Tables, long Bytes);

internal sealed record ExportPackageTableJson(string Name, int Rows);
