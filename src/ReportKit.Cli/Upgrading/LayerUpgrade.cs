namespace ReportKit.Cli;

/// <summary>A project with the base layer that it last took over and with the one that this tool carries.</summary>
/// <exception cref="UsageException">It has no settings.</exception>
/// <exception cref="UnsoundException">The settings can't be read, or the project is ahead of the tool.</exception>
internal sealed class LayerUpgrade
{
    private readonly Inputs inputs;
    private readonly ProjectSettings settings;
    private readonly KeptLayer? kept;
    private readonly Validated<CheckedInputs> after;

    private LayerUpgrade(Inputs inputs, ProjectSettings settings, KeptLayer? kept, Validated<CheckedInputs> after)
    {
        this.inputs = inputs;
        this.settings = settings;
        this.kept = kept;
        this.after = after;
        Tables = kept is null ? [] : new LayerComparer(settings, OwnRows()).Compare(kept.Tables, KitLayer.Own);
    }

    /// <summary>Whether there is nothing to take over.</summary>
    public bool IsNothing => !settings.HasBase
        || (kept is not null && kept.Version == KitVersion.Own && (settings.Kit ?? KitVersion.Own) == KitVersion.Own
            && kept.Tables.StampFor(DataPack.All) == KitLayer.Own.StampFor(DataPack.All));

    /// <summary>The version that the project took over last; null where it isn't known what that carried.</summary>
    public string? From => kept?.Version;

    /// <summary>What is wrong with the project above the base layer of this tool.</summary>
    public IReadOnlyList<Problem> Problems =>
        inputs.Show(after.Problems.Where(p => p.Code is not (ProblemCodes.OtherBase or ProblemCodes.BadKeptLayer)));

    /// <summary>What differs in the tables that the project reads.</summary>
    public IReadOnlyList<LayerTableChange> Tables { get; }

    /// <summary>Why pages weren't compared; empty where they were.</summary>
    public string NoPages { get; private set; } = "";

    /// <summary>What there is to take over.</summary>
    public string Words =>
        !settings.HasBase ? "This project says base: none, so it has no base layer of the kit that could be taken over."
        : IsNothing ? $"This project has the base layer of this tool ({KitVersion.Own}): there is nothing to take over."
        : kept is null ? $"This project keeps no base layer ({KeptLayer.FileName}), so that nothing can be compared with that of "
            + $"{KitVersion.Own}. Taken over, it is kept for the next upgrade."
        : Tables.Count == 0 ? $"Base layer {kept.Version} → {KitVersion.Own}: no row that this project reads is different."
        : $"Base layer {kept.Version} → {KitVersion.Own}, as far as this project reads it:";

    /// <summary>What to say once it is taken over.</summary>
    public string Taken { get; private set; } = "";

    public static LayerUpgrade Prepare(Inputs inputs)
    {
        var problems = new ProblemList();
        var settings = SettingsReader.Read(inputs.DataFolder, problems);
        if (settings.Input is null && !problems.HasErrors)
        {
            throw new UsageException($"{Path.GetDirectoryName(inputs.SettingsPath)} has no {ProjectSettings.FileName}, so that no base "
                + "layer of the kit lies beneath its data.");
        }

        var kept = KeptLayer.Read(KeptLayer.PathBeside(inputs.DataFolder), problems);
        if (problems.HasErrors)
        {
            throw new UnsoundException(inputs.Show(problems.ToSorted()), "Nothing was taken over.");
        }

        if (problems.ToSorted() is [_, ..] broken)
        {
            ProblemPrinter.Print(inputs.Show(broken));
        }

        var after = inputs.Check();
        return after.Problems.Any(p => p.Code == ProblemCodes.NewerKit)
            ? throw new UnsoundException(inputs.Show(after.Problems.Where(p => p.Code == ProblemCodes.NewerKit)), "Nothing was taken over.")
            : new LayerUpgrade(inputs, settings, kept, after);
    }

    /// <summary>What changes on the project's pages, by edition.</summary>
    public List<EditionComparison> Compare(CancellationToken cancel)
    {
        if (kept is null)
        {
            return [];
        }

        var before = new Project(inputs.DataFolder, inputs.TemplatesFolder, kept.Tables).Check;
        if (!before.IsSound)
        {
            var first = before.Problems.First(p => p.Severity == Severity.Error);
            NoPages = $"Pages weren't compared: above the base layer of {kept.Version} the project doesn't pass the checks of "
                + $"{KitVersion.Own} ({first}).";
            return [];
        }

        var comparisons = new List<EditionComparison>();
        foreach (var edition in Editions(before.Value.Facts, after.Value.Facts))
        {
            var old = ReviewRun.Snapshot(before.Value, edition, [], $"base layer {kept.Version}", cancel);
            var fresh = inputs.ValueOrThrow(
                ReviewRun.Snapshot(after.Value, edition, [], $"base layer {KitVersion.Own}", cancel), "Nothing was taken over.");
            if (old.IsSound)
            {
                comparisons.Add(EditionComparer.Compare(old.Value, fresh));
            }
        }

        NoPages = comparisons.Count == 0 ? "The project has no pages yet that could be compared." : "";
        return comparisons;
    }

    /// <summary>Writes what says that the base layer is taken over.</summary>
    /// <exception cref="UsageException">reportkit.yml was changed meanwhile; nothing was written.</exception>
    public void Take()
    {
        var text = Encoding.UTF8.GetString(RegularFile.ReadAllBytes(inputs.SettingsPath));
        var edited = KitLine.Set(text, KitVersion.Own);
        var written = new List<string>();
        if (edited is not null && edited != text)
        {
            if (!WholeFile.Replace(inputs.SettingsPath, text, edited))
            {
                throw new UsageException($"{ProjectSettings.FileName} was changed meanwhile; nothing was written.");
            }

            written.Add(Inputs.ShowPath(inputs.SettingsPath));
        }

        var path = KeptLayer.PathBeside(inputs.DataFolder);
        File.WriteAllBytes($"{path}.new", KeptLayer.OfOwn());
        File.Move($"{path}.new", path, overwrite: true);
        written.Add(Inputs.ShowPath(path));
        var byHand = edited is null ? $" In {ProjectSettings.FileName} write by hand: kit: {KitVersion.Own}." : "";
        Taken = $"Taken over: base layer {KitVersion.Own}. Written: {string.Join(", ", written)}.{byHand}";
    }

    // Those that the project says it makes; where it says none, those where a change is seen first.
    private IEnumerable<int> Editions(FactTable before, FactTable after)
    {
        var own = settings.Editions.Select(e => e.Year)
            .Where(year => before.CountriesOf(year).Any() && after.CountriesOf(year).Any()).Order().ToList();
        return own.Count > 0 ? own : ComparedSides.Editions(before, after);
    }

    private Func<string, IReadOnlyList<SourceRow>> OwnRows()
    {
        var sources = new SourceReader(inputs.DataFolder, "data").Read().Value;
        return table => sources[table];
    }
}
