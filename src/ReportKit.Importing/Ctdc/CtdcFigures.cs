using System.Runtime.InteropServices;

namespace ReportKit.Importing;

/// <summary>Makes figures of the rows that were counted: totals of a country and year, and their parts, which add up to them.</summary>
internal sealed class CtdcFigures(Release release, ImportRequest request, CtdcCountries countries)
{
    private const string Exploited = "ctdc-victims-exploited";
    private const string Citizens = "ctdc-victims-citizens";
    private const string Profile = "profile";
    private const string Breakdowns = "breakdowns";

    private readonly BreakdownParts parts = new(request.Sources);
    private readonly ImportedTable table = new(request.Sources.Schemas[Profile]);
    private readonly Dictionary<Key, Figure> figures = [];
    private readonly Dictionary<(bool, string, int, string), bool> isKnown = [];

    /// <summary>Makes them.</summary>
    public ImportedFile Of(PublishedFile file, CtdcCounts counts, RowTally tally, ProblemList problems)
    {
        foreach (var (key, rows, _, locator) in counts.All)
        {
            if (countries.CountryOf(key.Country) is { } country && request.Takes(country))
            {
                Add(key, country, rows, locator);
            }
        }

        var made = figures.Where(f => IsTelling(f.Key)).Select(f => RowOf(f.Key, f.Value)).ToList();
        made.AddRange(parts.Rows(new ImportedTable(request.Sources.Schemas[Breakdowns])));
        return new ImportedFile(file, [release], made, tally, problems.ToSorted())
        {
            Covers = CoveredBy(release, request),
            Undecided = new HashSet<(string, string)>(),
            Emptied = [table],
        };
    }

    // Static, so that it keeps nothing else in memory.
    private static Func<string, SourceRow, bool> CoveredBy(Release release, ImportRequest request) => (_, row) =>
        row["source"] == release.Id && row["id"].Length == 0 && row["indicator"] is Exploited or Citizens && request.Takes(row["iso3"]);

    private void Add(CtdcKey key, string country, int rows, string first)
    {
        Add("", "");
        Add("sex", key.Sex);
        Add("age", key.Age);
        Add("exploitation", key.Form);
        Add("age+sex", $"{key.Age}; {key.Sex}");
        Tell("sex", key.Sex);
        Tell("age", key.Age);
        Tell("exploitation", key.Form);

        void Add(string dimensions, string category)
        {
            ref var figure = ref CollectionsMarshal.GetValueRefOrAddDefault(
                figures, new Key(key.IsExploitation, country, key.Year, dimensions, category), out var isThere);
            figure = new Figure((isThere ? figure.Rows : 0) + rows, isThere ? figure.Locator : LocatorOf(key, first));
        }

        void Tell(string dimension, string category) =>
            isKnown[(key.IsExploitation, country, key.Year, dimension)] =
                category != CtdcWords.Unknown || isKnown.GetValueOrDefault((key.IsExploitation, country, key.Year, dimension));
    }

    // Parts of which nothing but 'not known' can be said say nothing.
    private bool IsTelling(Key key) => key.Dimensions.Length == 0
        || key.Dimensions.Split('+').All(dimension => isKnown[(key.IsExploitation, key.Country, key.Year, dimension)]);

    private ImportedRow RowOf(Key key, Figure figure) => table.Row(
        ("iso3", key.Country),
        ("indicator", key.IsExploitation ? Exploited : Citizens),
        ("period", key.Year.ToString(CultureInfo.InvariantCulture)),
        ("value", figure.Rows.ToString(CultureInfo.InvariantCulture)),
        ("unit", "victims"),
        ("bound", release.Publication.Id == CtdcImporter.AnonymisedId ? "" : "about"),
        ("status", "reported"),
        ("breakdown", BreakdownOf(key)),
        ("source", release.Id),
        ("locator", figure.Locator));

    private string BreakdownOf(Key key) => key.Dimensions.Length == 0 ? ""
        : string.Join("; ", key.Dimensions.Split('+').Zip(key.Category.Split("; "), (dimension, category) =>
            parts.Of(dimension, category, CtdcWords.Labels[(dimension, category)])));

    // The rows that are counted can be found again by what the columns say.
    private string LocatorOf(CtdcKey key, string first) =>
        $"from {first}: {(key.IsExploitation ? CtdcColumns.ExploitationName : CtdcColumns.CitizenshipName)} "
        + $"{countries.TextOf(key.Country)}, {CtdcColumns.YearName} {key.Year.ToString(CultureInfo.InvariantCulture)}";

    private readonly record struct Key(bool IsExploitation, string Country, int Year, string Dimensions, string Category);

    private readonly record struct Figure(int Rows, string Locator);
}
