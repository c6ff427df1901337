namespace ReportKit.Importing;

/// <summary>The Trafficking in Persons Report, as tables made from its editions have it.</summary>
internal static partial class TipReport
{
    /// <summary>As sources.csv has it.</summary>
    public static Publication Publication { get; } = new(
        "tip",
        "A",
        "US Department of State",
        "Trafficking in Persons Report",
        "Public domain (US Government work)",
        "https://www.state.gov/trafficking-in-persons-report/");

    /// <summary>A cell without markup, line breaks, blanks around it and marks of footnotes behind it.</summary>
    public static string Plain(string cell) => Marks().Replace(Blanks().Replace(Tags().Replace(cell, " "), " ").Trim(), "");

    /// <summary>Whether a cell says that there is nothing.</summary>
    public static bool IsBlank(string plain) => Nothing().IsMatch(plain);

    /// <summary>The letters and digits of a column's name in lower case.</summary>
    public static string NameOf(string header) =>
        string.Concat(Plain(header).Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>The one year that a text of a column's name or of a cell is about; null where it is no year of the report.</summary>
    public static int? Year(string plain) => YearForm().Match(plain) is { Success: true } year
        ? int.Parse(year.Groups[1].ValueSpan, CultureInfo.InvariantCulture) : null;

    /// <summary>Goes to the row of a table's columns, in whichever of the file's tables it is.</summary>
    /// <param name="file">The file.</param>
    /// <param name="isHeader">Whether the row that a table is at names the columns.</param>
    /// <param name="read">What is done with a table's rows, and with what the file says before the table.</param>
    /// <returns>How many tables have such a row.</returns>
    public static int ForEach(PublishedFile file, Func<IPublishedTable, bool> isHeader, Action<IPublishedTable, string> read)
    {
        const int mostBefore = 200;
        var isMarkup = file.Content is FileContent.Html or FileContent.Xml;
        using var tables = isMarkup ? (ITableFile)file.OpenMarkup() : file.OpenTables();
        var found = 0;
        foreach (var table in tables.Tables)
        {
            using var _ = table;
            var before = new StringBuilder(table.Name).Append(' ');
            for (var rows = 0; rows < mostBefore && table.Read(); rows++)
            {
                if (isHeader(table))
                {
                    found++;
                    read(table, table is MarkupTable markup ? ((MarkupTables)tables).Before(markup) : before.ToString());
                    break;
                }

                before.AppendJoin(' ', Enumerable.Range(0, table.Count).Select(i => table[i])).Append(' ');
            }
        }

        return found;
    }

    /// <summary>Where a cell stands; in a page the row alone can be said.</summary>
    public static FilePlace PlaceOf(PublishedFile file, IPublishedTable table, int column) => new(
        file.Shown, table.Line, file.Content is FileContent.Text or FileContent.Workbook ? column + 1 : 0);

    [GeneratedRegex(@"</?[A-Za-z][^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();

    [GeneratedRegex(@"[\s\u00A0\u200B\uFEFF]+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    // Tier 2*, 14,897 [1], 2019 ²
    [GeneratedRegex(@"(?:\s*(?:[*\u2020\u2021\u00A7\u00B9\u00B2\u00B3\u2070-\u2079^]|\[[0-9a-z]{1,2}\]))+$", RegexOptions.CultureInvariant)]
    private static partial Regex Marks();

    [GeneratedRegex(
        @"^(?:|#?n/?a|n\.a\.?|nan|null|none|nr|[-\u2010-\u2015.]+|not (?:ranked|rated|covered|listed|placed|included|available|in report)|"
        + @"no (?:data|tier|ranking)|unranked)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nothing();

    // 2018, tip2018, Tier_2018, 2018 tier, X2018, 2018.0
    [GeneratedRegex(
        @"^(?:(?:tip|tiers?|rank|ranking|report|edition|placement|year|x|y)[ _.-]*){0,3}(20[0-9]{2})(?:\.0)?"
        + @"(?:[ _.-]*(?:tip|tiers?|rank|ranking|report|edition|placement))*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex YearForm();
}
