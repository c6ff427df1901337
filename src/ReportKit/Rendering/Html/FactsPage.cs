using ReportKit.Narrative;

namespace ReportKit.Rendering;

/// <summary>What the template of a country's page of facts is given.</summary>
/// <param name="Report">The report that tells them.</param>
/// <param name="Facts">Ordered by id.</param>
public sealed record FactsPage(CountryReport Report, IReadOnlyList<FactRow> Facts);

/// <summary>A fact as a reader sees it.</summary>
/// <param name="Number">Its place in the list, where passages of the report lead.</param>
/// <param name="Anchor">Its id as an anchor, which is the same next year.</param>
/// <param name="Id">Its id.</param>
/// <param name="Says">What it says.</param>
/// <param name="Source">Who says so, in which publication.</param>
/// <param name="Locator">The part of it; may be empty.</param>
/// <param name="Place">File and line of the data.</param>
/// <param name="Note">Its remark; may be empty.</param>
/// <param name="Sentences">Ids of the sentences that tell it.</param>
public sealed record FactRow(int Number, string Anchor, string Id, string Says, string Source, string Locator, string Place, string Note, IReadOnlyList<string> Sentences);
