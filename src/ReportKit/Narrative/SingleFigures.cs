namespace ReportKit.Narrative;

/// <summary>Figures that the edition's report gives in one section, where its narrative isn't entered: a part of what it says, and no narrative.</summary>
/// <param name="Source">The publication with its edition: <c>US Department of State, Trafficking in Persons Report, 2019</c>.</param>
/// <param name="Rows">In the order of the source.</param>
/// <param name="HasCounterparts">Whether the yearly totals count some of the same things.</param>
public sealed record SingleFigures(Traced Source, IReadOnlyList<SingleFigure> Rows, bool HasCounterparts);

/// <summary>One of them.</summary>
/// <param name="About">What it counts, of whom and when: <c>Victims identified (sex: female), April 2018 to March 2019</c>.</param>
/// <param name="Says">The number with its unit, or why there is none.</param>
public sealed record SingleFigure(string About, Traced Says);
