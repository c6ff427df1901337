namespace ReportKit.Sources;

/// <summary>One reading of a data folder. It gathers what it finds in fields, so that it is used once.</summary>
internal sealed class SourceReading(string folder, string shownAs, LowerTables? lower, CheckMemory memory)
{
    private readonly ProblemList problems = new();
    private readonly DataFiles files = new(folder, shownAs);
    private readonly List<string> unreadNarratives = [];

    /// <summary>Reads everything; rows and files that can't be used are left out and reported.</summary>
    public Validated<SourceSet> Read()
    {
        WriteJournal.Settle(folder);
        var settings = SettingsReader.Read(folder, memory, problems);
        var reading = new TableReading(files, settings, lower ?? KitLayer.Own, memory, problems);
        Dictionary<string, SourceTable> tables = [];
        List<NarrativeFile> narratives = [];
        var inNarratives = new ProblemList();
        Parallel.Invoke(() => tables = reading.Read(), () => narratives = ReadNarratives(inNarratives));
        problems.AddRange(inNarratives.ToSorted());
        if (reading.Schemas.Count > 0)
        {
            reading.Stray.Check(problems);
        }

        var corrections = ReadDocument("corrections.yml", "a list of corrections needs one; where there is none, remove the file");
        foreach (var input in new[] { settings.Input, corrections?.Input }.OfType<InputFile>())
        {
            files.Add(input);
        }

        var sources = new SourceSet(shownAs, tables, narratives, files.Inputs)
        {
            Settings = settings,
            Corrections = corrections,
            Approvals = ReadApprovals(),
            SignOff = ReadDocument("sign-off.yml", "it needs at least one of its keys; where there is nothing to say, remove the file"),
            Schemas = reading.Schemas,
            UnreadNarratives = unreadNarratives,
            Memory = memory,
        };
        SettingsChecker.Check(sources, problems);
        if (lower is null)
        {
            KeptLayerChecker.Check(folder, settings, problems);
        }

        return new Validated<SourceSet>(sources, problems.ToSorted());
    }

    private List<NarrativeFile> ReadNarratives(ProblemList found)
    {
        var narratives = new List<NarrativeFile>();
        foreach (var name in NamesIn("narratives", found))
        {
            var file = files.Shown($"narratives/{name}");
            if (files.Read($"narratives/{name}", found, YamlReader.NarrativeNeeds) is { } read
                && memory.Of($"tree of {file}", [read.Sha256], found, inTree => YamlReader.Read(read.Text, file, inTree)) is { } root)
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
        var path = files.PathOf(name);
        if (File.Exists(path))
        {
            found.Error(
                ProblemCodes.MissingFile, $"This is a file, but it must be the folder of the {name}.", new FilePlace(files.Shown(name)));
        }

        return (Directory.Exists(path) ? Directory.GetFileSystemEntries(path) : []).Select(f => Path.GetFileName(f))
            .Where(f => Path.GetExtension(f) is ".yml" or ".yaml" && f[0] != '.').Order(StringComparer.Ordinal);
    }

    // A file that needn't be there.
    private SourceDocument? ReadDocument(string name, string needs)
    {
        var path = files.PathOf(name);
        return Path.Exists(path) && TextFile.Read(path, files.Shown(name), problems, needs) is { } file
            && YamlReader.Read(file.Text, files.Shown(name), problems, needs) is { } root
            ? new SourceDocument(files.Shown(name), Path.GetFileName(name), root, new InputFile(files.Shown(name), file.Sha256))
            : null;
    }
}
