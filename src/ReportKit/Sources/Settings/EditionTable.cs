namespace ReportKit.Sources;

/// <summary>Puts the editions of reportkit.yml into the edition table.</summary>
internal sealed class EditionTable(
    SourceTable table, TableSchema schema, ProjectSettings settings, SourceTable? ruleSets, ProblemList problems)
{
    public const string Name = "editions";

    /// <summary>The table of the laws that editions are made under.</summary>
    public const string RuleSets = "rule-sets";

    private const string Year = "edition";
    private const string From = "period_from";
    private const string To = "period_to";

    // What an edition has as the last one before it had, where it doesn't say otherwise.
    private static readonly string[] Inherited = ["layout", "standards_verb"];

    private readonly SourceHeader header = new(ProjectSettings.FileName, table.Columns);
    private readonly SourceRow? newest = table.Rows.MaxBy(row => row.Number(Year));

    /// <summary>The table with the editions that can be used.</summary>
    public static SourceTable Complete(
        SourceTable table, TableSchema schema, ProjectSettings settings, SourceTable? ruleSets, ProblemList problems) =>
        settings.Editions.Count + settings.LeftOut.Count > 0
            ? new EditionTable(table, schema, settings, ruleSets, problems).Complete()
            : table;

    private SourceTable Complete()
    {
        var rows = table.Rows.ToList();
        foreach (var edition in settings.Editions)
        {
            var at = rows.FindIndex(row => row.Number(Year) == edition.Year);
            if (at >= 0)
            {
                rows[at] = edition.Cells.Count == 0 ? rows[at] : Row(edition, column => rows[at][column], rows[at]) ?? rows[at];
            }
            else if (Row(edition, column => Standard(edition, column), null) is { } row)
            {
                rows.Add(row);
            }
        }

        var years = rows.Select(row => row.Number(Year)).ToHashSet();
        var lost = settings.Editions.Where(e => !years.Contains(e.Year)).Select(e => new LeftOutRow(e.Place, $"{e.Year}"));
        var unread = settings.LeftOut.Select(line => new LeftOutRow(new FilePlace(ProjectSettings.FileName), line));
        return table with { Rows = rows, LeftOut = [.. table.LeftOut, .. unread, .. lost] };
    }

    // Null where a cell isn't what the table allows, which has been reported.
    private SourceRow? Row(EditionSettings edition, Func<string, string> otherwise, SourceRow? before)
    {
        var cells = table.Columns.Select(c => edition.Cells.GetValueOrDefault(c)?.Text ?? otherwise(c)).ToList();
        var texts = new LooseRow(header, string.Join(',', cells), cells)
        {
            Places = table.Columns.ToDictionary(c => c, c => edition.Cells.GetValueOrDefault(c)?.Place
                ?? (c == Year ? null : before?.PlaceOf(c)) ?? edition.Place, StringComparer.Ordinal),
        };
        var row = new SourceRow(texts, 0, edition.Place.Line);
        if (row["rule_set"].Length == 0)
        {
            ReportNoLaw(edition);
            return null;
        }

        return SchemaChecker.Check(schema, header, [row], problems)?.Rows is [var sound] ? sound : null;
    }

    private string Standard(EditionSettings edition, string column) => column switch
    {
        Year => $"{edition.Year}",

        // Of the Act: 22 USC 7107(b)(1).
        From => FormattableString.Invariant($"{edition.Year - 1:0000}-04-01"),
        To => FormattableString.Invariant($"{edition.Year:0000}-03-31"),
        "rule_set" => RuleSetOf(edition.Year),
        _ when Inherited.Contains(column) => newest?[column] ?? (column == "layout" ? "" : "meet"),
        _ => "",
    };

    private string RuleSetOf(int year) => ruleSets?.Rows
        .Where(r => r.Number("first_edition") <= year && (r.Number("last_edition") ?? year) >= year)
        .MaxBy(r => r.Number("first_edition"))?["id"] ?? "";

    // Where that table couldn't be read, it has been reported.
    private void ReportNoLaw(EditionSettings edition)
    {
        if (ruleSets?.LeftOut.Count == 0)
        {
            problems.Error(
                ProblemCodes.SettingsValue,
                $"No rule set of {RuleSets}.csv is in force for the edition {edition.Year}. Name one with rule_set, or correct the year.",
                edition.Place);
        }
    }
}
