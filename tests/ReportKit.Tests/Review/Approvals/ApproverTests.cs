using ReportKit.Review;
using ReportKit.Tests.Rendering;

namespace ReportKit.Tests.Review;

public sealed class ApproverTests : IDisposable
{
    private static readonly DateOnly Today = new(2018, 5, 1);

    // In 2017 XAA was on Tier 2, in 2018 it is on the watch list.
    private readonly DataFolder data = Xaa.Data();

    [Fact]
    public void An_approval_has_the_hashes_of_what_is_there_and_the_tier()
    {
        var approval = Approve(Request()).Value!;

        var digests = ReviewDigests.Of(MadeApprovals.Content(data));
        Assert.Equal(Enum.GetValues<ApprovalScope>().Select(s => digests[s]), approval.Scopes.Select(s => approval.Hashes[s]));
        Assert.Equal(("Kim Reader", Today, Tier.TwoWatchList), (approval.By, approval.On, approval.Tier));
    }

    [Fact]
    public void Another_tier_than_last_year_needs_a_reason() =>
        Assert.Equal(
            "A severe change needs a reason: Tier 2 Watch List was Tier 2 in the edition 2017. Say why it is right with --reason TEXT.",
            Approve(Request(reason: "")).Refusal);

    [Fact]
    public void Another_tier_than_the_one_approved_needs_a_reason() =>
        Assert.Contains(
            "Tier 2 Watch List was Tier 1 when Lee Second approved it on 2018-05-01",
            Approve(Request(reason: ""), MadeApprovals.Approval("Lee Second", tier: Tier.One)).Refusal, StringComparison.Ordinal);

    [Fact]
    public void Whoever_approves_the_prose_neednt_explain_the_tier() =>
        Assert.NotNull(Approve(Request(reason: "") with { Scopes = [ApprovalScope.Prose] }).Value);

    [Fact]
    public void What_a_comparison_found_severe_needs_a_reason_too() =>
        Assert.Contains(
            "convictions were 12 and are missing",
            new Approver(MadeApprovals.Book(false), Name).Approve(MadeApprovals.Content(data), Request(reason: "") with { Scopes = [ApprovalScope.Facts] }, Today, [new SevereChange(ApprovalScope.Facts, "convictions were 12 and are missing")]).Refusal,
            StringComparison.Ordinal);

    [Fact]
    public void Nobody_approves_the_same_twice()
    {
        var approval = Approve(Request()).Value!;

        Assert.Equal("KIM READER approved this of XAA 2018 already, and it hasn't changed since.", Approve(Request() with { By = "KIM READER" }, approval).Refusal);
    }

    [Fact]
    public void Only_what_one_hasnt_approved_is_approved_now()
    {
        var approval = Approve(Request() with { Scopes = [ApprovalScope.Facts] }).Value!;

        Assert.Equal([ApprovalScope.Prose, ApprovalScope.Tier], Approve(Request(), approval).Value!.Scopes);
    }

    [Theory]
    [InlineData("", "", "--by is blank")]
    [InlineData("Kim Reader", "a\u0007", "--note: The character U+0007 isn't allowed")]
    public void What_cant_stand_in_the_file_is_refused(string by, string note, string refusal) =>
        Assert.StartsWith(refusal, Approve(Request() with { By = by, Note = note }).Refusal, StringComparison.Ordinal);

    public void Dispose() => data.Dispose();

    private static ApprovalRequest Request(string reason = "The law says so.") => new("Kim Reader", Enum.GetValues<ApprovalScope>(), "", reason);

    private static string Name(Tier tier) => Xaa.Templates.Wording.Tiers[tier];

    private (Approval? Value, string Refusal) Approve(ApprovalRequest request, params Approval[] onFile) =>
        new Approver(MadeApprovals.Book(false, onFile), Name).Approve(MadeApprovals.Content(data), request, Today, []);
}
