using ReportKit.Diagnostics;
using ReportKit.Sources;

namespace ReportKit.Facts;

/// <summary>Reads the tables of figures.</summary>
internal static class FigureFactReader
{
    public static readonly string[] Tables = ["prosecutions", "protection", "prevention", "profile"];

    /// <summary>Without these no figure can be made.</summary>
    public static readonly string[] NeededTables = ["indicators", "units", "sources"];

    public static void Read(SourceSet sources, ReferenceData reference, GatheredFacts facts, ProblemList problems)
    {
        foreach (var row in Tables.SelectMany(table => sources[table]))
        {
            if (Read(row, sources, reference, problems) is { } fact)
            {
                facts.Facts.Add(fact);
            }
            else
            {
                facts.UnreadFigures.Add((row.Country, row["id"]));
            }
        }
    }

    private static FigureFact? Read(SourceRow r, SourceSet sources, ReferenceData reference, ProblemList problems)
    {
        if (!reference.Indicators.TryGetValue(new IndicatorId(r["indicator"]), out var indicator)
            || !reference.Units.TryGetValue(r["unit"], out var unit)
            || !reference.Sources.TryGetValue(new SourceId(r["source"]), out var source))
        {
            // Each has been reported, as an unknown reference or where its own row is broken.
            return null;
        }

        var sound = CheckUnit(r, indicator, problems);
        sound &= CheckPeriod(r, source, reference, problems, out var period);
        sound &= CheckValue(r, problems, out var value, out var status) && CheckWhole(r, value, unit, problems);
        sound &= CheckBreakdown(r, sources, reference, problems);
        if (!sound)
        {
            return null;
        }

        return new FigureFact(
            source.Year,
            indicator,
            period,
            value,
            unit,
            status,
            r["breakdown"],
            new Telling(r.Enum<Modality>("modality"), r.Enum<Quantifier>("quantifier"), Frequency.Unspecified, r["speaker"]),
            r["id"],
            r["check"])
        {
            Id = IdOf(r, source, period),
            Country = r.Country,
            Citation = r.Cite(r["locator"]),
            Note = r["note"],
            Place = r.Place,
        };
    }

    private static string IdOf(SourceRow r, Source source, FactPeriod period)
    {
        if (r["id"].Length > 0)
        {
            return $"{r.Country}-{(source.Edition.Length == 4 ? source.Edition : source.Id.Value)}-{r["id"]}";
        }

        var breakdown = r["breakdown"].Replace("; ", ",", StringComparison.Ordinal).Replace(' ', '-');
        string[] parts = [r["iso3"], r["indicator"], period.ToString(), r["unit"], breakdown, r["source"]];
        return string.Join('.', parts.Where(p => p.Length > 0));
    }

    private static bool CheckUnit(SourceRow r, Indicator indicator, ProblemList problems)
    {
        if (indicator.Units.Contains(r["unit"], StringComparer.Ordinal))
        {
            return true;
        }

        var allowed = indicator.Units.Count == 0 ? "none; it is described in statements" : string.Join(", ", indicator.Units);
        problems.Error(ProblemCodes.WrongUnit, $"'{r["unit"]}' isn't a unit of {indicator.Id}. Its units in indicators.csv: {allowed}.", r.PlaceOf("unit"), $"{indicator.Id}.{r["unit"]}");
        return false;
    }

    private static bool CheckPeriod(SourceRow r, Source source, ReferenceData reference, ProblemList problems, out FactPeriod period)
    {
        if (!FactPeriod.TryParse(r["period"], out period))
        {
            problems.Error(ProblemCodes.BadPeriod, $"'{r["period"]}' isn't a period: write 2017, RP2018, 2017-07, 2009-04/2009-09, 2009-09/.. or 2018-03-31.", r.PlaceOf("period"));
            return false;
        }

        return CheckWithinEdition(period, source, reference, r.PlaceOf("period"), problems);
    }

    /// <summary>An edition can't report what begins after it was published; where that day isn't known, after its reporting period.</summary>
    public static bool CheckWithinEdition(FactPeriod period, Source source, ReferenceData reference, FilePlace place, ProblemList problems)
    {
        if (source.Year is not { } year || !reference.Editions.TryGetValue(year, out var edition))
        {
            return true;
        }

        var last = edition.Released ?? edition.PeriodTo;
        if (period.From <= last)
        {
            return true;
        }

        problems.Error(ProblemCodes.PeriodOutsideEdition, $"{period} begins after {last:yyyy-MM-dd}, so the {year} edition ({source.Id}) can't report it. Correct the period or the source.", place);
        return false;
    }

    private static bool CheckValue(SourceRow r, ProblemList problems, out FactValue? value, out FactStatus status)
    {
        value = null;
        var statusText = r["status"];
        status = Cells.Enum<FactStatus>(statusText);
        var text = r["value"];
        if ((status == FactStatus.Reported) != (text.Length > 0))
        {
            problems.Error(
                ProblemCodes.StatusWithoutValue,
                text.Length > 0
                    ? $"The status {statusText} says that there is no value, but '{text}' is given. Correct one of the two."
                    : "The status reported needs a value. Where there is none, say which gap it is: not-reported, no-information, not-applicable, withheld or presumed.",
                r.PlaceOf("value"));
            return false;
        }

        if (text.Length == 0)
        {
            return true;
        }

        if (!FactValue.TryParse(text, r["bound"], out var read))
        {
            problems.Error(ProblemCodes.BadValue, $"'{text}' with bound '{r["bound"]}' isn't a value: write a number in plain digits, \"<5\" for a suppressed one, or 12..16 with the lower number first; a bound goes with a single number.", r.PlaceOf("value"));
            return false;
        }

        value = read;
        return true;
    }

    private static bool CheckWhole(SourceRow r, FactValue? value, Unit unit, ProblemList problems)
    {
        if (unit.Kind != UnitKind.Count || (IsWhole(value?.Low) && IsWhole(value?.High)))
        {
            return true;
        }

        problems.Error(
            ProblemCodes.BrokenCount,
            $"'{r["value"]}' {unit.Plural} can't be: a count is a whole number. Write the number that the source prints; if it prints a rate, an average or a length of time, choose a unit whose kind in units.csv is measure.",
            r.PlaceOf("value"));
        return false;
    }

    private static bool IsWhole(decimal? number) => number is not { } given || decimal.Truncate(given) == given;

    private static bool CheckBreakdown(SourceRow r, SourceSet sources, ReferenceData reference, ProblemList problems)
    {
        var text = r["breakdown"];
        var last = "";
        foreach (var part in text.Length == 0 ? [] : text.Split("; "))
        {
            var (dimension, category) = part.Split('=', 2) is [var d, var c] ? (d, c) : (part, "");
            var known = category.Length > 0 && !category.Contains(';', StringComparison.Ordinal) && (reference.BreakdownLabels.ContainsKey(part) || reference.BreakdownLabels.ContainsKey($"{dimension}=*") || sources.MayHave("breakdowns", dimension));
            if (!known || string.CompareOrdinal(last, dimension) >= 0)
            {
                var message = known
                    ? $"The dimensions of '{text}' must differ and be in alphabetical order, so that one breakdown has one spelling."
                    : $"'{part}' isn't in breakdowns.csv: write dimension=category, separated by \"; \".{NearMatch.Hint(part, reference.BreakdownLabels.Keys)}";
                problems.Error(ProblemCodes.BadBreakdown, message, r.PlaceOf("breakdown"), part);
                return false;
            }

            last = dimension;
        }

        return true;
    }
}
