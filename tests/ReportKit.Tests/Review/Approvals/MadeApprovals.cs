using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Rendering;
using ReportKit.Review;

namespace ReportKit.Tests.Review;

/// <summary>Approvals of made-up reports, and what the kit reads of them.</summary>
internal static class MadeApprovals
{
    public static readonly CountryCode Xaa = new("XAA");

    /// <summary>The hashes of a report that has only three letters.</summary>
    public static ReviewDigests Digests(char facts = 'a', char prose = 'b', char tier = 'c') => new(Hash(facts), Hash(prose), Hash(tier));

    public static string Hash(char digit) => new(digit, 64);

    public static Approval Approval(
        string by = "Kim Reader", string on = "2018-05-01", ReviewDigests? digests = null, string note = "", string reason = "", Tier tier = Tier.Two, params ApprovalScope[] scopes)
    {
        var read = digests ?? Digests();
        var approved = scopes.Length == 0 ? Enum.GetValues<ApprovalScope>() : scopes;
        return new Approval(Xaa, 2018, by, MadeFacts.Day(on), tier, new SortedDictionary<ApprovalScope, string>(approved.ToDictionary(s => s, s => read[s])), note, reason, default);
    }

    public static ApprovalBook Book(bool fourEyes, params Approval[] approvals) => new(SignOffRules.Default with { FourEyes = fourEyes }, approvals);

    /// <summary>What is read of a data folder, with the problems of approvals alone.</summary>
    public static (ApprovalBook Book, string[] Problems) Read(DataFolder data)
    {
        var sources = data.Read();
        var problems = new ProblemList();
        problems.AddRange(sources.Problems);
        var book = ApprovalBook.Read(sources.Value, FactValidator.Validate(sources.Value).Value, problems);
        return (book, [.. problems.ToSorted().Select(p => p.ToString())]);
    }

    /// <summary>What a reviewer reads of XAA.</summary>
    public static CountryContent Content(DataFolder data, int edition = 2018) =>
        Rendering.Xaa.Flow(data, edition).Read(Xaa, new ProblemList())!;
}
