namespace ReportKit;

/// <summary>Facts that passed every check, in a fixed order, with what is needed to read them.</summary>
/// <remarks>Only <see cref="FactValidator"/> makes one, so code that holds a table need not check again.</remarks>
public sealed class FactTable
{
    private readonly ILookup<CountryCode, FigureFact> figures;
    private readonly ILookup<CountryCode, StatementFact> statements;
    private readonly ILookup<CountryCode, PlacementFact> placements;
    private readonly ILookup<CountryCode, Restatement> restatements;
    private readonly Dictionary<(CountryCode, int), CountryNarrative> narratives;
    private readonly Dictionary<string, Fact> byId;

    internal FactTable(ReferenceData reference, GatheredFacts facts, IReadOnlyList<InputFile> inputs, CheckMemory? memory = null)
    {
        Countries = reference.Countries;
        Sections = [.. reference.Sections.Values.OrderBy(s => s.Order)];
        Indicators = reference.Indicators;
        Units = reference.Units;
        Sources = reference.Sources;
        Editions = reference.Editions;
        BreakdownLabels = reference.BreakdownLabels;
        Preference = new SourcePreference(Sources, Editions);
        var releases = new Releases(Sources, Editions, facts.Facts, Preference);
        FigureFact[] given = [.. Of<FigureFact>()];
        var ordered = (memory ?? CheckMemory.None).Of(
            "figures", [given, Sources, Editions, releases.Reports.ToList()], new ProblemList(), _ =>
                OrderedFigures.Of(given, releases, Preference));
        Figures = ordered.Figures;
        Restatements = ordered.Restatements;
        Statements = [.. Of<StatementFact>().OrderBy(f => f.Id, StringComparer.Ordinal)];
        Placements = [.. ByCountry(Preference.Order(Of<PlacementFact>())).ThenBy(f => f.Edition)];
        ProtocolActs = [.. ByCountry(Of<ProtocolActFact>()).ThenBy(f => f.Date).ThenBy(f => f.Kind)];
        ProtocolStatuses = [.. ByCountry(Of<ProtocolStatusFact>()).ThenBy(f => f.AsOf).ThenBy(f => f.Id, StringComparer.Ordinal)];
        ProtocolTotals = [.. Of<ProtocolTotalFact>().OrderBy(f => f.AsOf).ThenBy(f => f.Id, StringComparer.Ordinal)];
        Sanctions = [.. ByCountry(Of<SanctionFact>()).ThenBy(f => f.FiscalYear)];
        var world = Of<WorldFact>().OrderBy(f => f.DataYear).ThenBy(f => f.Edition).ThenBy(f => f.Region, StringComparer.Ordinal);
        World = [.. world.Where(f => f.Region.Length == 0)];
        WorldByRegion = [.. world.Where(f => f.Region.Length > 0)];
        Narratives = [.. facts.Narratives.OrderBy(n => n.Country.Value, StringComparer.Ordinal).ThenBy(n => n.Edition)];
        Inputs = inputs;
        CountryHints = reference.CountryHints;
        figures = ordered.ByCountry;
        var conflicts = ordered.Conflicts.Concat(ConflictFinder.Among(Placements, Preference));
        Conflicts = [.. conflicts.OrderBy(c => c.Key, StringComparer.Ordinal)];
        statements = Statements.ToLookup(f => f.Country);
        placements = Placements.ToLookup(f => f.Country);
        restatements = Restatements.ToLookup(r => r.Before.Country);
        narratives = Narratives.ToDictionary(n => (n.Country, n.Edition));
        Release = ordered.Release;
        byId = All.ToDictionary(f => f.Id, StringComparer.Ordinal);

        IEnumerable<T> Of<T>()
            where T : Fact => facts.Facts.OfType<T>();

        static IOrderedEnumerable<T> ByCountry<T>(IEnumerable<T> of)
            where T : Fact => of.OrderBy(f => f.Country.Value, StringComparer.Ordinal);
    }

    /// <summary>Countries and areas by code, under their present names.</summary>
    public IReadOnlyDictionary<CountryCode, Country> Countries { get; }

    /// <summary>Helps with what isn't a code of countries.csv.</summary>
    internal CountryHints CountryHints { get; }

