using ReportKit.Assessment;
using ReportKit.Facts;
using ReportKit.Rendering;
using ReportKit.Review;

namespace ReportKit;

/// <summary>Facts, law and templates that passed every check.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Law">The law of tier placement.</param>
/// <param name="Templates">The templates and the wording.</param>
public sealed record CheckedInputs(FactTable Facts, LawBook Law, TemplateSet Templates)
{
    /// <summary>The approvals on file, with what the project asks for.</summary>
    public ApprovalBook Approvals { get; init; } = new(SignOffRules.Default, []);
}
