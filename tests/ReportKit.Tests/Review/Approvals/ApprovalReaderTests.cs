using ReportKit.Review;

namespace ReportKit.Tests.Review;

public sealed class ApprovalReaderTests : IDisposable
{
    private readonly DataFolder data = new();
    private readonly Approval approval = MadeApprovals.Approval(note: "Read.");

    private string File => $"data/approvals/{approval.FileName}";

    [Theory]
    [InlineData("prose-hash:", "proze-hash:", "(8,1): error RK1701: 'proze-hash' isn't a key of an approval. Known: country, edition, by, on, placement, facts-hash, prose-hash, tier-hash, note, reason. Did you mean 'prose-hash'?")]
    [InlineData("by: \"Kim Reader\"\n", "", "(2,1): error RK1701: An approval needs the key 'by'.")]
    [InlineData("\"Kim Reader\"", "\"  \"", "(4,5): error RK1702: 'by' is blank; an approval needs a name.")]
    [InlineData("2018-05-01", "1 May 2018", "(5,5): error RK1702: '1 May 2018' isn't a date like 2018-06-28.")]
    [InlineData("placement: 2", "placement: 4", "(6,12): error RK1702: '4' isn't a tier. Allowed: 1, 2, 2WL, 3, SC.")]
    [InlineData("bbbbbbbb\n", "bbbbbbbg\n", "(8,13): error RK1702: 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb...' isn't a hash: 64 digits from 0 to 9 and a to f. Only 'reportkit approve' knows the right one.")]
    [InlineData("edition: 2018", "edition: 2031", "(3,10): error RK1702: The edition '2031' isn't in editions.csv.")]
    [InlineData("country: XAA", "country: XAB", "(2,10): error RK1702: 'XAB' isn't in countries.csv. Countries are named by their ISO 3166-1 alpha-3 code.")]
    [InlineData("note: \"Read.\"", "note: [Read]", "(10,7): error RK1702: 'note' must be a text. A text that begins with '[' or '{' needs quotes around it.")]
    public void A_file_edited_by_hand_is_told_what_is_wrong_and_where(string found, string replacement, string problem)
    {
        data.Write($"approvals/{approval.FileName}", ApprovalWriter.TextOf(approval).Replace(found, replacement, StringComparison.Ordinal));

        var (book, problems) = MadeApprovals.Read(data);

        Assert.Equal(File + problem, Assert.Single(problems));
        Assert.Empty(book.All);
    }

    [Fact]
    public void An_edit_that_leaves_it_sound_no_longer_fits_its_name()
    {
        var edited = approval with { By = "Lee Second" };
        data.Write($"approvals/{approval.FileName}", ApprovalWriter.TextOf(edited));

        Assert.Equal(
            $"{File}: error RK1703: The file isn't as it was approved: what it says belongs in {edited.FileName}. Restore it, remove it and approve again, or rename it if you vouch for the change.",
            Assert.Single(MadeApprovals.Read(data).Problems));
    }

    [Fact]
    public void One_person_on_two_branches_counts_once_and_is_told()
    {
        data.Write($"approvals/{approval.FileName}", ApprovalWriter.TextOf(approval));
        var again = MadeApprovals.Approval(on: "2018-05-02");
        data.Write($"approvals/{again.FileName}", ApprovalWriter.TextOf(again));

        var (book, problems) = MadeApprovals.Read(data);

        Assert.Contains(": warning RK1704: Kim Reader approved the same in data/approvals/XAA-2018-", Assert.Single(problems), StringComparison.Ordinal);
        Assert.Equal(2, book.All.Count);
    }

    [Fact]
    public void An_approval_without_any_hash_says_nothing()
    {
        var text = string.Concat(ApprovalWriter.TextOf(approval).Split('\n').Where(l => !l.Contains("-hash", StringComparison.Ordinal)).Select(l => l + "\n"));

        Assert.Contains(
            "error RK1701: The approval says nothing of what was approved. It needs one of facts-hash, prose-hash, tier-hash.",
            Assert.Single(MadeApprovals.Read(data.Write($"approvals/{approval.FileName}", text)).Problems), StringComparison.Ordinal);
    }

    [Fact]
    public void An_approval_of_what_is_no_longer_there_is_no_problem() =>
        Assert.Empty(MadeApprovals.Read(data.Write($"approvals/{approval.FileName}", ApprovalWriter.TextOf(approval))).Problems);

    [Fact]
    public void An_empty_file_is_told_what_to_do() =>
        Assert.Equal(
            "data/approvals/XAA-2018-00000000.yml: error RK1002: The file holds nothing but comments: restore it, or remove it and approve again.",
            Assert.Single(MadeApprovals.Read(data.Write("approvals/XAA-2018-00000000.yml", "# nothing\n")).Problems));

    [Fact]
    public void Approvals_are_no_inputs_of_a_report() =>
        Assert.DoesNotContain(data.Write($"approvals/{approval.FileName}", ApprovalWriter.TextOf(approval)).Read().Value.Inputs, i => i.Path.Contains("approvals", StringComparison.Ordinal));

    public void Dispose() => data.Dispose();
}
