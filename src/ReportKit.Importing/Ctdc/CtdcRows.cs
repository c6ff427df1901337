using System.Runtime.InteropServices;

namespace ReportKit.Importing;

/// <summary>Reads the rows of CTDC's dataset, and says of each that can't be counted why.</summary>
internal sealed class CtdcRows(PublishedFile file, Release release, CtdcColumns columns, ImportRequest request)
{
    private const string ByBoth = "counted by country of exploitation and by citizenship";
    private const string ByExploitation = "counted by country of exploitation alone";
    private const string ByCitizenship = "counted by citizenship alone";
    private const string WithoutCountry = "without a country of exploitation and a citizenship";
    private const string WithoutYear = "without a year of registration";

    private readonly ProblemList problems = new();
    private readonly RowTally tally = new();
    private readonly CtdcCountries countries = new(request.Sources);
    private readonly CtdcCounts counts = new();
    private readonly Dictionary<(int Exploitation, int Citizenship), int> pairs = [];
    private readonly List<(int Country, int Row, int Column)> doubtful = [];
    private readonly CtdcReading<int?> years = new(CtdcWords.Year);
    private readonly CtdcReading<string?> sexes = new(CtdcWords.Sex);
    private readonly CtdcReading<string?> ages = new(CtdcWords.Age);
    private readonly CtdcReading<bool?> flags = new(CtdcWords.Flag);

    /// <summary>Reads the rows behind the header.</summary>
    public ImportedFile Read(IPublishedTable table)
    {
        foreach (var fate in (ReadOnlySpan<string>)[ByBoth, ByExploitation, ByCitizenship, WithoutYear, WithoutCountry])
        {
            tally.Count(fate, 0);
        }

        while (table.Read())
        {
            Take(table);
        }

        TellPairs();
        TellUnknown();
        return new CtdcFigures(release, request, countries).Of(file, counts, tally, problems);
    }

    private void Take(IPublishedTable table)
    {
        if (IsBlank(table))
        {
            tally.Count("blank");
        }
        else if (file.Content == FileContent.Text && table.Count != columns.Count)
        {
            Refuse(
                table,
                0,
                "with too few or too many cells",
                $"The row has {Counted.Of(table.Count, "cell")}, and the header {columns.Count}: it is cut off, or one of its cells has "
                + "the separator in it.",
                "cells");
        }
        else if (FormulaOf(table) is { } formula)
        {
            Refuse(table, formula, "with a formula", "The cell is a formula, so that nobody knows what was published.", "formula");
        }
        else if (YearOf(table) is { } year)
        {
            Count(table, year);
        }
    }

    private void Count(IPublishedTable table, int year)
    {
        var exploitation = CountryOf(table, columns.Exploitation);
        var citizenship = CountryOf(table, columns.Citizenship);
        CollectionsMarshal.GetValueRefOrAddDefault(pairs, (exploitation, citizenship), out _)++;
        var (sex, age, form) = (SexOf(table), AgeOf(table), FormOf(table));
        if (exploitation != CtdcCountries.None)
        {
            counts.Add(new CtdcKey(true, exploitation, year, sex, age, form), table, columns.Exploitation);
        }

        if (citizenship != CtdcCountries.None)
        {
            counts.Add(new CtdcKey(false, citizenship, year, sex, age, form), table, columns.Citizenship);
        }
    }

    private int CountryOf(IPublishedTable table, int column)
    {
        var number = countries.NumberOf(table[column]);
        if (countries.IsDoubtful(number))
        {
            doubtful.Add((number, table.Row, column));
        }

        return number;
    }

    private int? YearOf(IPublishedTable table)
    {
        var text = table[columns.Year];
        if (CtdcWords.IsMissing(text) || text == "NA")
        {
            tally.Count(WithoutYear);
            return null;
        }

        if (years.Of(text) is { } year && year <= release.Published!.Value.Year)
        {
            return year;
        }

        Refuse(
            table,
            columns.Year,
            "with a year that can't be read",
            years.Of(text) is null ? $"'{text}' isn't a year." : $"{text} comes after the {release.Edition}.",
            $"year={text}");
        return null;
    }

    private string SexOf(IPublishedTable table) =>
        sexes.Of(table[columns.Sex]) ?? RefuseWord(table, columns.Sex, "a sex that this import knows", "sex");

