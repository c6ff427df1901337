using ReportKit.Tests.Layout;

namespace ReportKit.Tests.DataLog;

/// <summary>The data log counts the rows as they are, and nobody has to count them.</summary>
public partial class DataLogTests
{
    [Fact]
    public void Every_count_is_that_of_the_files()
    {
        var tables = CountedPages.Tables;
        Rule.Holds(
            $"Rows have come or gone. {CountedPages.Command} writes these counts anew:",
            from page in CountedPages.All
            from line in File.ReadLines(page).Index()
            from written in CountLink.FindAll(line.Item)
            let renewed = CountLink.Renew(written, tables)
            where renewed != written
            select $"{CountedPages.PlaceOf(page, line.Index)}: {written} is now {renewed}");
    }

    [Fact]
    public void Every_table_is_counted_in_the_data_log()
    {
        var log = File.ReadAllText(CountedPages.DataLog);
        Rule.Holds(
            $"data/README.md lists each table with its count. Add a line, and {CountedPages.Command} counts:",
            from table in CountedPages.Tables.Values
            where !Regex.IsMatch(log, $@"^\| \[{table.Name}\.csv\]\(#{table.Name}csv\) \| \[[\d,]+\]\({table.Name}\.csv\) \|", RegexOptions.Multiline)
            select $"| [{table.Name}.csv](#{table.Name}csv) | [0]({table.Name}.csv) | what one row says |");
    }

    [Fact]
    public void A_number_of_rows_is_counted_and_not_typed() => Rule.Holds(
        "Write a count as [0](file.csv \"column=value\"), so that it can be renewed:",
        from page in new[] { CountedPages.DataLog, Path.Combine(Repository.Root, "docs", "assumptions-and-caveats.md") }
        from line in File.ReadLines(page).Index()
        where TypedCount().IsMatch(line.Item)
        select $"{CountedPages.PlaceOf(page, line.Index)}: {TypedCount().Match(line.Item).Value}");

    [GeneratedRegex(@"(?<![\w\[,.])\d+(?:,\d{3})* (?:(?:reckoned )?(?:rows|placements|signatures)\b|of these values|`[\w-]+`)|`[\w-]+` \(\d[\d,]*\)")]
    private static partial Regex TypedCount();
}
