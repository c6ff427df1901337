namespace ReportKit.Facts;

/// <summary>Reads the tables of figures.</summary>
internal sealed class FigureFactReader(SourceSet sources, ReferenceData reference, ProblemList problems)
{
    public static readonly string[] Tables = ["prosecutions", "protection", "prevention", "profile"];

    /// <summary>Without these no figure can be made.</summary>
    public static readonly string[] NeededTables = ["indicators", "units", "sources"];

    /// <summary>The table that figures of a section with a role are entered in; null where such a section has statements only.</summary>
    public static string? TableOf(SectionRole role) => role switch
    {
        SectionRole.Prosecution => "prosecutions",
        SectionRole.Protection or SectionRole.Prevention or SectionRole.Profile => Cells.Text(role),
        SectionRole.Text => Cells.Text(SectionRole.Profile),
        _ => null,
    };

    // Many figures have the same period of the same source, and the same value.
    private readonly Dictionary<(string Period, SourceId Source), FactPeriod> periods = [];
    private readonly Dictionary<(string Text, string Bound), FactValue> values = [];
    private string lastBreakdown = "";

    /// <summary>Reads every table, each beside the others.</summary>
    public static void ReadAll(SourceSet sources, ReferenceData reference, GatheredFacts facts, ProblemList problems)
    {
        var inTables = Tables.Select(_ => new ProblemList()).ToArray();
        var read = new GatheredFacts[Tables.Length];
        Parallel.For(0, Tables.Length, i =>
            read[i] = sources.Memory.Of($"facts of {Tables[i]}", Given(sources, reference, Tables[i]), inTables[i], found =>
                new FigureFactReader(sources, reference, found).Read(sources[Tables[i]])));
        facts.Facts.EnsureCapacity(facts.Facts.Count + read.Sum(table => table.Facts.Count));
        foreach (var table in read)
        {
            facts.Facts.AddRange(table.Facts);
            facts.UnreadFigures.UnionWith(table.UnreadFigures);
        }

        problems.AddRange(inTables.SelectMany(list => list.ToSorted()));
    }

    // Only of these two tables is it asked what was left out.
    private static object?[] Given(SourceSet sources, ReferenceData reference, string table) =>
    [
        sources.Tables.GetValueOrDefault(table), reference.Indicators, reference.Units, reference.Sources, reference.Editions,
        reference.BreakdownLabels, sources.Tables.GetValueOrDefault("breakdowns"), sources.Tables.GetValueOrDefault("editions"),
    ];

    private GatheredFacts Read(IReadOnlyList<SourceRow> rows)
    {
        var read = new GatheredFacts(new(rows.Count), []);
        foreach (var row in rows)
        {
            if (Read(row) is { } fact)
            {
                read.Facts.Add(fact);
            }
            else
            {
                read.UnreadFigures.Add((row.Country, row["id"]));
            }
        }

        return read;
    }

    private FigureFact? Read(SourceRow r)
    {
        if (!reference.Indicators.TryGetValue(new IndicatorId(r["indicator"]), out var indicator)
            || !reference.Units.TryGetValue(r["unit"], out var unit)
            || !reference.Sources.TryGetValue(new SourceId(r["source"]), out var source))
        {
            // Each has been reported, as an unknown reference or where its own row is broken.
            return null;
        }

        // All that is wrong with a row is told at once.
        var hasUnit = CheckUnit(r, unit, indicator);
        var period = PeriodOf(r, source);
        var hasValue = CheckValue(r, out var value) && CheckWhole(r, value, unit);
        if (!CheckBreakdown(r) || !hasUnit || period is null || !hasValue)
        {
            return null;
        }

        return new FigureFact(
            source.Year,
            indicator,
            period.Value,
            value,
            unit,
            r.Enum<FactStatus>("status"),
            r["breakdown"],
            r["id"],
            r["check"])
        {
            Id = IdOf(r, source),
            Country = r.Country,
            Citation = r.Cite(r["locator"]),
            Note = r["note"],
            Place = r.Place,
            Telling = new Telling(r.Enum<Modality>("modality"), r.Enum<Quantifier>("quantifier"), Frequency.Unspecified, r["speaker"]),
        };
    }

    private FactPeriod? PeriodOf(SourceRow r, Source source)
    {
        var text = r["period"];
        if (periods.TryGetValue((text, source.Id), out var known))
        {
            return known;
        }

        var period = PeriodReader.Read(text, r.PlaceOf("period"), source, sources, reference, problems);
        if (period is { } sound)
        {
            periods[(text, source.Id)] = sound;
        }

        return period;
    }

