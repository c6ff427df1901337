namespace ReportKit.Review;

/// <summary>Makes an approval of a country's report, or says why there is none.</summary>
internal sealed class Approver(ApprovalBook book, Func<Tier, string> name)
{
    /// <summary>An approval of what the content is now; null where it is refused, with the reason, which is else empty. Severe changes
    /// are those that a comparison found; those of the tier are found here.</summary>
    public (Approval? Value, string Refusal) Approve(
        CountryContent content, ApprovalRequest request, DateOnly on, IReadOnlyList<SevereChange> severe)
    {
        if (request.By.Length == 0)
        {
            return (null, "--by is blank; an approval needs the name of whoever read the report.");
        }

        foreach (var (option, text) in new[] { ("--by", request.By), ("--note", request.Note), ("--reason", request.Reason) })
        {
            if (TextFile.IndexOfForbidden(text) is var index and >= 0)
            {
                return (null, $"{option}: {TextFile.Forbidden(text[index])}");
            }
        }

        var digests = ReviewDigests.Of(content);
        var own = book.Of(content.Country, content.Edition).Where(a => a.IsBy(request.By)).ToList();
        var scopes = request.Scopes.Where(s => !own.Any(a => a.IsOf(s, digests[s]))).ToList();
        if (scopes.Count == 0)
        {
            return (null, AlreadyBy(request.By, content));
        }

        var changes = SevereChange.OfTier(content, book, name).Concat(severe).Where(c => scopes.Contains(c.Scope)).ToList();
        if (changes.Count > 0 && request.Reason.Length == 0)
        {
            var what = string.Join("; ", changes.Select(c => c.What));
            return (null, $"A severe change needs a reason: {what}. Say why it is right with --reason TEXT.");
        }

        var hashes = scopes.ToDictionary(s => s, s => digests[s]);
        var tier = content.Assessment.Assigned?.Tier;
        return (new Approval(content.Country, content.Edition, request.By, on, tier, hashes, request.Note, request.Reason, default), "");
    }

    /// <summary>What somebody is told who approved all this already.</summary>
    public string AlreadyBy(string by, CountryContent content)
    {
        var another = book.Rules.FourEyes ? "; a second person must approve it, not the same one again" : "";
        return $"{by} approved this of {content.Country} {content.Edition} already, and it hasn't changed since{another}.";
    }
}

/// <summary>What somebody wants to approve, with single spaces in the name; note and reason may be empty.</summary>
internal sealed record ApprovalRequest(string By, IReadOnlyList<ApprovalScope> Scopes, string Note, string Reason);
