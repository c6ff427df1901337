namespace ReportKit.Facts;

/// <summary>Reads the tables that others refer to.</summary>
internal static class ReferenceDataReader
{
    private static readonly string[] NeededTables =
    [
        "countries", "units", "breakdowns", SectionReader.Table, SectionReader.Layouts, "indicators", "editions", "sources", "tiers",
        "protocol", "protocol-status", "global-law-enforcement", "regional-law-enforcement", "sanctions", .. FigureFactReader.Tables,
    ];

    // What is read here; of other tables nothing is asked.
    private static readonly string[] ReadTables =
    [
        "countries", "country-codes", "country-names", "edition-names", "units", "breakdowns", SectionReader.Table, SectionReader.Layouts,
        "indicators", "editions", "sources",
    ];

    public static ReferenceData Read(SourceSet sources, ProblemList problems)
    {
        var package = new FilePlace($"{sources.Folder}/{DataPackage.FileName}");
        if (sources.Tables.Count > 0)
        {
            // A table that is described but broken has been reported with its own place.
            foreach (var table in NeededTables.Where(t => !sources.Schemas.ContainsKey(t)))
            {
                problems.Error(
                    ProblemCodes.BadDataPackage, $"The table '{table}' isn't described. Restore the file from the repository.", package);
            }
        }

        // A report of one country has tiers where it is placed.
        string[] read = [.. ReadTables, .. sources.Settings.Kind == ReportKind.Country ? ["tiers"] : Array.Empty<string>()];
        var only = sources with
        {
            Tables = read.Where(sources.Tables.ContainsKey).ToDictionary(t => t, t => sources.Tables[t], StringComparer.Ordinal),
        };
        return sources.Memory.Of(
            "reference", [sources.Settings, .. read.Select(t => sources.Tables.GetValueOrDefault(t))], problems, found =>
                ReadOnly(only, found));
    }

    private static ReferenceData ReadOnly(SourceSet sources, ProblemList problems)
    {
        var names = NameFactReader.Read(sources, problems);
        var units = Map(sources, "units", ReadUnit, u => u.Id);
        CheckCodes(sources, problems);
        var countries = Map(sources, "countries", row => ReadCountry(row, names), c => c.Code);
        var inOrder = new SectionReader(sources, problems);
        var sections = inOrder.Read();
        return new ReferenceData(
            countries,
            Indicators(sources, sections, units, problems),
            Map(sources, "sources", ReadSource, s => s.Id),
            units,
            Map(sources, "editions", row => ReadEdition(row, sources, countries, problems) with
            {
                Sections = inOrder.InOrder(sections.Values, row["layout"]),
            }, e => e.Year),
            sources["breakdowns"].DistinctBy(BreakdownKey).ToDictionary(BreakdownKey, row => row["label"], StringComparer.Ordinal))
        {
            Sections = sections,
            CountryHints = new CountryHints(sources.Tables),
        };
    }

    private static Dictionary<TKey, T> Map<TKey, T>(SourceSet sources, string table, Func<SourceRow, T> read, Func<T, TKey> key)
        where TKey : notnull => sources[table].Select(read).DistinctBy(key).ToDictionary(key);

    private static string BreakdownKey(SourceRow r) => $"{r["dimension"]}={r["category"]}";