    private static string IdOf(SourceRow r, Source source)
    {
        if (r["id"].Length > 0)
        {
            return $"{r.Country}-{(source.Edition.Length == 4 ? source.Edition : source.Id.Value)}-{r["id"]}";
        }

        var breakdown = r["breakdown"];
        return breakdown.Length == 0 ? $"{r["iso3"]}.{r["indicator"]}.{r["period"]}.{r["unit"]}.{r["source"]}"
            : $"{r["iso3"]}.{r["indicator"]}.{r["period"]}.{r["unit"]}."
                + $"{breakdown.Replace("; ", ",", StringComparison.Ordinal).Replace(' ', '-')}.{r["source"]}";
    }

    private bool CheckUnit(SourceRow r, Unit unit, Indicator indicator)
    {
        if (indicator.IsIn(unit))
        {
            return true;
        }

        var allowed = indicator.Units.Count == 0 ? "none; it is described in statements" : indicator.UnitsInWords;
        return problems.Refuse<bool>(
            ProblemCodes.WrongUnit,
            $"'{r["unit"]}' isn't a unit of {indicator.Id}. Its units in indicators.csv: {allowed}.",
            r.PlaceOf("unit"),
            $"{indicator.Id}.{r["unit"]}");
    }

    private bool CheckValue(SourceRow r, out FactValue? value)
    {
        value = null;
        var text = r["value"];
        var isReported = r.Enum<FactStatus>("status") == FactStatus.Reported;
        if (!isReported && text.Length == 0)
        {
            return true;
        }

        if (isReported && values.TryGetValue((text, r["bound"]), out var known))
        {
            value = known;
            return true;
        }

        if (isReported && FactValue.TryParse(text, r["bound"], out var read))
        {
            value = values[(text, r["bound"])] = read;
            return true;
        }

        var (code, message) = text.Length == 0
            ? (ProblemCodes.StatusWithoutValue, "The status reported needs a value. Where there is none, say which gap it is: "
                + "not-reported, no-information, not-applicable, withheld or presumed.")
            : !isReported
            ? (ProblemCodes.StatusWithoutValue,
                $"The status {r["status"]} says that there is no value, but '{text}' is given. Correct one of the two.")
            : (ProblemCodes.BadValue, $"'{text}' with bound '{r["bound"]}' isn't a value: write a number in plain digits, \"<5\" for "
                + "a suppressed one, or 12..16 with the lower number first; a bound goes with a single number.");
        return problems.Refuse<bool>(code, message, r.PlaceOf("value"));
    }

    private bool CheckWhole(SourceRow r, FactValue? value, Unit unit) =>
        unit.Kind != UnitKind.Count || (decimal.IsInteger(value?.Low ?? 0) && decimal.IsInteger(value?.High ?? 0)) || problems.Refuse<bool>(
            ProblemCodes.BrokenCount,
            $"'{r["value"]}' {unit.Plural} can't be: a count is a whole number. Write the number that the source prints; "
            + "if it prints a rate, an average or a length of time, choose a unit whose kind in units.csv is measure.",
            r.PlaceOf("value"));

    private bool CheckBreakdown(SourceRow r)
    {
        var text = r["breakdown"];
        var last = "";
        if (text.Length == 0 || ReferenceEquals(text, lastBreakdown))
        {
            return true;
        }

        foreach (var part in text.Split("; "))
        {
            var dimension = part.Split('=')[0];
            var isKnown = IsKnown(part, dimension);
            if (!isKnown || string.CompareOrdinal(last, dimension) >= 0)
            {
                var message = isKnown
                    ? $"The dimensions of '{text}' must differ and be in alphabetical order, so that one breakdown has one spelling."
                    : $"'{part}' isn't in breakdowns.csv: write dimension=category, separated by \"; \"."
                        + NearMatch.Hint(part, reference.BreakdownLabels.Keys);
                return problems.Refuse<bool>(ProblemCodes.BadBreakdown, message, r.PlaceOf("breakdown"), part);
            }

            last = dimension;
        }

        lastBreakdown = text;
        return true;
    }

    private bool IsKnown(string part, string dimension) =>
        part.Length > dimension.Length + 1 && !part.Contains(';', StringComparison.Ordinal)
        && (reference.BreakdownLabels.ContainsKey(part) || reference.BreakdownLabels.ContainsKey($"{dimension}=*")
            || sources.MayHave("breakdowns", dimension));
}
