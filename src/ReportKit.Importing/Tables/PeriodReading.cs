namespace ReportKit.Importing;

/// <summary>Reads the periods of a column as the kit's tables write them.</summary>
internal static partial class PeriodReading
{
    /// <summary>The period of a cell; null where it isn't one of the form that the map says.</summary>
    public static string? Read(string text, MapColumn column, IReadOnlyDictionary<int, Edition> editions) => column.Form switch
    {
        PeriodForm.Year => YearForm().IsMatch(text) ? text : null,
        PeriodForm.SplitYear => OfSplitYear(text, column.YearBegins),
        PeriodForm.Month => MonthForm().IsMatch(text) ? text : null,
        _ => FactPeriod.TryParse(text, editions, out _) ? text : null,
    };

    /// <summary>How the periods of a form are written, to say it to people.</summary>
    public static string Shown(PeriodForm form) => form switch
    {
        PeriodForm.Year => "a year like 2019",
        PeriodForm.SplitYear => "a year like 2019/20",
        PeriodForm.Month => "a month like 2019-07",
        _ => "a period like 2017, RP2018, 2017-07, 2009-04/2009-09 or 2018-03-31",
    };

    /// <summary>The form of all these texts; null where they have none in common.</summary>
    public static PeriodForm? FormOf(IReadOnlyCollection<string> texts) =>
        texts.Count == 0 ? null
        : texts.All(YearForm().IsMatch) ? PeriodForm.Year
        : (texts.All(t => OfSplitYear(t, begins: 2) is not null), texts.All(MonthForm().IsMatch)) switch
        {
            (true, false) => PeriodForm.SplitYear,
            (false, true) => PeriodForm.Month,

            // 2010-11 may be a month or a year that begins in one and ends in the next.
            _ => null,
        };

    // 2019/20 that begins in July is 2019-07/2020-06.
    private static string? OfSplitYear(string text, int begins)
    {
        if (SplitYearForm().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var (first, second) = (match.Groups[1].Value, match.Groups[2].Value);
        var (from, to) = (int.Parse(first, CultureInfo.InvariantCulture), int.Parse(second, CultureInfo.InvariantCulture));
        return second.Length == 4 ? (to == from + 1 ? Write() : null) : to == (from + 1) % 100 ? Write() : null;

        string Write() => string.Create(CultureInfo.InvariantCulture, $"{from:0000}-{begins:00}/{from + 1:0000}-{begins - 1:00}");
    }

    [GeneratedRegex(@"^(?:19|20)[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearForm();

    [GeneratedRegex(@"^((?:19|20)[0-9]{2}) ?[/\u2013\u2014-] ?((?:19|20)?[0-9]{2})\z", RegexOptions.CultureInvariant)]
    private static partial Regex SplitYearForm();

    [GeneratedRegex(@"^(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])\z", RegexOptions.CultureInvariant)]
    private static partial Regex MonthForm();
}