    // A country's pages stand in a folder of its code, on disks that ignore case too.
    private static void CheckCodes(SourceSet sources, ProblemList problems)
    {
        var taken = new Dictionary<string, SourceRow>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in sources["countries"])
        {
            var objection = SafeName.Objection(row["iso3"])
                ?? (taken.TryAdd(row["iso3"], row) ? null : $"only its case is another than that of {taken[row["iso3"]].Place}");
            if (objection is not null)
            {
                problems.Error(
                    ProblemCodes.BadValue,
                    $"'{SchemaChecker.Cut(row["iso3"])}' can't be a country's code, because a folder is named after it and {objection}. "
                    + "Give it three capital letters, as ISO 3166-1 does; XAA to XZZ are free for codes of your own.",
                    row.PlaceOf("iso3"));
            }
        }
    }

    private static Country ReadCountry(SourceRow r, ILookup<CountryCode, NameFact> names) => new(
        r.Country, r["name"], r["name_in_text"], r["formal_name"], r["un_region"], r["tip_region"], r["note"])
    {
        HasTreatyEntry = r["treaties"] != "no",
        EditionNames = [.. names[r.Country]],
    };

    private static Source ReadSource(SourceRow r) => new(
        new SourceId(r["id"]),
        r["class"],
        r["producer"],
        r["title"],
        r["edition"],
        r.Date("published"),
        r.Date("complete_to"),
        r["licence"],
        r["url"],
        r["note"]);

    // A section that can't be read has been reported.
    private static Dictionary<IndicatorId, Indicator> Indicators(
        SourceSet sources, IReadOnlyDictionary<string, Section> sections, Dictionary<string, Unit> units, ProblemList problems) =>
        sources["indicators"].Where(row => sections.ContainsKey(row["section"]))
            .Select(row => ReadIndicator(row, sections[row["section"]], units, sources, problems))
            .DistinctBy(i => i.Id).ToDictionary(i => i.Id);

    private static Indicator ReadIndicator(
        SourceRow r, Section section, Dictionary<string, Unit> units, SourceSet sources, ProblemList problems)
    {
        var named = r["units"].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var unit in named.Where(u => u != Indicator.AnyCurrency && !units.ContainsKey(u) && !sources.MayHave("units", u)))
        {
            problems.Error(
                ProblemCodes.UnknownReference,
                $"'{SchemaChecker.Cut(unit)}' isn't in units.csv.{NearMatch.Hint(unit, units.Keys.Append(Indicator.AnyCurrency))} "
                + $"Units are separated by spaces; '{Indicator.AnyCurrency}' stands for any currency.",
                r.PlaceOf("units"),
                $"units={unit}");
        }

        return ReadIndicator(r, section, named);
    }

    private static Indicator ReadIndicator(SourceRow r, Section section, string[] units) => new(
        new IndicatorId(r["id"]),
        section,
        r["label"],
        units,
        r["statutory"],
        r["asks"],
        r["definition"]);

    private static Unit ReadUnit(SourceRow r) => new(r["id"], r["singular"], r["plural"]) { Kind = r.Enum<UnitKind>("kind") };

    private static Edition ReadEdition(SourceRow r, SourceSet sources, Dictionary<CountryCode, Country> countries, ProblemList problems)
    {
        var settings = sources.Settings;
        var year = r.Number("edition") ?? 0;
        var own = settings.CountriesOf(year);
        var edition = new Edition(
            year,
            r.Date("period_from") ?? default,
            r.Date("period_to") ?? default,
            r.Date("released"),
            r["rule_set"],
            r["layout"],
            r["standards_verb"])
        {
            Title = Edition.TitleOf(settings.Title, year),
            Publisher = settings.Publisher,
            Address = settings.Address.Length > 0 ? $"{settings.Address}{year}/" : "",
            IsOfBase = KitLayer.Has(r.Header.File),
            Countries = own,
            HasTiers = settings.Kind switch
            {
                ReportKind.NoTiers => false,
                ReportKind.Country => sources["tiers"].Any(row => own.Contains(row.Country)),
                _ => true,
            },
            Missing = [.. r["missing"].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(code => new CountryCode(code))],
        };
        foreach (var unknown in edition.Missing.Where(c => !countries.ContainsKey(c) && !sources.MayHave("countries", c.Value)))
        {
            problems.Error(
                ProblemCodes.UnknownReference,
                $"'{unknown}' isn't in countries.csv. Write the codes of the countries that the list lacks, separated by spaces.",
                r.PlaceOf("missing"));
        }

        if (edition.PeriodTo <= edition.PeriodFrom)
        {
            problems.Error(
                ProblemCodes.BadEdition,
                $"The reporting period ends on {edition.PeriodTo:yyyy-MM-dd}, before it begins ({edition.PeriodFrom:yyyy-MM-dd}). "
                + "Correct one of the two days.",
                r.PlaceOf("period_to"));
        }

        if (edition.Released < edition.PeriodTo)
        {
            problems.Error(
                ProblemCodes.BadEdition,
                $"The edition can't be released on {edition.Released:yyyy-MM-dd}, before its reporting period ends.",
                r.PlaceOf("released"));
        }

        return edition;
    }
}
