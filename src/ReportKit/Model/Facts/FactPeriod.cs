using System.Collections.ObjectModel;

namespace ReportKit;

/// <summary>When a fact holds.</summary>
/// <param name="Kind">How the source names the time.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; null where the end is open or not given.</param>
public readonly record struct FactPeriod(PeriodKind Kind, DateOnly From, DateOnly? To)
{
    private const int MonthsDifferBy = 3;

    /// <summary>The edition whose reporting period it is; null of any other.</summary>
    public int? Edition { get; private init; }

    /// <summary>The reporting period of an edition.</summary>
    public static FactPeriod Reporting(Edition edition) =>
        new(PeriodKind.ReportingPeriod, edition.PeriodFrom, edition.PeriodTo) { Edition = edition.Year };

    /// <summary>A calendar year.</summary>
    public static FactPeriod Calendar(int year) => new(PeriodKind.CalendarYear, new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    /// <summary>Reads <c>2017</c>, <c>RP2018</c>, <c>2017-07</c>, <c>2009-04/2009-09</c>, <c>2009-09/..</c> or <c>2018-03-31</c>.</summary>
    /// <param name="text">ISO 8601 as far as it goes.</param>
    /// <param name="editions">By year: a reporting period has the days of its edition.</param>
    /// <param name="period">What was read.</param>
    /// <returns>False where the text is none of these, ends before it begins, or is of an edition that isn't there.</returns>
    public static bool TryParse(string text, IReadOnlyDictionary<int, Edition> editions, out FactPeriod period)
    {
        period = default;
        if (EditionNamed(text) is { } reporting)
        {
            period = editions.TryGetValue(reporting, out var edition) ? Reporting(edition) : default;
        }
        else if (Year(text) is { } year)
        {
            period = Calendar(year);
        }
        else if (Month(text) is { } month)
        {
            period = new FactPeriod(PeriodKind.Month, month, LastDay(month));
        }
        else if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && IsCovered(day.Year))
        {
            period = new FactPeriod(PeriodKind.Day, day, day);
        }
        else if (text.Split('/') is [var from, var to] && Month(from) is { } first)
        {
            if (to == "..")
            {
                period = new FactPeriod(PeriodKind.Months, first, null);
            }
            else if (Month(to) is { } last && last >= first)
            {
                period = new FactPeriod(PeriodKind.Months, first, LastDay(last));
            }
        }

        return period != default;
    }

    /// <summary>The form that <see cref="TryParse"/> reads.</summary>
    public override string ToString() => Kind switch
    {
        PeriodKind.CalendarYear => From.ToString("yyyy", CultureInfo.InvariantCulture),
        PeriodKind.ReportingPeriod => string.Create(CultureInfo.InvariantCulture, $"RP{Edition:0000}"),
        PeriodKind.Month => From.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        PeriodKind.Day => From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => From.ToString("yyyy-MM", CultureInfo.InvariantCulture) + "/" + (To?.ToString("yyyy-MM", CultureInfo.InvariantCulture) ?? ".."),
    };

    /// <summary>Whether it begins with a month and ends with one, so that months name it.</summary>
    internal bool IsOfWholeMonths => From.Day == 1 && (To is not { } to || to.AddDays(1).Day == 1);

    /// <summary>Whether counts of the two can be compared: reporting periods of two lengths can't, give or take what months differ
    /// by.</summary>
    internal bool IsAsLongAs(FactPeriod other) =>
        (Kind, other.Kind) is not (PeriodKind.ReportingPeriod, PeriodKind.ReportingPeriod) || Math.Abs(Days - other.Days) <= MonthsDifferBy;

    /// <summary>The name of the same time some years later, or earlier: of a reporting period that of another edition.</summary>
    /// <param name="name">The form that <see cref="TryParse"/> reads.</param>
    /// <param name="years">How many.</param>
    internal static string Later(string name, int years) =>
        EditionNamed(name) is { } edition ? string.Create(CultureInfo.InvariantCulture, $"RP{edition + years:0000}")
        : TryParse(name, ReadOnlyDictionary<int, Edition>.Empty, out var period) ? period.Later(years).ToString()
        : name;

    /// <summary>The edition whose reporting period a text names; null where it names none.</summary>
    internal static int? EditionNamed(string text) => text is ['R', 'P', .. var edition] ? Year(edition) : null;

    private int Days => (To ?? From).DayNumber - From.DayNumber;

    private FactPeriod Later(int years) => Kind == PeriodKind.Day
        ? new FactPeriod(Kind, From.AddYears(years), To?.AddYears(years))
        : new FactPeriod(Kind, From.AddYears(years), To is { } to ? LastDay(new DateOnly(to.Year + years, to.Month, 1)) : null);

    private static int? Year(string text) =>
        text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && IsCovered(year)
            ? year
            : null;

    private static DateOnly? Month(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && IsCovered(month.Year)
            ? month
            : null;

    // Anything else is a slip of the pen; it also keeps the days around a period within the calendar.
    private static bool IsCovered(int year) => year is >= 1900 and <= 2200;

    private static DateOnly LastDay(DateOnly month) => month.AddMonths(1).AddDays(-1);
}

/// <summary>How a source names a time.</summary>
public enum PeriodKind
{
    /// <summary>1 January to 31 December.</summary>
    CalendarYear,

    /// <summary>That of an edition, named by it.</summary>
    ReportingPeriod,

    /// <summary>One month.</summary>
    Month,

    /// <summary>From one month to another, or from a month on.</summary>
    Months,

    /// <summary>One day.</summary>
    Day,
}
