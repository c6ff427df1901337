using ReportKit.Diagnostics;

namespace ReportKit.Sources;

/// <summary>One reading of a data folder. It gathers what it finds in fields, so that it is used once.</summary>
/// <param name="folder">The folder on disk.</param>
/// <param name="shownAs">How problems and the manifest name it: <c>data</c>.</param>
internal sealed class SourceReading(string folder, string shownAs)
{
    private readonly ProblemList problems = new();
    private readonly List<InputFile> inputs = [];
    private readonly HashSet<string> described = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TableSchema> schemas = new(StringComparer.Ordinal);

    /// <summary>Reads everything; rows and files that can't be used are left out and reported.</summary>
    public Validated<SourceSet> Read()
    {
        Dictionary<string, SourceTable> tables = [];
        List<NarrativeFile> narratives = [];
        var inNarratives = new ProblemList();
        Parallel.Invoke(() => tables = ReadTables(), () => narratives = ReadNarratives(inNarratives));
        problems.AddRange(inNarratives.ToSorted());
        var corrections = ReadDocument("corrections.yml", "a list of corrections needs one; where there is none, remove the file");
        if (corrections is not null)
        {
            inputs.Add(corrections.Input);
        }

        inputs.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        var sources = new SourceSet(shownAs, described, tables, narratives, inputs)
        {
            Corrections = corrections,
            Approvals = ReadApprovals(),
            SignOff = ReadDocument("sign-off.yml", "it needs at least one of its keys; where there is nothing to say, remove the file"),
            Schemas = schemas,
        };
        return new Validated<SourceSet>(sources, problems.ToSorted());
    }

    private Dictionary<string, SourceTable> ReadTables()
    {
        var tables = new Dictionary<string, SourceTable>(StringComparer.Ordinal);
        var asRead = new Dictionary<string, SourceTable>(StringComparer.Ordinal);
        if (ReadText(DataPackage.FileName, problems) is not { } description
            || DataPackage.Read(description, Shown(DataPackage.FileName), problems) is not { } package
            || !DescriptionChecker.Check(package, Shown(DataPackage.FileName), problems))
        {
            return tables;
        }

        described.UnionWith(package.Tables.Select(t => t.Name));
        var read = new ReadTable?[package.Tables.Count];
        var found = new ProblemList[package.Tables.Count];
        Parallel.For(0, read.Length, i => read[i] = Read(package.Tables[i], found[i] = new ProblemList()));
        for (var i = 0; i < read.Length; i++)
        {
            var schema = package.Tables[i];
            schemas[schema.Name] = schema;
            problems.AddRange(found[i].ToSorted());
            if (read[i] is { } table)
            {
                tables[schema.Name] = table.Sound;
                asRead[schema.Name] = table.Sound with { Rows = table.Rows };
            }
        }

        // A row that is broken elsewhere is still there to be named: its own problem is enough.
        foreach (var schema in package.Tables.Where(schema => tables.ContainsKey(schema.Name)))
        {
            tables[schema.Name] = ReferenceChecker.Check(tables[schema.Name], schema, asRead, problems);
        }

        return tables;
    }

    private ReadTable? Read(TableSchema schema, ProblemList found)
    {
        // The description may come from anywhere; it names files of its own folder and no others.
        if (schema.Path.AsSpan().IndexOfAny('/', '\\', '\0') >= 0)
        {
            found.Error(ProblemCodes.BadDataPackage, $"'{schema.Path}' isn't the name of a file in this folder.", new FilePlace(Shown(DataPackage.FileName)));
            return null;
        }

        var file = Shown(schema.Path);
        return ReadText(schema.Path, found) is { } text
            && CsvTableReader.Read(text, file, found) is var (columns, rows)
            && SchemaChecker.Check(schema, file, columns, rows, found) is { } table
            ? new ReadTable(table, rows)
            : null;
    }

    private List<NarrativeFile> ReadNarratives(ProblemList found)
    {
        var narratives = new List<NarrativeFile>();
        foreach (var name in NamesIn("narratives", found))
        {
            var file = Shown($"narratives/{name}");
            if (ReadText($"narratives/{name}", found) is { } text && YamlReader.Read(text, file, found) is { } root)
            {
                narratives.Add(new NarrativeFile(file, name, root));
            }
        }

        return narratives;
    }

    private List<SourceDocument> ReadApprovals() =>
        [.. NamesIn("approvals", problems).Select(name => ReadDocument($"approvals/{name}", "restore it, or remove it and approve again")).OfType<SourceDocument>()];

    // Names of a folder's YAML files. One that ends in .yaml is read too, so that it is reported for its name and not passed over in
    // silence; one that begins with a dot isn't finished.
    private IEnumerable<string> NamesIn(string name, ProblemList found)
    {
        var path = Path.Combine(folder, name);
        if (File.Exists(path))
        {
            found.Error(ProblemCodes.MissingFile, $"This is a file, but it must be the folder of the {name}.", new FilePlace(Shown(name)));
        }

        var files = Directory.Exists(path) ? Directory.GetFiles(path).Where(f => Path.GetExtension(f) is ".yml" or ".yaml") : [];
        return files.Select(f => Path.GetFileName(f)).Where(f => f[0] != '.').Order(StringComparer.Ordinal);
    }

    // A file that needn't be there.
    private SourceDocument? ReadDocument(string name, string needs)
    {
        var path = Path.Combine(folder, name);
        return Path.Exists(path) && TextFile.Read(path, Shown(name), problems) is { } file && YamlReader.Read(file.Text, Shown(name), problems, needs) is { } root
            ? new SourceDocument(Shown(name), Path.GetFileName(name), root, new InputFile(Shown(name), file.Sha256))
            : null;
    }

    private string? ReadText(string name, ProblemList found)
    {
        if (TextFile.Read(Path.Combine(folder, name), Shown(name), found) is not { } file)
        {
            return null;
        }

        lock (inputs)
        {
            inputs.Add(new InputFile(Shown(name), file.Sha256));
        }

        return file.Text;
    }

    private string Shown(string name) => $"{shownAs}/{name}";

    // With the rows that are broken, which others may name.
    private sealed record ReadTable(SourceTable Sound, IReadOnlyList<SourceRow> Rows);
}
