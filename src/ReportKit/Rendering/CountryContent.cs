namespace ReportKit.Rendering;

/// <summary>What a reviewer reads of one country: its text, its facts and how its tier follows.</summary>
/// <param name="Country">The country.</param>
/// <param name="Edition">The edition's year.</param>
/// <param name="Markdown">Its report.md, without a draft mark.</param>
/// <param name="Facts">Those of its facts.json, ordered by id.</param>
/// <param name="Assessment">Findings, what the law permits, and the tier.</param>
public sealed record CountryContent(CountryCode Country, int Edition, string Markdown, IReadOnlyList<Fact> Facts, TierAssessment Assessment);
