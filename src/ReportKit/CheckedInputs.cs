using ReportKit.Facts;
using ReportKit.Rendering;

namespace ReportKit;

/// <summary>Facts and templates that passed every check.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Templates">The templates and the wording.</param>
public sealed record CheckedInputs(FactTable Facts, TemplateSet Templates);
