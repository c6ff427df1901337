namespace ReportKit.Cli;

/// <summary>What must be known to make a project, in the order in which a person is asked.</summary>
internal static class PlanQuestions
{
    public const string Countries = "countries";
    public const string Kind = "kind";
    public const string Edition = "edition";
    public const string Period = "period";
    public const string Title = "title";
    public const string Publisher = "publisher";
    public const string Data = "data";
    public const string Language = "language";
    public const string Server = "ci";

    private const string OnlyLanguage = "en";
    private const int LongestLine = 200;

    // As the edition table allows.
    private const int FirstYear = 2001;
    private const int LastYear = 2100;

    // Read when the first question needs them.
    private static readonly Lazy<IReadOnlyDictionary<int, ReportingDays>> Editions = new(KitTable.Editions);

    public static IReadOnlyList<PlanQuestion> All { get; } =
    [
        new(Countries, "CODES", "Which countries or areas: ISO 3166-1 alpha-3 codes or names, separated by commas.", _ => "", OfCountries),
        new(Kind, "KIND", "What kind of report: tiers (of the Trafficking Victims Protection Act), no-tiers, or country (of one country).",
            known => Cells.Text(known.Countries.Count == 1 ? ReportKind.Country : ReportKind.Tiers), OfKind),
        new(Edition, "YEAR", "Which edition: the year that names it.", _ => $"{ThisYear()}", OfEdition),
        new(Period, "FROM..TO", "The first and the last day of its reporting period, as 2025-04-01..2026-03-31.", StandardPeriod, OfPeriod),
        new(Title, "TEXT", "The report's title.", StandardTitle, OfLine),
        new(Publisher, "TEXT", "Who publishes it.", _ => "The authors of this report", OfLine),
        new(Data, "CHOICE", "Which of the kit's collected data to start from: none, countries (those named), all.",
            _ => Cells.Text(DataPack.Countries), (text, _) => OfList<DataPack>(text, "choice of data")),
        new(Language, "LANGUAGE", "The language of the text: en.", _ => OnlyLanguage, OfLanguage) { HasOnlyAnswer = true },
        new(Server, "SERVER", "What builds it: none, github, gitlab, cake.",
            _ => Cells.Text(BuildServer.None), (text, _) => OfList<BuildServer>(text, "build server")),
    ];

    private static int ThisYear() => Math.Min(TimeProvider.System.GetLocalNow().Year, LastYear);

    private static string StandardPeriod(PlanAnswers known) =>
        $"{Editions.Value.GetValueOrDefault(known.Edition!.Value) ?? ReportingDays.OfAct(known.Edition.Value)}";

    private static string StandardTitle(PlanAnswers known) => known.Countries switch
    {
        [var only] => $"Trafficking in Persons in {only.NameInText}",
        [var one, var other] => $"Trafficking in Persons in {one.NameInText} and {other.NameInText}",
        _ => "Trafficking in Persons",
    };

    private static string? OfCountries(string text, PlanAnswers known)
    {
        var (found, complaints) = known.Known.Read(text);
        return complaints.Count > 0 ? string.Join(' ', complaints)
            : found.Count == 0 ? "Name at least one country or area, as IRL,MLT."
            : OfOneCountry(known.Kind, found.Count);
    }

    private static string? OfKind(string text, PlanAnswers known) => OfList<ReportKind>(text, "kind")
        ?? (known.Countries.Count == 0 ? null : OfOneCountry(Cells.Enum<ReportKind>(text), known.Countries.Count));

    private static string? OfOneCountry(ReportKind? kind, int count) => kind != ReportKind.Country || count == 1
        ? null
        : $"A report of the kind country is on one country, and {count} are named. Name one, or choose tiers or no-tiers.";

    private static string? OfEdition(string text, PlanAnswers known) => Cells.Number(text) is >= FirstYear and <= LastYear
        ? null
        : $"An edition is named by its year, from {FirstYear} to {LastYear}, not '{text}'.";

    private static string? OfPeriod(string text, PlanAnswers known)
    {
        if (ReportingDays.Read(text) is not { } period)
        {
            return $"A reporting period has two days, the first before the last, as 2025-04-01..2026-03-31, not '{text}'.";
        }

        // A report without tiers may follow the calendar.
        if (known.Edition is not { } edition || known.Kind == ReportKind.NoTiers)
        {
            return null;
        }

        if (Editions.Value.TryGetValue(edition, out var given) && given != period)
        {
            return $"The kit has the edition {edition} with the period {given}, which its data mean. Give that one, or another edition.";
        }

        var other = Editions.Value.FirstOrDefault(e => e.Key != edition && e.Value.Overlaps(period));
        return other.Value is null
            ? null
            : $"{period} overlaps the period of the edition {other.Key} ({other.Value}), and a day belongs to one edition. "
                + "A report of the kind no-tiers may have any period.";
    }

    private static string? OfLine(string text, PlanAnswers known) =>
        text.Length is > 0 and <= LongestLine && text == text.Trim() && !text.Any(char.IsControl)
            ? null
            : $"This is one line of at most {LongestLine} characters, without blanks at its ends.";

    private static string? OfLanguage(string text, PlanAnswers known) =>
        text == OnlyLanguage ? null : $"'{text}' isn't a language that the kit writes. Allowed: {OnlyLanguage}.";

    private static string? OfList<T>(string text, string noun)
        where T : struct, Enum => Cells.TryEnum<T>(text, out _)
            ? null
            : $"'{text}' isn't a {noun}. Allowed: {string.Join(", ", Cells.TextsOf<T>())}.{NearMatch.Hint(text, Cells.TextsOf<T>())}";
}
