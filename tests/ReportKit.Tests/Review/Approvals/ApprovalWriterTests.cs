using ReportKit.Review;

namespace ReportKit.Tests.Review;

public sealed class ApprovalWriterTests : IDisposable
{
    private readonly DataFolder data = new();

    private ApprovalWriter Writer => new(data.PathOf("approvals"));

    [Fact]
    public void What_is_written_is_what_is_read()
    {
        var approval = MadeApprovals.Approval("Zoë \"Zed\" O'Neil", note: "Two lines:\n# a \\ and: {braces}", reason: "'Why' not?", tier: Tier.TwoWatchList);

        Writer.Write(approval);

        var (book, problems) = MadeApprovals.Read(data);
        Assert.Empty(problems);
        var read = Assert.Single(book.All);
        Assert.Equal((approval.By, approval.On, approval.Tier, approval.Note, approval.Reason), (read.By, read.On, read.Tier, read.Note, read.Reason));
        Assert.Equal(approval.Hashes, read.Hashes);
    }

    [Fact]
    public void The_file_is_small_and_plain() =>
        Assert.Equal(
            $"# Made by 'reportkit approve'. It holds for what was read: where that changes, it expires by itself.\ncountry: XAA\nedition: 2018\nby: \"Kim Reader\"\non: 2018-05-01\nplacement: 2\nprose-hash: {MadeApprovals.Hash('b')}\nnote: \"Read twice.\"\n",
            ApprovalWriter.TextOf(MadeApprovals.Approval(note: "Read twice.", scopes: [ApprovalScope.Prose])));

    [Fact]
    public void The_very_same_approval_is_written_once()
    {
        var path = Writer.Write(MadeApprovals.Approval())!;
        File.AppendAllText(path, "# kept\n");

        Assert.Null(Writer.Write(MadeApprovals.Approval()));
        Assert.EndsWith("# kept\n", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Single(Directory.GetFileSystemEntries(data.PathOf("approvals")));
    }

    [Fact]
    public void Of_many_who_approve_at_once_nobody_is_lost()
    {
        Parallel.For(0, 40, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => Writer.Write(MadeApprovals.Approval($"Reader {i % 20}")));

        var (book, problems) = MadeApprovals.Read(data);
        Assert.Empty(problems);
        Assert.Equal(20, book.All.Select(a => a.By).Distinct().Count());
        Assert.Equal(20, Directory.GetFiles(data.PathOf("approvals")).Length);
    }

    [Fact]
    public void What_a_crash_left_is_no_approval()
    {
        data.Write("approvals/.abcdefgh.yml", "country: X");

        var (book, problems) = MadeApprovals.Read(data);

        Assert.Empty(problems);
        Assert.Empty(book.All);
    }

    public void Dispose() => data.Dispose();
}
