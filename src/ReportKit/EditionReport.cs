using System.Collections.Concurrent;

namespace ReportKit;

/// <summary>A whole edition: its law, its start page with the world's charts, and the reports of all countries that it places.</summary>
/// <remarks>Everything is made when it is asked for, once.</remarks>
public sealed class EditionReport
{
    private readonly ProjectState state;
    private readonly ConcurrentDictionary<CountryCode, Report> reports = new();
    private readonly Lazy<IReadOnlyList<ReportChart>> charts;
    private readonly Lazy<RenderedEdition> index;
    private readonly Lazy<EditionSnapshot> snapshot;

    internal EditionReport(ProjectState state, Edition edition)
    {
        this.state = state;
        Edition = edition;
        charts = new(() => IndexCharts.Of(Inputs.Facts, Inputs.Templates.Wording, edition.Year).All);
        index = new(() => Render(ReportFormats.Markdown | ReportFormats.Html, EditionParts.Index));
        snapshot = new(() => ReviewRun.Snapshot(Inputs, edition.Year, [], ToString()).GetValueOrThrow());
    }

    /// <summary>Its year and reporting period.</summary>
    public Edition Edition { get; }

    /// <summary>The law in force for it.</summary>
    /// <exception cref="InvalidDataException">The rule set that editions.csv names isn't in rule-sets.csv.</exception>
    public RuleSet Law => state.Shared.Law.RulesOf(Edition)
        ?? throw new InvalidDataException($"The rule set {Edition.RuleSet} isn't in rule-sets.csv.");

    /// <summary>Countries that it places, under the names that it uses; ordered by code.</summary>
    public IReadOnlyList<Country> Countries => Inputs.Facts.CountriesOf(Edition.Year);

    /// <summary>The report of each of them, in the same order.</summary>
    public IReadOnlyList<Report> Reports => [.. Countries.Select(c => Report(c.Code))];

    /// <summary>The charts of its start page, in order: placements, the world, the regions, parties to the UN TIP Protocol.</summary>
    public IReadOnlyList<ReportChart> Charts => charts.Value;

    /// <summary>Its start page, and the Markdown that it is made from.</summary>
    /// <exception cref="InvalidDataException">The page can't be made; the message says why.</exception>
    public ReportText Text => new(FileOf("index.md"), FileOf("index.html"));

    /// <summary>What changed since the last edition that reports on any country; null where there is none.</summary>
    /// <exception cref="InvalidDataException">A page can't be made; the message says why.</exception>
    public EditionComparison? Changes =>
        Inputs.Facts.EditionBefore(Edition.Year) is var year and not 0 ? ChangesSince(state.Edition(year)) : null;

    private EditionSnapshot Snapshot => snapshot.Value;

    private CheckedInputs Inputs => state.Sound;

    /// <summary>One country's report.</summary>
    /// <param name="country">ISO 3166-1 alpha-3 code: <c>MNG</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such country; the message says which is near.</exception>
    /// <exception cref="InvalidDataException">The data or a template has errors that may concern it.</exception>
    public Report Report(string country) => state.Shared.Facts.Countries.ContainsKey(new CountryCode(country.ToUpperInvariant()))
        ? Report(new CountryCode(country.ToUpperInvariant()))
        : throw NotThere.Country(state.Shared.Facts, country);

    /// <summary>A chart of its start page.</summary>
    /// <param name="id">As its file is named: <c>placements-by-edition</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such chart; the message says which there are.</exception>
    public ReportChart Chart(string id) =>
        Charts.FirstOrDefault(c => c.Id == id) ?? throw NotThere.Thing(ToString(), "chart", id, Charts.Select(c => c.Id));

    /// <summary>What changed since another edition, or since the same edition before <see cref="Project.Reload"/>.</summary>
    /// <param name="earlier">The old one.</param>
    /// <exception cref="InvalidDataException">A page of one of them can't be made; the message says why.</exception>
    public EditionComparison ChangesSince(EditionReport earlier) => EditionComparer.Compare(earlier.Snapshot, Snapshot);

    /// <summary>Every file of the edition in the formats asked for, as <c>reportkit render</c> makes them.</summary>
    /// <param name="formats">In what; facts and sentence maps are always among the files.</param>
    /// <exception cref="InvalidDataException">A page can't be made; the message says why.</exception>
    public RenderedEdition Render(ReportFormats formats = ReportFormats.Markdown | ReportFormats.Html) => Render(formats, null);

    /// <summary>Renders the edition and puts it into a folder; files that the kit didn't make stay.</summary>
    /// <param name="folder">The folder of all editions; the files go to <c>2018</c> in it.</param>
    /// <param name="formats">In what.</param>
    /// <exception cref="InvalidDataException">A page can't be made; the message says why.</exception>
    /// <exception cref="IOException">The folder can't be written; what it held is untouched.</exception>
    public WrittenEdition Write(string folder, ReportFormats formats = ReportFormats.Markdown | ReportFormats.Html) =>
        new EditionWriter(folder).Write(Render(formats), CancellationToken.None);

    /// <summary>Its name in messages and comparisons: <c>edition 2018</c>.</summary>
    public override string ToString() => $"edition {Edition.Year}";

    private Report Report(CountryCode country) => reports.GetOrAdd(country, code => new Report(state, code, Edition));

    private RenderedEdition Render(ReportFormats formats, string? only) => EditionRun.Make(
        Inputs,
        new ReportRequest(Edition.Year, [], Environment.ProcessorCount)
        {
            Options = new RenderOptions(formats),
            Only = only is null ? null : new HashSet<string>(StringComparer.Ordinal) { only },
        },
        null,
        CancellationToken.None).GetValueOrThrow();

    private string FileOf(string name) => System.Text.Encoding.UTF8.GetString(index.Value.Files.Single(f => f.Path == name).Bytes);
}