    /// <summary>Sections of a country's page, in the order of sections.csv.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>Indicators by id.</summary>
    public IReadOnlyDictionary<IndicatorId, Indicator> Indicators { get; }

    /// <summary>Units by id.</summary>
    internal IReadOnlyDictionary<string, Unit> Units { get; }

    /// <summary>Sources by id.</summary>
    public IReadOnlyDictionary<SourceId, Source> Sources { get; }

    /// <summary>Editions by year.</summary>
    public IReadOnlyDictionary<int, Edition> Editions { get; }

    /// <summary>How a reader sees a breakdown's category, by <c>dimension=category</c>; <c>dimension=*</c> gives the dimension's own
    /// name.</summary>
    public IReadOnlyDictionary<string, string> BreakdownLabels { get; }

    /// <summary>Ordered by id.</summary>
    public IReadOnlyList<FigureFact> Figures { get; }

    /// <summary>Ordered by id.</summary>
    public IReadOnlyList<StatementFact> Statements { get; }

    /// <summary>Ordered by country, then edition; of several on one edition, the one that a report uses first.</summary>
    public IReadOnlyList<PlacementFact> Placements { get; }

    /// <summary>Ordered by country, then date.</summary>
    public IReadOnlyList<ProtocolActFact> ProtocolActs { get; }

    /// <summary>Ordered by country, then date.</summary>
    internal IReadOnlyList<ProtocolStatusFact> ProtocolStatuses { get; }

    /// <summary>Ordered by date.</summary>
    internal IReadOnlyList<ProtocolTotalFact> ProtocolTotals { get; }

    /// <summary>Ordered by the year counted, then the edition that printed it.</summary>
    internal IReadOnlyList<WorldFact> World { get; }

    /// <summary>The regions' rows of the same tables, ordered by the year counted, the edition that printed it, then region.</summary>
    internal IReadOnlyList<WorldFact> WorldByRegion { get; }

    /// <summary>Ordered by country, then fiscal year.</summary>
    internal IReadOnlyList<SanctionFact> Sanctions { get; }

    /// <summary>Ordered by country, then edition.</summary>
    internal IReadOnlyList<CountryNarrative> Narratives { get; }

    /// <summary>Same thing, different values: both are kept.</summary>
    public IReadOnlyList<FactConflict> Conflicts { get; }

    /// <summary>What older releases of a publication gave otherwise than its newest, ordered by id; no conflict, because the producer
    /// itself revised them.</summary>
    internal IReadOnlyList<Restatement> Restatements { get; }

    /// <summary>Values that sources printed wrongly, in the order of corrections.yml; those that are mere records too.</summary>
    internal IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>Whether nothing that can be about a country was left out for something that is wrong with it. What rests on all its facts
    /// together, such as whether a number is any figure's, can be judged only then.</summary>
    internal Func<CountryCode, bool> IsWhole { get; init; } = _ => true;

    /// <summary>Whether tables of the kit lie beneath the project's own.</summary>
    internal bool HasLayers { get; init; }

    /// <summary>Which layer a fact is from; null where there is only one.</summary>
    internal FactLayer? LayerOf(Fact fact) =>
        !HasLayers || fact.Place.File is not { } file ? null : KitLayer.Has(file) ? FactLayer.Kit : FactLayer.Project;

    /// <summary>Which of several sources a report uses.</summary>
    internal SourcePreference Preference { get; }

    /// <summary>The newest release of the totals that cover most countries: the one that reports use. The default where there is
    /// none.</summary>
    public SourceId Release { get; }

    /// <summary>The files that the facts were read from.</summary>
    public IReadOnlyList<InputFile> Inputs { get; }

    /// <summary>Names that editions use where they aren't the present ones, ordered by country, then edition.</summary>
    internal IEnumerable<NameFact> Names =>
        Countries.Values.OrderBy(c => c.Code.Value, StringComparer.Ordinal).SelectMany(c => c.EditionNames);

    /// <summary>Every fact.</summary>
    public IEnumerable<Fact> All =>
        [
            .. Figures, .. Statements, .. Placements, .. ProtocolActs, .. ProtocolStatuses, .. ProtocolTotals, .. World, .. WorldByRegion,
            .. Sanctions, .. Names,
        ];

