using ReportKit.Review;

namespace ReportKit.Tests.Review;

public sealed class ApprovalBookTests
{
    private static readonly ReviewDigests Now = MadeApprovals.Digests();

    [Fact]
    public void Without_approvals_a_report_is_unapproved() =>
        Assert.Equal(ApprovalStatus.Unapproved, State(MadeApprovals.Book(false)).Status);

    [Fact]
    public void What_one_person_approved_as_it_is_is_approved() =>
        Assert.Equal(ApprovalStatus.Approved, State(MadeApprovals.Book(false, MadeApprovals.Approval())).Status);

    [Fact]
    public void Where_a_part_changes_its_approval_expires_and_says_since_when()
    {
        var book = MadeApprovals.Book(false, MadeApprovals.Approval());

        var state = book.StateOf(MadeApprovals.Xaa, 2018, MadeApprovals.Digests(prose: 'd'));

        Assert.Equal(ApprovalStatus.Stale, state.Status);
        var stale = Assert.Single(state.Scopes, s => s.Expired is not null);
        Assert.Equal((ApprovalScope.Prose, MadeFacts.Day("2018-05-01")), (stale.Scope, stale.Expired!.On));
    }

    [Fact]
    public void What_becomes_again_what_was_approved_is_approved_again()
    {
        var book = MadeApprovals.Book(false, MadeApprovals.Approval(), MadeApprovals.Approval(on: "2018-05-03", digests: MadeApprovals.Digests(prose: 'd')));

        Assert.Equal(ApprovalStatus.Approved, State(book).Status);
    }

    [Fact]
    public void A_part_that_nobody_approved_is_missing()
    {
        var state = State(MadeApprovals.Book(false, MadeApprovals.Approval(scopes: [ApprovalScope.Facts, ApprovalScope.Tier])));

        Assert.Equal(ApprovalStatus.Unapproved, state.Status);
        Assert.Equal(ApprovalScope.Prose, Assert.Single(state.Scopes, s => !s.IsApproved).Scope);
    }

    [Fact]
    public void A_part_that_the_project_doesnt_ask_for_isnt_missed()
    {
        var book = new ApprovalBook(SignOffRules.Default with { Scopes = [ApprovalScope.Facts] }, [MadeApprovals.Approval(scopes: [ApprovalScope.Facts])]);

        Assert.Equal(ApprovalStatus.Approved, State(book).Status);
    }

    [Fact]
    public void Four_eyes_are_those_of_two_people()
    {
        Assert.Equal(ApprovalStatus.Unapproved, State(MadeApprovals.Book(true, MadeApprovals.Approval())).Status);
        Assert.Equal(ApprovalStatus.Approved, State(MadeApprovals.Book(true, MadeApprovals.Approval(), MadeApprovals.Approval("Lee Second"))).Status);
    }

    [Fact]
    public void One_person_who_writes_her_name_in_two_ways_has_two_eyes() =>
        Assert.Equal(ApprovalStatus.Unapproved, State(MadeApprovals.Book(true, MadeApprovals.Approval(), MadeApprovals.Approval("kim  READER", on: "2018-05-02"))).Status);

    [Fact]
    public void Each_part_needs_its_own_two_people()
    {
        var state = State(MadeApprovals.Book(
            true, MadeApprovals.Approval(), MadeApprovals.Approval("Lee Second", scopes: [ApprovalScope.Facts]), MadeApprovals.Approval("Mo Third", scopes: [ApprovalScope.Prose])));

        Assert.Equal((ApprovalScope.Tier, 1), (Assert.Single(state.Scopes, s => !s.IsApproved).Scope, state.Scopes.Sum(s => Math.Max(0, s.Needed - s.Approvals.Count))));
    }

    [Fact]
    public void What_one_has_read_anew_waits_for_the_second_and_isnt_stale()
    {
        var old = MadeApprovals.Digests('d', 'e', 'f');
        var book = MadeApprovals.Book(
            true, MadeApprovals.Approval(digests: old), MadeApprovals.Approval("Lee Second", digests: old), MadeApprovals.Approval(on: "2018-05-09"));

        Assert.Equal(ApprovalStatus.Unapproved, State(book).Status);
    }

    [Fact]
    public void Another_country_or_edition_is_another_report()
    {
        var book = MadeApprovals.Book(false, MadeApprovals.Approval() with { Edition = 2017 }, MadeApprovals.Approval() with { Country = new("XAB") });

        Assert.Equal(ApprovalStatus.Unapproved, State(book).Status);
    }

    private static ApprovalState State(ApprovalBook book) => book.StateOf(MadeApprovals.Xaa, 2018, Now);
}
