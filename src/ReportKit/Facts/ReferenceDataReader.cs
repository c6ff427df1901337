using System.Globalization;
using ReportKit.Diagnostics;
using ReportKit.Sources;

namespace ReportKit.Facts;

/// <summary>Reads the tables that others refer to.</summary>
internal static class ReferenceDataReader
{
    private static readonly string[] NeededTables =
    [
        "countries", "units", "breakdowns", "indicators", "editions", "sources", "tiers", "protocol", "protocol-status",
        "global-law-enforcement", "regional-law-enforcement", "sanctions", .. FigureFactReader.Tables,
    ];

    public static ReferenceData Read(SourceSet sources, ProblemList problems)
    {
        var package = new FilePlace($"{sources.Folder}/{DataPackage.FileName}");
        if (sources.Tables.Count > 0)
        {
            // A table that is described but broken has been reported with its own place.
            foreach (var table in NeededTables.Where(t => !sources.Described.Contains(t)))
            {
                problems.Error(ProblemCodes.BadDataPackage, $"The table '{table}' isn't described. Restore the file from the repository.", package);
            }
        }

        var names = NameFactReader.Read(sources, problems);
        var countries = Map(sources, "countries", (table, row) => ReadCountry(table, row, names), c => c.Code);
        return new ReferenceData(
            countries,
            Map(sources, "indicators", ReadIndicator, i => i.Id),
            Map(sources, "sources", ReadSource, s => s.Id),
            Map(sources, "units", ReadUnit, u => u.Id),
            Map(sources, "editions", (table, row) => ReadEdition(table, row, countries, problems), e => e.Year),
            Map(sources, "breakdowns", (table, row) => (Key: $"{table[row, "dimension"]}={table[row, "category"]}", Label: table[row, "label"]), b => b.Key)
                .ToDictionary(b => b.Key, b => b.Value.Label, StringComparer.Ordinal))
        {
            CountryHints = new CountryHints(sources.Tables),
        };
    }

    private static Dictionary<TKey, TRow> Map<TKey, TRow>(SourceSet sources, string name, Func<SourceTable, SourceRow, TRow> read, Func<TRow, TKey> key)
        where TKey : notnull
    {
        var (table, rows) = sources[name];
        var map = new Dictionary<TKey, TRow>();
        foreach (var value in rows.Select(row => read(table, row)))
        {
            map.TryAdd(key(value), value);
        }

        return map;
    }

    private static Country ReadCountry(SourceTable t, SourceRow r, ILookup<CountryCode, NameFact> names) => new(
        new CountryCode(t[r, "iso3"]), t[r, "name"], t[r, "name_in_text"], t[r, "formal_name"], t[r, "un_region"], t[r, "tip_region"], t[r, "note"])
    {
        HasTreatyEntry = t[r, "treaties"] != "no",
        EditionNames = [.. names[new CountryCode(t[r, "iso3"])]],
    };

    private static Source ReadSource(SourceTable t, SourceRow r) => new(
        new SourceId(t[r, "id"]), t[r, "class"], t[r, "producer"], t[r, "title"], t[r, "edition"], Cells.Date(t[r, "published"]), Cells.Date(t[r, "complete_to"]), t[r, "licence"], t[r, "url"], t[r, "note"]);

    private static Indicator ReadIndicator(SourceTable t, SourceRow r) => new(
        new IndicatorId(t[r, "id"]),
        Cells.Enum<SectionKind>(t[r, "section"]),
        t[r, "label"],
        t[r, "units"].Split(' ', StringSplitOptions.RemoveEmptyEntries),
        t[r, "statutory"],
        t[r, "asks"],
        t[r, "definition"]);

    private static Unit ReadUnit(SourceTable t, SourceRow r) => new(t[r, "id"], Cells.Enum<UnitKind>(t[r, "kind"]), t[r, "singular"], t[r, "plural"]);

    private static Edition ReadEdition(SourceTable t, SourceRow r, Dictionary<CountryCode, Country> countries, ProblemList problems)
    {
        var edition = new Edition(
            int.Parse(t[r, "edition"], CultureInfo.InvariantCulture),
            Cells.Date(t[r, "period_from"]) ?? default,
            Cells.Date(t[r, "period_to"]) ?? default,
            Cells.Date(t[r, "released"]),
            t[r, "rule_set"],
            t[r, "layout"],
            t[r, "standards_verb"])
        {
            Missing = [.. t[r, "missing"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => new CountryCode(code))],
        };
        foreach (var unknown in edition.Missing.Where(c => !countries.ContainsKey(c)))
        {
            problems.Error(ProblemCodes.UnknownReference, $"'{unknown}' isn't in countries.csv. Write the codes of the countries that the list lacks, separated by spaces.", t.PlaceOf(r, "missing"));
        }

        if (edition.PeriodTo <= edition.PeriodFrom)
        {
            problems.Error(ProblemCodes.BadEdition, $"The reporting period ends on {edition.PeriodTo:yyyy-MM-dd}, before it begins ({edition.PeriodFrom:yyyy-MM-dd}). Correct one of the two days.", t.PlaceOf(r, "period_to"));
        }

        if (edition.Released < edition.PeriodTo)
        {
            problems.Error(ProblemCodes.BadEdition, $"The edition can't be released on {edition.Released:yyyy-MM-dd}, before its reporting period ends.", t.PlaceOf(r, "released"));
        }

        return edition;
    }
}
