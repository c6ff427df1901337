using Microsoft.DotNet.Interactive.Formatting;

namespace ReportKit.Interactive.Tests;

/// <summary>Lists that a cell makes of parts of others.</summary>
public sealed class RowExhibitsTests
{
    public RowExhibitsTests() => ReportFormatters.Register();

    [Fact]
    public void A_list_of_new_objects_is_a_table_of_their_members() => Assert.Equal(
        """
        Name  Count
        ----  -----
        XAA       5
        XAB       —
        2 rows
        """,
        Text(new[] { ("XAA", (int?)5), ("XAB", null) }.Select(p => new { Name = p.Item1, Count = p.Item2 })));

    [Fact]
    public void A_long_one_says_how_many_rows_are_cut() =>
        Assert.EndsWith("20 of 1,783 rows; the rest is left out here, not in the data", Text(Enumerable.Range(0, 1783).Select(n => new { n }).ToList()), StringComparison.Ordinal);

    [Fact]
    public void An_empty_one_has_its_columns() => Assert.Contains("Name", Html(Enumerable.Empty<int>().Select(n => new { Name = n })), StringComparison.Ordinal);

    [Fact]
    public void What_is_in_it_is_escaped() =>
        Assert.DoesNotContain("<script>", Html(new[] { 1 }.Select(_ => new { Text = "<script>" })), StringComparison.Ordinal);

    [Fact]
    public void Other_lists_are_shown_as_they_always_were()
    {
        Assert.Equal("[ 1, 2 ]", Text(new[] { 1, 2 }));
        Assert.Contains("<td>", Html(new Dictionary<string, int> { ["XAA"] = 1 }), StringComparison.Ordinal);
    }

    private static string Text(object value) => Formatter.ToDisplayString(value, PlainTextFormatter.MimeType).TrimEnd();

    private static string Html(object value) => Formatter.ToDisplayString(value, HtmlFormatter.MimeType);
}