    // The group where it is known; else whether somebody was of age, which older editions say too.
    private string AgeOf(IPublishedTable table)
    {
        var group = ages.Of(table[columns.Age]) ?? RefuseWord(table, columns.Age, "an age group under 18, or of 18 or over", "age");
        if (columns.Majority < 0)
        {
            return group;
        }

        var majority = ages.Of(table[columns.Majority]) ?? RefuseWord(table, columns.Majority, "Minor or Adult", "age");
        if (group == majority || majority == CtdcWords.Unknown || group == CtdcWords.Unknown)
        {
            return group == CtdcWords.Unknown ? majority : group;
        }

        problems.Warning(
            ProblemCodes.RefusedCell,
            $"{table.LocatorOf(columns.Majority)}: '{table[columns.Majority]}' and the age group '{table[columns.Age]}' contradict each "
            + "other. The row is counted, its age as not known.",
            PlaceOf(table, columns.Majority),
            "ages");
        return CtdcWords.Unknown;
    }

    private string FormOf(IPublishedTable table)
    {
        var (forms, isKnown) = (CtdcForms.None, true);
        foreach (var (column, says) in columns.Forms)
        {
            if (flags.Of(table[column]) is not { } isSet)
            {
                RefuseWord(table, column, "1 or 0", "form of exploitation");
                isKnown = false;
            }
            else if (isSet)
            {
                forms |= says;
            }
        }

        return isKnown ? CtdcWords.Form(forms) : CtdcWords.Unknown;
    }

    // Each row is counted once, whether it makes a figure of one country, of two or of none.
    private void TellPairs()
    {
        foreach (var ((exploitation, citizenship), rows) in pairs)
        {
            var (isExploited, isCitizen) = (IsTaken(exploitation), IsTaken(citizenship));
            tally.Count(
                isExploited && isCitizen ? ByBoth
                : isExploited ? ByExploitation
                : isCitizen ? ByCitizenship
                : exploitation == CtdcCountries.None && citizenship == CtdcCountries.None ? WithoutCountry
                : IsUnknown(exploitation) || IsUnknown(citizenship) ? "of a country or area that isn't known"
                : "of other countries",
                rows);
        }
    }

    private bool IsTaken(int country) => countries.CountryOf(country) is { } code && request.Takes(code);

    private bool IsUnknown(int country) => country != CtdcCountries.None && countries.CountryOf(country) is null;

    private void TellUnknown()
    {
        var messages = new Dictionary<(int, int), string>();
        foreach (var (country, row, column) in doubtful.Where(d => IsUnknown(d.Country)))
        {
            if (!messages.TryGetValue((country, column), out var message))
            {
                var what = column == columns.Exploitation ? "country of exploitation" : "citizenship";
                messages[(country, column)] = message = countries.Why(country, what, $"The row isn't counted by {what}");
            }

            problems.Warning(ProblemCodes.UnknownCountry, message, new FilePlace(file.Shown, row, column + 1), countries.TextOf(country));
        }
    }

    private int? FormulaOf(IPublishedTable table)
    {
        foreach (var column in (ReadOnlySpan<int>)[columns.Year, columns.Exploitation, columns.Citizenship])
        {
            if (table.IsFormula(column))
            {
                return column;
            }
        }

        return null;
    }

    private static bool IsBlank(IPublishedTable table)
    {
        for (var i = 0; i < table.Count; i++)
        {
            if (table[i].Length > 0)
            {
                return false;
            }
        }

        return true;
    }

    private string RefuseWord(IPublishedTable table, int column, string expected, string what)
    {
        problems.Warning(
            ProblemCodes.UnknownWord,
            $"{table.LocatorOf(column)}: '{table[column]}' isn't {expected}. The row is counted, its {what} as not known.",
            PlaceOf(table, column),
            $"{what}={table[column]}");
        return CtdcWords.Unknown;
    }

    private void Refuse(IPublishedTable table, int column, string fate, string message, string cause)
    {
        problems.Warning(
            ProblemCodes.RefusedCell,
            $"{table.LocatorOf(column)}: {message} The row wasn't counted.",
            PlaceOf(table, column),
            cause);
        tally.Refuse(fate);
    }

    private FilePlace PlaceOf(IPublishedTable table, int column) => new(file.Shown, table.Line, column + 1);
}
