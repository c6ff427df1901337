using ReportKit.Review;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Review;

public sealed class ReviewDigestsTests : IDisposable
{
    private readonly DataFolder data = Xaa.Data();
    private readonly ReviewDigests before;

    public ReviewDigestsTests() => before = Digests();

    [Fact]
    public void The_same_data_have_the_same_hashes() => Assert.Equal(before, Digests());

    [Fact]
    public void A_fact_that_is_told_expires_facts_and_prose_and_leaves_the_tier()
    {
        data.Replace("prosecutions.csv", "XAA,convictions,2017,12,", "XAA,convictions,2017,13,");

        Assert.Equal([ApprovalScope.Facts, ApprovalScope.Prose], Expired());
    }

    [Fact]
    public void A_remark_that_nobody_reads_expires_facts_alone()
    {
        data.Replace("prosecutions.csv", "Prosecution,PROS-01,,", "Prosecution,PROS-01,,looked at twice");

        Assert.Equal([ApprovalScope.Facts], Expired());
    }

    [Fact]
    public void Wording_expires_prose_alone()
    {
        data.Replace(DataFolder.Narrative, "courts convicted {PROS-01|dated:trafficker/traffickers}", "the courts convicted {PROS-01|dated:trafficker/traffickers}");

        Assert.Equal([ApprovalScope.Prose], Expired());
    }

    [Fact]
    public void A_finding_expires_the_tier()
    {
        data.Replace(DataFolder.Narrative, "narrative:\n", "assessment:\n  findings:\n    - of: MS1\n      finding: met\n      evidence: [LAW-01]\n      reason: \"The law punishes all forms.\"\n\nnarrative:\n");

        Assert.Contains(ApprovalScope.Tier, Expired());
        Assert.DoesNotContain(ApprovalScope.Facts, Expired());
    }

    [Fact]
    public void A_row_that_moves_others_down_expires_nothing()
    {
        data.Replace("prosecutions.csv", "XAA,convictions,2017,12,", "XAB,convictions,2016,5,persons,,reported,,,,,un-office,Totals,,,\nXAA,convictions,2017,12,");
        data.AddRow("countries.csv", "XAB,,,Northern Sample,Northern Sample,,,,EAP,");

        Assert.Empty(Expired());
    }

    [Fact]
    public void A_hash_is_64_digits_and_shown_with_12()
    {
        Assert.Matches("^[0-9a-f]{64}$", before.Prose);
        Assert.Equal(before.Prose[..12], ReviewDigests.Shorten(before.Prose));
    }

    public void Dispose() => data.Dispose();

    private ReviewDigests Digests() => ReviewDigests.Of(MadeApprovals.Content(data));

    private IEnumerable<ApprovalScope> Expired()
    {
        var now = Digests();
        return Enum.GetValues<ApprovalScope>().Where(s => now[s] != before[s]);
    }
}
