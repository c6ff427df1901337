using ReportKit.Facts;

namespace ReportKit.Interactive;

/// <summary>An assessment to be read in a notebook, with the names and provisions that it refers to.</summary>
/// <remarks>A <see cref="TierAssessment"/> alone is shown too, with codes in their place.</remarks>
/// <param name="Assessment">The assessment.</param>
/// <param name="Facts">Where the country's name stands.</param>
/// <param name="Law">Where the provisions stand.</param>
public sealed record AssessmentSheet(TierAssessment Assessment, FactTable Facts, LawBook Law);