    /// <summary>A fact by its id, or null.</summary>
    public Fact? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>A country's figures, ordered by id.</summary>
    public IEnumerable<FigureFact> FiguresOf(CountryCode country) => figures[country];

    /// <summary>A country's figures that an edition gives, ordered by id.</summary>
    public IEnumerable<FigureFact> FiguresOf(CountryCode country, int edition) => figures[country].Where(f => f.Edition == edition);

    /// <summary>A country's figures that a later release gives otherwise, ordered by id.</summary>
    internal IEnumerable<Restatement> RestatementsOf(CountryCode country) => restatements[country];

    /// <summary>A country's statements, ordered by id.</summary>
    public IEnumerable<StatementFact> StatementsOf(CountryCode country) => statements[country];

    /// <summary>A country's statements of an edition, ordered by id.</summary>
    public IEnumerable<StatementFact> StatementsOf(CountryCode country, int edition) =>
        statements[country].Where(f => f.Edition == edition);

    /// <summary>A country's narrative in an edition; null where it has none.</summary>
    internal CountryNarrative? NarrativeOf(CountryCode country, int edition) => narratives.GetValueOrDefault((country, edition));

    /// <summary>A country's placements, ordered as <see cref="Placements"/>.</summary>
    public IEnumerable<PlacementFact> PlacementsOf(CountryCode country) => placements[country];

    /// <summary>Countries that an edition reports on, its own or those that it places, under the names that it uses; ordered by
    /// code.</summary>
    public IReadOnlyList<Country> CountriesOf(int edition) =>
    [
        .. (Editions.GetValueOrDefault(edition) is { IsSelection: true } own
                ? own.Countries
                : Placements.Where(p => p.Edition == edition).Select(p => p.Country)).Distinct()
            .Where(Countries.ContainsKey).OrderBy(c => c.Value, StringComparer.Ordinal).Select(c => Countries[c].In(edition)),
    ];

    /// <summary>The last edition before one that reported on a country: that placed it, or had it in a list of its own; 0 where there is
    /// none. The country may be left out: then any counts.</summary>
    internal int EditionBefore(int edition, CountryCode? country = null)
    {
        var placed = Editions.GetValueOrDefault(edition) is { HasTiers: false }
            ? []
            : (country is { } one ? placements[one] : Placements).Select(p => p.Edition).Where(Editions.ContainsKey);
        var listed = Editions.Values.Where(e => !e.IsOfBase && (country is { } code ? e.Countries.Contains(code) : e.IsSelection))
            .Select(e => e.Year);
        return placed.Concat(listed).Where(year => year < edition).DefaultIfEmpty().Max();
    }

    /// <summary>The placements that a page of an edition can tell, one an edition up to it; none where it tells no tiers.</summary>
    internal IReadOnlyList<PlacementFact> PlacementsUpTo(CountryCode country, int edition) =>
        Editions.GetValueOrDefault(edition) is { HasTiers: false }
            ? []
            : [.. placements[country].Where(p => p.Edition <= edition).DistinctBy(p => p.Edition)];
}

/// <summary>Tables that others refer to.</summary>
internal sealed record ReferenceData(
    IReadOnlyDictionary<CountryCode, Country> Countries,
    IReadOnlyDictionary<IndicatorId, Indicator> Indicators,
    IReadOnlyDictionary<SourceId, Source> Sources,
    IReadOnlyDictionary<string, Unit> Units,
    IReadOnlyDictionary<int, Edition> Editions,
    IReadOnlyDictionary<string, string> BreakdownLabels)
{
    /// <summary>Sections by id.</summary>
    public IReadOnlyDictionary<string, Section> Sections { get; init; } = new Dictionary<string, Section>(StringComparer.Ordinal);

    /// <summary>Helps with what isn't a country's code.</summary>
    internal CountryHints CountryHints { get; init; } = new(new Dictionary<string, SourceTable>());

    /// <summary>The corrections applied, by file and line.</summary>
    public ILookup<FilePlace, Correction> Corrections { get; init; } = Array.Empty<Correction>().ToLookup(_ => default(FilePlace));
}
