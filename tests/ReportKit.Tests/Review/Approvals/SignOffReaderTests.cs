using ReportKit.Review;

namespace ReportKit.Tests.Review;

public sealed class SignOffReaderTests : IDisposable
{
    private readonly DataFolder data = new();

    [Fact]
    public void Without_a_file_one_person_approves_all_and_nothing_is_marked()
    {
        var rules = MadeApprovals.Read(data).Book.Rules;

        Assert.Equal(Enum.GetValues<ApprovalScope>(), rules.Scopes);
        Assert.False(rules.FourEyes);
        Assert.Empty(rules.DraftMark);
    }

    [Fact]
    public void The_file_says_what_is_asked_for()
    {
        var (book, problems) = MadeApprovals.Read(data.Write("sign-off.yml", "scopes: [tier, facts]\nfour-eyes: true\ndraft-mark: [2018]\n"));

        Assert.Empty(problems);
        Assert.Equal([ApprovalScope.Facts, ApprovalScope.Tier], book.Rules.Scopes);
        Assert.Equal((true, 2), (book.Rules.FourEyes, book.Rules.PeopleNeeded));
        Assert.Equal([2018], book.Rules.DraftMark);
    }

    [Theory]
    [InlineData("four-eye: true\n", "(1,1): error RK1705: 'four-eye' isn't a key of sign-off.yml. Known: scopes, four-eyes, draft-mark, unpublished-sources. Did you mean 'four-eyes'?")]
    [InlineData("four-eyes: yes\n", "(1,12): error RK1705: 'yes' isn't true or false.")]
    [InlineData("scopes: [prosa]\n", "(1,10): error RK1705: 'prosa' isn't a scope, or appears twice. Scopes: facts, prose, tier. Did you mean 'prose'?")]
    [InlineData("scopes: []\n", "(1,9): error RK1705: No scope is asked for, so that everything would count as approved. Name one, or remove the key: then all are.")]
    [InlineData("draft-mark: [2031]\n", "(1,14): error RK1705: The edition '2031' isn't in editions.csv.")]
    [InlineData("unpublished-sources: [tip-2018]\n", "(1,23): error RK1705: 'tip-2018' isn't a source of the class 'unpublished' in sources.csv. There is none.")]
    [InlineData("draft-mark: all\n", "(1,13): error RK1705: This must be a list of editions: each item on a line of its own that begins with '- '.")]
    public void A_slip_is_told_with_its_place(string text, string problem) =>
        Assert.Contains("data/sign-off.yml" + problem, MadeApprovals.Read(data.Write("sign-off.yml", text)).Problems);

    [Fact]
    public void A_slip_in_four_eyes_never_lets_one_person_do() =>
        Assert.True(MadeApprovals.Read(data.Write("sign-off.yml", "four-eyes: yes\n")).Book.Rules.FourEyes);

    public void Dispose() => data.Dispose();
}
