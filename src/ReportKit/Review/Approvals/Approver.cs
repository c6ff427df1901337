using ReportKit.Rendering;
using ReportKit.Sources;

namespace ReportKit.Review;

/// <summary>Makes an approval of a country's report, or says why there is none.</summary>
/// <param name="book">The approvals on file.</param>
/// <param name="name">The name of a tier.</param>
public sealed class Approver(ApprovalBook book, Func<Tier, string> name)
{
    /// <summary>An approval of what the content is now.</summary>
    /// <param name="content">What was read.</param>
    /// <param name="request">Who approves what.</param>
    /// <param name="on">The day.</param>
    /// <param name="severe">Severe changes that a comparison found; those of the tier are found here.</param>
    public ApprovalAnswer Approve(CountryContent content, ApprovalRequest request, DateOnly on, IReadOnlyList<SevereChange> severe)
    {
        if (request.By.Length == 0)
        {
            return ApprovalAnswer.Refused("--by is blank; an approval needs the name of whoever read the report.");
        }

        foreach (var (option, text) in new[] { ("--by", request.By), ("--note", request.Note), ("--reason", request.Reason) })
        {
            if (TextFile.IndexOfForbidden(text) is var index and >= 0)
            {
                return ApprovalAnswer.Refused($"{option}: {TextFile.Forbidden(text[index])}");
            }
        }

        var digests = ReviewDigests.Of(content);
        var own = book.Of(content.Country, content.Edition).Where(a => a.IsBy(request.By)).ToList();
        var scopes = request.Scopes.Where(s => !own.Any(a => a.Hashes.TryGetValue(s, out var hash) && hash == digests[s])).ToList();
        if (scopes.Count == 0)
        {
            return ApprovalAnswer.Refused(AlreadyBy(request.By, content));
        }

        var changes = SevereChange.OfTier(content, book, name).Concat(severe).Where(c => scopes.Contains(c.Scope)).ToList();
        if (changes.Count > 0 && request.Reason.Length == 0)
        {
            return ApprovalAnswer.Refused($"A severe change needs a reason: {string.Join("; ", changes.Select(c => c.What))}. Say why it is right with --reason TEXT.");
        }

        return new ApprovalAnswer(
            new Approval(
                content.Country, content.Edition, request.By, on, content.Assessment.Assigned?.Tier,
                new SortedDictionary<ApprovalScope, string>(scopes.ToDictionary(s => s, s => digests[s])), request.Note, request.Reason, default),
            "");
    }

    /// <summary>What somebody is told who approved all this already.</summary>
    public string AlreadyBy(string by, CountryContent content) =>
        $"{by} approved this of {content.Country} {content.Edition} already, and it hasn't changed since{(book.Rules.FourEyes ? "; a second person must approve it, not the same one again" : "")}.";
}

/// <summary>What somebody wants to approve.</summary>
/// <param name="By">Who; single spaces between the words.</param>
/// <param name="Scopes">Which parts.</param>
/// <param name="Note">What others should know; may be empty.</param>
/// <param name="Reason">Why a severe change is right; may be empty.</param>
public sealed record ApprovalRequest(string By, IReadOnlyList<ApprovalScope> Scopes, string Note, string Reason);

/// <summary>An approval, or why there is none.</summary>
/// <param name="Value">The approval; null where it was refused.</param>
/// <param name="Refusal">Why; empty where it wasn't.</param>
public sealed record ApprovalAnswer(Approval? Value, string Refusal)
{
    internal static ApprovalAnswer Refused(string why) => new(null, why);
}
