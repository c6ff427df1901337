namespace ReportKit.Importing;

/// <summary>The table of the participants in the UN TIP Protocol, as the United Nations Treaty Collection prints it.</summary>
internal sealed partial class UntcImporter : IImporter
{
    private const int LongestName = 100;

    /// <summary>As sources.csv has it.</summary>
    public static Publication Publication { get; } = new(
        "untc",
        "G",
        "United Nations",
        "Treaty Collection, chapter XVIII.12.a (Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and "
        + "Children)",
        "United Nations terms of use; cite the Treaty Collection",
        "https://treaties.un.org/")
    {
        DatedAs = "status as at",
    };

    /// <inheritdoc/>
    public ImportedFile Read(PublishedFile file, ImportRequest request)
    {
        using var table = UntcTable.Find(file) ?? throw new UnreadableFileException(
            file.Content is FileContent.Html or FileContent.Xml
                ? "It has no table with the columns Participant, Signature and Ratification: perhaps it is a page that says that the site "
                    + "is being maintained. Open the page of chapter XVIII.12.a, see that it shows the table, and save it again."
                : "No row names the columns Participant, Signature and Ratification. Check that the file is the table of the UN Treaty "
                    + "Collection, chapter XVIII.12.a.");
        var before = Blanks().Replace(table.Before, " ");
        var isNamed = IsNamed(before, file);
        var release = Release.Of(Publication, DayOf(before, request), request.Sources);
        var rows = new UntcRows(file, release, request);
        while (table.Rows.Read() && !IsEnd(table))
        {
            if (table.Rows is MarkupTable { IsCut: true })
            {
                throw new UnreadableFileException(
                    $"A cell on line {table.Rows.Line} is longer than any of this table can be. Nothing of the file was used.");
            }

            rows.Take(table);
        }

        return rows.End(isNamed, PrintedIn(before, "Signatories"), PrintedIn(before, "Parties"));
    }

    // Whether the file says that it is of this treaty; a table alone doesn't say of which it is.
    private static bool IsNamed(string before, PublishedFile file)
    {
        int PlaceOf(string title) => before.IndexOf(title, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? at : int.MaxValue;
        var other = UntcWords.Others.MinBy(PlaceOf)!;
        var own = PlaceOf(UntcWords.Title);
        if (PlaceOf(other) < own)
        {
            throw Other($"the {other}");
        }

        if (own < int.MaxValue || Chapter().Match(file.Name) is { Success: true } named && IsOwn(named))
        {
            return true;
        }

        return Chapter().Match(file.Name) is { Success: true } chapter
            ? throw Other($"chapter {chapter.Value}, as its name says")
            : file.Content is FileContent.Html or FileContent.Xml
                ? throw Other("another treaty: it doesn't name the Protocol before the table")
                : false;
    }

    private static bool IsOwn(Match chapter) => string.Equals(
        chapter.Value.Replace('.', '-').Replace('_', '-'), "XVIII-12-a", StringComparison.OrdinalIgnoreCase);

    private static UnreadableFileException Other(string what) => new(
        $"This is the table of {what}, and protocol.csv has acts under the {UntcWords.Title}. "
        + "Download that of chapter XVIII.12.a.");

    private static DateOnly DayOf(string before, ImportRequest request)
    {
        var printed = Status().Match(before) is { Success: true } status
            && DateOnly.TryParseExact(
                status.Groups["day"].Value,
                ["d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "d MMMM yyyy", "d MMM yyyy", "yyyy-MM-dd"],
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day) ? day : (DateOnly?)null;
        return ReleaseDay.Of(printed, request.Released, "The file doesn't say of which day its table is: 'Status as at …', as the page "
            + "does. Give the day on which it was downloaded: --released 2026-12-02.");
    }

    // Signatories : 117. Parties : 182
    private static int? PrintedIn(string before, string word) =>
        Regex.Match(before, $@"\b{word}\s*:?\s*(\d{{1,4}})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)
            is { Success: true } found ? int.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    // Behind the table a page has declarations and notes.
    private static bool IsEnd(UntcTable table)
    {
        var name = table.Rows[table.Participant];
        return table.Rows[table.Signature].Length == 0 && table.Rows[table.Consent].Length == 0
            && (name.Length > LongestName || Behind().IsMatch(name));
    }

    [GeneratedRegex(
        @"^(?:Declarations|Reservations|Objections|Notifications|Territorial|End ?note|Notes?\b|\(Unless)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Behind();

    [GeneratedRegex(
        @"\bstatus as at\s*:?\s*(?<day>\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{1,2} \p{L}+ \d{4}|\d{4}-\d{2}-\d{2})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Status();

    // XVIII-12-a in the name of a file.
    [GeneratedRegex(
        @"(?<![A-Za-z])[IVX]{1,6}[-._]\d{1,2}(?:[-._][a-z](?![a-z]))?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"[\s\u00A0]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
