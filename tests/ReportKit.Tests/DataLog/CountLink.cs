namespace ReportKit.Tests.DataLog;

/// <summary>A count in a page of Markdown: a link whose text is the number of rows, and whose title says of which rows. For example
/// <c>[2,552](tiers.csv "agreement=agreed")</c>; without a title all rows of the file are meant. Several conditions stand with
/// spaces between them; <c>!=</c> means any other value, and nothing after <c>=</c> an empty cell.</summary>
/// <param name="Table">Name of the table: <c>tiers</c>.</param>
/// <param name="Conditions">What the rows have in common; may be empty.</param>
internal sealed partial record CountLink(string Table, string Conditions)
{
    /// <summary>The text with the counts that the tables have now.</summary>
    /// <exception cref="FormatException">A link names a file, a column or a condition that can't be counted.</exception>
    public static string Renew(string markdown, IReadOnlyDictionary<string, SourceTable> tables) => Link().Replace(
        markdown,
        link => FormattableString.Invariant($"[{new CountLink(link.Groups["table"].Value, link.Groups["conditions"].Value).CountIn(tables):N0}]({link.Groups["rest"].Value})"));

    /// <summary>The counts in the text, as they are written.</summary>
    public static IEnumerable<string> FindAll(string markdown) => Link().Matches(markdown).Select(link => link.Value);

    private int CountIn(IReadOnlyDictionary<string, SourceTable> tables)
    {
        var table = tables.GetValueOrDefault(Table) ?? throw new FormatException($"{Table}.csv is counted, but datapackage.json has no such table.");
        var conditions = Conditions.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(written => Parse(written, table)).ToList();
        return table.Rows.Count(row => conditions.TrueForAll(condition => (row[condition.Column] == condition.Value) != condition.IsNegated));
    }

    private static (string Column, bool IsNegated, string Value) Parse(string written, SourceTable table)
    {
        var condition = Condition().Match(written);
        return condition.Success && table.Columns.Contains(condition.Groups["column"].Value)
            ? (condition.Groups["column"].Value, condition.Groups["not"].Success, condition.Groups["value"].Value)
            : throw new FormatException($"{table.Name}.csv can't be counted by \"{written}\": write column=value or column!=value, with one of the columns {string.Join(", ", table.Columns)}.");
    }

    [GeneratedRegex(@"\[[\d,]+\]\((?<rest>[\w./-]*?(?<table>[\w-]+)\.csv(?: ""(?<conditions>[^""]*)"")?)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^(?<column>\\w+)(?<not>!)?=(?<value>.*)$")]
    private static partial Regex Condition();
}
