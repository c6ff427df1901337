using ReportKit.Assessment;
using ReportKit.Facts;
using ReportKit.Rendering;

namespace ReportKit;

/// <summary>Facts, law and templates that passed every check.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Law">The law of tier placement.</param>
/// <param name="Templates">The templates and the wording.</param>
public sealed record CheckedInputs(FactTable Facts, LawBook Law, TemplateSet Templates);
