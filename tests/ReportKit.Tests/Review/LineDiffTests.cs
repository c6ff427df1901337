using ReportKit.Review;

namespace ReportKit.Tests.Review;

public sealed class LineDiffTests
{
    [Fact]
    public void Of_equal_texts_there_is_nothing_to_show() => Assert.Empty(LineDiff.Of("one\ntwo\n", "one\ntwo\n"));

    [Fact]
    public void A_changed_line_stands_with_three_lines_around_it() =>
        Assert.Equal(
            ["@@ -2,7 +2,8 @@", " 2", " 3", " 4", "-5", "+five", "+and a half", " 6", " 7", " 8"],
            LineDiff.Of("1\n2\n3\n4\n5\n6\n7\n8\n9", "1\n2\n3\n4\nfive\nand a half\n6\n7\n8\n9"));

    [Fact]
    public void Changes_near_each_other_are_shown_as_one() =>
        Assert.Equal(
            ["@@ -1,5 +1,4 @@", "-1", "+one", " 2", " 3", " 4", "-5"],
            LineDiff.Of("1\n2\n3\n4\n5", "one\n2\n3\n4"));

    [Fact]
    public void Changes_far_from_each_other_are_shown_apart() =>
        Assert.Equal(2, LineDiff.Of(string.Join('\n', Enumerable.Range(1, 20)), "0\n" + string.Join('\n', Enumerable.Range(1, 19))).Count(l => l.StartsWith("@@", StringComparison.Ordinal)));
}
