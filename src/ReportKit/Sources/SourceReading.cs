namespace ReportKit.Sources;

/// <summary>One reading of a data folder. It gathers what it finds in fields, so that it is used once.</summary>
internal sealed class SourceReading(string folder, string shownAs)
{
    private readonly ProblemList problems = new();
    private readonly List<InputFile> inputs = [];
    private readonly Dictionary<string, TableSchema> schemas = new(StringComparer.Ordinal);
    private readonly List<string> unreadNarratives = [];

    /// <summary>Reads everything; rows and files that can't be used are left out and reported.</summary>
    public Validated<SourceSet> Read()
    {
        Dictionary<string, SourceTable> tables = [];
        List<NarrativeFile> narratives = [];
        var inNarratives = new ProblemList();
        Parallel.Invoke(() => tables = ReadTables(), () => narratives = ReadNarratives(inNarratives));
        problems.AddRange(inNarratives.ToSorted());
        if (schemas.Count > 0)
        {
            Stray.Check(problems);
        }

        var corrections = ReadDocument("corrections.yml", "a list of corrections needs one; where there is none, remove the file");
        if (corrections is not null)
        {
            inputs.Add(corrections.Input);
        }

        inputs.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        var sources = new SourceSet(shownAs, tables, narratives, inputs)
        {
            Corrections = corrections,
            Approvals = ReadApprovals(),
            SignOff = ReadDocument("sign-off.yml", "it needs at least one of its keys; where there is nothing to say, remove the file"),
            Schemas = schemas,
            UnreadNarratives = unreadNarratives,
        };
        return new Validated<SourceSet>(sources, problems.ToSorted());
    }

    private Dictionary<string, SourceTable> ReadTables()
    {
        if (ReadText(DataPackage.FileName, problems) is not { } description
            || DataPackage.Read(description, Shown(DataPackage.FileName), problems) is not { } package
            || !DescriptionChecker.Check(package, Shown(DataPackage.FileName), problems))
        {
            return [];
        }

        foreach (var schema in package.Tables)
        {
            schemas[schema.Name] = schema;
        }

        var found = package.Tables.Select(_ => new ProblemList()).ToArray();
        var read = new SourceTable?[found.Length];
        Parallel.For(0, found.Length, i => read[i] = Read(package.Tables[i], found[i]));
        problems.AddRange(found.SelectMany(list => list.ToSorted()));
        var tables = read.OfType<SourceTable>().ToDictionary(t => t.Name, StringComparer.Ordinal);
        LeaveOutEmpty(package, tables);
        var references = new ReferenceChecker(tables, problems);
        return package.Tables.Where(schema => tables.ContainsKey(schema.Name))
            .ToDictionary(schema => schema.Name, schema => references.Check(tables[schema.Name], schema), StringComparer.Ordinal);
    }

    // A table without rows is sound unless others name its rows: then it isn't theirs that are wrong.
    private void LeaveOutEmpty(DataPackage package, Dictionary<string, SourceTable> tables)
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
        // The description may come from anywhere; it names files of its own folder and no others.
        if (schema.Path.AsSpan().IndexOfAny('/', '\\', '\0') >= 0)
        {
            return found.Refuse<SourceTable>(
                ProblemCodes.BadDataPackage,
                $"'{schema.Path}' isn't the name of a file in this folder.",
                new FilePlace(Shown(DataPackage.FileName)));
        }

        var file = Shown(schema.Path);
        if (!Path.Exists(Path.Combine(folder, schema.Path)) && Stray.StandInFor(schema.Path) is { } other)
        {
            return found.Refuse<SourceTable>(
                ProblemCodes.MissingFile,
                $"The file is missing, but '{other}' is here. Rename that to {schema.Path}.",
                new FilePlace(file));
        }

        if (ReadText(schema.Path, found) is not { } text)
        {
            return null;
        }

        // Where the header is another one, rows of another length follow from it.
        var inRows = new ProblemList();
        var read = CsvTableReader.Read(text, file, inRows);
        var table = read is var (header, rows) ? SchemaChecker.Check(schema, header, rows, found) : null;
        found.AddRange(read is null || table is not null ? inRows.ToSorted() : []);
        return table is null ? null : table with { LeftOut = LinesWithout(table.Rows, text) };
    }

    private static IReadOnlyList<string> LinesWithout(IReadOnlyList<SourceRow> rows, string text)
    {
        if (rows.Count == text.AsSpan().TrimEnd('\n').Count('\n'))
        {
            return [];
        }

        var kept = rows.Select(row => row.Line).ToHashSet();
        return [.. text.Split('\n').Where((line, index) => index > 0 && line.Length > 0 && !kept.Contains(index + 1))];
    }

    private List<NarrativeFile> ReadNarratives(ProblemList found)
    {
        var narratives = new List<NarrativeFile>();
        foreach (var name in NamesIn("narratives", found))
        {
            var file = Shown($"narratives/{name}");
            if (ReadText($"narratives/{name}", found, YamlReader.NarrativeNeeds) is { } text
                && YamlReader.Read(text, file, found) is { } root)
            {
                narratives.Add(new NarrativeFile(file, name, root));
            }
            else
            {
                unreadNarratives.Add(file);
            }
        }

        return narratives;
    }

    private List<SourceDocument> ReadApprovals() =>
    [
        .. NamesIn("approvals", problems)
            .Select(name => ReadDocument($"approvals/{name}", "restore it, or remove it and approve again"))
            .OfType<SourceDocument>(),
    ];

    // Names of a folder's YAML files. One that ends in .yaml is read too, so that it is reported for its name and not passed over in
    // silence; one that begins with a dot isn't finished.
    private IEnumerable<string> NamesIn(string name, ProblemList found)
    {
        var path = Path.Combine(folder, name);
        if (File.Exists(path))
        {
            found.Error(ProblemCodes.MissingFile, $"This is a file, but it must be the folder of the {name}.", new FilePlace(Shown(name)));
        }

        return (Directory.Exists(path) ? Directory.GetFileSystemEntries(path) : []).Select(f => Path.GetFileName(f))
            .Where(f => Path.GetExtension(f) is ".yml" or ".yaml" && f[0] != '.').Order(StringComparer.Ordinal);
    }

    // A file that needn't be there.
    private SourceDocument? ReadDocument(string name, string needs)
    {
        var path = Path.Combine(folder, name);
        return Path.Exists(path) && TextFile.Read(path, Shown(name), problems, needs) is { } file
            && YamlReader.Read(file.Text, Shown(name), problems, needs) is { } root
            ? new SourceDocument(Shown(name), Path.GetFileName(name), root, new InputFile(Shown(name), file.Sha256))
            : null;
    }

    private string? ReadText(string name, ProblemList found, string needs = TextFile.TableNeeds)
    {
        if (TextFile.Read(Path.Combine(folder, name), Shown(name), found, needs) is not { } file)
        {
            return null;
        }

        lock (inputs)
        {
            inputs.Add(new InputFile(Shown(name), file.Sha256));
        }

        return file.Text;
    }

    private StrayFiles Stray => new(folder, shownAs, [.. schemas.Values.SelectMany(s => new[] { s.Path, $"{s.Name}.csv" }).Distinct()]);

    private string Shown(string name) => $"{shownAs}/{name}";
}
