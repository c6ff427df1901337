using ReportKit.Diagnostics;
using ReportKit.Sources;

namespace ReportKit.Tests.Sources;

public sealed class TextFileTests : IDisposable
{
    private readonly DataFolder data = new();

    [Fact]
    public void A_missing_file_is_reported_once_and_its_references_are_not_judged() =>
        Assert.Equal(
            "data/sources.csv: error RK1001: The file is missing. Restore it, or run 'reportkit check --help' to see which folder is read.",
            data.Delete("sources.csv").Delete(DataFolder.Narrative).Problem());

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData(" \r\n\t")]
    public void An_empty_file_is_reported_as_a_whole(string text) =>
        Assert.Equal(
            "data/prevention.csv: error RK1002: The file is empty: a table needs at least its header line.",
            data.Write("prevention.csv", text).Problem());

    [Fact]
    public void A_byte_order_mark_is_reported_and_the_table_is_still_read()
    {
        data.Write("tiers.csv", [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(data.AddRow("tiers.csv", "XAA,2018,4,single,un-office").Text("tiers.csv"))]);

        Assert.Equal(
            [
                "data/tiers.csv(1,1): error RK1003: The file begins with a byte-order mark. Save it as UTF-8 without one.",
                "data/tiers.csv(4,10): error RK1103: '4' isn't a tier. Allowed: 1, 2, 2WL, 3, SC.",
            ],
            data.Problems());
    }

    [Fact]
    public void A_byte_order_mark_alone_is_an_empty_file() =>
        Assert.Equal(["RK1002", "RK1003"], data.Write("prevention.csv", 0xEF, 0xBB, 0xBF).Validate().Problems.Select(p => p.Code));

    [Fact]
    public void Windows_line_ends_are_reported_once_and_the_table_is_still_read()
    {
        data.Write("tiers.csv", data.AddRow("tiers.csv", "XAA,2018,4,single,un-office").Text("tiers.csv").Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(
            [
                "data/tiers.csv(1): error RK1004: Lines end with CRLF (Windows). Save the file with LF line ends.",
                "data/tiers.csv(4,10): error RK1103: '4' isn't a tier. Allowed: 1, 2, 2WL, 3, SC.",
            ],
            data.Problems());
    }

    [Fact]
    public void A_carriage_return_alone_is_named_as_such() =>
        Assert.StartsWith(
            "data/tiers.csv(3): error RK1004: A line ends with CR alone.",
            data.Replace("tiers.csv", "single,tip-2018,,\n", "single,tip-2018,,\r").Problem(), StringComparison.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Utf_16_is_named_with_or_without_its_mark(bool marked)
    {
        var encoding = new UnicodeEncoding(bigEndian: false, byteOrderMark: marked);
        data.Write("tiers.csv", [.. encoding.GetPreamble(), .. encoding.GetBytes(data.Text("tiers.csv"))]);

        Assert.Equal("data/tiers.csv(1,1): error RK1003: The file is UTF-16. Save it as UTF-8 (without a byte-order mark).", data.Problem());
    }

    [Theory]
    [InlineData("tiers.csv", "XAA,2018")]
    [InlineData(DataFolder.Narrative, "statements:")]
    public void A_merge_conflict_is_one_problem_at_its_mark(string file, string before)
    {
        var text = data.Text(file);
        var at = text.IndexOf(before, StringComparison.Ordinal);
        data.Write(file, $"{text[..at]}<<<<<<< HEAD\n{text[at..]}=======\n{text[at..]}>>>>>>> other\n");

        Assert.Equal(
            $"data/{file}({text[..at].Count(c => c == '\n') + 1},1): error RK1015: A merge of git stopped here, and both versions are in the file. Keep the lines that are right, and remove the marks <<<<<<<, ======= and >>>>>>>.",
            Assert.Single(data.Problems()));
    }

    [Fact]
    public void A_byte_that_is_no_utf_8_is_reported_at_its_place() =>
        Assert.Equal(
            "data/prevention.csv(2,3): error RK1003: The byte 0xE9 isn't UTF-8. Save the file as UTF-8.",
            data.Write("prevention.csv", [.. "a,b\n"u8, .. "1,"u8, 0xE9, .. ",2\n"u8]).Problem());

    [Fact]
    public void A_file_larger_than_any_table_is_not_read()
    {
        var path = Path.GetTempFileName();
        try
        {
            using (var file = File.OpenWrite(path))
            {
                file.SetLength((64 * 1024 * 1024) + 1);
            }

            var problems = new ProblemList();
            Assert.Null(TextFile.Read(path, "data/t.csv", problems));
            Assert.Equal("data/t.csv: error RK1005: The file has 64.1 MB; at most 64 MB are read. Take out what doesn't belong in it, or restore it.", Assert.Single(problems.ToSorted()).ToString());
        }
        finally
        {
            File.Delete(path);
        }
    }

    public void Dispose() => data.Dispose();
}
