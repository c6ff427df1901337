using System.Collections.Concurrent;

namespace ReportKit.Sources;

/// <summary>One reading of a data folder's tables, with the layer beneath them.</summary>
/// <param name="files">The folder's files.</param>
/// <param name="settings">What the project says of itself.</param>
/// <param name="lower">The tables of the layer beneath.</param>
/// <param name="memory">What earlier readings made.</param>
/// <param name="problems">Where everything wrong is told.</param>
internal sealed class TableReading(
    DataFiles files, ProjectSettings settings, LowerTables lower, CheckMemory memory, ProblemList problems)
{
    private DataPackage package = new([]);

    /// <summary>What each table must look like, by its name; none where the description can't be used.</summary>
    public IReadOnlyDictionary<string, TableSchema> Schemas { get; private set; } = new Dictionary<string, TableSchema>();

    /// <summary>What else lies in the folder.</summary>
    public StrayFiles Stray => files.Stray([.. package.Tables.SelectMany(t => new[] { t.Path, $"{t.Name}.csv" }).Distinct()]);

    /// <summary>Reads every table that is described; what can't be used is left out and reported.</summary>
    public Dictionary<string, SourceTable> Read()
    {
        if (Describe() is not { } described)
        {
            return [];
        }

        package = described;
        Schemas = described.Tables.ToDictionary(t => t.Name, StringComparer.Ordinal);
        var found = package.Tables.Select(_ => new ProblemList()).ToArray();
        var read = new SourceTable?[found.Length];

        // One by one: tables differ in size a thousandfold, and the two largest may stand side by side.
        var each = Partitioner.Create(Enumerable.Range(0, found.Length), EnumerablePartitionerOptions.NoBuffering);
        Parallel.ForEach(each, i => read[i] = Read(package.Tables[i], found[i]));
        problems.AddRange(found.SelectMany(list => list.ToSorted()));
        var tables = read.OfType<SourceTable>().ToDictionary(t => t.Name, StringComparer.Ordinal);
        AddEditions(tables);
        LeaveOutEmpty(tables);
        var references = new ReferenceChecker(tables, problems);
        return package.Tables.Where(schema => tables.ContainsKey(schema.Name))
            .ToDictionary(schema => schema.Name, schema => references.Check(tables[schema.Name], schema), StringComparer.Ordinal);
    }

    // Above the base layer, it is the base layer that says what a table looks like.
    private DataPackage? Describe()
    {
        if (!settings.HasBase)
        {
            var shownAs = files.Shown(DataPackage.FileName);
            return files.Read(DataPackage.FileName, problems) is not { } file ? null
                : memory.Of("description", [file.Sha256], problems, found =>
                    DataPackage.Read(file.Text, shownAs, found) is { } own && DescriptionChecker.Check(own, shownAs, found) ? own : null);
        }

        files.Add(KitLayer.DescriptionInput);
        if (files.Has(DataPackage.FileName))
        {
            problems.Warning(
                ProblemCodes.FileNotRead,
                "Nothing reads this file: the kit's base layer says what a table looks like. "
                + $"Remove it; or, where this folder is whole without that layer, write base: none in {ProjectSettings.FileName}.",
                new FilePlace(files.Shown(DataPackage.FileName)));
        }

        return KitLayer.Description;
    }

    private void AddEditions(Dictionary<string, SourceTable> tables)
    {
        if (package.Tables.FirstOrDefault(t => t.Name == EditionTable.Name) is { } schema
            && tables.TryGetValue(schema.Name, out var own))
        {
            var ruleSets = tables.GetValueOrDefault(EditionTable.RuleSets);
            var editions = memory.Of("editions", [own, schema, settings, ruleSets], problems, found =>
                EditionTable.Complete(own, schema, settings, ruleSets, found));
            tables[schema.Name] = editions;
            var below = settings.HasBase ? lower.Find(schema.Name, settings)?.Table : null;
            new EditionPeriodChecker(settings, below, problems).Check(editions.Rows);
        }
    }

    // A table without rows is sound unless others name its rows: then it isn't theirs that are wrong.
    private void LeaveOutEmpty(Dictionary<string, SourceTable> tables)
    {
        foreach (var empty in tables.Values.Where(t => t.Rows.Count == 0 && t.LeftOut.Count == 0).ToList())
        {
            var naming = from schema in package.Tables
                         where tables.ContainsKey(schema.Name)
                         from key in schema.ForeignKeys
                         where key.Table == empty.Name && tables[schema.Name].Rows.Any(row => row[key.Field].Length > 0)
                         select Path.GetFileName(tables[schema.Name].File);
            if (naming.FirstOrDefault() is { } first)
            {
                problems.Error(
                    ProblemCodes.EmptyFile,
                    $"The table has no rows, but {first} names some of them. Restore the file.",
                    new FilePlace(empty.File));
                tables.Remove(empty.Name);
            }
        }
    }

    private SourceTable? Read(TableSchema schema, ProblemList found)
    {
        if (!settings.HasBase)
        {
            return ReadOwn(schema, found);
        }

        var below = lower.Find(schema.Name, settings);
        var hasOwn = files.Has(schema.Path) || Stray.StandInFor(schema.Path) is not null;
        var own = hasOwn ? ReadOwn(schema, found) : null;
        if (hasOwn && own is null)
        {
            return null;
        }

        if (below is var (_, input))
        {
            files.Add(input);
        }

        OverrideChecker.Check(below?.Table, own, schema, found);
        return memory.Of($"layers of {schema.Name}", [below?.Table, own, schema], found, _ =>
            TableLayers.Merge(below?.Table, own, schema, files.Shown(schema.Path)));
    }

    private SourceTable? ReadOwn(TableSchema schema, ProblemList found)
    {
        // The description may come from anywhere; it names files of its own folder and no others.
        if (schema.Path.AsSpan().IndexOfAny('/', '\\', '\0') >= 0)
        {
            return found.Refuse<SourceTable>(
                ProblemCodes.BadDataPackage,
                $"'{schema.Path}' isn't the name of a file in this folder.",
                new FilePlace(files.Shown(DataPackage.FileName)));
        }

        var file = files.Shown(schema.Path);
        if (!files.Has(schema.Path) && Stray.StandInFor(schema.Path) is { } other)
        {
            return found.Refuse<SourceTable>(
                ProblemCodes.MissingFile,
                $"The file is missing, but '{other}' is here. Rename that to {schema.Path}.",
                new FilePlace(file));
        }

        return files.Read(schema.Path, found) is not { } read ? null
            : memory.Of($"rows of {file}", [read.Sha256, schema], found, inTable => ReadRows(read.Utf8, file, schema, inTable));
    }

    private static SourceTable? ReadRows(byte[] bytes, string file, TableSchema schema, ProblemList found)
    {
        // Where the header is another one, rows of another length follow from it.
        var inRows = new ProblemList();
        var read = CsvTableReader.Read(bytes, file, inRows);
        var table = read is var (header, rows) ? SchemaChecker.Check(schema, header, rows, found) : null;
        found.AddRange(read is null || table is not null ? inRows.ToSorted() : []);
        return table is null ? null : table with { LeftOut = LinesWithout(table.Rows, bytes, file) };
    }

    private static IReadOnlyList<LeftOutRow> LinesWithout(IReadOnlyList<SourceRow> rows, byte[] bytes, string file)
    {
        if (rows.Count == bytes.AsSpan().TrimEnd((byte)'\n').Count((byte)'\n'))
        {
            return [];
        }

        var kept = rows.Select(row => row.Line).ToHashSet();
        return
        [
            .. Encoding.UTF8.GetString(bytes).Split('\n').Index()
                .Where(l => l.Index > 0 && l.Item.Length > 0 && !kept.Contains(l.Index + 1))
                .Select(l => new LeftOutRow(new FilePlace(file, l.Index + 1), l.Item)),
        ];
    }
}
