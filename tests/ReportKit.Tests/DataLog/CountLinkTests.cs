namespace ReportKit.Tests.DataLog;

/// <summary>Counts in pages of Markdown.</summary>
public class CountLinkTests
{
    private static readonly SourceHeader Header = new("data/acts.csv", ["state", "act"]);

    private static readonly Dictionary<string, SourceTable> Tables = new(StringComparer.Ordinal)
    {
        ["acts"] = new("acts", Header, [.. Enumerable.Range(0, 1200).Select(Row)]),
    };

    [Theory]
    [InlineData("[0](acts.csv) acts", "[1,200](acts.csv) acts")]
    [InlineData("[9,999](acts.csv \"act=signature\")", "[400](acts.csv \"act=signature\")")]
    [InlineData("[1](acts.csv \"act!=signature\")", "[800](acts.csv \"act!=signature\")")]
    [InlineData("[1](acts.csv \"act=\")", "[400](acts.csv \"act=\")")]
    [InlineData("[1](acts.csv \"act!=signature state=XAA\")", "[400](acts.csv \"act!=signature state=XAA\")")]
    [InlineData("[1](../data/acts.csv \"state=none\")", "[0](../data/acts.csv \"state=none\")")]
    [InlineData("| [1](acts.csv) | [1](acts.csv \"act=\") |", "| [1,200](acts.csv) | [400](acts.csv \"act=\") |")]
    public void A_link_whose_text_is_a_number_counts_the_rows_of_its_title(string before, string after) =>
        Assert.Equal(after, CountLink.Renew(before, Tables));

    [Theory]
    [InlineData("[the acts](acts.csv)")]
    [InlineData("[12](#actscsv)")]
    [InlineData("12 acts, or `acts.csv`")]
    public void Nothing_else_is_counted(string markdown) => Assert.Equal(markdown, CountLink.Renew(markdown, Tables));

    [Theory]
    [InlineData("[1](deeds.csv)", "deeds.csv is counted, but datapackage.json has no such table.")]
    [InlineData("[1](acts.csv \"deed=signature\")", "acts.csv can't be counted by \"deed=signature\": write column=value or column!=value, with one of the columns state, act.")]
    [InlineData("[1](acts.csv \"signature\")", "acts.csv can't be counted by \"signature\": write column=value or column!=value, with one of the columns state, act.")]
    public void What_cannot_be_counted_is_an_error(string markdown, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => CountLink.Renew(markdown, Tables)).Message);

    private static SourceRow Row(int index) => new(Header, index + 2, "", [index % 3 == 0 ? "XAB" : "XAA", index % 3 == 0 ? "" : index % 3 == 1 ? "signature" : "accession"]);
}
