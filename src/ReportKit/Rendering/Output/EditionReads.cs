using System.Globalization;
using ReportKit.Assessment;
using ReportKit.Facts;
using ReportKit.Narrative;
using ReportKit.Sources;

namespace ReportKit.Rendering;

/// <summary>What each document of an edition reads: inputs by name, with a digest of exactly the part that is read.</summary>
/// <remarks>Of a table about countries a country's report reads its own rows, with their lines, which its facts and its sentence map print.
/// Of other countries it reads no row, only what follows from all of them together: such as whether an edition's list of placements is whole. Tables that name no
/// country, the law among them, and templates count whole: any page may use any of them. An input that isn't there isn't named.</remarks>
internal sealed class EditionReads
{
    // Read to help with misspelt names, and by no report.
    private static readonly string[] Hints = ["country-names", "country-codes"];

    // Of the world and no country: only the edition's own pages read them.
    private static readonly string[] World = ["global-law-enforcement", "protocol-totals", "regional-law-enforcement"];

    private const string Key = "iso3";

    private readonly SourceDigests digests;
    private readonly FactTable facts;
    private readonly Func<IEnumerable<CountryCode>, IEnumerable<InputFile>> approvals;
    private readonly Dictionary<string, string> shared;
    private readonly string[] byCountry;
    private readonly string[] world;
    private readonly HashSet<string> figureTables;
    private readonly string lists;
    private readonly int year;

    private EditionReads(
        SourceSet sources,
        FactTable facts,
        TemplateSet templates,
        Func<IEnumerable<CountryCode>, IEnumerable<InputFile>> approvals,
        int year,
        IReadOnlyDictionary<string, string> made)
    {
        this.facts = facts;
        this.approvals = approvals;
        this.year = year;
        digests = new SourceDigests(sources);
        lists = Digest.Of(Lists());
        byCountry = [.. digests.TablesWith(Key).Where(t => !Hints.Contains(t))];
        world = [.. World.Where(sources.Tables.ContainsKey)];
        figureTables = digests.TablesWith("indicator").ToHashSet(StringComparer.Ordinal);
        shared = new Dictionary<string, string>(made, StringComparer.Ordinal)
        {
            ["templates"] = Digest.Of(templates.Inputs.Select(i => $"{i.Path} {i.Sha256}")),
        };
        if (sources.Corrections is { } corrections)
        {
            // They may touch any fact, and a name that a page of all countries prints.
            shared[corrections.Input.Path] = digests.OfFile(corrections.Input.Path);
        }

        if (UnpublishedSources.AskedFor(sources) is { Count: > 0 } asked)
        {
            shared["unpublished sources asked for"] = Digest.Of(asked);
        }

        foreach (var table in sources.Tables.Keys.Except(byCountry).Where(t => !Hints.Contains(t) && !World.Contains(t)))
        {
            shared[digests.FileOf(table)] = digests.OfFile(digests.FileOf(table));
        }
    }

    /// <summary>What every document of an edition reads now, by its name in <see cref="EditionParts"/>: those of all countries that the
    /// edition places.</summary>
    /// <param name="sources">What was read.</param>
    /// <param name="facts">The facts made of it.</param>
    /// <param name="templates">The templates.</param>
    /// <param name="approvals">The files that decide whether pages of countries are drafts; none where the edition asks for no mark.</param>
    /// <param name="edition">The edition's year.</param>
    /// <param name="made">How it is made, which counts as read by all: the kit's build, the formats. Names and digests.</param>
    public static IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Of(
        SourceSet sources,
        FactTable facts,
        TemplateSet templates,
        Func<IEnumerable<CountryCode>, IEnumerable<InputFile>> approvals,
        int edition,
        IReadOnlyDictionary<string, string> made)
    {
        var reads = new EditionReads(sources, facts, templates, approvals, edition, made);
        var all = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal)
        {
            [EditionParts.Index] = reads.Index(),
            [EditionParts.Methodology] = reads.Methodology(),
            [EditionParts.Shared] = With(reads.shared.Where(r => r.Key == "templates" || made.ContainsKey(r.Key)).ToDictionary()),
            [EditionParts.Volume] = reads.Everything(),
        };
        foreach (var country in facts.CountriesOf(edition))
        {
            all[country.Code.Value] = reads.Country(country.Code);
        }

