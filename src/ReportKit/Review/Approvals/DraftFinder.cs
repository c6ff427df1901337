using ReportKit.Diagnostics;
using ReportKit.Facts;
using ReportKit.Rendering;

namespace ReportKit.Review;

/// <summary>Finds the countries whose pages are drafts, where their edition asks for the mark.</summary>
/// <param name="facts">The checked facts.</param>
/// <param name="law">The law of tier placement.</param>
/// <param name="templates">The templates.</param>
/// <param name="approvals">The approvals on file.</param>
public sealed class DraftFinder(FactTable facts, LawBook law, TemplateSet templates, ApprovalBook approvals)
{
    /// <summary>Countries that aren't approved as they are now; none where the edition asks for no mark.</summary>
    /// <param name="countries">Which countries are looked at; each is placed in the edition.</param>
    /// <param name="edition">The edition's year.</param>
    /// <param name="threads">How many are read side by side; changes nothing but the time.</param>
    /// <param name="cancel">Stops between countries.</param>
    public IReadOnlySet<CountryCode> Find(IReadOnlyList<CountryCode> countries, int edition, int threads, CancellationToken cancel)
    {
        if (!approvals.Rules.DraftMark.Contains(edition))
        {
            return new HashSet<CountryCode>();
        }

        var isDraft = new bool[countries.Count];
        using var renderers = new ThreadLocal<ReportRenderer>(() => new ReportRenderer(facts, law, templates));
        Parallel.For(0, countries.Count, new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancel }, i => isDraft[i] = IsDraft(renderers.Value!, countries[i], edition));
        return countries.Where((_, i) => isDraft[i]).ToHashSet();
    }

    // What never had a draft mark is hashed, so that the mark doesn't change what was approved.
    private bool IsDraft(ReportRenderer renderer, CountryCode country, int edition)
    {
        try
        {
            return renderer.ContentOf(country, edition, new ProblemList()) is { } content
                && approvals.StateOf(country, edition, ReviewDigests.Of(content)).Status != ApprovalStatus.Approved;
        }
        catch (TemplateException)
        {
            // The rendering itself says so, with its place.
            return true;
        }
    }
}
