namespace ReportKit;

/// <summary>A folder of data and templates from which reports are made: the front door of the library.</summary>
/// <remarks>Nothing is read before it is asked for, and then once. After a file changed, <see cref="Reload"/>; reports asked for before
/// stay as they were, so that old and new can be compared.</remarks>
public sealed class Project
{
    private readonly string data;
    private readonly string? templates;
    private readonly LowerTables? lower;
    private readonly CheckMemory? memory;
    private volatile Lazy<ProjectState> state;

    /// <summary>A project whose folders lie anywhere.</summary>
    /// <param name="data">The data folder; problems call it <c>data</c>.</param>
    /// <param name="templates">The templates folder, whose files take the place of the kit's; null: the kit's own templates alone.</param>
    /// <param name="lower">The base layer beneath it, where it isn't the one that this kit carries.</param>
    /// <param name="memory">What earlier checks of it made, where it is checked again and again.</param>
    internal Project(string data, string? templates, LowerTables? lower = null, CheckMemory? memory = null)
    {
        this.data = data;
        this.templates = templates;
        this.lower = lower;
        this.memory = memory;
        state = Unread();
    }

    /// <summary>Everything wrong with data and templates, ordered by place; empty where all is sound. An error keeps reports from
    /// being made, a warning doesn't. Places are below the project's folder: <c>data/tiers.csv(5,10)</c>.</summary>
    public IReadOnlyList<Problem> Problems => State.Check.Problems;

    /// <summary>The tables of the data by name (<c>prosecutions</c>), as text with the place of each cell.</summary>
    /// <exception cref="InvalidDataException">The data or a template has errors; <see cref="Problems"/> lists them.</exception>
    public IReadOnlyDictionary<string, SourceTable> Tables => State.Sound.Sources!.Tables;

    /// <summary>Every file of the data that reports are made from, with the SHA-256 of its bytes; ordered by path.</summary>
    /// <exception cref="InvalidDataException">The data or a template has errors; <see cref="Problems"/> lists them.</exception>
    public IReadOnlyList<InputFile> Inputs => State.Sound.Sources!.Inputs;

    /// <summary>Every fact of the data, with countries, indicators, editions and sources.</summary>
    /// <exception cref="InvalidDataException">The data or a template has errors; <see cref="Problems"/> lists them.</exception>
    public FactTable Facts => State.Sound.Facts;

    /// <summary>The law of tier placement, with what changed from edition to edition.</summary>
    /// <exception cref="InvalidDataException">The data or a template has errors; <see cref="Problems"/> lists them.</exception>
    public LawBook Law => State.Sound.Law;

    /// <summary>The law held against every published placement.</summary>
    /// <exception cref="InvalidDataException">The data or a template has errors; <see cref="Problems"/> lists them.</exception>
    public Backtest Backtest => State.Backtest;

    /// <summary>What was read and checked, for those who render more than the reports of <see cref="Edition"/>.</summary>
    internal Validated<CheckedInputs> Check => State.Check;

    private ProjectState State => state.Value;

    /// <summary>Opens the project that a folder is, or lies in.</summary>
    /// <param name="folder">Holds <c>reportkit.yml</c> or <c>data/datapackage.json</c>, and perhaps <c>templates</c>, whose files take the
    /// place of the kit's; or a folder anywhere below such a one: the project's own <c>data</c> or <c>notebooks</c>. The nearest
    /// counts.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder, or no project in it or above it.</exception>
    public static Project Open(string folder) => Open(folder, null);

    /// <summary>The same, with what earlier checks made.</summary>
    internal static Project Open(string folder, CheckMemory? memory)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder '{folder}'.");
        }

        var root = ProjectFolder.Find(folder)
            ?? throw new DirectoryNotFoundException($"There is no project in '{folder}' or above it. {ProjectFolder.Advice(folder)}");
        return new Project(Path.Combine(root, "data"), Path.Combine(root, "templates"), memory: memory);
    }

    /// <summary>One country's report in an edition.</summary>
    /// <param name="country">ISO 3166-1 alpha-3 code: <c>MNG</c>.</param>
    /// <param name="edition">The edition's year: <c>2018</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such country or edition; the message says what there is.</exception>
    /// <exception cref="InvalidDataException">The data or a template has errors; <see cref="Problems"/> lists them.</exception>
    public Report Report(string country, int edition) => Edition(edition).Report(country);

    /// <summary>One country's report in an edition.</summary>
    /// <param name="country">A code of countries.csv.</param>
    /// <param name="edition">The edition's year.</param>
    /// <exception cref="KeyNotFoundException">There is no such country or edition; the message says what there is.</exception>
    /// <exception cref="InvalidDataException">The data or a template has errors; <see cref="Problems"/> lists them.</exception>
    public Report Report(CountryCode country, int edition) => Report(country.Value, edition);

    /// <summary>A whole edition: the reports of all countries that it places, and the start page before them.</summary>
    /// <param name="year">The edition's year: <c>2018</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such edition; the message says which there are.</exception>
    /// <exception cref="InvalidDataException">The data or a template has errors; <see cref="Problems"/> lists them.</exception>
    public EditionReport Edition(int year) => State.Edition(year);

    /// <summary>What changed between two editions: facts, the severest first, then sentences.</summary>
    /// <param name="before">Year of the earlier one.</param>
    /// <param name="after">Year of the later one.</param>
    /// <exception cref="KeyNotFoundException">There is no such edition; the message says which there are.</exception>
    /// <exception cref="InvalidDataException">A page of one of them can't be made; the message says why.</exception>
    public EditionComparison Compare(int before, int after) => Edition(after).ChangesSince(Edition(before));

    /// <summary>Forgets what was read, so that the next question reads the files as they are then.</summary>
    public void Reload() => state = Unread();

    private Lazy<ProjectState> Unread() => new(() => new ProjectState(Flow.Check(
        new SourceReader(data, "data", lower, memory),
        templates is null
            ? new Validated<TemplateFiles>(TemplateReader.ReadEmbedded(), [])
            : TemplateReader.Read(templates, "templates"),
        memory)));
}
