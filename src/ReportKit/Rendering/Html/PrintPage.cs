using ReportKit.Narrative;

namespace ReportKit.Rendering;

/// <summary>What the template of a document for paper is given: one country's report, or a whole edition's.</summary>
/// <param name="Edition">The edition.</param>
/// <param name="Title">The document's title.</param>
/// <param name="Countries">What its contents list; none where it holds one country.</param>
/// <param name="RunningHeads">Style rules that print a country's name at the head of its pages.</param>
/// <param name="Styles">The pages' style sheet.</param>
/// <param name="Body">The articles.</param>
public sealed record PrintPage(Edition Edition, string Title, IReadOnlyList<CountryView> Countries, Markup RunningHeads, Markup Styles, Markup Body);

/// <summary>A country's report as it stands on paper.</summary>
internal sealed record PaperArticle(CountryReport Report, string Html);
