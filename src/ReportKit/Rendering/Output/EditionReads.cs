namespace ReportKit.Rendering;

/// <summary>What each document of an edition reads: inputs by name, with a digest of exactly the part that is read.</summary>
/// <remarks>Of a table about countries a country's report reads its own rows, with their lines, which its facts and its sentence map
/// print. Of other countries it reads no row, only what follows from all of them together: such as whether an edition's list of
/// placements is whole. Tables that name no country, the law among them, and templates count whole: any page may use any of them. An
/// input that isn't there isn't named. Approvals are the files that decide whether pages of countries are drafts, none where the edition
/// asks for no mark; how an edition is made counts as read by all: the kit's build, the formats.</remarks>
internal sealed class EditionReads(
    SourceSet sources,
    FactTable facts,
    TemplateSet templates,
    Func<IEnumerable<CountryCode>, IEnumerable<InputFile>> approvals,
    int year,
    IReadOnlyDictionary<string, string> made)
{
    // Read to help with misspelt names, and by no report.
    private static readonly string[] Hints = ["country-names", "country-codes"];

    // Of the world and no country: only the edition's own pages read them.
    private static readonly string[] World = ["global-law-enforcement", "protocol-totals", "regional-law-enforcement"];

    private const string Key = "iso3";

    private readonly SourceDigests digests = new(sources);
    private readonly string[] byCountry = [.. TablesWith(sources, Key).Except(Hints)];
    private readonly string[] world = [.. World.Where(sources.Tables.ContainsKey)];
    private readonly HashSet<string> figureTables = [.. TablesWith(sources, "indicator")];
    private readonly (string, string) lists = ("what all countries' rows add up to", Digest.Of(Lists(facts)));

    private Dictionary<string, string> Shared => field ??= OfAll();

    private IEnumerable<string> WithoutFigures => byCountry.Where(t => !figureTables.Contains(t)).Concat(world);

    private IEnumerable<CountryNarrative> Narratives => facts.Narratives.Where(n => n.Edition == year);

    /// <summary>What every document of the edition reads now, by its name in <see cref="EditionParts"/>: those of all countries that the
    /// edition places.</summary>
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> ByDocument()
    {
        var all = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal)
        {
            [EditionParts.Index] = Index(),
            [EditionParts.Methodology] = Methodology(),
            [EditionParts.Coverage] = Coverage(),
            [EditionParts.Shared] = Sorted(Shared.Where(r => r.Key == "templates" || made.ContainsKey(r.Key))),
            [EditionParts.Volume] = Everything(),
        };
        foreach (var country in facts.CountriesOf(year))
        {
            all[country.Code.Value] = Country(country.Code);
        }

        return all;
    }

    private Dictionary<string, string> OfAll()
    {
        var shared = new Dictionary<string, string>(made, StringComparer.Ordinal)
        {
            ["templates"] = Digest.Of(templates.Inputs.Select(i => $"{i.Path} {i.Sha256}")),
        };
        if (sources.Settings.Input is { } settings)
        {
            shared[settings.Path] = digests.OfFile(settings.Path);
        }

        if (sources.Corrections is { } corrections)
        {
            // They may touch any fact, and a name that a page of all countries prints.
            shared[corrections.Input.Path] = digests.OfFile(corrections.Input.Path);
        }

        if (UnpublishedSources.AskedFor(sources) is { Count: > 0 } asked)
        {
            shared["unpublished sources asked for"] = Digest.Of(asked);
        }

        foreach (var table in sources.Tables.Keys.Except([.. byCountry, .. Hints, .. World]))
        {
            shared[digests.FileOf(table)] = digests.OfTable(table);
        }

        return shared;
    }

    private Dictionary<string, string> Country(CountryCode code) => With(
        [
            .. byCountry.Select(table => (digests.FileOf(table), digests.OfRows(table, Key, code.Value))),
            .. Narratives.Where(n => n.Country == code).Concat(Earlier(code)).Select(n => File(n.Place.File)),
            lists,
            Approvals([code]),
        ]);

    private (string Name, string Digest) File(string path) => (path, digests.OfFile(path));

    private (string Name, string Digest) Table(string table) => (digests.FileOf(table), digests.OfTable(table));

    // Nothing, unless the edition marks drafts.
    private (string Name, string Digest) Approvals(IEnumerable<CountryCode> countries) =>
        ("data/approvals", DigestOf(approvals(countries).Select(i => $"{i.Path} {i.Sha256}")));

    private (string Name, string Digest) Told() =>
        ("data/narratives", Digest.Of(Narratives.Where(n => n.HasText).Select(n => n.Country.Value)));

    // Beside what is whole, of the figures those that its totals add up.
    private Dictionary<string, string> Index()
    {
        var lastYear = $"{facts.Editions[year].LastYear}";
        var released = facts.Figures.Where(f => f.IsOfRelease && f.Citation.Source == facts.Release).Select(f => f.Indicator.Id.Value);
        var added = RegionTotalsBuilder.Counted.Select(c => c.Indicator).Union(released).Order(StringComparer.Ordinal).ToList();
        return With(
            [
                .. WithoutFigures.Select(Table),
                .. byCountry.Where(figureTables.Contains).Select(t => (digests.FileOf(t), DigestOf(added.Select(i => Added(t, i))))),
                Told(),
                lists,
            ]);

        string Added(string table, string indicator) => digests.OfRows(table, ("period", lastYear), ("indicator", indicator));
    }

    // Of figures and statements it tells how many there are of each status and source, and which conflict.
    private Dictionary<string, string> Methodology() => With(
        [
            .. WithoutFigures.Select(Table),
            Told(),
            ("how many figures and statements there are of each kind", Digest.Of(
            [
                .. facts.Figures.Select(KindOf),
                .. facts.Statements.Select(f => $"{f.Id}|{f.Status}|{f.Citation.Source}"),
            ])),
            ("which sources differ", Digest.Of(facts.Conflicts.SelectMany(Sides))),
            ("which figures a later release restates", Digest.Of(facts.Restatements.Select(r => $"{r.Before.Id}|{r.Now?.Id}"))),
            lists,
        ]);

    // Of figures it tells which there are, of what status and source, and the values of those that differ.
    private Dictionary<string, string> Coverage() => With(
        [
            .. WithoutFigures.Select(Table),
            ("which figures there are of each kind, year and source", Digest.Of(facts.Figures
                .Select(f => $"{KindOf(f)}|{f.Indicator.Id}|{f.Period}|{f.Citation.Source}|{f.SupersededBy}"))),
            ("which sources differ", Digest.Of(facts.Conflicts.SelectMany(Sides))),
            ("what a later release restates", Digest.Of(facts.Restatements.SelectMany(r => new[] { Side(r.Before), Side(r.Now) }))),
            lists,
        ]);

    private static string KindOf(FigureFact f) =>
        string.Join('|', f.Id, f.Breakdown, f.Status, f.Value?.IsZero, f.Value?.Kind == ValueKind.FewerThan, f.Telling.IsPlain);

    private static IEnumerable<string> Sides(FactConflict conflict) =>
        conflict.Facts.Select(fact => $"{conflict.Key}|{conflict.Rule}|{Side(fact)}");

    private static string Side(Fact? fact) =>
        $"{fact?.Id}|{fact?.Place}|{(fact as FigureFact)?.Value}|{(fact as FigureFact)?.Status}";

    private Dictionary<string, string> Everything() => With(
        [
            .. byCountry.Concat(world).Select(Table),
            .. Narratives.Select(n => File(n.Place.File)),
            Approvals(facts.CountriesOf(year).Select(c => c.Code)),
        ]);

    // What the section on changes since the last edition compares with.
    private IEnumerable<CountryNarrative> Earlier(CountryCode code)
    {
        var last = facts.PlacementsOf(code).Where(p => p.Edition < year).Select(p => p.Edition).DefaultIfEmpty().Max();
        return facts.Narratives.Where(n => n.Country == code && n.Edition == last);
    }

    // Which editions have a list of placements, whether it is whole, and who is known to be missing; which release of figures is the
    // newest, and which totals there are from when; which lists of acts there are: a country's silence means something only beside these.
    private static IEnumerable<string> Lists(FactTable facts) =>
    [
        .. from list in PlacementList.ReadAll(facts)
           select $"{list.Edition} {list.IsWhole} {string.Join(' ', list.Missing)} {list.AbsenceOf(default).Citation.Source}",
        facts.Release.Value ?? "",
        .. facts.Figures.Where(f => !f.IsSuperseded && KnownFigures.IsYearlyTotal(f)).GroupBy(f => f.Indicator.Id)
            .Select(g => $"{g.Key} {g.Min(f => f.Period.From.Year)}").Order(StringComparer.Ordinal),
        .. facts.Figures.Where(f => f.IsSuperseded).Select(f => $"{f.Citation.Source} {f.SupersededBy}").Distinct()
            .Order(StringComparer.Ordinal),
        .. facts.ProtocolActs.Select(a => a.Citation.Source.Value).Distinct().Order(StringComparer.Ordinal),
    ];

    // Nothing, where no part has anything.
    private static string DigestOf(IEnumerable<string> parts) =>
        parts.Where(p => p != Digest.OfNothing).ToList() is { Count: > 0 } some ? Digest.Of(some) : Digest.OfNothing;

    private Dictionary<string, string> With(IEnumerable<(string Name, string Digest)> own) =>
        Sorted(Shared.Concat(own.Select(r => KeyValuePair.Create(r.Name, r.Digest))));

    private static Dictionary<string, string> Sorted(IEnumerable<KeyValuePair<string, string>> reads) => reads
        .Where(r => r.Value != Digest.OfNothing).OrderBy(r => r.Key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);

    private static IEnumerable<string> TablesWith(SourceSet sources, string column) =>
        sources.Tables.Values.Where(t => t.Columns.Contains(column)).Select(t => t.Name).Order(StringComparer.Ordinal);
}