        return all;
    }

    private Dictionary<string, string> Country(CountryCode code) => With(
        shared,
        [
            .. byCountry.Select(table => (digests.FileOf(table), digests.OfRows(table, Key, code.Value))),
            .. Narratives.Where(n => n.Country == code).Concat(Earlier(code)).Select(n => (n.Place.File, digests.OfFile(n.Place.File))),
            ("what all countries' rows add up to", lists),
            ("data/approvals", Approvals([code])),
        ]);

    // Nothing, unless the edition marks drafts.
    private string Approvals(IEnumerable<CountryCode> countries) =>
        approvals(countries).Select(i => $"{i.Path} {i.Sha256}").ToList() is { Count: > 0 } files ? Digest.Of(files) : Digest.OfNothing;

    // Beside what is whole, of the figures those that its totals add up.
    private Dictionary<string, string> Index()
    {
        var lastYear = (year - 1).ToString(CultureInfo.InvariantCulture);
        var released = facts.Figures.Where(f => f.IsOfRelease && f.Citation.Source == facts.Release).Select(f => f.Indicator.Id.Value);
        var added = RegionTotalsBuilder.Counted.Select(c => c.Indicator).Union(released).Order(StringComparer.Ordinal).ToList();
        return With(
            shared,
            [
                .. WithoutFigures.Select(t => (digests.FileOf(t), digests.OfFile(digests.FileOf(t)))),
                .. byCountry.Where(figureTables.Contains).Select(t => (digests.FileOf(t), DigestOf(added.Select(i => digests.OfRows(t, ("period", lastYear), ("indicator", i)))))),
                ("data/narratives", Digest.Of(Narratives.Where(n => n.HasText).Select(n => n.Country.Value))),
                ("what all countries' rows add up to", lists),
            ]);
    }

    // Of figures and statements it tells how many there are of each status and source, and which conflict.
    private Dictionary<string, string> Methodology() => With(
        shared,
        [
            .. WithoutFigures.Select(t => (digests.FileOf(t), digests.OfFile(digests.FileOf(t)))),
            ("data/narratives", Digest.Of(Narratives.Where(n => n.HasText).Select(n => n.Country.Value))),
            ("how many figures and statements there are of each kind", Digest.Of(
            [
                .. facts.Figures.Select(f => string.Join('|', f.Id, f.Breakdown, f.Status, f.Value?.IsZero, f.Value?.Kind == ValueKind.FewerThan, f.Telling.IsPlain)),
                .. facts.Statements.Select(f => $"{f.Id}|{f.Status}|{f.Citation.Source}"),
            ])),
            ("which sources differ", Digest.Of(facts.Conflicts.SelectMany(c => c.Facts.Select(f => $"{c.Key}|{c.Rule}|{f.Id}|{f.Place}|{(f as FigureFact)?.Value}|{(f as FigureFact)?.Status}")))),
            ("which figures a later release restates", Digest.Of(facts.Restatements.Select(r => $"{r.Before.Id}|{r.Now?.Id}"))),
            ("what all countries' rows add up to", lists),
        ]);

    private Dictionary<string, string> Everything() => With(
        shared,
        [
            .. byCountry.Concat(world).Select(t => (digests.FileOf(t), digests.OfFile(digests.FileOf(t)))),
            .. Narratives.Select(n => (n.Place.File, digests.OfFile(n.Place.File))),
            ("data/approvals", Approvals(facts.CountriesOf(year).Select(c => c.Code))),
        ]);

    private IEnumerable<string> WithoutFigures => byCountry.Where(t => !figureTables.Contains(t)).Concat(world);

    private IEnumerable<CountryNarrative> Narratives => facts.Narratives.Where(n => n.Edition == year);

    // What the section on changes since the last edition compares with.
    private IEnumerable<CountryNarrative> Earlier(CountryCode code)
    {
        var last = facts.PlacementsOf(code).Where(p => p.Edition < year).Select(p => p.Edition).DefaultIfEmpty().Max();
        return facts.Narratives.Where(n => n.Country == code && n.Edition == last);
    }

    // Which editions have a list of placements, whether it is whole, and who is known to be missing; which release of figures is the newest; which lists of
    // acts there are: a country's silence means something only beside these.
    private IEnumerable<string> Lists() =>
    [
        .. PlacementList.ReadAll(facts).Select(l => $"{l.Edition} {l.IsWhole} {string.Join(' ', l.Missing)} {l.AbsenceOf(default).Citation.Source}"),
        facts.Release.Value ?? "",
        .. facts.Figures.Where(f => f.IsSuperseded).Select(f => $"{f.Citation.Source} {f.SupersededBy}").Distinct().Order(StringComparer.Ordinal),
        .. facts.ProtocolActs.Select(a => a.Citation.Source.Value).Distinct().Order(StringComparer.Ordinal),
    ];

    // Nothing, where no part has anything.
    private static string DigestOf(IEnumerable<string> parts) => parts.Where(p => p != Digest.OfNothing).ToList() is { Count: > 0 } some ? Digest.Of(some) : Digest.OfNothing;

    private static Dictionary<string, string> With(IEnumerable<KeyValuePair<string, string>> some, params IEnumerable<(string Name, string Digest)> more) =>
        some.Select(r => (Name: r.Key, Digest: r.Value)).Concat(more).Where(r => r.Digest != Digest.OfNothing)
            .OrderBy(r => r.Name, StringComparer.Ordinal).ToDictionary(r => r.Name, r => r.Digest, StringComparer.Ordinal);
}
